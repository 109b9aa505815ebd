import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { planDocument, readPlanDocument } from './plan-document.ts'

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
const plans = fc.record({ ids: fc.array(word), left: fc.array(fc.record({ example: word, path: word, reason: word })), longest: fc.nat() })

test('a plan comes back as it was written', () => {
  fc.assert(fc.property(plans, ({ ids, left, longest }) => {
    const cells = ids.map((id) => ({ id, example: id, path: '', preset: '', labels: [], minutes: 1, expected: null, base: null, gpu: false }))
    expect(readPlanDocument(planDocument({ cells, left, longest, shards: [], scope: { mode: 'all', reason: '', base: null } }))).toEqual({ ok: true, value: { cells: ids, left, longest } })
  }))
})

test.each(['', '[]', 'null', '{}', '{"cells":[1],"left":[],"longest":1}', '{"cells":[],"left":[{"example":"a"}],"longest":1}', '{"cells":[],"left":[],"longest":"1"}', '{"cells":["a"],"cells":[],"left":[],"longest":1}'])('A06: %s is no plan', (text) => {
  expect(readPlanDocument(text)).toMatchObject({ ok: false, problem: { code: 'ACTION.INPUT_INVALID' } })
})
