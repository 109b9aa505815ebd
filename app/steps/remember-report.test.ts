import { rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sampleReport } from '../../core/report/sample-report.ts'
import type { Report } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'
import { openGarden, sampleConfig, type Garden } from '../testing/walk.ts'
import { validate } from '../validate.ts'
import { rememberReport } from './remember-report.ts'

const DESCRIPTOR = 'name: a\ncapability: x/y\ndescription: An example.\nstability: beta\nresources:\n  gpu: 0\npresets:\n  build:\n    script: build.sh\n    description: Build it\n'

/** Large enough to be worth it, and older than two seconds: what is younger is not believed. */
async function aged(files: Record<string, string> = {}): Promise<Garden> {
  const garden = await openGarden({ ...Object.fromEntries(Array.from({ length: 900 }, (_, at) => [`padding/some-file-${at}.txt`, 'x'])), ...files })
  await settle()
  return garden
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2100))

interface Counted {
  ask(options?: { base?: string; named?: readonly string[] }, look?: (world: World) => Promise<unknown>): Promise<Report>
  readonly computed: () => number
}

function counting(garden: Garden): Counted {
  let computed = 0
  return {
    computed: () => computed,
    ask: (options = {}, look = async () => undefined) =>
      rememberReport(garden.world, { verb: 'validate', config: sampleConfig(), options }, async (world) => {
        computed += 1
        await look(world)
        return sampleReport()
      }),
  }
}

test.concurrent('nothing changed: the second report is the first, and nothing is computed', async () => {
  await using garden = await aged()
  const { ask, computed } = counting(garden)
  const first = await ask()
  expect(await ask()).toEqual(first)
  expect(computed()).toBe(1)
  // Other options are another question.
  await ask({ named: ['a'] })
  expect(computed()).toBe(2)
})

test.concurrent('a change of any kind is seen: content, a new file, a commit, the base', async () => {
  await using garden = await aged()
  const { directory } = garden
  const { ask, computed } = counting(garden)
  directory.git('branch', 'base')
  await ask({ base: 'base' })
  const changes: (() => unknown)[] = [
    () => writeFileSync(join(directory.path, 'padding/some-file-1.txt'), 'y'),
    () => writeFileSync(join(directory.path, 'new'), ''),
    () => rmSync(join(directory.path, 'new')),
    () => directory.git('commit', '-qam', 'second'),
    () => directory.git('branch', '-f', 'base', 'HEAD'),
  ]
  for (const [at, change] of changes.entries()) {
    change()
    await settle()
    await ask({ base: 'base' })
    expect(computed()).toBe(at + 2)
    await ask({ base: 'base' })
    expect(computed()).toBe(at + 2)
  }
})

test.concurrent('a file that git ignores counts when the verb looked at it, and only then', async () => {
  await using garden = await aged({ '.gitignore': '*.local\nlocal/\n' })
  const { directory } = garden
  const { ask, computed } = counting(garden)
  const look = async ({ files }: World): Promise<void> => {
    await files.stat('run.local')
    await files.readText('settings.local', { maxBytes: 100 })
    await files.resolve('link.local')
  }
  const changes: (() => unknown)[] = [
    () => writeFileSync(join(directory.path, 'run.local'), ''),
    () => writeFileSync(join(directory.path, 'settings.local'), 'one'),
    () => writeFileSync(join(directory.path, 'settings.local'), 'two'),
    () => symlinkSync('padding', join(directory.path, 'link.local')),
  ]
  await ask({}, look)
  for (const [at, change] of changes.entries()) {
    change()
    await ask({}, look)
    expect(computed()).toBe(at + 2)
    await ask({}, look)
    expect(computed()).toBe(at + 2)
  }
  writeFileSync(join(directory.path, 'other.local'), '')
  await ask({}, look)
  expect(computed()).toBe(changes.length + 1)
})

test.concurrent('what cannot be asked again is not remembered: a walk, a database, a key', async () => {
  await using garden = await aged()
  const looks: ((world: World) => Promise<unknown>)[] = [
    ({ files }) => files.walk('padding', { skip: [] }),
    async ({ databases }) => databases.read,
    ({ openPgp }) => openPgp.read('', [{ path: 'a', armored: '', content: '' }] as never).catch(() => undefined),
    ({ files }) => files.write('padding/some-file-2.txt', 'x'),
  ]
  for (const look of looks) {
    const { ask, computed } = counting(garden)
    await ask({ named: [String(looks.indexOf(look))] }, look)
    await ask({ named: [String(looks.indexOf(look))] }, look)
    expect(computed()).toBe(2)
  }
})

test.concurrent('a file that changes while it is judged, and is put back, leaves nothing behind', async () => {
  await using garden = await aged()
  const { ask, computed } = counting(garden)
  const path = join(garden.directory.path, 'padding/some-file-3.txt')
  await ask({}, async () => writeFileSync(path, 'z'))
  garden.directory.git('checkout', '-q', '--', 'padding')
  await settle()
  await ask()
  expect(computed()).toBe(2)
})

test.concurrent('A47: a remembered report that is damaged or of another state is computed again', async () => {
  await using garden = await aged()
  const kept = new Map<string, string>()
  const cache: World['cache'] = { build: async () => 'one', get: async (key) => kept.get(key) ?? null, put: async (key, text) => void kept.set(key, text) }
  const { ask, computed } = counting({ ...garden, world: { ...garden.world, cache } })
  await ask()
  const [[key, text]] = [...kept] as [[string, string]]
  for (const bad of ['', 'x', text.slice(0, -1), text.replace('"state"', '"State"'), `${text} `, text.split('\n')[1]!]) {
    kept.set(key, bad)
    const before = computed()
    expect(await ask()).toEqual(sampleReport())
    expect(computed()).toBe(before + 1)
  }
  await ask()
  expect(computed()).toBe(7)
  // Another version of Hortus may say something else.
  const other = counting({ ...garden, world: { ...garden.world, cache: { ...cache, build: async () => 'two' } } })
  await other.ask()
  expect(other.computed()).toBe(1)
})

test.concurrent('validate says the same from memory, and finds a script that git ignores gone', async () => {
  await using garden = await aged({ 'examples/a/example.yaml': DESCRIPTOR, 'examples/a/Dockerfile': 'FROM scratch\n', '.gitignore': 'build.sh\n' })
  const script = join(garden.directory.path, 'examples/a/build.sh')
  writeFileSync(script, '#!/bin/sh\n', { mode: 0o755 })
  const config = sampleConfig()
  const first = await validate(garden.world, config)
  expect(first.findings.map(({ code }) => code)).not.toContain('GARDEN.PRESET_UNRESOLVED')
  expect(await validate(garden.world, config)).toEqual(first)
  rmSync(script)
  expect((await validate(garden.world, config)).findings.map(({ code }) => code)).toContain('GARDEN.PRESET_UNRESOLVED')
})
