/** A garden with an example that graduated: every verb knows that it is a pointer. */
import { expect, test } from 'vitest'
import { GOOD, hortus, testGarden } from './test-garden.ts'

const POINTER = `name: letters\ndescription: Reads letters.\ngraduated_to:\n  repository: acme/letters\n  date: "2026-11-21"\n  tree: ${'a'.repeat(40)}\n  commit: ${'b'.repeat(40)}\n`
const garden = () => testGarden({ 'examples/digits/example.yaml': GOOD, 'examples/digits/README.md': '# digits\n', 'examples/letters/example.yaml': POINTER, 'examples/letters/README.md': '# letters\n' })

test('validate has nothing to say about a pointer', { timeout: 30_000 }, async () => {
  await using at = await garden()
  const { out } = await hortus(at.path, ['check', '--json', '--engine', 'process'])
  const { findings, examples } = JSON.parse(out) as { findings: { example: string | null }[]; examples: { id: string; outcome: string; reason: string | null }[] }
  expect(findings.filter(({ example }) => example === 'letters')).toEqual([])
  expect(examples.find(({ id }) => id === 'letters')).toMatchObject({ outcome: 'skipped', reason: 'graduated to acme/letters' })
})

test('smoke and plan pass it over with the reason, also when it is named', { timeout: 30_000 }, async () => {
  await using at = await garden()
  const smoke = JSON.parse((await hortus(at.path, ['smoke', 'letters', '--json', '--engine', 'process'])).out) as { examples: { outcome: string; reason: string }[] }
  expect(smoke.examples).toMatchObject([{ outcome: 'skipped', reason: 'graduated to acme/letters' }])
  const plan = JSON.parse((await hortus(at.path, ['plan', '--json'])).out) as { left: { example: string; reason: string }[] }
  expect(plan.left).toMatchObject([{ example: 'letters', reason: 'graduated to acme/letters' }])
})

test('list and info show where it went', { timeout: 30_000 }, async () => {
  await using at = await garden()
  expect((await hortus(at.path, ['list'])).out).toMatch(/^letters .*→ acme\/letters/m)
  const info = (await hortus(at.path, ['info', 'letters'])).out
  expect(info).toMatch(/^graduated +to acme\/letters on 2026-11-21; the last commit that had it whole is b{12}$/m)
  expect(info).not.toContain('Presets')
})
