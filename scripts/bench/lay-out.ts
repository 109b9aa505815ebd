/** Lays a generated repository out: packed by `git fast-import`, checked out, and clean as git sees it. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, closeSync, ftruncateSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** What git holds of a file, and what lies on disk when that is something else (the content of a Git LFS pointer). */
export interface Generated {
  readonly path: string
  readonly text: string | Uint8Array
  readonly onDisk?: { readonly head: string; readonly size: number }
}

export async function layOut(path: string, files: Iterable<Generated>): Promise<void> {
  const git = (...args: readonly string[]): void => void execFileSync('git', args, { cwd: path, stdio: ['ignore', 'ignore', 'inherit'], env: ENV })
  git('init', '-q', '-b', 'main')
  git('config', 'gc.auto', '0')
  const contents: Generated[] = []
  const importing = spawn('git', ['fast-import', '--quiet', '--done'], { cwd: path, stdio: ['pipe', 'inherit', 'inherit'], env: ENV })
  const ended = once(importing, 'exit')
  const write = async (bytes: string | Uint8Array): Promise<void> => {
    if (!importing.stdin.write(bytes)) await once(importing.stdin, 'drain')
  }
  const committer = 'committer bench <bench@example.invalid> 1767225600 +0000\n'
  await write(`commit refs/heads/main\n${committer}data 5\nfirstcommit refs/heads/main\n${committer}data 5\nbench\n`)
  for (const file of files) {
    const bytes = typeof file.text === 'string' ? Buffer.from(file.text) : file.text
    await write(`M 100644 inline ${file.path}\ndata ${bytes.length}\n`)
    await write(bytes)
    await write('\n')
    if (file.onDisk !== undefined) contents.push(file)
  }
  await write('done\n')
  importing.stdin.end()
  const [code] = (await ended) as [number]
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`)
  git('reset', '-q', '--hard')
  // As in any repository that somebody has worked in: of files written in the same second as its index git believes nothing
  // and reads them all again, at every look.
  await nextSecond()
  git('update-index', '-q', '--refresh')
  if (contents.length > 0) await fetchContents(path, contents)
  // From here on a machine with git-lfs does the same as one without.
  for (const name of ['clean', 'smudge', 'process']) git('config', `filter.lfs.${name}`, '')
  git('config', 'filter.lfs.required', 'false')
}

/** Empty, and the same on every machine: what generated runs name as their commit. */
export const FIRST_COMMIT = '0179d0be7261a948ffb4cbcf169bc2a0823dc838'

/** A machine with git-lfs would smudge and clean what this generator lays out itself. */
const ENV = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }

const nextSecond = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1100))

/** As `git lfs pull` leaves it: contents on disk, pointers in git, and an index that knows the contents as clean. */
async function fetchContents(path: string, contents: readonly Generated[]): Promise<void> {
  const pointers = join(path, '.git/pointers')
  for (const { path: file, text, onDisk } of contents) {
    mkdirSync(dirname(join(pointers, file)), { recursive: true })
    writeFileSync(join(pointers, file), text)
    const target = openSync(join(path, file), 'w')
    writeSync(target, onDisk!.head)
    ftruncateSync(target, onDisk!.size)
    closeSync(target)
  }
  await nextSecond()
  const clean = join(path, '.git/clean.sh')
  writeFileSync(clean, `#!/bin/sh\ncat "${pointers}/$1"\n`)
  chmodSync(clean, 0o755)
  execFileSync('git', ['-c', `filter.lfs.clean=${clean} %f`, 'add', '--', '.'], { cwd: path, stdio: ['ignore', 'ignore', 'inherit'], env: ENV })
  rmSync(clean)
  rmSync(pointers, { recursive: true })
}

export async function temporary(): Promise<{ path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), 'hortus-bench-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

