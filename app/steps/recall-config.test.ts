import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFiles } from '../../io/files.ts'
import { temporaryDirectory } from '../../io/testing/temporary.ts'
import type { Log, World } from '../../core/world.ts'
import { loadConfig, type ConfigSources } from './load-config.ts'
import { recallConfig } from './recall-config.ts'

interface Opened {
  readonly world: Pick<World, 'files' | 'log' | 'cache'>
  readonly kept: Map<string, string>
  readonly said: string[]
}

function open(path: string, build = 'one', kept = new Map<string, string>()): Opened {
  const said: string[] = []
  const log: Log = { progress: () => undefined, debug: () => undefined, info: () => undefined, warn: (message) => void said.push(message) }
  return { world: { files: openFiles(path), log, cache: { build: async () => build, get: async (key) => kept.get(key) ?? null, put: async (key, text) => void kept.set(key, text) } }, kept, said }
}

/** As it is read, whatever is remembered. */
async function both({ world }: Opened, sources: ConfigSources = {}) {
  const [recalled, read] = [await recallConfig(world, sources), await loadConfig(world, sources)]
  expect(recalled).toEqual(read)
  return recalled
}

test('what is remembered is what would be read, also after every change that counts', async () => {
  await using garden = await temporaryDirectory({ '.github/hortus.yml': 'garden:\n  folder: samples\n' })
  const opened = open(garden.path)
  await both(opened)
  expect(opened.kept.size).toBe(1)
  expect(await both(opened)).toMatchObject({ ok: true, value: { config: { garden: { folder: 'samples' } } } })
  await garden.put({ '.github/hortus.yml': 'garden:\n  folder: others\n  unknown: 1\n' })
  expect(await both(opened)).toMatchObject({ ok: true, value: { findings: [{ code: 'CONFIG.UNKNOWN_KEY' }] } })
  expect(await both(opened, { environment: { HORTUS_SITE__TITLE: 'Mine', HOME: '/x' } })).toMatchObject({ ok: true, value: { config: { site: { title: 'Mine' } } } })
  expect(await both(opened, { dotlist: ['site.title=Yours'] })).toMatchObject({ ok: true, value: { config: { site: { title: 'Yours' } } } })
  expect(await both(opened, { organisation: { path: '/o.yml', text: 'site:\n  title: Ours\n' } })).toMatchObject({ ok: true, value: { config: { site: { title: 'Ours' } } } })
  await garden.put({ '.github/hortus.yml': 'garden: [\n' })
  expect(await both(opened)).toMatchObject({ ok: false })
  await rm(join(garden.path, '.github/hortus.yml'))
  await both(opened)
  await garden.put({ 'hortus.yml': 'x' })
  expect(await both(opened)).toMatchObject({ ok: true, value: { findings: [{ code: 'CONFIG.NOT_READ' }] } })
})

test('A04: what is remembered is frozen, and no key of it reaches a prototype', async () => {
  await using garden = await temporaryDirectory({ '.github/hortus.yml': 'validate:\n  levels:\n    GARDEN.NO_DESCRIPTION: notice\n' })
  const opened = open(garden.path)
  await recallConfig(opened.world, {})
  const found = await recallConfig(opened.world, {})
  const levels = found.ok ? found.value.config.validate.levels : {}
  expect([Object.getPrototypeOf(levels), Object.isFrozen(levels), Object.keys(levels)]).toEqual([null, true, ['GARDEN.NO_DESCRIPTION']])
})

test('what is told in the log is told each time', async () => {
  await using garden = await temporaryDirectory()
  const opened = open(garden.path)
  for (const round of [1, 2]) {
    await recallConfig(opened.world, { environment: { HORTUS_NOBODYS: 'x' } })
    expect(opened.said).toHaveLength(round)
  }
})

test('A47: what is damaged, and what other code remembered, is read again', async () => {
  await using garden = await temporaryDirectory({ '.github/hortus.yml': 'site:\n  title: One\n' })
  const opened = open(garden.path)
  await recallConfig(opened.world, {})
  const [[key, text]] = [...opened.kept] as [[string, string]]
  for (const bad of ['', 'x', text.slice(0, -1), text.replace('"One"', '"Two"')]) {
    opened.kept.set(key, bad)
    expect(await both(opened)).toMatchObject({ ok: true, value: { config: { site: { title: 'One' } } } })
    expect(opened.kept.get(key)).toBe(text)
  }
  await recallConfig(open(garden.path, 'two', opened.kept).world, {})
  expect(opened.kept.get(key)).not.toBe(text)
})
