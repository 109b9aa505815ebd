import { expect, test } from 'vitest'
import { buildReport } from '../report/build-report.ts'
import { emptyParts } from '../report/sample-report.ts'
import type { ContractDiff } from './contract-changes.ts'
import { HOSTILE } from './hostile-strings.ts'
import { renderMarkdown } from './render-markdown.ts'
import { renderTerminal } from './render-terminal.ts'

const changes: ContractDiff['changes'] = [
  { kind: 'power', danger: 'high', before: null, after: '--privileged' },
  { kind: 'mount', danger: 'medium', before: null, after: '~/.cache → /root/.cache (rw)' },
  { kind: 'gpus', danger: 'medium', before: null, after: 'all' },
  { kind: 'image', danger: 'medium', before: 'a', after: 'b' },
  { kind: 'command', danger: 'low', before: 'python train.py', after: 'python3 train.py' },
  { kind: 'user', danger: 'low', before: '0', after: null },
]
const quiet: ContractDiff = { example: 'a', preset: 'train', state: 'changed', changes: changes.slice(4) }
const loud: ContractDiff = { example: 'b', preset: 'train', state: 'changed', changes: [...changes] }
const terminal = (contracts: readonly ContractDiff[]) => renderTerminal(buildReport({ ...emptyParts, contracts: [...contracts] }), { color: false, width: 100 })

test('a reviewer reads what a script asks for now, the dangerous preset first', () => {
  const text = terminal([quiet, loud])
  expect(text.slice(0, text.indexOf('\n\n'))).toMatchInlineSnapshot(`
    "b train: asks for something else
      danger: now asks for --privileged
      adds mount ~/.cache → /root/.cache (rw)
      now asks for all GPUs
      image was a, is b
      command was python train.py, is python3 train.py
      no longer sets the user 0
    a train: asks for something else
      command was python train.py, is python3 train.py
      no longer sets the user 0"
  `)
})

test('the same in Markdown: what the script wrote is code', () => {
  const text = renderMarkdown(buildReport({ ...emptyParts, contracts: [loud] }))
  expect(text).toContain('- **danger** now asks for `--privileged`\n- adds mount `~/.cache → /root/.cache (rw)`\n- now asks for all GPUs\n- image was `a`, is `b`\n')
})

test('A50 no words of a script begin a command of the runner, or hide', () => {
  const lines = HOSTILE.flatMap((text) => terminal([{ ...loud, example: text, preset: text, changes: [{ kind: 'command', danger: 'low', before: text, after: text }] }]).split('\n'))
  expect(lines.filter((line) => /^\s*(::|##\[)/.test(line) || /[\p{Cc}\p{Cf}]/u.test(line))).toEqual([])
})

test('a report without changes has no such part', () => {
  expect(buildReport({ ...emptyParts, contracts: [] })).not.toHaveProperty('contracts')
})
