/** What commits changed, in one call of git and without reading a blob: a partial clone has none (specs: garden 6). */
import type { LogChange, LogCommit } from '../core/world.ts'
import { runGit, zeroSeparated } from './run-git.ts'

export async function gitLog(rootAbs: string, { paths, sinceMs, limit }: { readonly paths: readonly string[]; readonly sinceMs: number | null; readonly limit: number }): Promise<readonly LogCommit[] | null> {
  const shallow = await runGit(rootAbs, ['rev-parse', '--is-shallow-repository'])
  if (shallow.code !== 0 || shallow.stdout.trim() !== 'false') return null
  const since = sinceMs === null ? [] : [`--since=${Math.floor(sinceMs / 1000)}`]
  // Every name behind a zero, and a mark in front of each commit that no path can hold.
  const out = await runGit(rootAbs, ['log', '--first-parent', '-m', '-M100%', '-l0', '--relative', '--name-status', '-z', `--max-count=${limit}`, ...since, '--format=%x01%H%x00%ct%x00%s', 'HEAD', '--', ...(paths.length === 0 ? ['.'] : paths)])
  return out.code === 0 ? commitsOf(out.stdout) : null
}

function commitsOf(text: string): LogCommit[] {
  return text.split('\u0001').slice(1).map((part) => {
    const [sha = '', seconds = '0', subject = '', ...rest] = part.split('\0')
    return { sha, at: Number(seconds) * 1000, subject, files: changesOf(zeroSeparated(rest.join('\0'))) }
  })
}

const STATUS: Readonly<Record<string, LogChange['status']>> = { A: 'added', D: 'deleted', R: 'renamed', C: 'added' }

function changesOf(words: readonly string[]): LogChange[] {
  const changes: LogChange[] = []
  for (let at = 0; at < words.length; ) {
    const letter = words[at]!.trim().slice(0, 1)
    const two = letter === 'R' || letter === 'C'
    const [one = '', other = ''] = [words[at + 1], words[at + 2]]
    changes.push({ status: STATUS[letter] ?? 'modified', path: two ? other : one, from: letter === 'R' ? one : null })
    at += two ? 3 : 2
  }
  return changes
}
