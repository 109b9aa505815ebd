/** A garden on the twin with the App installed, and clients for it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTwin } from '../../../test/twin/twin.ts'
import type { TwinOptions } from '../../../test/twin/twin-interface.ts'
import type { Permissions } from '../app-client.ts'
import { openAppClient, type AppClientOptions } from '../open-app-client.ts'

export const ALL_PERMISSIONS = { actions: 'write', checks: 'write', contents: 'write', issues: 'write', metadata: 'read', pull_requests: 'write' } as const

export type GardenOptions = Partial<Omit<AppClientOptions, 'settings'>> & { readonly dryRun?: boolean; readonly permissions?: Permissions; readonly twin?: TwinOptions; readonly webhook?: { readonly url: string; readonly secret: string } }

export async function gardenWithApp({ dryRun = false, permissions = ALL_PERMISSIONS, twin: twinOptions = {}, webhook, ...options }: GardenOptions = {}) {
  const dirAbs = await mkdtemp(join(tmpdir(), 'bot-github-'))
  const twin = await startTwin(twinOptions)
  const repository = await twin.createRepository({ owner: 'acme', name: 'garden', files: { 'README.md': 'hello\n' } })
  const app = twin.createApp({ slug: 'hortus', permissions: permissions as never, events: webhook === undefined ? [] : ['issues'], ...(webhook === undefined ? {} : { webhook }) })
  const installation = twin.install(app, 'acme')
  const settings = { appId: app.id, privateKey: app.privateKey, apiUrl: twin.url, webUrl: twin.url, dryRun }
  const openClient = (more: Partial<AppClientOptions> = {}) => openAppClient({ settings, store: freeStore, clock: { now: () => new Date(twin.now()) }, patienceMs: 0, ...options, ...more })
  const client = openClient()
  return {
    dirAbs,
    twin,
    repository,
    app,
    installation,
    client,
    openClient,
    /** Commit of the default branch. */
    head: () => repository.refs.get('refs/heads/main')!,
    open: async (wanted: Permissions, task: string | null = 'task', of = client) => {
      const opened = await of.open({ installation, repository: repository.id, permissions: wanted, task, signal: new AbortController().signal })
      if (!opened.ok) throw new Error(JSON.stringify(opened.problem))
      return opened.value
    },
    [Symbol.asyncDispose]: async () => {
      await client[Symbol.asyncDispose]()
      await rm(dirAbs, { recursive: true, force: true })
      await twin.close()
    },
  }
}

/** Knows no limits. */
const freeStore: AppClientOptions['store'] = { spend: async (_installation, _kind, now) => ({ at: now }), pause: async () => undefined }
