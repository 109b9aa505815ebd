/** What GitHub says about a repository and its pull requests, to our values. Total and strict, as readers.ts. */
import type { Proposal, RepositoryFacts, RootEntry } from '../../core/world/remote-repository.ts'
import { fields, flag, number, sha, text } from './values.ts'

export function readFacts(value: unknown): RepositoryFacts | null {
  const repository = fields(value)
  const [id, fullName, defaultBranch] = [number(repository?.['id']), text(repository?.['full_name'], 200), text(repository?.['default_branch'], 1000)]
  const [isPrivate, archived, disabled, fork] = ['private', 'archived', 'disabled', 'fork'].map((key) => flag(repository?.[key]))
  if (id === null || fullName === null || defaultBranch === null || isPrivate == null || archived == null || disabled == null || fork == null) return null
  return { id, fullName, isPrivate, archived, disabled, fork, defaultBranch }
}

/** `GET git/ref/heads/x`. Where there is none, GitHub may list those that begin so: only the one asked for counts. */
export function readBranch(value: unknown, ref: string): string | null {
  const branch = fields(value)
  return branch?.['ref'] === ref && fields(branch['object'])?.['type'] === 'commit' ? sha(fields(branch['object'])?.['sha']) : null
}

export function readCommit(value: unknown): { readonly tree: string; readonly parents: readonly string[] } | null {
  const commit = fields(value)
  const tree = sha(fields(commit?.['tree'])?.['sha'])
  const listed = commit?.['parents']
  if (tree === null || !Array.isArray(listed) || listed.length > 100) return null
  const parents = listed.map((parent) => sha(fields(parent)?.['sha']))
  return parents.includes(null) ? null : { tree, parents: parents as string[] }
}

export function readRoot(value: unknown): readonly RootEntry[] | null {
  const tree = fields(value)
  const listed = tree?.['tree']
  if (!Array.isArray(listed) || listed.length > MAX_ENTRIES || tree?.['truncated'] !== false) return null
  const entries = listed.map(readEntry)
  return entries.includes(null) ? null : (entries as RootEntry[])
}

const MAX_ENTRIES = 20_000

function readEntry(value: unknown): RootEntry | null {
  const entry = fields(value)
  const [path, type] = [text(entry?.['path'], 4096), entry?.['type']]
  return path !== null && (type === 'blob' || type === 'tree' || type === 'commit') ? { path, type } : null
}

/** Base64 in lines, as GitHub sends it. Not UTF-8: null. */
export function readText(value: unknown): string | null {
  const file = fields(value)
  const content = text(file?.['content'], 2 * 1024 * 1024)
  if (file?.['type'] !== 'file' || file['encoding'] !== 'base64' || content === null || !/^[A-Za-z0-9+/=\n]*$/.test(content)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(content, 'base64'))
  } catch {
    return null
  }
}

export function readProposal(value: unknown): Proposal | null {
  const pull = fields(value)
  const [head, base] = [fields(pull?.['head']), fields(pull?.['base'])]
  const [id, title, ref, at, into] = [number(pull?.['number']), text(pull?.['title'], 2000), text(head?.['ref'], 1000), sha(head?.['sha']), text(base?.['ref'], 1000)]
  if (pull === null || id === null || title === null || ref === null || at === null || into === null) return null
  const state = pull['state'] === 'open' ? 'open' : typeof pull['merged_at'] === 'string' ? 'merged' : pull['state'] === 'closed' ? 'closed' : null
  return state === null ? null : { number: id, state, title, body: text(pull['body'], 300_000) ?? '', head: { ref, sha: at, repository: number(fields(head?.['repo'])?.['id']) }, base: into }
}
