/** Where the branch is: at a remote, or only here. The same few questions to both. */
import type { DataPlace } from '../../core/world.ts'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import { git, type Repository } from './git.ts'
import { refusalOf, type Refusal } from './refusals.ts'
import { tokenSettings } from './token.ts'

export interface Seen {
  /** null: there is no such branch. */
  readonly tip: string | null
  /** Names of the tickets of writers that wait, in their order, with the commit each points to. */
  readonly tickets: readonly { readonly name: string; readonly at: string }[]
}

export interface RefUpdate {
  readonly ref: string
  /** null: it is not there; to: it is removed. */
  readonly from: string | null
  readonly to: string | null
}

export interface Place {
  readonly branchRef: string
  readonly ticketRef: (name: string) => string
  /** Asks who knows: the remote, or this repository. */
  look(): Promise<Result<Seen, Refusal>>
  /** As far as this clone knows. */
  known(): Promise<string | null>
  /** Brings the commits of the tip here, and gives the tip that it brought: a newer one when somebody wrote meanwhile. */
  bring(tip: string): Promise<Result<string, Refusal>>
  /** All or nothing, and only when every ref is still as `from` says. */
  publish(updates: readonly RefUpdate[]): Promise<Result<void, Refusal>>
  /** What was just published is known here now. */
  remember(tip: string): Promise<void>
}

/** A name that comes from a file of the repository must be a name and nothing else that git understands: no option, address or helper. */
const REMOTE = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/
const BRANCH = /^(?!.*(?:\.\.|\/\/|\.lock(?:\/|$)|\/\.|\.(?:\/|$)))[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}(?<!\/)$/

export async function openPlace(repository: Repository, { remote, branch }: DataPlace): Promise<Result<Place>> {
  if (!REMOTE.test(remote)) return fail(odd(`${JSON.stringify(remote)} is not the name of a git remote`, 'history.remote'))
  if (!BRANCH.test(branch)) return fail(odd(`${JSON.stringify(branch)} is not the name of a branch`, 'history.branch'))
  const [shallow, address] = await Promise.all([git(repository, ['rev-parse', '--is-shallow-repository']), git(repository, ['config', '--get', `remote.${remote}.url`])])
  if (shallow.code !== 0) return fail({ code: 'DATA.NO_REPOSITORY', message: `There is no git repository here: ${shallow.stderr.split('\n')[0] ?? ''}`, next: 'Run `git init`, or look at a garden that lies in a repository.' })
  const url = address.stdout.trim()
  if (address.code !== 0 || url === '') return ok(localPlace(repository, branch))
  // `ext::sh -c …` is an address to git; helpers of other names may be on PATH.
  if (/^-|^[a-z0-9]+::/i.test(url)) return fail(odd('the address of that remote asks for a helper program', 'history.remote'))
  const token = repository.token === undefined ? process.env['HORTUS_HISTORY_TOKEN'] : await repository.token()
  const secrets = tokenSettings(token, url, { ...process.env, ...repository.secrets })
  return ok(remotePlace({ ...repository, secrets: { ...repository.secrets, ...secrets } }, { remote, branch }, shallow.stdout.trim() === 'true'))
}

const refsOf = (branch: string) => ({ branchRef: `refs/heads/${branch}`, tickets: `refs/hortus/queue/${branch}/`, ticketRef: (name: string) => `refs/hortus/queue/${branch}/${name}` })

function remotePlace(repository: Repository, { remote, branch }: DataPlace, shallow: boolean): Place {
  const { branchRef, tickets, ticketRef } = refsOf(branch)
  // Not below refs/remotes: there it would be one more head that somebody works on.
  const own = `refs/hortus/data/${remote}/${branch}`
  const known = async (): Promise<string | null> => {
    const found = await git(repository, ['for-each-ref', '--sort=-committerdate', '--count=1', '--format=%(objectname)', own, `refs/remotes/${remote}/${branch}`])
    return found.code === 0 && found.stdout.trim() !== '' ? found.stdout.trim() : null
  }
  return {
    branchRef,
    ticketRef,
    known,
    look: async () => {
      const found = await git(repository, ['ls-remote', '--upload-pack=git-upload-pack', '--', remote, branchRef, `${tickets}*`])
      return found.code === 0 ? ok(seenIn(found.stdout, branchRef, tickets)) : fail(refusalOf('read', branch, found.stderr))
    },
    bring: async (tip) => {
      if ((await known()) === tip) return ok(tip)
      // In a whole clone a depth would make the clone a shallow one.
      const depth = shallow ? ['--depth=1'] : []
      const fetched = await git(repository, ['fetch', '--quiet', ...depth, '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--refmap=', '--upload-pack=git-upload-pack', '--', remote, `+${branchRef}:${own}`])
      if (fetched.code !== 0) return fail(refusalOf('read', branch, fetched.stderr))
      const now = await git(repository, ['rev-parse', '--verify', '--quiet', `${own}^{commit}`])
      return now.code === 0 ? ok(now.stdout.trim()) : fail(refusalOf('read', branch, 'what was fetched is no commit'))
    },
    publish: async (updates) => {
      const leases = updates.map(({ ref, from }) => `--force-with-lease=${ref}:${from ?? ''}`)
      const push = (how: readonly string[]) => git(repository, ['push', '--porcelain', '--no-verify', ...how, ...leases, '--receive-pack=git-receive-pack', '--', remote, ...updates.map(({ ref, to }) => `${to ?? ''}:${ref}`)])
      const pushed = await push(updates.length > 1 ? ['--atomic'] : [])
      // A lone ticket that went is taken again; the branch itself is one ref, which is atomic everywhere.
      const last = pushed.code !== 0 && pushed.stderr.includes('not support --atomic') ? await push([]) : pushed
      return last.code === 0 ? ok(undefined) : fail(refusalOf('write', branch, `${last.stdout}\n${last.stderr}`))
    },
    remember: async (tip) => void (await git(repository, ['update-ref', own, tip])),
  }
}

function localPlace(repository: Repository, branch: string): Place {
  const { branchRef, tickets, ticketRef } = refsOf(branch)
  const look = async (): Promise<Result<Seen, Refusal>> => {
    const found = await git(repository, ['for-each-ref', '--format=%(objectname)%09%(refname)', branchRef, tickets])
    return found.code === 0 ? ok(seenIn(found.stdout, branchRef, tickets)) : fail(refusalOf('read', branch, found.stderr))
  }
  return {
    branchRef,
    ticketRef,
    look,
    known: async () => {
      const seen = await look()
      return seen.ok ? seen.value.tip : null
    },
    bring: async (tip) => ok(tip),
    publish: async (updates) => {
      const out = await git(repository, ['for-each-ref', '--format=%(worktreepath)', branchRef])
      if (out.stdout.trim() !== '') return fail({ kind: 'final', problem: checkedOut(branch) })
      const zero = '0'.repeat(updates.find(({ from, to }) => from ?? to)?.to?.length ?? 40)
      const lines = updates.map(({ ref, from, to }) => (to === null ? `delete ${ref} ${from ?? zero}` : `update ${ref} ${to} ${from ?? zero}`))
      const done = await git(repository, ['update-ref', '--stdin'], `start\n${lines.join('\n')}\nprepare\ncommit\n`)
      return done.code === 0 ? ok(undefined) : fail(refusalOf('write', branch, done.stderr))
    },
    remember: async () => undefined,
  }
}

/** `<id>\t<ref>` a line. Patterns of git match tails of names too, so that only whole names count. */
function seenIn(text: string, branchRef: string, tickets: string): Seen {
  const refs = text.split('\n').map((line) => line.split('\t')).flatMap(([at = '', ref = '']) => (/^[0-9a-f]{40,64}$/.test(at) ? [{ at, ref }] : []))
  const waiting = refs.filter(({ ref }) => ref.startsWith(tickets) && TICKET.test(ref.slice(tickets.length))).map(({ at, ref }) => ({ at, name: ref.slice(tickets.length) }))
  return { tip: refs.find(({ ref }) => ref === branchRef)?.at ?? null, tickets: waiting.sort((a, b) => (a.name < b.name ? -1 : 1)) }
}

/** Time in base 36, then chance. */
export const TICKET = /^[0-9a-z]{9}-[0-9a-f]{12}$/

const odd = (what: string, key: string): Problem => ({ code: 'DATA.PLACE', message: `The data branch cannot be reached: ${what}.`, next: `Set \`${key}\` in .github/hortus.yml to a plain name, for instance \`origin\` and \`hortus-data\`.` })
const checkedOut = (branch: string): Problem => ({ code: 'DATA.CHECKED_OUT', message: `The branch ${branch} is checked out here, so writing to it would change files under somebody's hands.`, next: `Check out another branch, or remove the worktree that holds ${branch}.` })
