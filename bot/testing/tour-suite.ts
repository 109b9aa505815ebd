/** The tour of all that the bot does, once live and once dry: what was written, with which tokens, and what is told of it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { VERBS } from '../../core/command/verbs.ts'
import type { LoggedRequest } from '../../test/twin/server/log.ts'
import { story } from '../admin/commands.ts'
import { maskIds, printWrites, type Write } from '../github/dry/write.ts'
import { openMetrics } from '../metrics/open-metrics.ts'
import type { Metrics } from '../metrics/metrics.ts'
import { openSqliteStore } from '../store/open-sqlite-store.ts'
import type { Store } from '../store/store.ts'
import { openTour, type Stop, type TourGarden } from './tour.ts'
import { ALL_HANDLERS } from '../worker/all-handlers.ts'
import type { Handler } from '../worker/handler.ts'

export function tourSuite(stops: readonly Stop[]): void {
  const commands = stops.filter(({ verb }) => verb !== null).length
  let [live, dry] = [null as unknown as Toured, null as unknown as Toured]

  beforeAll(async () => {
    live = await take(false, stops)
    dry = await take(true, stops)
  }, 600_000)

  afterAll(async () => {
    await live.tour[Symbol.asyncDispose]()
    await dry.tour[Symbol.asyncDispose]()
  })

  test('G13: of a dry tour nothing but questions leaves, whatever was asked of the bot', () => {
    expect(dry.requests.filter((request) => !isRead(request)).map(({ method, path }) => `${method} ${path}`)).toEqual([])
    expect(dry.requests.length).toBeGreaterThan(3 * commands)
    expect(dry.tour.bot.repository.comments.all().filter(({ author }) => author.id === dry.tour.bot.app.bot.id)).toEqual([])
  })

  test('G13: the plan of the dry tour is what the live tour wrote, in its order, to the byte once ids are masked', () => {
    const [planned, made] = [masked(dry), masked(live)]
    expect(made.length).toBeGreaterThan(3 * commands)
    expect(made.map((line, at) => [planned[at], line]).filter(([plan, line]) => plan !== line)).toEqual([])
    expect(planned.length).toBe(made.length)
    // What the twin saw of the live one, so that the list itself leaves nothing out.
    const seen = live.requests.filter((request) => !isRead(request))
    expect(live.writes.length).toBe(seen.filter(({ operation, method }) => operation !== 'GIT receive-pack' || method === 'POST').length)
  })

  test('G12: a token is for one repository, and for a set of permissions that a verb or a task declares', () => {
    const mints = live.tour.bot.twin.requests({ operation: 'POST /app/installations/{installation_id}/access_tokens' }).map(({ body }) => body as { readonly repository_ids?: readonly number[]; readonly permissions: Readonly<Record<string, string>> })
    expect(mints.length).toBeGreaterThan(5)
    // Of all repositories of an installation only the names are asked for, to find the one that a graduation goes to.
    expect(mints.filter(({ repository_ids: ids, permissions }) => ids?.length !== 1 && setOf(permissions) !== 'metadata:read')).toEqual([])
    const declared = new Set([...Object.values(VERBS).map(({ permissions }) => setOf(permissions)), ...HANDLERS.flatMap(({ permissions }) => (typeof permissions === 'function' ? [] : [setOf(permissions)])), ...PARTS])
    expect([...new Set(mints.map(({ permissions }) => setOf(permissions)))].filter((set) => !declared.has(set))).toEqual([])
  })

  test('G12: of a token nothing is asked that it may not', () => {
    expect(live.requests.filter(({ status }) => status === 403).map(({ method, path }) => `${method} ${path}`)).toEqual([])
  })

  test('G24: the page for Prometheus counts deliveries, sorting, tasks, effects and calls, and says what is left', async () => {
    live.metrics.watch(() => live.tour.bot.store.figures(live.tour.bot.twin.now()))
    const { text } = await live.metrics.page()
    const sample = (pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? NaN)
    expect(sample(/^hortus_sorted_total\{outcome="tasks"\} (\d+)$/m)).toBeGreaterThanOrEqual(commands)
    expect(sample(/^hortus_tasks_total\{kind="command",outcome="done"\} (\d+)$/m)).toBeGreaterThan(commands / 2)
    expect(sample(/^hortus_effects_total\{step="reply",outcome="made"\} (\d+)$/m)).toBeGreaterThanOrEqual(commands)
    expect(sample(/^hortus_api_calls_total\{verb="archive",method="POST",cache="none",status="201"\} (\d+)$/m)).toBeGreaterThan(1)
    expect(sample(/^hortus_api_quota_left\{installation="\d+"\} (\d+)$/m)).toBeGreaterThan(1000)
    expect(sample(/^hortus_queue_age_seconds (\d+)$/m)).toBeLessThan(60)
    for (const name of ['hortus_leases_expired', 'hortus_inbox_unsorted', 'hortus_tasks{state="dead"}']) expect([name, sample(new RegExp(`^${name.replace(/[{}]/g, '\\$&')} (\\d+)$`, 'm'))]).toEqual([name, 0])
  })

  test('G24: every line of the log about a task has its key and the GUID of its delivery', () => {
    const lines = live.tour.bot.lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
    const about = lines.filter(({ task, kind }) => task !== undefined || kind !== undefined)
    expect(about.length).toBeGreaterThan(2 * commands)
    expect(about.filter(({ guid, task }) => typeof task !== 'string' || guid === undefined)).toEqual([])
    // A GUID is missing only where no delivery was: what a task itself left to be done.
    const noted = about.filter(({ guid }) => guid === null).map(({ task }) => String(task).split(':')[0])
    expect([...new Set(noted)].toSorted()).toEqual([...new Set(noted)].filter((word) => ['follow', 'say', 'audit', 'renew', 'propose'].includes(word!)).toSorted())
  })

  test('G24: one command tells the whole story of a delivery, from its arrival to the end of the last task', async () => {
    const { bot } = live.tour
    const told = bot.twin.webhooks.log.find(({ event, payload }) => event === 'issue_comment' && (payload['comment'] as { readonly body: string }).body.includes('/hortus archive'))!
    const { lines, code } = await story(bot.store, told.guid)
    expect(code).toBe(0)
    const words = lines.map((line) => line.split(/\s+/)[1])
    expect(words.slice(0, 2)).toEqual(['received', 'sorted'])
    for (const word of ['added', 'taken', 'intended', 'achieved', 'finished']) expect(words).toContain(word)
    expect(words.filter((word) => word === 'finished')).toHaveLength(2)
  })
}

interface Toured {
  readonly tour: TourGarden
  readonly metrics: Metrics
  readonly writes: readonly Write[]
  /** From the first stop on. */
  readonly requests: readonly LoggedRequest[]
}

/** How a job in Actions goes depends on a job, which nobody starts in a dry run. */
const OF_A_JOB: ReadonlySet<string> = new Set(['the end of a smoke', 'cancel'])
const HANDLERS = ALL_HANDLERS.map((handler): Handler => (['follow', 'run-news', 'pull-void'].includes(handler.kind) ? { ...handler, run: async () => ({ kind: 'done', outcome: 'passed over' }) } : handler))

async function take(dryRun: boolean, stops: readonly Stop[]): Promise<Toured> {
  const metrics = openMetrics()
  const bot: { id?: number } = {}
  const tour = await openTour({ settings: { dryRun }, handlers: HANDLERS, metrics, openStore: async () => deafToItself(await openSqliteStore({ path: ':memory:' }), () => bot.id) })
  bot.id = tour.bot.app.bot.id
  const [wrote, asked] = [tour.bot.writes.length, tour.bot.twin.requests().length]
  for (const stop of stops) {
    if (OF_A_JOB.has(stop.name)) continue
    await stop.go(tour)
    tour.bot.twin.advance(61_000)
  }
  return { tour, metrics, writes: tour.bot.writes.slice(wrote), requests: tour.bot.twin.requests().slice(asked) }
}

/** What follows from what it did itself cannot follow where it did nothing. */
function deafToItself(store: Store, bot: () => number | undefined): Store {
  const receive: Store['receive'] = async (delivery) => {
    const { sender } = JSON.parse(Buffer.from(delivery.payload).toString('utf8')) as { readonly sender?: { readonly id: number } }
    return sender !== undefined && sender.id === bot() ? 'stored' : store.receive(delivery)
  }
  return new Proxy(store, { get: (of, name) => (name === 'receive' ? receive : (Reflect.get(of, name) as unknown)) })
}

const isRead = ({ method, operation }: LoggedRequest): boolean => method === 'GET' || operation === 'POST /app/installations/{installation_id}/access_tokens' || operation === 'DELETE /installation/token' || operation === 'GIT upload-pack'

function masked({ tour, writes }: Toured): readonly string[] {
  const { twin, repository, store: _store } = tour.bot
  const numbers = [...repository.comments.all().map(({ id }) => id), ...repository.checkRuns.all().map(({ id }) => id), ...repository.workflowRuns.all().map(({ id }) => id), ...repository.issues.all().map(({ number }) => number).filter((number) => number > 2)]
  const text = printWrites(writes).replaceAll(twin.url, 'GITHUB').replace(/\/actions\/runs\/\d+/g, '/actions/runs/N').replace(/hortus:proposal [A-Za-z0-9+/=]+ [0-9a-f]{64}/g, 'hortus:proposal …').replace(/\/acme\/resnet\/pull\/\d+/g, '/acme/resnet/pull/N').replace(/(?<=hortus\/graduate-\S+ \{"commit":")[0-9a-f]{40}/g, OF_THE_ADDRESS).replace(/issuecomment-\d+/g, 'issuecomment-N').replace(/pull request \d+/gi, 'pull request N').replace(/(?<![0-9a-f])[0-9a-f]{16}(?![0-9a-f])/g, 'KEY').replace(/IC_[A-Za-z0-9]+/g, 'IC_…').replace(/hortus:about [0-9a-f ]+/g, 'hortus:about …')
  return maskIds(text, numbers).trimEnd().split('\n')
}

/** What a graduation leaves names where the example went to: each twin has a port of its own. */
const OF_THE_ADDRESS = 'COMMIT'

/** Of single calls that a task's own token may not make, for it is of another repository or narrower: bot/jobs/place.ts, bot/config, bot/proposals/graduate-verb.ts. */
const PARTS: readonly string[] = ['actions:read metadata:read', 'actions:write metadata:read', 'contents:read metadata:read', 'metadata:read', 'contents:write metadata:read pull_requests:write', 'contents:write metadata:read pull_requests:write workflows:write']

const setOf = (permissions: object): string => Object.entries(permissions).map(([name, level]) => `${name}:${String(level)}`).toSorted().join(' ')
