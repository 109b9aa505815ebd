/**
 * Frees disk on a GitHub-hosted Linux machine: 14 GB are promised there, and images of measured gardens take 9.9 to 17.6 GB (specs: garden
 * 2.4). Such a machine is thrown away after its job; every other one keeps all it has.
 */
import { spawn } from 'node:child_process'
import { lstat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { bytes, count } from '../core/render/figures.ts'

/** Toolchains that no container build or run of a garden uses. Fixed: nothing that a caller writes gets here (A48). */
const TOOLCHAINS = ['usr/local/lib/android', 'usr/share/dotnet', 'usr/share/swift', 'opt/ghc', 'usr/local/.ghcup', 'opt/hostedtoolcache/CodeQL', 'usr/local/share/boost', 'usr/local/share/powershell', 'usr/local/share/chromium'] as const

/** Android's toolkit alone has hundreds of thousands of files. */
const LIMIT_MS = 5 * 60_000

export interface ReclaimOptions {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly line: (text: string) => void
  /** For tests: where the toolchains lie, and what removes them. */
  readonly root?: string
  readonly remove?: readonly string[]
  readonly signal?: AbortSignal
}

/** Never fails a job: what is not freed shows when the disk is full, with a reason of its own. */
export async function reclaimDisk({ env, line, root = '/', remove = ['sudo', '--non-interactive', 'rm', '--recursive', '--force', '--one-file-system', '--'], signal }: ReclaimOptions): Promise<void> {
  if (env['RUNNER_ENVIRONMENT'] !== 'github-hosted' || env['RUNNER_OS'] !== 'Linux') return line('reclaim-disk: this is no GitHub-hosted Linux machine; nothing is removed')
  const paths = TOOLCHAINS.map((path) => join(root, path))
  const there = (await Promise.all(paths.map(async (path) => ((await isDirectory(path)) ? [path] : [])))).flat()
  const before = await free(root)
  const why = there.length === 0 ? null : await run([...remove, ...there], signal)
  const after = await free(root)
  if (why !== null) line(`reclaim-disk: not everything was removed: ${why}`)
  line(`reclaim-disk: ${count(there.length, 'toolchain')} found, ${bytes(Math.max(0, after - before))} freed, ${bytes(after)} free now`)
}

/** A link could lead to what is wanted: it is left. */
async function isDirectory(path: string): Promise<boolean> {
  return lstat(path).then((found) => found.isDirectory(), () => false)
}

const free = (root: string): Promise<number> => statfs(root).then(({ bavail, bsize }) => bavail * bsize)

/** null: it went well. */
function run([program = '', ...args]: readonly string[], signal: AbortSignal | undefined): Promise<string | null> {
  return new Promise((done) => {
    const child = spawn(program, args, { stdio: 'ignore', timeout: LIMIT_MS, killSignal: 'SIGKILL', ...(signal === undefined ? {} : { signal }) })
    child.once('error', (error) => done(error.message))
    child.once('exit', (code, by) => done(code === 0 ? null : code === null ? `ended by ${by}` : `exit code ${code}`))
  })
}
