import { expect, test } from 'vitest'
import { readExample } from '../garden/read-example.ts'
import { readYaml } from '../source/read-yaml.ts'
import { isMap } from '../source/source-document.ts'
import { checkExample, pathsOf } from './check-example.ts'
import type { FileFact } from './subject.ts'

function findings(text: string, fact: FileFact = { executable: false }) {
  const read = readYaml(text, 'examples/a/example.yaml')
  if (!read.ok || !isMap(read.value.value)) throw new Error('not a map')
  const root = read.value.value
  const example = readExample(read.value, root, { id: 'a', path: 'examples/a', archiveFolder: null, hasDockerfile: true })
  expect(pathsOf(example, root)).toContain('labels.csv')
  return checkExample({ document: read.value, root, example, fact: (path) => (path === 'labels.csv' ? fact : { executable: true }) }).filter(({ code }) => code === 'GARDEN.EXPECTATION_INVALID' || code === 'GARDEN.SCHEMA')
}
const preset = (more: string) => `presets:\n  smoke:\n    command: python3 a.py\n    score: { file: p.csv, truth: labels.csv }\n${more}`

test('expectations that can be judged are not told', () => {
  expect(findings(preset('    expect: { accuracy: { min: 0.6 }, vowels: 5, finite: true, artifacts: [a, { path: b, min_bytes: 1 }] }\n    probe: node --check a.mjs\nexpect: { loss: { max: 1 } }\n'))).toEqual([])
})

test('one that cannot is told once, at its line: by no schema rule beside it, and once for all presets', () => {
  expect(findings(preset('    expect: { accuracy: { min: high } }\n')).map(({ code, line }) => [code, line])).toEqual([['GARDEN.EXPECTATION_INVALID', 5]])
  expect(findings(`${preset('')}  train: { command: python3 b.py }\nexpect: { accuracy: { min: 2, max: 1 } }\n`).map(({ code, line }) => [code, line])).toEqual([['GARDEN.EXPECTATION_INVALID', 6]])
  expect(findings(preset('    probe: 5\n')).map(({ code, line }) => [code, line])).toEqual([['GARDEN.EXPECTATION_INVALID', 2]])
})

test.each([['missing', 'is not there'], ['outside', 'leaves the repository'], ['not_a_file', 'is not a file']] as const)('a truth that is %s is told at the line of the score', (fact, why) => {
  expect(findings(preset(''), fact)).toMatchObject([{ line: 4, message: expect.stringContaining(why) }])
})
