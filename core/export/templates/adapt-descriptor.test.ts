import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { adaptDescriptor } from './adapt-descriptor.ts'

const PATH = 'examples/vision/digits'

test('a descriptor that names its own place nowhere stays byte for byte', () => {
  const text = '# a comment\nname:   digits   # aligned\npresets: { train: { script: train.sh } }\r\nshared_paths:\n- lib/**\n- examples/vision/digits-extra/**\n- examples/vision/digits\n'
  expect(adaptDescriptor(text, PATH)).toEqual({ text, edits: [] })
})

test('paths of its own place become paths of the root, whatever their quotes and wherever they stand; comments and layout stay', () => {
  const before = `# examples/vision/digits/x is a comment
presets:
    train: { script: 'examples/vision/digits/train.sh',   args: "--data ./examples/vision/digits/data" }  # why
    eval:
        command: [python3, examples/vision/digits/eval.py, --out=examples/vision/digits/out]
shared_paths: [ "examples/vision/digits/**", lib/*.py ]
`
  const { text, edits } = adaptDescriptor(before, PATH)
  expect(text).toBe(`# examples/vision/digits/x is a comment
presets:
    train: { script: 'train.sh',   args: "--data ./data" }  # why
    eval:
        command: [python3, eval.py, --out=out]
shared_paths: [ "**", lib/*.py ]
`)
  expect(edits.map(({ line }) => line)).toEqual([3, 5, 6])
})

test('words for people and other places stay', () => {
  const text = 'description: see examples/vision/digits/README.md\nverification:\n  last_verification_note: ran examples/vision/digits/train.sh\npresets:\n  a: { script: ../my-examples/vision/digits/x.sh }\n'
  expect(adaptDescriptor(text, PATH).text).toBe(text)
})

test('of any text, nothing but its own place is taken out', () => {
  const piece = fc.constantFrom('a: ', '- ', '[', ']', '"', "'", '\n', '  ', 'examples/vision/digits/', 'x', '# ', '|\n', '&a ', '*a', '\t', '\u0000', ': ', '{', '}')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const before = pieces.join('')
      const { text } = adaptDescriptor(before, PATH)
      expect(text.replaceAll(`${PATH}/`, '')).toBe(before.replaceAll(`${PATH}/`, ''))
    }),
    { numRuns: 500 },
  )
})
