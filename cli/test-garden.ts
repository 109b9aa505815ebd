/** For tests: a small real garden in a temporary directory, and `hortus` as a real child process on it. */
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export const MAIN = new URL('main.ts', import.meta.url).pathname

export interface TestGarden extends AsyncDisposable {
  readonly path: string
}

export const GOOD = `name: digits
description: Digits, told apart.
capability: vision/classification
tags: [vision, classification]
stability: stable
resources: {gpu: 0, disk_gb: 1}
presets:
  smoke:
    description: A few steps
    command: [node, -e, "console.log('ok')"]
`

/** Files by path; a garden without git, so that tests stay quick. */
export async function testGarden(files: Readonly<Record<string, string>>): Promise<TestGarden> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'hortus-cli-')))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true })
    await writeFile(join(path, name), text)
  }
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

export interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** The environment of a test knows nothing of the machine's terminal, CI or configuration. */
const CLEAN = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(HORTUS_|NO_COLOR$|FORCE_COLOR$|CI$|COLUMNS$|GITHUB_)/.test(name)))

export function hortus(cwd: string, words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [MAIN, ...words], { cwd, env: { ...CLEAN, ...env }, timeout: 50_000, killSignal: 'SIGKILL', maxBuffer: 64 * 1024 * 1024 }, (_error, out, err) => done({ code: child.exitCode, out, err }))
  })
}

/** For tests that send signals. */
export const start = (cwd: string, words: readonly string[]): ChildProcess => spawn(process.execPath, [MAIN, ...words], { cwd, env: CLEAN, stdio: ['ignore', 'pipe', 'pipe'] })
