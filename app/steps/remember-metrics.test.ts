import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Cache, World } from '../../core/world.ts'
import { openGarden, type Garden } from '../testing/walk.ts'
import { listRepository } from './list-repository.ts'
import { rememberMetrics } from './remember-metrics.ts'

const history = (last: number, points = 1000): string => JSON.stringify({ summary: { loss: last }, history: { loss: Array.from({ length: points }, (_, step) => ({ step, value: step === points - 1 ? last : 1 })) } })
const path = (number: number): string => `runs/run-2025-01-02-00${number}/metrics.json`
const FILES = { [path(1)]: history(0.1), [path(2)]: history(0.2), [path(3)]: history(0.3), [path(4)]: history(0.4, 2) }

/** A world that remembers in this map, and says which files were read. */
function counting({ world }: Garden, kept: Map<string, string>): { world: Pick<World, 'bulk' | 'cache' | 'files' | 'git'>; read: string[] } {
  const read: string[] = []
  const cache: Cache = { ...world.cache, get: async (key) => kept.get(key) ?? null, put: async (key, text) => void kept.set(key, text) }
  const metrics: World['bulk']['metrics'] = (paths) => {
    read.push(...paths)
    return world.bulk.metrics(paths)
  }
  return { world: { ...world, cache, bulk: { ...world.bulk, metrics } }, read }
}

async function look(garden: Garden, kept: Map<string, string>): Promise<{ facts: Awaited<ReturnType<typeof rememberMetrics>>; read: string[] }> {
  const { world, read } = counting(garden, kept)
  const listing = await listRepository(world)
  const facts = await rememberMetrics(world, [1, 2, 3, 4].map((number) => listing.file(path(number))).filter((file) => file !== null))
  return { facts, read }
}

test('a second look reads only what is short, and says the same', async () => {
  await using garden = await openGarden(FILES)
  const kept = new Map<string, string>()
  const cold = await look(garden, kept)
  const warm = await look(garden, kept)
  expect([cold.read, warm.read]).toEqual([[path(1), path(2), path(3), path(4)], [path(4)]])
  expect(warm.facts).toEqual(cold.facts)
})

test('after a change only what changed is read again, and the facts are those without a cache', async () => {
  await using garden = await openGarden(FILES)
  const kept = new Map<string, string>()
  await look(garden, kept)
  await writeFile(join(garden.directory.path, path(2)), history(0.9))
  const changed = await look(garden, kept)
  expect(changed.read).toEqual([path(2), path(4)])
  expect(changed.facts).toEqual((await look(garden, new Map())).facts)
  expect(changed.facts.get(path(2))).toMatchObject({ value: { summary: { loss: 0.9 } } })
})

test.each([(text: string) => text.slice(0, -5), (text: string) => text.replace('0.1', '0.7'), () => '', () => '{', () => `${'0'.repeat(64)}\n[]`])('a damaged cache is a miss (%#)', async (damage) => {
  await using garden = await openGarden(FILES)
  const kept = new Map<string, string>()
  const cold = await look(garden, kept)
  for (const [key, text] of kept) kept.set(key, damage(text))
  const again = await look(garden, kept)
  expect(again.read).toHaveLength(4)
  expect(again.facts).toEqual(cold.facts)
})

test('what git keeps as a pointer is read each time: pointer and content are the same to it', async () => {
  await using garden = await openGarden({ ...FILES, '.gitattributes': 'runs/run-2025-01-02-001/** filter=lfs\n' })
  const kept = new Map<string, string>()
  await look(garden, kept)
  expect((await look(garden, kept)).read).toEqual([path(1), path(4)])
})
