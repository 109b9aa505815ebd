/** `npm run check`: everything that can be judged by reading. All of it runs, then all reports are printed; nothing is written. */
import { execFile } from 'node:child_process'
import { generateAll, stale } from './generate.ts'

interface Outcome {
  readonly name: string
  readonly ok: boolean
  readonly text: string
  readonly seconds: number
}

const outcomes = await Promise.all([
  timed('types', () => command('node_modules/.bin/tsc', ['-p', '.'])),
  timed('types, browser', () => command('node_modules/.bin/tsc', ['-p', 'site/client'])),
  timed('types, visitor', () => command('node_modules/.bin/tsc', ['-p', 'test/site'])),
  timed('lint', () => command('node_modules/.bin/oxlint', [])),
  timed('generated files', generatedFiles),
  timed('bundle', () => command(process.execPath, ['scripts/bundle.ts', '--check'])),
])

for (const { name, ok, text, seconds } of outcomes) {
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name.padEnd(16)} ${seconds.toFixed(1).padStart(5)} s`)
  if (!ok) console.log(`${text.trimEnd()}\n`)
}
process.exit(outcomes.every((outcome) => outcome.ok) ? 0 : 1)

async function timed(name: string, work: () => Promise<{ ok: boolean; text: string }>): Promise<Outcome> {
  const start = performance.now()
  const result = await work().catch((error: unknown) => ({ ok: false, text: String(error) }))
  return { name, ...result, seconds: (performance.now() - start) / 1000 }
}

function command(program: string, args: readonly string[]): Promise<{ ok: boolean; text: string }> {
  return new Promise((resolve) => {
    execFile(program, args, { maxBuffer: 2 ** 26 }, (error, stdout, stderr) => resolve({ ok: error === null, text: stdout + stderr || String(error ?? '') }))
  })
}

async function generatedFiles(): Promise<{ ok: boolean; text: string }> {
  const old = await stale(await generateAll())
  return { ok: old.length === 0, text: `not what their sources say, run \`npm run generate\`:\n${old.map((path) => `  ${path}`).join('\n')}` }
}
