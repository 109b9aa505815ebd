/** Two commits against each other, by git itself: where they parted, who is ahead, what differs. */
import { gitOnce } from './git.ts'

export interface DiffEntry {
  readonly sha: string
  readonly path: string
  readonly previous: string | null
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed'
  readonly additions: number
  readonly deletions: number
  /** Null for a binary file. */
  readonly patch: string | null
}

export async function mergeBase(dir: string, a: string, b: string): Promise<string | null> {
  return gitOnce(dir, ['merge-base', a, b]).then((text) => text.toString('utf8').trim() || null, () => null)
}

/** Commits of `head` that `base` has not, the oldest first. */
export async function commitsBetween(dir: string, base: string, head: string): Promise<string[]> {
  const text = await gitOnce(dir, ['rev-list', '--reverse', '--topo-order', `${base}..${head}`])
  return text.toString('utf8').split('\n').filter(Boolean)
}

export async function countBetween(dir: string, base: string, head: string): Promise<number> {
  return Number((await gitOnce(dir, ['rev-list', '--count', `${base}..${head}`])).toString('utf8'))
}

/** Two-dot: what differs between the two trees. Renames are found as GitHub finds them, at 50 %. */
export async function diffTrees(dir: string, from: string, to: string): Promise<DiffEntry[]> {
  const [raw, counts, patches] = await Promise.all([
    gitOnce(dir, ['diff', '--raw', '-z', '--no-abbrev', '-M', from, to]),
    gitOnce(dir, ['diff', '--numstat', '-z', '-M', from, to]),
    gitOnce(dir, ['diff', '-M', '--full-index', from, to]),
  ])
  const numbers = readCounts(counts.toString('utf8'))
  const texts = splitPatches(patches.toString('utf8'))
  return readRaw(raw.toString('utf8')).map((entry, index) => {
    // A file that became a link, or the other way round, is one entry and two patches.
    const [patch = null] = texts.splice(0, entry.status === 'changed' ? 2 : 1)
    return { ...entry, ...(numbers[index] ?? { additions: 0, deletions: 0 }), patch }
  })
}

const STATUS = { A: 'added', D: 'removed', M: 'modified', R: 'renamed', C: 'copied', T: 'changed' } as const

function readRaw(text: string): Omit<DiffEntry, 'additions' | 'deletions' | 'patch'>[] {
  const fields = text.split('\0')
  const entries: Omit<DiffEntry, 'additions' | 'deletions' | 'patch'>[] = []
  for (let at = 0; fields[at]?.startsWith(':'); ) {
    const [, , before = '', after = '', letter = 'M'] = fields[at]!.split(' ')
    const status = STATUS[letter[0] as keyof typeof STATUS] ?? 'changed'
    const moved = status === 'renamed' || status === 'copied'
    const path = fields[at + (moved ? 2 : 1)] ?? ''
    entries.push({ sha: status === 'removed' ? before : after, path, previous: moved ? fields[at + 1]! : null, status })
    at += moved ? 3 : 2
  }
  return entries
}

/** With -z a rename is `1\t2\t\0old\0new\0`. */
function readCounts(text: string): { additions: number; deletions: number }[] {
  const fields = text.split('\0')
  const counts: { additions: number; deletions: number }[] = []
  for (let at = 0; fields[at] !== undefined && fields[at] !== ''; ) {
    const [added = '0', deleted = '0', path = ''] = fields[at]!.split('\t')
    counts.push({ additions: Number(added) || 0, deletions: Number(deleted) || 0 })
    at += path === '' ? 3 : 1
  }
  return counts
}

/** Lines of content begin with a blank, + or -, so the header can only be a header. */
function splitPatches(text: string): (string | null)[] {
  return text.split(/^diff --git /m).slice(1).map((part) => {
    const start = part.search(/^@@ /m)
    return start === -1 ? null : part.slice(start).replace(/\n$/, '')
  })
}
