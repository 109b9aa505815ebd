import { spawnSync } from 'node:child_process'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { present } from '../../test/require.ts'
import { buildReport } from '../report/build-report.ts'
import { emptyParts, sampleExample, sampleFinding, sampleReport } from '../report/sample-report.ts'
import type { Report } from '../schema/report.ts'
import { HOSTILE } from './hostile-strings.ts'
import { renderJunit } from './render-junit.ts'

const python = present('python3', spawnSync('python3', ['--version']).status === 0)

interface Element {
  readonly tag: string
  readonly attrib: Readonly<Record<string, string>>
  readonly text: string | null
  readonly children: readonly Element[]
}

/** Another parser than ours reads it: Python's expat. Several documents at once, since a process costs time. */
function parse(documents: readonly string[]): Element[] {
  const program = 'import json, sys, xml.etree.ElementTree as E\nw = lambda e: {"tag": e.tag, "attrib": e.attrib, "text": e.text, "children": [w(c) for c in e]}\nprint(json.dumps([w(E.fromstring(d.encode("utf-8"))) for d in json.load(sys.stdin)]))'
  const { status, stdout, stderr } = spawnSync('python3', ['-c', program], { input: JSON.stringify(documents), encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Element[]
}

const of = (more: Partial<Parameters<typeof buildReport>[0]>): Report => buildReport({ ...emptyParts, ...more })
const tags = (suite: Element) => suite.children.map((each) => [each.tag, each.attrib['name'] ?? null, each.children[0]?.tag ?? null])

test('a report as a CI system reads it', async () => {
  await expect(renderJunit(sampleReport())).toMatchFileSnapshot('snapshots/junit.xml')
})

test.skipIf(!python)('an error is a failed case of its example or dataset, a warning is said beside them, a known error is skipped (needs python3)', () => {
  const findings = [sampleFinding(), sampleFinding({ path: 'datasets/cifar10/v1/metadata.yaml', example: null, code: 'TFC0004.HASH_MISMATCH' }), sampleFinding({ level: 'warning', line: 20 }), sampleFinding({ line: 40, status: 'known' })]
  const [root] = parse([renderJunit(of({ verb: 'validate', findings, examples: [sampleExample('vision/resnet', { rungs: [{ rung: 'parsed', state: 'failed', reason: '2 errors' }] })] }))])
  expect(root!.attrib).toMatchObject({ name: 'hortus validate', tests: '3', failures: '2', errors: '0', skipped: '1' })
  expect(root!.children.map((suite) => suite.attrib['name'])).toEqual(['vision/resnet', 'datasets/cifar10/v1'])
  expect(tags(root!.children[0]!)).toEqual([['testcase', 'GARDEN.PRESET_UNRESOLVED at examples/vision/resnet/example.yaml:14:7', 'failure'], ['testcase', 'GARDEN.PRESET_UNRESOLVED at examples/vision/resnet/example.yaml:40:7', 'skipped'], ['system-out', null, null]])
})

test.skipIf(!python)('what passed is a case too, and what could not run is an error (needs python3)', () => {
  const [root] = parse([renderJunit(of({ examples: [sampleExample('a', { rungs: [{ rung: 'parsed', state: 'passed', reason: null, durationMs: 1500 }, { rung: 'smoked', state: 'skipped', reason: 'needs a GPU' }] })], problems: [{ code: 'ENGINE.GONE', message: 'It went away.', next: 'Start it.' }] }))])
  expect(tags(root!.children[0]!)).toEqual([['testcase', 'ENGINE.GONE', 'error']])
  expect(tags(root!.children[1]!)).toEqual([['testcase', 'parsed', null], ['testcase', 'smoked', 'skipped']])
  expect(root!.children[1]!.attrib).toMatchObject({ tests: '2', skipped: '1', time: '1.500' })
})

test.skipIf(!python)('A07, A50: whatever the texts are, it is XML with the same elements, and starts no workflow command (needs python3)', () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...HOSTILE, ']]>', '<![CDATA[', '"/><failure', "'", '&', '\uFFFE', '\uFFFF'), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 4 }).map((parts) => parts.join(''))
  const pairs = fc.sample(fc.tuple(text, text), 400)
  const documents = pairs.map(([path, message]) => renderJunit(of({ findings: [sampleFinding({ path: `d/${path}`, message, fix: message, example: null }), sampleFinding({ level: 'warning', message, example: null })], problems: [{ code: 'A.B', message, next: message, path }] })))
  for (const root of parse(documents)) expect(root.children.map((suite) => suite.children.map((each) => each.tag))).toEqual([['testcase'], ['testcase', 'system-out']])
  for (const document of documents) expect(document.split('\n').filter((line) => /^\s*::|##\[/.test(line))).toEqual([])
})
