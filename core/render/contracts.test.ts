import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EXAMPLE_MOUNT, runCall, sampleContract } from '../contract/testing/sample-contract.ts'
import { renderContracts } from './contracts.ts'
import { HOSTILE } from './hostile-strings.ts'

const mounts = [EXAMPLE_MOUNT, { kind: 'bind', source: { root: 'home', path: '.ssh' }, target: '/keys', readonly: false }] as const
const shown = (width: number, command = 'python3 train.py') =>
  renderContracts({ contracts: [sampleContract('train', [runCall('animate-x', { mounts, privileged: true, command: [command] })])], left: [], findings: [] }, { color: false, width })

test('what fits the terminal is a table, what does not has a line for each mount: none is cut off', () => {
  expect(shown(200)).toMatch(/^example +preset +state +call +image +gpus +mounts +command\n/)
  expect(shown(60)).toContain('  run animate-x privileged\n    mount {example}→/workspace\n    mount ~/.ssh→/keys\n    python3 train.py\n')
})

test('where no preset is a script, that is said', () => {
  expect(renderContracts({ contracts: [], left: [], findings: [] }, { color: false, width: 80 })).toBe('No contracts: no preset of these examples is a script.\n')
})

test('hundreds of scripts without a contract are counted by reason with the first names, a few have a line each', () => {
  const none = (index: number, reason: string) => ({ ...sampleContract('train', []), example: `e${index}`, state: 'none' as const, reason })
  const of = (length: number) => Array.from({ length }, (_, index) => none(index, index === 7 ? 'needs arguments; its last line: Usage' : `exited with 1; its last line: ${index}`))
  const lines = (length: number) => renderContracts({ contracts: [...of(length), sampleContract('train', [runCall('x')])], left: [], findings: [] }, { color: false, width: 120 }).split('\n')
  expect(lines(40).filter((line) => line.startsWith('none: '))).toHaveLength(40)
  expect(lines(300).filter((line) => line.startsWith('none: '))).toEqual(['none: exited with 1: 299 contracts, e0 train, e1 train, e2 train and 296 more (`--json` lists all)', 'none: e7 train needs arguments; its last line: Usage'])
  expect(lines(300).length).toBeLessThan(12)
  expect(lines(300)).toContain('301 contracts: 1 complete, 0 partial, 300 none')
})

test('A07, A50: no word of a script leaves its line, moves the cursor or commands a workflow', () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 4 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.integer({ min: 40, max: 200 }), (words, width) => {
      const lines = shown(width, words).split('\n')
      // oxlint-disable-next-line no-control-regex
      expect(lines.join('')).not.toMatch(/[\u0000-\u001F\u007F\u202E]/)
      for (const line of lines) expect(line.trimStart().startsWith('::')).toBe(false)
    }),
  )
})
