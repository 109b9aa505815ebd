/** `Git.history`: commits, tags and branches. A few calls, whatever their number; every text in them is somebody's. */
import type { Git, GitCommit, GitHistory, GitTag } from '../core/world.ts'
import { runGit } from './run-git.ts'

export async function gitHistory(rootAbs: string, { base, limit }: Parameters<Git['history']>[0]): Promise<GitHistory | null> {
  const head = await runGit(rootAbs, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
  if (head.code !== 0) return null
  const [commits, branch, tags, unmerged] = await Promise.all([commitsOf(rootAbs, base, limit), runGit(rootAbs, ['symbolic-ref', '--quiet', '--short', 'HEAD']), tagsOf(rootAbs), unmergedOf(rootAbs)])
  return { branch: branch.code === 0 ? branch.stdout.trim() : null, commits, tags, unmerged }
}

const FORMAT = ['%H', '%P', '%ct', '%s', '%(trailers:only=true,unfold=true)']

/** A message holds no NUL, so five fields and the end of a record can be told apart. */
async function commitsOf(rootAbs: string, base: string | null, limit: number): Promise<readonly GitCommit[] | null> {
  const range = base === null ? 'HEAD' : await rangeFrom(rootAbs, base)
  if (range === null) return null
  const outcome = await runGit(rootAbs, ['log', '-z', `--max-count=${limit}`, '--no-show-signature', '--no-color', '--encoding=UTF-8', `--format=${FORMAT.join('%x00')}`, range, '--'])
  if (outcome.code !== 0) return null
  const fields = outcome.stdout.split('\0')
  return Array.from({ length: Math.floor(fields.length / FORMAT.length) }, (_, at) => toCommit(fields.slice(at * FORMAT.length, (at + 1) * FORMAT.length)))
}

async function rangeFrom(rootAbs: string, base: string): Promise<string | null> {
  const found = await runGit(rootAbs, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`])
  return found.code === 0 ? `${found.stdout.trim()}..HEAD` : null
}

function toCommit([sha = '', parents = '', time = '', subject = '', trailers = '']: readonly string[]): GitCommit {
  return { sha, parents: parents.split(' ').filter(Boolean), subject: subject.slice(0, MAX_TEXT), trailers: readTrailers(trailers), committedAt: Number(time) || 0 }
}

const MAX_TEXT = 1000
const MAX_TRAILERS = 100

function readTrailers(text: string): GitCommit['trailers'] {
  const lines = text.split('\n', MAX_TRAILERS)
  return lines.flatMap((line) => {
    const at = line.indexOf(':')
    return at < 1 ? [] : [{ key: line.slice(0, at).trim().toLowerCase().slice(0, MAX_TEXT), value: line.slice(at + 1).trim().slice(0, MAX_TEXT) }]
  })
}

const MAX_REFS = 1000

async function tagsOf(rootAbs: string): Promise<readonly GitTag[]> {
  const format = ['%(refname:strip=2)', '%(objecttype)', '%(objectname)', '%(*objectname)', '%(if)%(contents:signature)%(then)signed%(end)'].join('%00')
  const outcome = await runGit(rootAbs, ['for-each-ref', `--count=${MAX_REFS}`, '--sort=-creatordate', `--format=${format}`, 'refs/tags'])
  if (outcome.code !== 0) return []
  const tags = outcome.stdout.split('\n').filter(Boolean).map((line) => {
    const [name = '', type = '', id = '', peeled = '', signed = ''] = line.split('\0')
    return { name, commit: peeled === '' ? id : peeled, annotated: type === 'tag', signed: type === 'tag' && signed !== '' }
  })
  const released = await withRelease(rootAbs, tags.map(({ name }) => name).filter((name) => /^v[0-9]/.test(name)))
  return tags.map((tag) => ({ ...tag, release: released.has(tag.name) }))
}

/** One call for all of them; the answers come in the order of the questions. */
async function withRelease(rootAbs: string, names: readonly string[]): Promise<ReadonlySet<string>> {
  if (names.length === 0) return new Set()
  const outcome = await runGit(rootAbs, ['cat-file', '--batch-check=%(objecttype)'], { stdin: names.map((name) => `refs/tags/${name}:./RELEASE.yaml\n`).join('') })
  const lines = outcome.stdout.split('\n')
  return new Set(names.filter((_name, at) => lines[at] === 'blob'))
}

async function unmergedOf(rootAbs: string): Promise<GitHistory['unmerged']> {
  const outcome = await runGit(rootAbs, ['for-each-ref', `--count=${MAX_REFS}`, '--no-merged=HEAD', '--format=%(refname)%00%(committerdate:unix)%00%(symref)', 'refs/heads', 'refs/remotes'])
  if (outcome.code !== 0) return []
  const found = outcome.stdout.split('\n').filter(Boolean).flatMap((line) => {
    const [ref = '', time = '', symref = ''] = line.split('\0')
    return symref === '' ? [[ref.replace(/^refs\/(heads|remotes\/[^/]+)\//, ''), Number(time) || 0] as const] : []
  })
  return [...new Map(found)].map(([name, changedAt]) => ({ name, changedAt }))
}
