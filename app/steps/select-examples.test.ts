import { expect, test } from 'vitest'
import { resolve } from '../../core/config/resolve.ts'
import { exampleOf } from '../../core/garden/testing/example.ts'
import type { Git } from '../../core/world.ts'
import { loadExamples } from './load-garden.ts'
import { loadNamed, selectExamples } from './select-examples.ts'

const garden = {
  examples: [exampleOf('{}', 'examples/vision/resnet/example.yaml'), exampleOf('{}', 'examples/text/torch/example.yaml'), exampleOf('{}', 'examples/vision/torch/example.yaml'), exampleOf('{}', 'bench/x/example.yaml')],
  findings: [],
  unreadable: [{ id: 'vision/broken', path: 'examples/vision/broken' }],
}
const git = { changedSince: () => Promise.reject(new Error('git was asked')) } as unknown as Git
const named = (...words: string[]) => selectExamples({ git }, garden, resolve([]).config, { named: words })

test.each([['vision/resnet'], ['examples/vision/resnet'], ['./examples/vision/resnet/'], ['examples/vision/resnet/example.yaml'], ['resnet']])('%s names the example', async (word) => {
  expect(await named(word)).toMatchObject({ ok: true, value: { examples: [{ id: 'vision/resnet' }], scope: { mode: 'named' } } })
})

test('several names keep the order of the garden, and one named twice counts once', async () => {
  const selected = await named('bench/x', 'resnet', 'vision/resnet')
  expect(selected.ok && selected.value.examples.map(({ id }) => id)).toEqual(['vision/resnet', 'bench/x'])
})

test('a name that two examples share asks for the whole id', async () => {
  expect(await named('torch')).toMatchObject({ ok: false, problem: { code: 'GARDEN.EXAMPLE_AMBIGUOUS', message: expect.stringContaining('text/torch, vision/torch') } })
})

test('an id comes before a path', async () => {
  const nested = { examples: [exampleOf('{}', 'examples/a/example.yaml'), exampleOf('{}', 'examples/examples/a/example.yaml')], findings: [], unreadable: [] }
  expect(await selectExamples({ git }, nested, resolve([]).config, { named: ['examples/a'] })).toMatchObject({ ok: true, value: { examples: [{ path: 'examples/examples/a' }] } })
})

test('a name that an archived example had says where it is and how it comes back', async () => {
  const away = { ...garden, examples: [...garden.examples, exampleOf('{}', 'archived_examples/vision/old/example.yaml', { archiveFolder: 'archived_examples' })] }
  expect(await selectExamples({ git }, away, resolve([]).config, { named: ['vision/old'] })).toMatchObject({ ok: false, problem: { code: 'GARDEN.EXAMPLE_UNKNOWN', message: '"vision/old" is archived: it is archived_examples/vision/old now.', next: '`hortus unarchive vision/old` brings it back.' } })
})

test('a name that a broken example shares is ambiguous too', async () => {
  const broken = { ...garden, unreadable: [{ id: 'text/resnet', path: 'examples/text/resnet' }] }
  expect(await selectExamples({ git }, broken, resolve([]).config, { named: ['resnet'] })).toMatchObject({ ok: false, problem: { code: 'GARDEN.EXAMPLE_AMBIGUOUS' } })
})

test('the scope names ids, whatever was typed, and not all of many', async () => {
  expect(await named('./examples/vision/resnet/')).toMatchObject({ ok: true, value: { scope: { reason: 'Named: vision/resnet.' } } })
  const many = { ...garden, examples: Array.from({ length: 12 }, (_, n) => exampleOf('{}', `examples/e${n}/example.yaml`)) }
  const selected = await selectExamples({ git }, many, resolve([]).config, { named: many.examples.map(({ id }) => id) })
  expect(selected.ok && selected.value.scope.reason).toMatch(/^Named: e0, .*, e8 and 3 more\.$/)
})

test.each([['vision/resnt', 'vision/resnet'], ['resnte', 'vision/resnet'], ['vision/borken', 'vision/broken'], ['examples/vision/resnt', 'vision/resnet'], ['examples/vision/borken', 'vision/broken']])('%s asks whether %s was meant', async (word, meant) => {
  expect(await named(word)).toMatchObject({ ok: false, problem: { code: 'GARDEN.EXAMPLE_UNKNOWN', next: expect.stringContaining(`Did you mean ${meant}?`) } })
})

test('an example that cannot be read can be named', async () => {
  expect(await named('vision/broken')).toMatchObject({ ok: true, value: { examples: [], unreadable: [{ id: 'vision/broken' }] } })
})

test('without names and base everything is selected, and git is not asked', async () => {
  expect(await selectExamples({ git }, garden, resolve([]).config, {})).toMatchObject({ ok: true, value: { examples: { length: 4 }, unreadable: { length: 1 }, scope: { mode: 'all', base: null } } })
})

test('a garden that is read for some names selects what the whole garden does, refuses with its words, and reads no other descriptor', async () => {
  const files = ['examples/vision/resnet', 'examples/text/torch', 'examples/vision/torch', 'examples/vision/broken', 'examples/archive/vision/old', 'resnet', 'bench/x'].map((path) => `${path}/example.yaml`)
  const read: string[] = []
  const texts = (paths: readonly string[]) => new Map(paths.map((path) => [path, { ok: true, value: { text: path.includes('broken') ? '{' : 'name: x\nstability: beta\n' } }]))
  const world = { git: { ...git, listFiles: async () => files }, files: { readTexts: async (paths: readonly string[]) => (read.push(...paths), texts(paths)) } } as unknown as Parameters<typeof loadNamed>[0]
  const config = resolve([]).config
  for (const [word, looked] of [['vision/resnet', 1], ['examples/vision/resnet/', 1], ['resnet', 2], ['torch', 2], ['vision/broken', 1], ['vision/old', 1], ['vision/resnt', 0], ['', 0], ['nothing at all', 0]] as const) {
    const whole = await selectExamples(world, await loadExamples(world, config), config, { named: [word] })
    read.length = 0
    expect(await selectExamples(world, await loadNamed(world, config, [word]), config, { named: [word] })).toEqual(whole)
    expect([word, read.length]).toEqual([word, looked])
  }
})
