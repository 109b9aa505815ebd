import { spawn } from 'node:child_process'

/** What a person sees who types these lines. */
export async function typed(lines: readonly string[], words: readonly string[] = []) {
  const child = spawn(process.execPath, ['scripts/bot/dev.ts', ...words], { stdio: ['pipe', 'pipe', 'pipe'] })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part))
  child.stderr.setEncoding('utf8').on('data', (part: string) => (err += part))
  child.stdin.end(`${lines.join('\n')}\n`)
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, out, err }
}
