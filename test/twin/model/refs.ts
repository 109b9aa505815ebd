/** Names of commits, and what follows when a branch moves: events, new heads of pull requests, whether they still merge. */
import { git, gitAgrees, gitOnce, gitText } from '../git/git.ts'
import { readRefs } from '../git/bare.ts'
import { isSha } from '../git/objects.ts'
import type { Identity } from './people.ts'
import type { Issue, Pull, Repository } from './repository.ts'
import type { State } from './state.ts'

/** The commit that a branch, a tag, a full ref name or a SHA names; null when there is none. */
export async function resolveCommit(repository: Repository, name: string, at: number = Infinity): Promise<string | null> {
  const known = ['refs/heads/', 'refs/tags/', 'refs/', ''].map((prefix) => repository.refs.get(prefix + name, at)).find((sha) => sha != null)
  if (known === undefined && !/^[0-9a-f]{7,40}$/.test(name)) return null
  return gitOnce(repository.dir, ['rev-parse', '--verify', '--quiet', `${known ?? name}^{commit}`]).then((text) => text.toString('utf8').trim(), () => null)
}

export type Move = 'moved' | 'not-fast-forward' | 'exists' | 'missing' | 'no-object'

/** Moves a ref as one step, whatever else is under way. */
export async function moveRef(state: State, repository: Repository, ref: string, to: string | null, options: { readonly create?: boolean; readonly force?: boolean; readonly sender: Identity }): Promise<Move> {
  return alone(repository, async () => {
    if (to !== null && (!isSha(to) || !(await gitAgrees(repository.dir, ['cat-file', '-e', to])))) return 'no-object'
    const from = (await readRefs(repository.dir)).get(ref) ?? null
    if (options.create === true && from !== null) return 'exists'
    if (options.create !== true && from === null) return 'missing'
    if (from !== null && to !== null && options.force !== true && !(await gitAgrees(repository.dir, ['merge-base', '--is-ancestor', from, to]))) return 'not-fast-forward'
    // The old value is named: a push that came between makes git refuse.
    const done = await gitAgrees(repository.dir, ['update-ref', ...(to === null ? ['-d', ref] : [ref, to]), from ?? '0'.repeat(40)])
    if (!done) return options.create === true ? 'exists' : 'not-fast-forward'
    await readMovedRefs(state, repository, options.sender)
    return 'moved'
  })
}

/** After anything that may have moved refs on disk: the tables, the events and the pull requests follow. */
export async function syncRefs(state: State, repository: Repository, sender: Identity): Promise<void> {
  return alone(repository, () => readMovedRefs(state, repository, sender))
}

async function readMovedRefs(state: State, repository: Repository, sender: Identity): Promise<void> {
  const now = await readRefs(repository.dir)
  const before = new Map(repository.refs.entries())
  const moved = [...new Set([...now.keys(), ...before.keys()])].filter((ref) => !ref.startsWith('refs/pull/') && now.get(ref) !== before.get(ref))
  if (moved.length === 0) return
  state.journal.begin()
  for (const ref of moved) {
    const to = now.get(ref)
    if (to === undefined) repository.refs.delete(ref)
    else repository.refs.set(ref, to)
    state.happened({ name: 'push', action: null, repository: repository.id, subject: ref, sender, details: { before: before.get(ref) ?? null, after: to ?? null } })
  }
  for (const base of state.repositories.values()) {
    for (const issue of base.issues.all()) await followHead(state, base, issue, repository, moved, sender)
  }
}

async function followHead(state: State, base: Repository, issue: Issue, repository: Repository, moved: readonly string[], sender: Identity): Promise<void> {
  const { pull } = issue
  if (pull === null || issue.state !== 'open') return
  const headMoved = pull.head.repository === repository && moved.includes(`refs/heads/${pull.head.ref}`)
  const baseMoved = base === repository && moved.includes(`refs/heads/${pull.base.ref}`)
  if (!headMoved && !baseMoved) return
  const sha = headMoved ? (repository.refs.get(`refs/heads/${pull.head.ref}`) ?? pull.head.sha) : pull.head.sha
  const next: Pull = headMoved ? { ...pull, head: { ...pull.head, sha }, base: { ...pull.base, sha: base.refs.get(`refs/heads/${pull.base.ref}`) ?? pull.base.sha } } : pull
  base.issues.set(issue.number, { ...issue, updatedAt: headMoved ? state.now() : issue.updatedAt, pull: { ...next, ...(await writePullRefs(base, issue.number, next)) } })
  if (headMoved) state.happened({ name: 'pull_request', action: 'synchronize', repository: base.id, subject: issue.number, sender, details: { before: pull.head.sha, after: sha } })
}

/** `refs/pull/N/head`, and `refs/pull/N/merge` where both sides merge: what a checkout of a pull request fetches. */
export async function writePullRefs(base: Repository, number: number, { head, base: { ref } }: Pull): Promise<Pick<Pull, 'mergeable' | 'mergeCommit'>> {
  await setPullRef(base, `refs/pull/${number}/head`, head.sha)
  const tip = base.refs.get(`refs/heads/${ref}`)
  if (tip === null) return { mergeable: null, mergeCommit: null }
  const tree = await gitText(base.dir, ['merge-tree', '--write-tree', tip, head.sha]).then((text) => text.trim(), () => null)
  if (tree === null) return { mergeable: false, mergeCommit: null }
  const env = { GIT_AUTHOR_NAME: 'GitHub', GIT_AUTHOR_EMAIL: 'noreply@github.com', GIT_COMMITTER_NAME: 'GitHub', GIT_COMMITTER_EMAIL: 'noreply@github.com', GIT_AUTHOR_DATE: '1767600000 +0000', GIT_COMMITTER_DATE: '1767600000 +0000' }
  const mergeCommit = (await gitText(base.dir, ['commit-tree', tree, '-p', tip, '-p', head.sha, '-m', `Merge ${head.sha} into ${tip}`], { env })).trim()
  await setPullRef(base, `refs/pull/${number}/merge`, mergeCommit)
  return { mergeable: true, mergeCommit }
}

async function setPullRef(base: Repository, ref: string, sha: string): Promise<void> {
  await git(base.dir, ['update-ref', ref, sha])
  base.refs.set(ref, sha)
}

const turns = new WeakMap<Repository, Promise<unknown>>()

/** One at a time in a repository. */
async function alone<Result>(repository: Repository, work: () => Promise<Result>): Promise<Result> {
  const turn = (turns.get(repository) ?? Promise.resolve()).then(work, work)
  turns.set(repository, turn)
  return turn
}
