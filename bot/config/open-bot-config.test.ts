import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Config } from '../../core/schema/config.ts'
import { openAppClient } from '../github/open-app-client.ts'
import { openMirrors } from '../mirror/open-mirrors.ts'
import { openSqliteStore } from '../store/open-sqlite-store.ts'
import { openGround, PERMISSIONS } from '../testing/ground.ts'
import { openBot } from '../worker/bot.ts'
import { CONFIG_CHECK } from './config-check.ts'
import { openBotConfig } from './open-bot-config.ts'

async function openGarden(files: Readonly<Record<string, string>> = {}) {
  const ground = await openGround({ files: { 'README.md': 'x\n', ...files } })
  const { twin, settings, clock, log, receiver, repository, installation } = ground
  const store = await openSqliteStore({ path: ':memory:', now: () => twin.now() })
  receiver.store = store
  const app = openAppClient({ settings, store, clock, wait: async (ms) => twin.advance(ms) })
  const mirrors = openMirrors({ dirAbs: join(settings.dataDir, 'mirrors'), log })
  const configOf = openBotConfig({ store, app, mirrors, clock, log })
  const bot = await openBot({ settings, store, app, mirrors, configOf, clock, log, timers: [] })
  onTestFinished(async () => {
    await mirrors[Symbol.asyncDispose]()
    await store[Symbol.asyncDispose]()
    await ground[Symbol.asyncDispose]()
  })
  const config = async (): Promise<Config> => {
    const signal = new AbortController().signal
    const opened = await app.open({ installation, repository: repository.id, permissions: { metadata: 'read', contents: 'read' }, task: null, signal })
    if (!opened.ok) throw new Error(opened.problem.message)
    await using github = opened.value
    return configOf({ github, mirror: mirrors.of(github), signal, installation })
  }
  const settle = async (): Promise<void> => {
    do await twin.settle()
    while ((await bot.step()) > 0)
  }
  const pushed = async (content: string | null): Promise<string> => {
    const sha = await twin.push(repository, 'main', { '.github/hortus.yml': content }, 'ann')
    await settle()
    return sha
  }
  return { ...ground, store, app, config, settle, pushed }
}

test('without a file the defaults hold', async () => {
  const { config } = await openGarden()
  expect((await config()).engine).toBe('auto')
})
