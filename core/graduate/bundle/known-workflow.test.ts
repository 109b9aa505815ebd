import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { NODE_WORKFLOW, nodeWorkflow, RUST_WORKFLOW, rustWorkflow } from '../../export/templates/other-workflows.ts'
import { PYTHON_WORKFLOW, pythonWorkflow } from '../../export/templates/python-workflow.ts'
import { SMOKE_WORKFLOW, smokeWorkflow } from '../../export/templates/smoke-workflow.ts'
import { PYTHONS } from '../../export/templates/python-versions.ts'
import { isKnownWorkflow } from './known-workflow.ts'

const ID = 'vision/digits'
const OURS: readonly (readonly [string, string])[] = [
  ...['smoke.sh', 'hortus-smoke.sh', '.github/smoke.sh'].flatMap((script) => [true, false].map((buildOnly) => [SMOKE_WORKFLOW, smokeWorkflow({ exampleId: ID, minutes: 35, script, buildOnly })] as const)),
  [PYTHON_WORKFLOW, pythonWorkflow({ kind: 'none' })],
  [PYTHON_WORKFLOW, pythonWorkflow({ kind: 'image' })],
  ...[true, false].map((flag) => [PYTHON_WORKFLOW, pythonWorkflow({ kind: 'host', pythons: PYTHONS.slice(1), requirements: flag, project: !flag, locked: flag })] as const),
  ...[true, false].flatMap((flag) => [[RUST_WORKFLOW, rustWorkflow({ locked: flag })] as const, [NODE_WORKFLOW, nodeWorkflow({ locked: flag, lint: !flag, test: flag })] as const]),
]

test('A75: every workflow that our templates write is known again', () => {
  expect(OURS.filter(([path, text]) => !isKnownWorkflow(path, text, ID))).toEqual([])
})

test('A75: it is not at another path, nor of another example, nor with anything before or behind it', () => {
  for (const [path, text] of OURS) {
    for (const other of [`${text}\n`, `\n${text}`, `${text}      - run: x\n`, text.replace('contents: read', 'contents: write'), text.replace('persist-credentials: false', 'persist-credentials: true')]) expect(isKnownWorkflow(path, other, ID)).toBe(false)
    expect(isKnownWorkflow('.github/workflows/other.yml', text, ID)).toBe(false)
  }
  // The hour of the weekly run is that of the example.
  expect(OURS.filter(([path, text]) => path === SMOKE_WORKFLOW && isKnownWorkflow(path, text, 'vision/letters'))).toEqual([])
})

test('A75: no change of one place is known', () => {
  fc.assert(fc.property(fc.constantFrom(...OURS), fc.nat(), fc.string({ minLength: 1, maxLength: 3 }), ([path, text], at, put) => {
    const place = at % text.length
    const changed = text.slice(0, place) + put + text.slice(place + put.length)
    // The one number that may be any: minutes. Of a list of Pythons others are ours, too.
    const bare = (words: string): string => words.replaceAll(/timeout-minutes: \d+/g, '').replaceAll(/python: \[[^\]]*\]/g, '')
    fc.pre(bare(changed) !== bare(text) && !OURS.some(([, other]) => other === changed))
    expect(isKnownWorkflow(path, changed, ID)).toBe(false)
  }))
})
