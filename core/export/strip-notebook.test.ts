import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { stripNotebook } from './strip-notebook.ts'

const book = (cells: readonly object[]): string => `${JSON.stringify({ cells, metadata: { kernelspec: { name: 'python3' } }, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`
const code = (more: object): object => ({ cell_type: 'code', execution_count: null, metadata: {}, outputs: [], source: ['print(1)\n', 'print("é")'], ...more })

test('A73: outputs and counters go, cells stay, and it is written as Jupyter writes it', () => {
  const full = book([code({ execution_count: 3, outputs: [{ output_type: 'stream', name: 'stdout', text: ['/home/me/token\n'] }] }), { cell_type: 'markdown', metadata: {}, source: ['# Title'] }])
  expect(stripNotebook(full)).toEqual({ kind: 'stripped', text: book([code({}), { cell_type: 'markdown', metadata: {}, source: ['# Title'] }]), cells: 1 })
})

test('a notebook without outputs keeps its bytes, whatever its layout', () => {
  expect(stripNotebook('{"cells":[{"cell_type":"code","outputs":[],"execution_count":null,"source":[]}]}')).toEqual({ kind: 'same' })
})

test('A73: the worksheets of the old format are looked at too', () => {
  const old = JSON.stringify({ worksheets: [{ cells: [{ cell_type: 'code', input: ['1'], outputs: [{ output_type: 'pyout', text: ['secret'] }], prompt_number: 2 }] }], nbformat: 3 })
  const stripped = stripNotebook(old)
  expect(stripped.kind === 'stripped' && JSON.parse(stripped.text)).toEqual({ worksheets: [{ cells: [{ cell_type: 'code', input: ['1'], outputs: [], prompt_number: null }] }], nbformat: 3 })
})

test.each(['', '[]', 'null', '{"cells": 3}', '{', '{"cells": [1,}'])('%j is no notebook', (text) => {
  expect(stripNotebook(text).kind).toBe('unreadable')
})

test('A73: no output of any kind is left, and what is stripped is not stripped again', () => {
  const outputs = fc.array(fc.record({ output_type: fc.constantFrom('stream', 'display_data', 'error'), text: fc.constant('CANARY'), data: fc.jsonValue() }), { maxLength: 3 })
  const cells = fc.array(fc.record({ cell_type: fc.constantFrom('code', 'markdown'), source: fc.array(fc.string()), outputs, execution_count: fc.option(fc.nat()) }), { maxLength: 6 })
  fc.assert(
    fc.property(cells, (list) => {
      const result = stripNotebook(JSON.stringify({ cells: list, metadata: {} }))
      const clean = list.every(({ outputs: own, execution_count }) => own.length === 0 && execution_count === null)
      const left = result.kind === 'stripped' ? [result.text.includes('CANARY'), stripNotebook(result.text).kind] : [false, result.kind]
      expect([result.kind === 'same', ...left]).toEqual([clean, false, 'same'])
    }),
  )
})
