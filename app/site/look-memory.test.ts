/** What a second look at a garden costs: a real repository, and a world that counts which files are read. */
import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Config } from '../../core/schema/config.ts'
import type { World } from '../../core/world.ts'
import { temporaryDirectory, temporaryRepository, type Temporary } from '../../io/testing/temporary.ts'
import { openWorld } from '../../io/world.ts'
import { withDefaults } from '../testing/with-defaults.ts'
import { lookAtGarden } from './look-at-garden.ts'

const DESCRIPTOR = 'name: a\ndescription: d\nstability: beta\npresets:\n  smoke: {command: [node, -v]}\n'
const garden = (): Promise<Temporary> => temporaryRepository({ ...Object.fromEntries(Array.from({ length: 900 }, (_, at) => [`padding/some-file-${at}.txt`, 'x'])), 'examples/a/example.yaml': DESCRIPTOR, 'examples/a/README.md': '# a\n', 'examples/a/Dockerfile': 'FROM x\n', '.gitignore': '*.local\n' })

async function open(path: string) {
  const kept = new Map<string, string>()
  let read: string[] = []
  const log = { progress: () => undefined, debug: () => undefined, info: () => undefined, warn: () => undefined }
  const own = await openWorld({ rootAbs: path, outAbs: join(path, '.hortus'), log, signal: new AbortController().signal })
  const world: World = {
    ...own,
    cache: { build: async () => 'one', get: async (key) => kept.get(key) ?? null, put: async (key, text) => void kept.set(key, text) },
    files: { ...own.files, readText: async (file, options) => (read.push(file), own.files.readText(file, options)), readTexts: async (files, options) => (read.push(...files), own.files.readTexts(files, options)) },
  }
  /** Which descriptors were read, and what was found. */
  const look = async (config: Config = withDefaults()) => {
    read = []
    const looking = lookAtGarden(world, config)
    const [found, listed] = await Promise.all([looking.look, looking.listed])
    await looking.kept
    return { ...found, listed, read: read.filter((file) => file.endsWith('.yaml')) }
  }
  return { look, kept }
}

test.concurrent('nothing but a README changed: no descriptor is read again; a descriptor, a file more or less, a link or other rules: all are', async () => {
  await using directory = await garden()
  const { look } = await open(directory.path)
  await sleep(2100)
  const first = await look()
  expect(first).toMatchObject({ read: ['examples/a/example.yaml'], examples: [{ id: 'a' }], keepsWorkspace: false })
  expect(await look()).toEqual({ ...first, read: [] })
  appendFileSync(join(directory.path, 'examples/a/README.md'), 'more\n')
  expect(await look()).toEqual({ ...first, read: [] })
  appendFileSync(join(directory.path, 'padding/some-file-1.txt'), 'more')
  writeFileSync(join(directory.path, 'ignored.local'), 'x')
  expect(await look()).toEqual({ ...first, read: [] })
  const policies = withDefaults()
  expect((await look({ ...policies, validate: { ...policies.validate, levels: { 'GARDEN.NO_DESCRIPTION': 'error' } } })).read).toHaveLength(1)
  const changes: readonly (() => unknown)[] = [
    () => appendFileSync(join(directory.path, 'examples/a/example.yaml'), 'tags: [x]\n'),
    () => writeFileSync(join(directory.path, 'new.txt'), ''),
    () => rmSync(join(directory.path, 'new.txt')),
    () => rmSync(join(directory.path, 'examples/a/Dockerfile')),
    () => appendFileSync(join(directory.path, '.gitignore'), '*.none\n'),
  ]
  for (const change of changes) {
    change()
    expect((await look()).read).toEqual(['examples/a/example.yaml'])
    await sleep(2100)
    await look()
    expect((await look()).read).toEqual([])
  }
})

test.concurrent('A47: a look that is damaged is looked again', async () => {
  await using directory = await garden()
  const { look, kept } = await open(directory.path)
  await sleep(2100)
  const first = await look()
  const [[key, text]] = [...kept] as [[string, string]]
  for (const bad of ['', 'x\n', text.slice(0, -1), text.replace('"name":"a"', '"name":"b"')]) {
    kept.set(key, bad)
    expect(await look()).toEqual(first)
    expect(kept.get(key)).toBe(text)
  }
})

test.concurrent('a descriptor with a number that does not come back from JSON is read each time, and one without git too', async () => {
  await using directory = await garden()
  await directory.put({ 'examples/a/example.yaml': `${DESCRIPTOR}odd: -0.0\n` })
  const { look } = await open(directory.path)
  await sleep(2100)
  const first = await look()
  expect(first.examples[0]!.extra).toEqual({ odd: -0 })
  expect(await look()).toEqual(first)
  await using plain = await temporaryDirectory({ 'examples/a/example.yaml': DESCRIPTOR })
  const other = await open(plain.path)
  expect((await other.look()).read).toEqual(['examples/a/example.yaml'])
  expect((await other.look()).read).toEqual(['examples/a/example.yaml'])
})
