/** `AppClient`: one way to GitHub for the whole process, and a client of its own for every task. */
import { setTimeout as sleep } from 'node:timers/promises'
import { HortusError, ok } from '../../core/problem.ts'
import type { Answer } from '../../core/world/github.ts'
import type { Clock } from '../../core/world.ts'
import { isSafeUrl } from '../../io/github/connect.ts'
import { listIn, listOf } from '../../io/github/readers.ts'
import type { Ask, Send, Time } from '../../io/github/request.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { Settings } from '../settings/settings.ts'
import type { Store } from '../store/store.ts'
import { openAnswerCache } from './answer-cache.ts'
import type { AppClient, Permissions, RepositoryFacts } from './app-client.ts'
import { appJwt, LIVES_S } from './app-jwt.ts'
import { nextCursor, readApp, readDelivery, readInstallation, readRepositoryFacts } from './app-readers.ts'
import { openBudget } from './budget.ts'
import { openDryRun, type DryRun } from './dry/dry-run.ts'
import { writeOf, type Write } from './dry/write.ts'
import { openMint } from './mint.ts'
import { MINTS, openPace, READS, type PaceLimits } from './pace.ts'
import { openRepositoryClient } from './open-repository-client.ts'
import { BIG, done } from './repository/parts.ts'
import { asDone } from './repository/as-done.ts'
import { keyOf, openTokens, readOnly, withMetadata, type Held, type Mint, type Minted, type Wanted } from './tokens.ts'
import { openTransport, type Caller } from './transport.ts'

export interface AppClientOptions {
  readonly settings: Pick<Settings, 'appId' | 'privateKey' | 'apiUrl' | 'webUrl' | 'dryRun'>
  readonly store: Pick<Store, 'spend' | 'pause'> & Partial<Pick<Store, 'kind'>>
  readonly clock: Pick<Clock, 'now'>
  readonly metrics?: Pick<Metrics, 'call' | 'quota'>
  /** Told of each write that was made; in a dry run of each that would have been made. */
  readonly onWrite?: (write: Write) => void
  /** Ends everything. */
  readonly signal?: AbortSignal
  /** How pauses of at most `patienceMs` are made; left out: in real time. */
  readonly wait?: (ms: number) => Promise<void>
  /** What would wait longer is parked (`limited`, with `until`). */
  readonly patienceMs?: number
  /** Milliseconds for one answer. */
  readonly timeoutMs?: number
  /** Left out: the App's own tokens. */
  readonly mint?: Mint
  /** Left out: GitHub is asked, once. */
  readonly slug?: string
}

export interface OpenAppClient extends AppClient, AsyncDisposable {
  /** What a dry run would have written so far: at most the last 10,000. */
  readonly plan: readonly Write[]
}

/** Nothing is asked yet. Throws `HortusError` where the address of GitHub is none to send a token to. */
export function openAppClient(options: AppClientOptions): OpenAppClient {
  const { settings, store, clock, metrics, signal = new AbortController().signal, patienceMs = 3000, timeoutMs = 20_000 } = options
  const { dryRun, webUrl } = settings
  const apiUrl = URL.parse(settings.apiUrl)
  if (apiUrl === null || !isSafeUrl(apiUrl) || URL.parse(webUrl) === null || !isSafeUrl(URL.parse(webUrl)!)) throw new HortusError({ code: 'GITHUB.BAD_URL', message: 'The address of GitHub is not one with https.', next: 'Leave it unset for github.com, or name your server with https.' })
  const time: Time = { now: () => clock.now().getTime(), wait: options.wait ?? ((ms) => sleep(ms, undefined, { signal }).catch(() => undefined)) }
  // SQLite is one process; of replicas nobody knows how many there are: two, as a rule.
  const share = ({ atOnce, aMinute }: PaceLimits): PaceLimits => (store.kind === 'postgres' ? { atOnce: atOnce / 2, aMinute: aMinute / 2 } : { atOnce, aMinute })
  const budget = openBudget({ store, time, patienceMs, pace: openPace(share(READS)), mints: openPace(share(MINTS)) })
  const transport = openTransport({ apiUrl, time, budget, cache: openAnswerCache(), metrics, timeoutMs, patienceMs, dryRun })
  const plan: Write[] = []
  const note = (write: Write): void => {
    if (dryRun) plan.splice(0, plan.push(write) - MOST_PLANNED)
    options.onWrite?.(write)
  }
  const dry: DryRun | null = dryRun ? openDryRun(note) : null

  const jwt = jwtOf(settings, time)
  const asApp = transport({ ...nobody(signal), scope: 'app', token: jwt })
  const asAppFor = (installation: number): Send => transport({ ...nobody(signal), blamed: installation, scope: 'app', token: jwt })
  const asBearer = (installation: number, token: string): Send => transport({ ...nobody(signal), installation, scope: 'bearer', token: async () => ok(token) })
  const tokens = openTokens(options.mint ?? openMint({ asAppFor, asBearer, budget, now: time.now, dryRun }), time.now)

  let slug = options.slug ?? ''
  let asking: Promise<Answer<{ readonly id: number; readonly slug: string }>> | null = null
  async function whoAmI(): Promise<Answer<{ readonly id: number; readonly slug: string }>> {
    if (slug !== '') return ok({ id: settings.appId, slug })
    const answer = await (asking ??= asApp({ what: 'ask which App it is', route: 'GET /app', parameters: {}, read: ({ data }) => readApp(data) }))
    asking = null
    if (answer.ok) slug = answer.value.slug
    return answer
  }

  function callerOf(wanted: Wanted, held: Held, more: { readonly task: string | null; readonly verb: string | null; readonly signal: AbortSignal }): Caller {
    const token = async (): Promise<Answer<string>> => {
      const minted = await held.token()
      return minted.ok ? ok(minted.value.token) : minted
    }
    return { installation: wanted.installation, scope: keyOf(wanted), refused: (value) => held.refused(value), token, ...more }
  }

  /** A new token brings them along; who may write asks for them again after some minutes, for somebody may rename or archive it meanwhile. */
  const known = new Map<number, { readonly facts: RepositoryFacts; readonly at: number }>()
  const seen = new WeakSet<Minted>()
  async function factsOf(send: Send, { repository, permissions }: Wanted & { readonly repository: number }, minted: Minted): Promise<Answer<RepositoryFacts>> {
    if (minted.facts !== null && !seen.has(minted)) known.set(repository, { facts: minted.facts, at: time.now() })
    seen.add(minted)
    const last = known.get(repository)
    // Looks at an idle garden cost nothing besides (G8); their token is new once an hour.
    if (last !== undefined && (!Object.values(permissions).includes('write') || time.now() - last.at < FACTS_MS)) return ok(last.facts)
    const asked = await send({ what: 'look at the repository', route: 'GET /repos/{owner}/{repo}', parameters: {}, read: ({ data }) => readRepositoryFacts(data) })
    if (asked.ok) known.set(repository, { facts: asked.value, at: time.now() })
    return asked
  }

  return {
    plan,
    get app() {
      return { id: settings.appId, slug }
    },
    installations: (page) => asApp({ what: 'list its installations', route: 'GET /app/installations', parameters: { per_page: 100, page }, read: ({ data }) => listOf(data, readInstallation), maxBytes: BIG }),
    repositories: async (installation, page) => {
      const wanted: Wanted = { installation, repository: null, permissions: { metadata: 'read' } }
      const held = tokens.hold(wanted)
      try {
        return await transport(callerOf(wanted, held, { task: null, verb: null, signal }))({ what: 'list the repositories of an installation', route: 'GET /installation/repositories', parameters: { per_page: 100, page }, read: ({ data }) => listIn(data, 'repositories', readRepositoryFacts), maxBytes: BIG })
      } finally {
        await held.release()
      }
    },
    installationOf: async (repository) => {
      const answer = await numbered(asApp, repository)({ what: 'ask whose the repository is', route: 'GET /repos/{owner}/{repo}/installation', parameters: {}, read: ({ data }) => readInstallation(data) })
      return answer.ok || answer.problem.kind !== 'not_found' ? answer : ok(null)
    },
    open: async ({ installation, repository, permissions, task, signal: ending, verb = null }) => {
      const wanted: Wanted = { installation, repository, permissions: rights(permissions, dryRun) }
      const held = tokens.hold(wanted)
      const opened = await (async () => {
        const both = AbortSignal.any([signal, ending])
        const caller = callerOf(wanted, held, { task, verb, signal: both })
        const minted = await held.token()
        if (!minted.ok) return minted
        const us = await whoAmI()
        if (!us.ok) return us
        const byNumber = numbered(transport(caller), repository)
        const facts = await factsOf(byNumber, { ...wanted, repository }, minted.value)
        if (!facts.ok) return facts
        const name = `${facts.value.owner}/${facts.value.name}`
        const send = dry === null ? noting(byNumber, (ask) => note(writeOf(name, ask))) : dry.over(byNumber, { facts: facts.value, app: us.value, webUrl, now: time.now })
        const notePush = ({ branch, commit, says }: { readonly branch: string; readonly commit: string | null; readonly says: Readonly<Record<string, unknown>> }): void => {
          note({ repository: name, verb: 'PUSH', path: branch, body: { commit, ...says } })
          dry?.pushed(facts.value, branch, commit)
        }
        return ok(openRepositoryClient({ facts: facts.value, app: us.value, send, apiUrl, webUrl, time, signal: both, dryRun, token: () => caller.token(), release: () => held.release(), forget: () => void known.delete(repository), notePush }))
      })()
      if (!opened.ok) await held.release()
      return opened
    },
    deliveries: (cursor) => asApp({ what: 'list the deliveries of its webhook', route: 'GET /app/hook/deliveries', parameters: { per_page: 100, ...(cursor === null ? {} : { cursor }) }, read: ({ data, headers }) => withNext(listOf(data, readDelivery), nextCursor(headers['link'])), maxBytes: BIG }),
    redeliver: async (id) => (dryRun ? ok(undefined) : asDone(await asApp({ what: 'ask for a delivery again', route: 'POST /app/hook/deliveries/{delivery_id}/attempts', parameters: { delivery_id: id }, read: done, repeatable: true }))),
    [Symbol.asyncDispose]: () => tokens[Symbol.asyncDispose](),
  }
}

const MOST_PLANNED = 10_000
const FACTS_MS = 10 * 60_000

const rights = (permissions: Permissions, dryRun: boolean): Permissions => (dryRun ? readOnly(withMetadata(permissions)) : withMetadata(permissions))

const withNext = <T>(items: readonly T[] | null, next: string | null): { readonly items: readonly T[]; readonly next: string | null } | null => (items === null ? null : { items, next })

/** The App's own requests: no installation's, no task's. */
const nobody = (signal: AbortSignal): Pick<Caller, 'installation' | 'task' | 'verb' | 'signal' | 'refused'> => ({ installation: 0, task: null, verb: null, signal, refused: () => undefined })

/** The number stands for a repository whatever it is called, and whoever took its old name (A76). */
function numbered(send: Send, repository: number): Send {
  return <T>(ask: Ask<T>) => {
    const { owner: _owner, repo: _repo, ...rest } = ask.parameters
    return send({ ...ask, route: ask.route.replace('/repos/{owner}/{repo}', '/repositories/{repository_id}'), parameters: { ...rest, repository_id: repository } })
  }
}

/** What GitHub carried out is told. */
function noting(send: Send, note: (ask: Ask<unknown>) => void): Send {
  return async (ask) => {
    const answer = await send(ask)
    if (answer.ok && !ask.route.startsWith('GET ')) note(ask)
    return answer
  }
}

/** Signed anew when the last is about to end. */
function jwtOf({ appId, privateKey }: Pick<Settings, 'appId' | 'privateKey'>, time: Time): () => Promise<Answer<string>> {
  let last = { value: '', until: 0 }
  return async () => {
    const now = time.now()
    if (now >= last.until) last = { value: appJwt(appId, privateKey, now), until: now + (LIVES_S - 120) * 1000 }
    return ok(last.value)
  }
}

