/** For tests: a garden on a twin of GitHub, and tasks that run beside it as the worker runs them, without webhooks and without waiting. */
import { join } from 'node:path'
import { resolve } from '../../../core/config/resolve.ts'
import type { Config } from '../../../core/schema/config.ts'
import { temporaryDirectory } from '../../../io/testing/temporary.ts'
import { git as twinGit, gitText } from '../../../test/twin/git/git.ts'
import type { Permissions } from '../../../test/twin/access/permissions.ts'
import type { TwinApp } from '../../../test/twin/model/apps.ts'
import type { Issue, Repository } from '../../../test/twin/model/repository.ts'
import { startTwin, type Twin } from '../../../test/twin/twin.ts'
import { openAppClient, type OpenAppClient } from '../../github/open-app-client.ts'
import type { Write } from '../../github/dry/write.ts'
import { openMirrors } from '../../mirror/open-mirrors.ts'
import type { Settings } from '../../settings/settings.ts'
import { noteReads } from '../../testing/noted-reads.ts'
import { openSqliteStore } from '../../store/open-sqlite-store.ts'
import type { Json, Store } from '../../store/store.ts'
import type { CommandContext, Reply, VerbHandler } from '../../verbs/verb.ts'
import type { Handler, Outcome, TaskContext } from '../../worker/handler.ts'
import { openQuarantine } from '../../worker/poison.ts'
import { runTask } from '../../worker/run-task.ts'
import { openWorlds } from '../../worker/worlds.ts'
import type { Command } from '../../../core/command/command.ts'

export const NOON = Date.UTC(2026, 10, 21, 12)
const RIGHTS: Permissions = { contents: 'write', issues: 'write', pull_requests: 'write', metadata: 'read' }

export interface ProposalGarden extends AsyncDisposable {
  readonly twin: Twin
  readonly repository: Repository
  readonly app: TwinApp
  readonly store: Store
  readonly config: Config
  readonly client: OpenAppClient
  /** Files that worlds of its mirror read in this thread, in order. */
  readonly reads: readonly string[]
  /** Writes that were made, or planned, in order. */
  readonly writes: readonly Write[]
  /** Requests that the shared budget was asked for. */
  readonly spent: Readonly<Record<'read' | 'write', number>>
  readonly installation: number
  readonly settings: Settings
  /** Milliseconds; what all clocks say: it goes on only. */
  now: number
  /** Called around every call of GitHub, git and the ledger: throws where the process is to end. */
  fault: ((call: string, when: 'before' | 'after') => void) | null
  /** As one task, from its lease to its ending. Throws what the work throws; `outcome` is what the worker would be told. */
  task<T>(work: (context: TaskContext) => Promise<T>, key?: string): Promise<T>
  handle(handler: Handler, input?: Json, key?: string): Promise<Outcome>
  verb(verb: VerbHandler, words: Partial<Command>, more?: { readonly issue?: number; readonly key?: string; readonly commit?: string; readonly dryRun?: boolean }): Promise<Reply>
  /** In force from now on. */
  configure(config: Config): void
  tip(branch?: string): string | null
  pulls(): readonly Issue[]
  /** `R100 from to`, `M path` … between the base of a pull request and its head. */
  difference(pull: Issue): Promise<readonly string[]>
  show(commit: string, path: string): Promise<string>
}

export interface ProposalGardenOptions {
  readonly files: Readonly<Record<string, string | Uint8Array>>
  readonly config?: Partial<Config>
  readonly dryRun?: boolean
  readonly permissions?: Permissions
}

export async function openProposalGarden({ files, config: more = {}, dryRun = false, permissions = RIGHTS }: ProposalGardenOptions): Promise<ProposalGarden> {
  const twin = await startTwin({ now: NOON })
  const repository = await twin.createRepository({ owner: 'acme', name: 'garden', files, collaborators: { ann: 'maintain' } })
  const app = twin.createApp({ slug: 'hortus', permissions, events: [] })
  const installation = twin.install(app, 'acme')
  const place = await temporaryDirectory()
  const store = await openSqliteStore({ path: ':memory:', now: () => garden.now })
  let config = { ...resolve([]).config, ...more }
  const settings: Settings = { appId: app.id, privateKey: app.privateKey, webhookSecrets: ['x'.repeat(32)], apiUrl: twin.url, webUrl: twin.url, host: '127.0.0.1', port: 0, dataDir: place.path, dryRun, concurrency: 2, logLevel: 'warn', publicUrl: null } as Settings
  const clock = { now: () => new Date(garden.now), elapsed: () => performance.now() } as TaskContext['clock']
  const log = { progress: () => undefined, debug: () => undefined, info: () => undefined, warn: () => undefined }
  const writes: Write[] = []
  const spent = { read: 0, write: 0 }
  const client = openAppClient({ settings, store: { spend: async (_installation, kind, now) => ((spent[kind] += 1), { at: now }), pause: async () => undefined }, clock, onWrite: (write) => writes.push(write), wait: async () => undefined })
  const reads: string[] = []
  const mirrors = noteReads(openMirrors({ dirAbs: join(place.path, 'mirrors') }), (path) => void reads.push(path))
  let count = 0
  const bare = (commit: string, ...args: readonly string[]): Promise<string> => gitText(repository.dir, [...args, commit])

  async function run(handler: Handler, input: Json, key = `t${(count += 1)}`): Promise<Outcome | null> {
    let outcome: Outcome | null = null
    const noted: Handler = { ...handler, run: async (context) => (outcome = await handler.run({ ...context, github: watched(context.github), mirror: watched(context.mirror) })) }
    if ((await store.task(key)) === null) await store.add([{ key, subject: `r${repository.id}`, kind: handler.kind, installation, repository: repository.id, input, at: garden.now, guid: null }], garden.now)
    const lease = await store.take('test', { now: garden.now, leaseMs: 60_000 })
    if (lease === null) throw new Error('there is no task to take')
    await runTask({ store: watched(store, ['intend', 'achieve']), app: client, mirrors, settings, configOf: async () => config, clock, log, handlers: new Map([[handler.kind, noted]]), leaseMs: 60_000, quarantine: openQuarantine() }, lease, new AbortController().signal)
    return outcome
  }

  /** The same, with every call seen. */
  function watched<T extends object>(whole: T, only?: readonly string[]): T {
    const wrap = (name: string, value: unknown): unknown =>
      typeof value !== 'function' || (only !== undefined && !only.includes(name))
        ? value
        : async (...words: readonly unknown[]) => {
            garden.fault?.(name, 'before')
            const answer: unknown = await (value as (...all: readonly unknown[]) => unknown).apply(whole, [...words])
            garden.fault?.(name, 'after')
            return answer
          }
    return only === undefined ? (Object.assign(Object.fromEntries(Object.entries(whole).map(([name, value]) => [name, wrap(name, value)])), { facts: (whole as { facts?: unknown }).facts, app: (whole as { app?: unknown }).app }) as T) : new Proxy(whole, { get: (target, name) => wrap(String(name), Reflect.get(target, name)) })
  }

  const garden: ProposalGarden = {
    twin,
    repository,
    app,
    store,
    get config() {
      return config
    },
    configure: (to) => void (config = to),
    client,
    reads,
    writes,
    spent,
    installation,
    settings,
    get now() {
      return twin.now()
    },
    set now(to) {
      twin.advance(to - twin.now())
    },
    fault: null,
    async task(work, key) {
      const told: { value?: unknown; error?: unknown } = {}
      await run({ kind: 'test', permissions: { metadata: 'read', contents: 'write', issues: 'write', pull_requests: 'write' }, limitMs: 60_000, run: (context) => work(context).then((value) => ((told.value = value), { kind: 'done', outcome: 'done' }) as Outcome, (error: unknown) => { told.error = error; throw error }) }, null, key)
      if ('error' in told) throw told.error
      return told.value as Awaited<ReturnType<typeof work>> as never
    },
    async handle(handler, input = {}, key) {
      const outcome = await run(handler, input, key)
      if (outcome !== null) return outcome
      const [task] = await store.tasks({ states: ['waiting', 'running', 'dead'] }, 1)
      throw new Error(`the handler did not end: ${JSON.stringify(task?.problem ?? null)} ${(await store.story(task?.key ?? '')).map(({ what, detail }) => `${what} ${detail}`).join(' · ')}`)
    },
    verb: (verb, words, { issue = 1, key, commit, dryRun: dry = false } = {}) =>
      garden.task(async (context) => {
        const head = commit ?? garden.tip()!
        await using worlds = openWorlds(context, { issue, isPull: false })
        const command: Command = { verb: verb.name, target: null, second: null, index: 0, normal: '', ...words, options: { ...words.options, ...(dry ? { 'dry-run': 'true' } : {}) } }
        const about: CommandContext = { ...context, command, issue, pull: null, comment: { id: 7, nodeId: 'n', createdAt: garden.now }, by: { id: twin.user('ann').id, login: 'ann', role: 'maintain' }, commit: head, base: head, world: worlds.at }
        return verb.run(about)
      }, key),
    tip: (branch = 'main') => repository.refs.get(`refs/heads/${branch}`) ?? null,
    pulls: () => repository.issues.all().filter(({ pull }) => pull !== null).toSorted((a, b) => a.number - b.number),
    difference: async ({ pull }) => {
      const base = (await gitText(repository.dir, ['merge-base', pull!.base.sha, pull!.head.sha])).trim()
      const told = (await twinGit(repository.dir, ['diff', '-M', '--name-status', '-z', base, pull!.head.sha])).toString('utf8')
      return told.split('\0').join(' ').replace(/ (?=(?:R\d+|[AMDT]) )/g, '\n').trim().split('\n').filter((line) => line !== '')
    },
    show: (commit, path) => bare(`${commit}:${path}`, 'show'),
    [Symbol.asyncDispose]: async () => {
      await client[Symbol.asyncDispose]()
      await mirrors[Symbol.asyncDispose]()
      await store[Symbol.asyncDispose]()
      await place[Symbol.asyncDispose]()
      await twin.close()
    },
  }
  return garden
}
