/**
 * What commits changed, in one call of git and without reading a blob: a partial clone has none (specs: garden 6). Everything in it was
 * written by others: what a name or a subject holds is never taken for the structure around it (read-git-log.ts).
 */
import { spawn } from 'node:child_process'
import type { LogCommit } from '../core/world.ts'
import { readGitLog, type LogLimits } from './read-git-log.ts'
import { cleanEnvironment, runGit, SETTINGS } from './run-git.ts'

export interface GitLogOptions {
  readonly paths: readonly string[]
  readonly sinceMs: number | null
  readonly limit: number
  /** Changes of files, of all commits together. Left out: MOST_CHANGES. */
  readonly mostChanges?: number
}

export async function gitLog(rootAbs: string, { paths, sinceMs, limit, mostChanges = MOST_CHANGES }: GitLogOptions): Promise<readonly LogCommit[] | null> {
  const shallow = await runGit(rootAbs, ['rev-parse', '--is-shallow-repository'])
  if (shallow.code !== 0 || shallow.stdout.trim() !== 'false') return null
  const oldest = sinceMs === null ? [] : await olderThan(rootAbs, sinceMs)
  if (oldest === null) return null
  return stream(rootAbs, [...QUIET, 'log', ...FORM, 'HEAD', ...oldest, '--', ...(paths.length === 0 ? ['.'] : paths)], { limit: Math.max(0, limit), mostChanges, sinceMs })
}

/**
 * Where the log may end: below the last commit that is young enough. `--since` ends at the first that is not, so that one commit with a
 * wrong clock would hide all before it (A38), and the option that does not is younger than the git of many machines.
 */
async function olderThan(rootAbs: string, sinceMs: number): Promise<readonly string[] | null> {
  const listed = await runGit(rootAbs, [...QUIET, 'rev-list', '--first-parent', '--timestamp', 'HEAD'])
  if (listed.code !== 0) return null
  const commits = listed.stdout.split('\n').filter((line) => line !== '').map((line) => line.split(' '))
  const below = commits[commits.findLastIndex(([seconds]) => Number(seconds) * 1000 >= sinceMs) + 1]?.[1]
  return below === undefined ? [] : [`^${below}`]
}

/** 2,000 commits of a real garden change 20,000 files; at this many the log ends, and its last commit says so. */
const MOST_CHANGES = 500_000
const LIMIT_MS = 60_000

/** What is not here stays away: a clone without blobs or trees would fetch them in the middle of a question. */
const QUIET = ['--no-replace-objects', '-c', 'protocol.allow=never', '-c', 'diff.ignoreSubmodules=none', '-c', 'log.mailmap=false']
/** What the repository's own settings could add is switched off by name. */
const FORM = ['--first-parent', '--diff-merges=first-parent', '--raw', '--no-abbrev', '--no-renames', '--relative', '--no-color', '--no-show-signature', '--no-notes', '--no-ext-diff', '--no-textconv', '--encoding=UTF-8', '-z', '--format=%H%x00%ct%x00%cs%x00%s']

/** Read as it comes: the log of a large garden is longer than what may be held at once. */
function stream(cwdAbs: string, args: readonly string[], limits: LogLimits): Promise<readonly LogCommit[] | null> {
  const reader = readGitLog(limits)
  return new Promise((resolve) => {
    const child = spawn('git', ['--no-pager', ...SETTINGS, ...args], { cwd: cwdAbs, env: { ...cleanEnvironment(), GIT_NO_LAZY_FETCH: '1' }, stdio: ['ignore', 'pipe', 'ignore'], timeout: LIMIT_MS, killSignal: 'SIGKILL' })
    child.on('error', () => resolve(null))
    child.stdout.on('data', (chunk: Buffer) => {
      if (!reader.push(chunk)) child.kill('SIGKILL')
    })
    child.on('close', (code) => resolve(reader.full() || code === 0 ? reader.end() : null))
  })
}
