import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { samplePreset } from '../record/testing/sample-example.ts'
import { hasParser, importedNames } from './has-parser.ts'
import { probeOf, probeOfCommand } from './probe.ts'

test.each([
  ['python3 train.py --epochs 3', 'python3 train.py --help'],
  ['python main.py train --device cuda', 'python main.py --help'],
  ['/opt/venv/bin/python3.11 -u -W ignore -X dev run.py x', '/opt/venv/bin/python3.11 -u -W ignore -X dev run.py --help'],
  ['python -m pkg.train --lr 1', 'python -m pkg.train --help'],
  ['torchrun --nproc_per_node 2 --rdzv-id x train.py --batch 4', 'python3 train.py --help'],
  ['torchrun --standalone -m pkg.train --batch 4', 'python3 -m pkg.train --help'],
  ['python -m torch.distributed.run --nproc_per_node=2 src/train.py', 'python3 src/train.py --help'],
  ['accelerate launch --config_file a.yaml train.py -m x', 'python3 train.py --help'],
  ['env -u A B=1 nice -n 5 timeout -k 5 60 python3 a.py', 'python3 a.py --help'],
  ['node --no-warnings train.mjs --epochs 2', 'node --no-warnings train.mjs --help'],
])('%s is probed by %s', (command, probe) => {
  expect(probeOfCommand(command.split(' '))).toMatchObject({ kind: 'probe', argv: probe.split(' ') })
})

test.each([
  ['sh run.sh', 'a shell script'],
  ['bash -c x', 'a shell script'],
  ['python3 -c print(1)', 'a program text'],
  ['python3', 'names no program'],
  ['python3 -m', 'names no module'],
  ['torchrun --nproc_per_node 2', 'behind torchrun'],
  ['node -e 1', 'for Node'],
  ['./a.out', '"a.out" takes --help'],
  ['env A=1', 'names no program'],
])('%s cannot be probed: %s', (command, reason) => {
  expect(probeOfCommand(command.split(' '))).toEqual({ kind: 'none', reason: expect.stringContaining(reason) })
})

test('the preset has the last word: off, another command, or what is wrong with it', () => {
  const preset = samplePreset()
  expect(probeOf({ ...preset, probe: { kind: 'off' } })).toMatchObject({ kind: 'none', reason: expect.stringContaining('probe: false') })
  expect(probeOf({ ...preset, probe: { kind: 'command', argv: ['make', 'check'] } })).toMatchObject({ argv: ['make', 'check'], needsParser: null })
  expect(probeOf({ ...preset, probe: { kind: 'invalid', reason: 'its `probe` is empty' } })).toEqual({ kind: 'none', reason: 'its `probe` is empty' })
  expect(probeOf({ ...preset, action: { kind: 'script', script: 'a.sh', args: [] } })).toMatchObject({ kind: 'none' })
})

test('whatever the words are, a probe ends in --help and holds no word that is not in the command', () => {
  const word = fc.oneof(fc.constantFrom('python3', 'torchrun', 'env', 'timeout', 'node', '-m', '-c', '-u', 'x.py', 'A=1', 'exec', 'launch', 'accelerate'), fc.string({ maxLength: 6 }))
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (argv) => {
      const plan = probeOfCommand(argv)
      if (plan.kind === 'none') return plan.reason !== ''
      return plan.argv.at(-1) === '--help' && plan.argv.slice(0, -1).every((each) => argv.includes(each) || each === 'python3' || each === '-m')
    }),
  )
})

test.each([
  ['import argparse', 'python', true],
  ['from transformers import HfArgumentParser', 'python', true],
  ['  import click', 'python', true],
  ['@hydra.main()\nimport hydra', 'python', true],
  ['import sys\nprint(sys.argv)', 'python', false],
  ["import { Command } from 'commander'", 'node', true],
  ["const { values } = parseArgs({ options: { help: { type: 'boolean' } } })", 'node', true],
  ["const { values } = parseArgs({ options: { epochs: {} } })", 'node', false],
] as const)('a parser in %j (%s): %s', (text, language, there) => {
  expect(hasParser(text, language)).toBe(there)
})

test('modules that are imported by name are known', () => {
  expect(importedNames('import os, sys\nfrom .options import parse\nfrom model.net import Net\n  import cli\nx = "import no"')).toEqual(['os', 'options', 'model', 'cli'])
})
