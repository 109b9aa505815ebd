import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { openLog } from '../io/log.ts'
import { systemClock } from '../io/clock.ts'
import { startTwin } from '../test/twin/twin.ts'
import { EVENTS } from './app.ts'
import { readSettings } from './settings/read-settings.ts'
import { PERMISSIONS } from './setup/manifest.ts'
import { startBot } from './start-bot.ts'

const SECRET = '5f1d0c9be27a44f3a1c7'.repeat(2)

test('a bot that ends takes its threads along: of its store, and those that read a garden', async () => {
  const twin = await startTwin({ now: Date.now(), running: true })
  const dataDir = await mkdtemp(join(tmpdir(), 'hortus-start-'))
  const threads: { readonly name: string; ended: boolean }[] = []
  const note = (thread: Worker): void => {
    const one = { name: String(thread.threadId), ended: false }
    threads.push(one)
    thread.once('exit', () => void (one.ended = true))
  }
  process.on('worker', note)
  try {
    const app = twin.createApp({ slug: 'hortus', permissions: PERMISSIONS, events: [...EVENTS], webhook: { url: 'http://127.0.0.1:9/', secret: SECRET } })
    await twin.createRepository({ owner: 'acme', name: 'garden', files: { 'examples/tiny/example.yaml': 'name: tiny\nstability: beta\npresets: {smoke: {command: [node, -v]}}\n' } })
    twin.install(app, 'acme')
    const settings = readSettings({ APP_ID: String(app.id), PRIVATE_KEY: app.privateKey, WEBHOOK_SECRET: SECRET, GITHUB_API_URL: twin.url, GITHUB_SERVER_URL: twin.url, HORTUS_DATA_DIR: dataDir, PORT: '0' })
    if (!settings.ok) throw new Error(settings.problem.message)
    const bot = await startBot({ settings: settings.value, clock: systemClock, log: openLog({ write: () => undefined, level: 'warn', json: true, clock: systemClock }) })
    const ofStore = threads.length
    const badge = async (): Promise<string> => ((await (await fetch(`${bot.url}/badge/acme/garden/tiny.json?show=tier`)).json()) as { message: string }).message
    await expect.poll(badge, { timeout: 30_000, interval: 50 }).toBe('beta')
    expect([threads.length > ofStore, threads.some(({ ended }) => ended)]).toEqual([true, false])
    await bot.stop()
    expect(threads.filter(({ ended }) => !ended)).toEqual([])
  } finally {
    process.off('worker', note)
    twin.forgive()
    await twin.close()
    await rm(dataDir, { recursive: true, force: true })
  }
})
