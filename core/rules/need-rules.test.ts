import { expect, test } from 'vitest'
import { exampleOf } from '../garden/testing/example.ts'
import { readYaml } from '../source/read-yaml.ts'
import { isMap } from '../source/source-document.ts'
import { needRules } from './need-rules.ts'

function found(text: string): string[] {
  const read = readYaml(text, 'example.yaml')
  if (!read.ok || !isMap(read.value.value)) throw new Error('no descriptor')
  return needRules({ document: read.value, root: read.value.value, example: exampleOf(text), fact: () => 'missing' }).map(({ level, code, line, message }) => `${level} ${code.replace('GARDEN.', '')}:${line} ${message}`)
}

test.each([
  ['the number of GPUs is the form that is asked for', 'resources:\n  gpu: 1\n', []],
  ['a yes is read and told', 'name: x\nresources:\n  gpu: true\n', [expect.stringMatching(/^notice GPU_SPELLING:3 .*read as 1\.$/)]],
  ['another key is read and told at that key', 'name: x\nhardware:\n  gpu_required: true\n', [expect.stringMatching(/^notice GPU_SPELLING:3 .*read as 1\.$/)]],
  ['nothing about GPUs', 'name: x\n', [expect.stringMatching(/^\w+ GPU_UNDECLARED:\d+ The descriptor does not say/)]],
  ['what cannot be understood is told at its line', 'name: x\nresources:\n  gpu: perhaps\n', [expect.stringMatching(/^\w+ GPU_UNDECLARED:3 .*cannot be understood\.$/)]],
])('%s', (_name, text, expected) => {
  expect(found(text)).toEqual(expected)
})
