/** `Mirror`: one repository for one task. */
import { effectsOf } from '../../core/change/effects-of.ts'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import type { Checkout, Log } from '../../core/world.ts'
import { commitEffects } from '../../io/edits/commit-effects.ts'
import { pushCommit } from '../../io/push/push-commit.ts'
import type { RepositoryClient } from '../github/repository-client.ts'
import { isOurBranch } from '../github/repository/pulls.ts'
import { dropHalves, fetchCommits, tooLarge } from './fetch-commits.ts'
import type { Mirror } from './mirror.ts'
import { refOf, type Figures, type MirrorPlace, type PlaceKind } from './mirror-place.ts'
import { OWN_SETTINGS } from './own-settings.ts'
import { worldAt } from './world-at.ts'

export interface MirrorOptions {
  readonly client: RepositoryClient
  readonly places: Readonly<Record<PlaceKind, MirrorPlace>>
  readonly maxBytes: number
  readonly log: Log
  readonly signal: AbortSignal
  /** So large is it now. */
  readonly fetched: (place: MirrorPlace, figures: Figures) => void
  /** Others may have to go. */
  readonly makeRoom: () => Promise<void>
}

type Remote = { readonly url: string; readonly token: string }

export function openMirror({ client, places, maxBytes, log, signal, fetched, makeRoom }: MirrorOptions): Mirror {
  const using = async <T>(place: MirrorPlace, work: () => Promise<T>): Promise<T> => {
    place.users += 1
    try {
      return await work()
    } finally {
      place.users -= 1
    }
  }

  /** Once somebody asked for the history it is fetched for all: what is new costs no more then. */
  const placeFor = async (history: boolean): Promise<MirrorPlace> => (history || (await places.full.exists()) ? places.full : places.tips)

  async function bring(place: MirrorPlace, commits: readonly string[], pull: number | undefined): Promise<Result<void>> {
    const remote = await client.gitRemote()
    if (!remote.ok) return remote
    return place.inTurn(async () => {
      const first = await fetchOnce(place, remote.value, commits, pull)
      if (first.ok) return first
      const { code } = first.problem
      if (code === 'MIRROR.MOVED') client.forget?.()
      if (place.users > 1) return first
      await dropHalves(place.rootAbs)
      // What is broken, or has grown too large over time, is made anew, unless somebody works in it.
      if (code !== 'MIRROR.BROKEN' && code !== 'MIRROR.TOO_LARGE') return first
      await place.remove()
      const second = await fetchOnce(place, remote.value, commits, pull)
      if (!second.ok && second.problem.code === 'MIRROR.TOO_LARGE') await place.remove()
      return second
    })
  }

  async function fetchOnce(place: MirrorPlace, remote: Remote, commits: readonly string[], pull: number | undefined): Promise<Result<void>> {
    const got = await fetchInto(place, remote, commits, pull)
    if (!got.ok) return got
    const figures = await place.figures()
    fetched(place, figures)
    return figures.bytes > maxBytes ? fail(tooLarge(maxBytes)) : got
  }

  async function fetchInto(place: MirrorPlace, remote: Remote, commits: readonly string[], pull: number | undefined): Promise<Result<void>> {
    const made = await place.ready(remote.url)
    if (!made.ok) return made
    const get = (refs: readonly string[]): Promise<Result<void>> => fetchCommits({ rootAbs: place.rootAbs, remote, refs, depth: place.kind === 'full' ? null : 1, maxBytes, signal })
    // Whoever was before us in the turn may have brought them.
    let wanted = await place.missing(commits)
    if (wanted.length === 0) return ok(undefined)
    if (pull !== undefined) {
      // Heads of forks: GitHub keeps them in the base repository, under the number of the pull request.
      const head = await get([`refs/pull/${pull}/head:refs/hortus/pull/${pull}`])
      if (!head.ok && head.problem.code !== 'MIRROR.NO_COMMIT') return head
      const tip = head.ok ? (await place.git(['rev-parse', '--verify', '--quiet', `refs/hortus/pull/${pull}^{commit}`])).stdout.trim() : ''
      if (commits.includes(tip)) await place.keep(tip)
      wanted = await place.missing(commits)
    }
    return wanted.length === 0 ? ok(undefined) : get(wanted.map((commit) => `${commit}:${refOf(commit)}`))
  }

  async function fetch(commits: readonly string[], { pull, history = false }: { readonly pull?: number; readonly history?: boolean } = {}): Promise<Result<void>> {
    const wrong = commits.find((commit) => !COMMIT.test(commit))
    if (wrong !== undefined) return fail(noCommit(wrong))
    if (commits.length === 0) return ok(undefined)
    const place = await placeFor(history)
    const missing = await place.missing(commits)
    if (missing.length === 0) return ok(undefined)
    return using(place, async () => {
      const brought = await bring(place, missing, pull)
      await makeRoom()
      return brought
    })
  }

  /** Where it is, which stays as long as the work takes; it is fetched when it is nowhere. */
  async function within<T>(commit: string, work: (place: MirrorPlace) => Promise<Result<T>>): Promise<Result<T>> {
    if (!COMMIT.test(commit)) return fail(noCommit(commit))
    for (let tries = 0; ; tries += 1) {
      for (const place of [places.full, places.tips]) {
        const done = await using(place, async () => ((await place.exists()) && (await place.missing([commit])).length === 0 ? (await place.touch(), await work(place)) : null))
        if (done !== null) return done
      }
      // It may go again before it is used: then the disk has no room for it.
      const got = tries < 2 ? await fetch([commit]) : fail(noCommit(commit))
      if (!got.ok) return got
    }
  }

  async function at(commit: string): Promise<Result<Checkout>> {
    const remote = await client.gitRemote()
    if (!remote.ok) return remote
    return within(commit, (place) => worldAt({ place, commit, client, url: remote.value.url, log, signal, other: at }))
  }

  return {
    fetch,
    at,
    commit: async (parent, change, { message, at: ms }) => {
      const effects = effectsOf(change)
      if (!effects.ok) return effects
      return within(parent, async (place) => {
        const login = `${client.app.slug}[bot]`
        const made = await commitEffects(place.rootAbs, effects.value, { parent, message, author: { name: login, email: `${login}@users.noreply.github.com` }, at: Math.floor(ms / 1000) })
        if (!made.ok) return made
        const kept = await place.keep(made.value.commit)
        return kept.ok ? made : kept
      })
    },
    push: async (commit, branch, { expect, force = false }) => {
      if (!isOurBranch(branch)) return fail({ code: 'PUSH.TARGET', message: `The branch ${JSON.stringify(branch.slice(0, 200))} is not below hortus/, and only those are the bot's to write.`, next: 'Report it as a bug of Hortus.' })
      const says = { expect, force }
      if (client.dryRun) return pretendPush(client, { commit, branch, says })
      const remote = await client.gitRemote()
      if (!remote.ok) return remote
      const pushed = await within(commit, async (place) => {
        // That it follows what is there is looked at here, so that must be here.
        if (expect !== null && !force && (await place.missing([expect])).length > 0) await bring(place, [expect], undefined)
        return pushCommit({ fromAbs: place.rootAbs, commit, remote: remote.value, branch, expect, anew: force, env: OWN_SETTINGS, signal })
      })
      if (pushed.ok && pushed.value.moved) client.notePush?.({ branch, commit, says })
      return pushed
    },
  }
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const noCommit = (commit: string): Problem => ({ code: 'MIRROR.NO_COMMIT', message: `${JSON.stringify(commit.slice(0, 80))} is no commit.`, next: 'Name it by its full id.' })

/** As the server would answer: by what is there now. */
async function pretendPush(client: RepositoryClient, { commit, branch, says }: { readonly commit: string; readonly branch: string; readonly says: { readonly expect: string | null; readonly force: boolean } }): Promise<Result<{ readonly moved: boolean }>> {
  const now = await client.branch(branch)
  if (!now.ok) return now
  if (now.value === commit) return ok({ moved: false })
  if (now.value !== says.expect) return fail({ code: 'PUSH.MOVED', message: `The branch ${branch} is ${now.value === null ? 'not there' : `at ${now.value.slice(0, 12)}`}, and not ${says.expect === null ? 'missing' : `at ${says.expect.slice(0, 12)}`} as it was.`, next: 'Nothing was pushed. Look at what is there, then run it again.' })
  client.notePush?.({ branch, commit, says })
  return ok({ moved: true })
}
