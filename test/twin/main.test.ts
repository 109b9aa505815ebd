/** The twin as a program, driven by clients that know nothing of it. */
import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Octokit } from '@octokit/rest'
import { expect, test } from 'vitest'
import { cleanEnvironment } from './git/git.ts'

const run = promisify(execFile)

async function startProgram() {
  const child = spawn(process.execPath, [new URL('main.ts', import.meta.url).pathname], { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (part: Buffer) => {
      text += part.toString()
      if (text.includes('Ctrl-C')) resolve()
    })
    void ended.then((code) => reject(new Error(`it ended with ${code}: ${text}`)))
  })
  return { child, ended, text, url: /http:\/\/127\.0\.0\.1:\d+/.exec(text)![0], token: /ghs_\w+/.exec(text)![0] }
}

test.each(['SIGINT', 'SIGTERM'] as const)('curl as printed, octokit and git talk to it, and %s ends it', async (signal) => {
  const { child, ended, text, url, token } = await startProgram()
  const dir = await mkdtemp(join(tmpdir(), 'hortus-program-'))
  try {
    const lines = text.split('\n').filter((line) => line.includes('curl'))
    expect(lines.length).toBe(3)
    for (const line of lines) JSON.parse((await run('sh', ['-c', line])).stdout)
    const { data } = await new Octokit({ baseUrl: url, auth: token }).rest.issues.listComments({ owner: 'acme', repo: 'garden', issue_number: 1 })
    expect(data.map(({ body }) => body)).toEqual(['Is it really?', 'hello'])
    await run('sh', ['-c', `${/git clone \S+/.exec(text)![0]} ${dir}/garden`], { env: cleanEnvironment() })
    expect(await readFile(join(dir, 'garden/README.md'), 'utf8')).toBe('# A garden\n')
  } finally {
    child.kill(signal)
    await rm(dir, { recursive: true })
  }
  expect(await ended).toBe(0)
})

test('a process that forgets to close its twin leaves nothing', async () => {
  const script = `import { startTwin } from ${JSON.stringify(new URL('twin.ts', import.meta.url).href)}
    const twin = await startTwin()
    console.log((await twin.createRepository({ owner: 'a', name: 'b', files: { c: 'c' } })).dir)
    process.exit(0)`
  const { stdout } = await run(process.execPath, ['--input-type=module-typescript', '-e', script])
  expect(stdout).toContain('hortus-twin-')
  expect(existsSync(stdout.trim())).toBe(false)
})
