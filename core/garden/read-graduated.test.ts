import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolve } from '../config/resolve.ts'
import { checkExample } from '../rules/check-example.ts'
import { readYaml } from '../source/read-yaml.ts'
import { isMap, type Plain } from '../source/source-document.ts'
import { planMatrix } from './plan.ts'
import { readGraduated, REPOSITORY_NAME } from './read-graduated.ts'
import { exampleOf } from './testing/example.ts'

const HASH = 'a'.repeat(40)
const POINTER = `name: digits\ndescription: Reads digits.\ngraduated_to:\n  repository: acme/digits\n  date: "2026-11-21"\n  tree: ${HASH}\n  commit: ${HASH}\n`

function findingsOf(text: string) {
  const document = readYaml(text, 'examples/a/b/example.yaml')
  if (!document.ok || !isMap(document.value.value)) throw new Error('not a map')
  return checkExample({ document: document.value, root: document.value.value, example: exampleOf(text, undefined, { hasDockerfile: false }), fact: () => 'missing' })
}

test('a pointer is read whole, and validate has nothing to say about it: no presets, no resources', () => {
  expect(exampleOf(POINTER).graduatedTo).toEqual({ repository: 'acme/digits', date: '2026-11-21', tree: HASH, commit: HASH })
  expect(findingsOf(POINTER)).toEqual([])
})

test('a name alone is a pointer too', () => {
  expect(exampleOf('graduated_to: acme/digits').graduatedTo).toEqual({ repository: 'acme/digits', date: null, tree: null, commit: null })
  expect(findingsOf('graduated_to: acme/digits')).toEqual([])
})

test('an example that graduated is in no plan, also when it is named', () => {
  const [pointer, config] = [exampleOf(POINTER), resolve([]).config]
  for (const mode of ['all', 'named'] as const) expect(planMatrix([pointer], config, { scope: { mode, reason: '', base: null } })).toMatchObject({ cells: [], left: [{ reason: 'graduated to acme/digits' }] })
})

test.each(['digits', 'https://github.com/acme/digits', 'acme/digits/tree', '../digits', 'acme/..', '-acme/digits', 'acme/dig its'])('a pointer to %j leads nowhere, and that is told', (name) => {
  expect(findingsOf(`graduated_to: { repository: ${JSON.stringify(name)} }`).map(({ code }) => code)).toEqual(['GARDEN.GRADUATED_NAME'])
})

test.each(['null', '{}', '{repository: }', '""', '[acme/digits]', '{date: 2026-11-21}'])('graduated_to: %s says nothing', (value) => {
  expect(exampleOf(`graduated_to: ${value}`).graduatedTo).toBeUndefined()
})

test('a date or hash that is none is left out, and any value gives a pointer or null', () => {
  expect(exampleOf('graduated_to: {repository: acme/digits, date: soon, tree: xyz, commit: 12}').graduatedTo).toEqual({ repository: 'acme/digits', date: null, tree: null, commit: null })
  fc.assert(fc.property(fc.jsonValue(), (value) => {
    const read = readGraduated(value as Plain)
    expect(read === null || read.repository.length <= 200).toBe(true)
  }))
})

test('a name that passes is a path of two plain parts', () => {
  fc.assert(fc.property(fc.stringMatching(/^[\w./-]{1,20}$/), (name) => {
    const isPath = new URL(`https://github.com/${name}`).pathname === `/${name}`
    expect(!REPOSITORY_NAME.test(name) || isPath).toBe(true)
  }))
})
