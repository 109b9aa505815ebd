/** Repositories come to be, are forked and pushed to. */
import { join } from 'node:path'
import { commitFiles, createBare } from '../git/bare.ts'
import { git } from '../git/git.ts'
import { noReply } from '../shapes/commit.ts'
import type { Identity, Role } from './people.ts'
import { resolveCommit, syncRefs } from './refs.ts'
import { newTables, type Repository } from './repository.ts'
import type { State } from './state.ts'

export interface NewRepository {
  readonly owner: Identity
  readonly name: string
  readonly private?: boolean
  readonly archived?: boolean
  readonly disabled?: boolean
  readonly defaultBranch?: string
  /** The first commit; without it the repository is empty. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly collaborators?: ReadonlyMap<number, Role>
}

export interface NewPush {
  readonly branch: string
  /** Null removes a path. */
  readonly files: Readonly<Record<string, string | Uint8Array | null>>
  readonly message?: string
  readonly author: Identity
  /** What it stands on: a branch or SHA, null for nothing. The branch itself without one, else the default branch. */
  readonly from?: string | null
}

export async function createRepository(state: State, root: string, wanted: NewRepository): Promise<Repository> {
  const repository = await addRepository(state, root, wanted, null)
  if (wanted.files !== undefined) await pushCommit(state, repository, { branch: repository.defaultBranch, files: wanted.files, message: 'First commit', author: wanted.owner, from: null })
  return repository
}

export async function forkRepository(state: State, root: string, parent: Repository, owner: Identity, name: string = parent.name): Promise<Repository> {
  const fork = await addRepository(state, root, { owner, name, private: parent.private, defaultBranch: parent.defaultBranch }, parent)
  const branches = parent.refs.entries().filter(([ref]) => !ref.startsWith('refs/pull/'))
  await git(fork.dir, ['update-ref', '--stdin'], { input: branches.map(([ref, sha]) => `create ${ref} ${sha}\n`).join('') })
  await syncRefs(state, fork, owner)
  return fork
}

export async function pushCommit(state: State, repository: Repository, { branch, files, message = 'A commit', author, from }: NewPush): Promise<string> {
  const ref = `refs/heads/${branch}`
  const parent = from === null ? null : from === undefined ? (repository.refs.get(ref) ?? repository.refs.get(`refs/heads/${repository.defaultBranch}`)) : await resolveCommit(repository, from)
  const sha = await commitFiles(repository.dir, { ref, message, parent, files, author: { name: author.login, email: noReply(author), at: state.now() } })
  await syncRefs(state, repository, author)
  return sha
}

/** The old name leads to the new one, until another repository takes it. */
export function renameRepository(state: State, repository: Repository, name: string): void {
  const key = keyOf(repository)
  const from = repository.name
  state.repositories.delete(key)
  state.oldNames.set(key, repository)
  repository.name = name
  state.repositories.set(keyOf(repository), repository)
  state.happened({ name: 'repository', action: 'renamed', repository: repository.id, subject: name, sender: repository.owner, details: { changes: { repository: { name: { from } } } } })
}

/** To another owner: the number stays, and the old name leads to the new one. */
export function transferRepository(state: State, repository: Repository, owner: Identity): void {
  const from = repository.owner
  const key = keyOf(repository)
  state.repositories.delete(key)
  state.oldNames.set(key, repository)
  repository.owner = owner
  state.repositories.set(keyOf(repository), repository)
  state.oldNames.delete(keyOf(repository))
  state.happened({ name: 'repository', action: 'transferred', repository: repository.id, subject: repository.name, sender: from, details: { row: from } })
  // Whoever could see it by the old owner cannot any more.
  for (const installation of state.installations.values()) {
    const had = installation.account.id === from.id && (installation.repositories === 'all' || installation.repositories.includes(repository.id))
    if (had) state.happened({ name: 'installation_repositories', action: 'removed', repository: null, subject: installation.id, sender: from, details: { added: [], removed: [repository.id] } })
  }
}

export interface RepositorySettings {
  readonly archived?: boolean
  readonly disabled?: boolean
  readonly private?: boolean
  readonly protect?: readonly string[]
}

/** Makes it read-only, disables it, shows or hides it. */
export function changeSettings(state: State, repository: Repository, { archived = repository.archived, disabled = repository.disabled, private: hidden = repository.private, protect = [] }: RepositorySettings): void {
  const before = { archived: repository.archived, hidden: repository.private }
  Object.assign(repository, { archived, disabled, private: hidden })
  for (const branch of protect) repository.protectedBranches.add(branch)
  const say = (action: string): void => state.happened({ name: 'repository', action, repository: repository.id, subject: repository.name, sender: repository.owner })
  if (archived !== before.archived) say(archived ? 'archived' : 'unarchived')
  if (hidden !== before.hidden) say(hidden ? 'privatized' : 'publicized')
}

/** Pull requests from it stay, without a head repository. Its commits stay in the network. */
export function removeRepository(state: State, repository: Repository): void {
  state.journal.begin()
  state.repositories.delete(keyOf(repository))
  for (const [name, there] of state.oldNames) if (there === repository) state.oldNames.delete(name)
  for (const base of state.repositories.values()) {
    for (const issue of base.issues.all()) {
      if (issue.pull?.head.repository === repository) base.issues.set(issue.number, { ...issue, pull: { ...issue.pull, head: { ...issue.pull.head, repository: null } } })
    }
  }
  state.happened({ name: 'repository', action: 'deleted', repository: repository.id, subject: repository.name, sender: repository.owner })
}

const keyOf = ({ owner, name }: Repository): string => `${owner.login}/${name}`.toLowerCase()

async function addRepository(state: State, root: string, wanted: NewRepository, parent: Repository | null): Promise<Repository> {
  const id = state.nextId()
  const defaultBranch = wanted.defaultBranch ?? 'main'
  const dir = join(root, `${id}.git`)
  if (state.repository(wanted.owner.login, wanted.name) !== null) throw new Error(`there is a repository ${wanted.owner.login}/${wanted.name}`)
  await createBare(dir, defaultBranch, parent?.dir)
  const repository: Repository = {
    id,
    owner: wanted.owner,
    name: wanted.name,
    private: wanted.private ?? false,
    archived: wanted.archived ?? false,
    disabled: wanted.disabled ?? false,
    protectedBranches: new Set(),
    defaultBranch,
    parent,
    createdAt: state.now(),
    dir,
    collaborators: new Map(wanted.collaborators ?? []),
    ...newTables(state.journal),
  }
  state.repositories.set(keyOf(repository), repository)
  state.everyRepository.set(id, repository)
  state.oldNames.delete(keyOf(repository))
  return repository
}
