/**
 * How much a commit is once it lies on the disk. A pack of a kilobyte can hold a tree of ten thousand million files, each directory ten times
 * the same one, and a megabyte a file of a gigabyte: anybody can open a pull request with that (A09). So it is counted before it is laid out,
 * and counting stops at the limit.
 */
import { spawn } from 'node:child_process'
import { cleanEnvironment, SETTINGS } from '../../io/run-git.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import { OWN_SETTINGS } from './own-settings.ts'

export interface TreeLimits {
  readonly files: number
  readonly bytes: number
}

/** Six times the largest garden that Hortus is made for; files in Git LFS are pointers here. */
const TREE_LIMITS: TreeLimits = { files: 300_000, bytes: 2 * 2 ** 30 }

const LIMIT_MS = 60_000

export function measureTree(rootAbs: string, commit: string, { files, bytes }: TreeLimits = TREE_LIMITS): Promise<Result<void>> {
  return new Promise((resolve) => {
    const child = spawn('git', ['--no-pager', ...SETTINGS, 'ls-tree', '-r', '--format=%(objectsize)', commit], { cwd: rootAbs, env: { ...cleanEnvironment(), ...OWN_SETTINGS }, stdio: ['ignore', 'pipe', 'ignore'], timeout: LIMIT_MS, killSignal: 'SIGKILL' })
    let [count, sum, rest, over] = [0, 0, '', false]
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      count += lines.length
      // A submodule has `-` for its size, and no file.
      for (const line of lines) sum += Number(line) || 0
      if (over || (count <= files && sum <= bytes)) return
      over = true
      child.kill('SIGKILL')
    })
    child.on('error', () => resolve(fail(unknown(commit))))
    child.on('close', (code) => resolve(over ? fail(tooMuch(commit, { files, bytes })) : code === 0 ? ok(undefined) : fail(unknown(commit))))
  })
}

const tooMuch = (commit: string, { files, bytes }: TreeLimits) => ({ code: 'MIRROR.TOO_LARGE', message: `The commit ${commit.slice(0, 12)} holds more than ${files} files, or more than ${Math.round(bytes / 2 ** 20)} MiB of them.`, next: 'Move large files to Git LFS; look for a directory that was added by mistake.' })
const unknown = (commit: string) => ({ code: 'GIT.CHECKOUT', message: `The commit ${commit.slice(0, 12)} cannot be read.`, next: 'Push it again, or ask again later.' })
