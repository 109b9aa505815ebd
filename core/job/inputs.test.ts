import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { inputsOf, isExample } from './inputs.ts'
import { PATTERNS } from './patterns.ts'
import { sampleJob } from './testing/sample-job.ts'

const WORKFLOW = readFileSync('.github/workflows/hortus-command.yml', 'utf8')
interface Parsed {
  readonly on: Record<'workflow_dispatch' | 'workflow_call', { readonly inputs: Record<string, unknown> }>
  readonly 'run-name': string
  readonly jobs: Record<string, { readonly steps: readonly { readonly run?: string; readonly env?: Record<string, string> }[]; readonly permissions: Record<string, string> }>
}
const parsed = parse(WORKFLOW) as Parsed
const script = parsed.jobs['inputs']!.steps[0]!.run!

test('a job becomes the inputs of its workflow, and the workflow takes exactly these, dispatched or called', () => {
  const inputs = inputsOf(sampleJob())
  expect(inputs.ok && inputs.value).toEqual({ key: sampleJob().key, verb: 'smoke', commit: 'a'.repeat(40), base: 'b'.repeat(40), example: 'vision/resnet', 'pull-request': '7' })
  for (const trigger of ['workflow_dispatch', 'workflow_call'] as const) expect(Object.keys(parsed.on[trigger].inputs)).toEqual([...Object.keys(inputs.ok ? inputs.value : {}), 'path', 'config'])
  expect(parsed['run-name']).toMatch(/ \$\{\{ inputs\.key \}\}$/)
})

test('A48: the workflow holds its inputs to the same patterns, in its first job, which has no right at all', () => {
  for (const [name, pattern] of [['key', PATTERNS.key], ['verb', PATTERNS.verb], ['commit', PATTERNS.commit], ['base', PATTERNS.commit], ['pull-request', PATTERNS.pull], ['example', PATTERNS.example]] as const) {
    expect(script).toMatch(new RegExp(`hold ${name} "\\$[A-Z]+" '`))
    expect(script).toContain(`'${pattern.source.replaceAll('\\/', '/')}'`)
  }
  expect(parsed.jobs['inputs']!.permissions).toEqual({})
  const others = Object.entries(parsed.jobs).filter(([name]) => name !== 'inputs')
  expect(others.map(([, { permissions }]) => permissions)).toEqual(others.map(() => ({ contents: 'read' })))
})

type Name = 'KEY' | 'VERB' | 'COMMIT' | 'BASE' | 'EXAMPLE' | 'PULL'

/** The script of the workflow over each value, in one process: a start of bash takes half a second on a busy machine. */
function bash(name: Name, values: readonly string[], more: Partial<Record<Name, string>> = {}): readonly boolean[] {
  const loop = 'script=$1; name=$2; shift 2; for value in "$@"; do (export "$name=$value"; eval "$script") > /dev/null; echo "$?"; done'
  const env = { PATH: process.env['PATH'], KEY: sampleJob().key, VERB: 'smoke', COMMIT: 'a'.repeat(40), BASE: 'b'.repeat(40), EXAMPLE: '', PULL: '7', ...more }
  return execFileSync('bash', ['--norc', '-c', loop, 'bash', script, name, ...values], { encoding: 'utf8', env }).trim().split('\n').map((code) => code === '0')
}

test('A48: what bash says of an input is what we say, for well-formed ones and for every kind of mischief', () => {
  const check = (name: Name, values: readonly string[], holds: (value: string) => boolean): void => expect(bash(name, values)).toEqual(values.map(holds))
  check('EXAMPLE', ['vision/resnet', 'a', 'A_b/c.d-e', '../x', 'a/../b', '-rf', '.git', 'a//b', 'a/', '/a', 'a b', 'a\nb', 'a\n', 'a;id', '$(id)', '`id`', "a'b", 'a"b', 'ä', 'a'.repeat(200), 'a'.repeat(201), 'a/.b', 'a/-b', '${{ x }}', 'a\\b', 'a*'], isExample)
  check('COMMIT', ['a'.repeat(40), 'a'.repeat(39), 'a'.repeat(41), 'A'.repeat(40), 'main', `${'a'.repeat(40)}\n`, ''], (value) => PATTERNS.commit.test(value))
  check('KEY', ['c:IC_a=:0:0123456789abcdef', 'c::0:0123456789abcdef', 'x:a:0:0123456789abcdef', 'c:a:0:0123456789ABCDEF', 'c:a b:0:0123456789abcdef'], (value) => PATTERNS.key.test(value))
  check('PULL', ['', '0', '7', '07', '7x', '-7', '99999999999'], (value) => PATTERNS.pull.test(value))
  check('VERB', ['smoke', 'compare', 'help', 'smoke;id', ''], (value) => PATTERNS.verb.test(value))
})

test('a benchmark and an export are of one example', () => {
  expect(bash('VERB', ['export', 'benchmark'])).toEqual([false, false])
  expect(bash('VERB', ['export', 'benchmark'], { EXAMPLE: 'a' })).toEqual([true, true])
})

test('A48: no text outside of the patterns ever becomes an input', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
    const made = inputsOf(sampleJob({ example: text }))
    expect(made.ok ? made.value.example : 'none').toMatch(/^[A-Za-z0-9_][A-Za-z0-9._/-]*$/)
  }), { numRuns: 500 })
  for (const more of [{ commit: 'HEAD' }, { base: `${'b'.repeat(40)}\n` }, { key: 'c:a:0:x' }, { issue: -1 }]) expect(inputsOf(sampleJob(more)).ok).toBe(false)
})
