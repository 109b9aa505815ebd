import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { carriers, GOALS, goalsIn } from './generate-goals-doc.ts'

test('every goal of the bot has a test that carries its number', async () => {
  const found = await carriers()
  expect(GOALS.map(({ number }) => number)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1))
  expect(GOALS.filter(({ number }) => found.get(number)!.length === 0).map(({ number }) => `G${number}`)).toEqual([])
})

test('the benchmarks that are named are there', async () => {
  const source = await readFile('scripts/bench.ts', 'utf8')
  expect(GOALS.flatMap(({ benches }) => benches).filter((name) => !source.includes(`'${name}':`))).toEqual([])
})

test('a number counts in the name of a test, and nowhere else', () => {
  expect([...goalsIn("// G1\ntest('G2, G13: x', () => {\n  // G3\n})\ntest.each([1])('y (G4)', () => 5)\nconst G5 = `G6`\n")]).toEqual([2, 13, 4])
})
