import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { INPUTS, readInputs, type Verb } from './inputs.ts'
import { OUTPUTS } from './outputs.ts'

interface Manifest {
  readonly description: string
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string; readonly required?: boolean }>>
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value?: string }>>
  readonly runs: { readonly using: string; readonly main?: string; readonly steps?: readonly { readonly id?: string; readonly uses?: string; readonly with?: Readonly<Record<string, string>> }[] }
}

const manifest = (path: string) => parse(readFileSync(`actions/${path}/action.yml`, 'utf8')) as Manifest
const verbs = Object.keys(INPUTS) as Verb[]

describe.each(verbs)('%s', (verb) => {
  const outer = manifest(verb)
  const inner = manifest(`${verb}/node`)

  test('the inner action declares exactly the inputs that the code reads', () => {
    expect(Object.keys(inner.inputs).sort()).toEqual(Object.keys(INPUTS[verb]).sort())
  })

  test('both action.yml files say the same about every input and output', () => {
    for (const [name, input] of Object.entries(inner.inputs)) expect({ name, ...outer.inputs[name] }).toEqual({ name, ...input })
    expect(Object.fromEntries(Object.entries(outer.outputs).map(([name, { description }]) => [name, { description }]))).toEqual(inner.outputs)
    expect(outer.description).toBe(inner.description)
  })

  test('every input and output is described, and every input is required or has a default', () => {
    for (const [name, input] of Object.entries({ ...outer.inputs, ...inner.inputs })) {
      expect({ name, described: input.description.length > 10 }).toEqual({ name, described: true })
      expect({ name, required: input.required === true }).toEqual({ name, required: typeof input.default !== 'string' })
    }
    for (const [name, { description }] of Object.entries(outer.outputs)) expect({ name, described: description.length > 10 }).toEqual({ name, described: true })
  })

  test('the outputs are exactly those that the code sets', () => {
    expect(Object.keys(inner.outputs).sort()).toEqual([...OUTPUTS[verb]].sort())
  })

  test('the composite action hands every input to its inner one and every output back', () => {
    const step = outer.runs.steps!.find((each) => each.uses === `$/actions/${verb}/node`)!
    expect(step.with).toEqual(Object.fromEntries(Object.keys(inner.inputs).map((name) => [name, `\${{ inputs.${name} }}`])))
    for (const [name, { value }] of Object.entries(outer.outputs)) expect(value).toBe(`\${{ steps.${step.id}.outputs.${name} }}`)
  })

  test('every input of the composite action is used', () => {
    const text = readFileSync(`actions/${verb}/action.yml`, 'utf8')
    for (const name of Object.keys(outer.inputs)) expect(text).toContain(`inputs.${name}`)
  })

  test('the inner action is three lines on Node 24 that name the verb', () => {
    expect(inner.runs).toEqual({ using: 'node24', main: 'index.js' })
    expect(readFileSync(`actions/${verb}/node/index.js`, 'utf8').split('\n').slice(1)).toEqual(["import { run } from '../../dist/index.js'", `process.exitCode = await run('${verb}')`, ''])
  })
})

test('inputs are read once into typed values', () => {
  const given: Record<string, string> = { examples: 'a/b, c\nd', base: '', config: 'x=1\n\n# no\n  y=2 ', strict: 'TRUE', path: 'garden' }
  const inputs = readInputs('smoke', (name) => given[name] ?? '')
  expect(inputs).toEqual({ ok: true, value: { path: 'garden', examples: ['a/b', 'c', 'd'], base: null, config: ['x=1', 'y=2'], strict: true, output: null, preset: null, engine: null, buildx: false, stage: null, images: null, sweep: null, trials: [] } })
})

test('a list may be given as JSON, for ids with white space in them', () => {
  expect(readInputs('validate', (name) => (name === 'examples' ? '["a b","c"]' : ''))).toMatchObject({ ok: true, value: { examples: ['a b', 'c'] } })
})

test('all wrong inputs are named at once', () => {
  const inputs = readInputs('validate', (name) => ({ strict: 'yes', 'update-baseline': '1' })[name] ?? '')
  expect(inputs).toMatchObject({ ok: false, problem: { code: 'ACTION.INPUT_INVALID', message: expect.stringMatching(/strict.*update-baseline/) } })
})
