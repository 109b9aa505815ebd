import { expect, test } from 'vitest'
import { movedSince } from './moved.ts'

const at = (id: string, path = `examples/${id}`) => ({ id, path })
const OTHER = at('audio/tones')

test.each([
  ['it lies where it lay', at('vision/a'), [at('vision/a'), OTHER], [at('vision/a')], 'nothing'],
  ['it is new', at('vision/new'), [at('vision/a'), OTHER], [at('vision/a'), at('vision/new')], 'nothing'],
  ['it is new, and another of its last name is still there', at('vision/a'), [at('audio/a')], [at('audio/a'), at('vision/a')], 'nothing'],
  ['its id lies elsewhere', at('vision/a', 'examples/mine/a'), [at('vision/a')], [at('vision/a', 'examples/mine/a')], 'in examples/vision/a at the base'],
  ['its place had another id', at('vision/b', 'examples/vision/a'), [at('vision/a')], [at('vision/b', 'examples/vision/a')], 'is called vision/a at the base'],
  ['it was moved, and its id with it', at('mine/a'), [at('vision/a'), OTHER], [at('mine/a'), OTHER], 'in examples/vision/a at the base'],
] as const)('G15: %s', (_, example, before, now, told) => {
  expect(movedSince(example, before, now)?.message ?? 'nothing').toContain(told)
})
