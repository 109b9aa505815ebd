import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { validateConfig } from '../schema/config.ts'
import { explain } from './explain.ts'
import { resolve } from './resolve.ts'
import { dotlistLayer, environmentLayer, inputsLayer } from './text-layers.ts'
import { yamlLayer } from './yaml-layer.ts'

const repository = (text: string) => yamlLayer('repository', '.github/hortus.yml', text)

test('the defaults alone are a valid configuration', () => {
  const { config, issues } = resolve([])
  expect(issues).toEqual([])
  expect(validateConfig(config)).toBe(true)
  expect(config.smoke.timeout_seconds).toBe(30)
  expect(config.plan.labels.cpu).toEqual(['ubuntu-24.04'])
})

test('a later layer wins, maps are merged and lists are replaced', () => {
  const { config, origins, issues } = resolve([
    yamlLayer('organisation', 'org.yml', 'build:\n  args: {A: "1", B: "1"}\ngarden: {ignore: [a, b]}\nengine: podman\n'),
    repository('build:\n  args: {B: "2", C: "2"}\ngarden:\n  ignore:\n    - c\nengine: docker\n'),
    environmentLayer({ HORTUS_BUILD__ARGS__C: '3', HORTUS_ENGINE: 'process' }),
    inputsLayer({ 'smoke.timeout_seconds': '60' }),
    dotlistLayer(['smoke.timeout_seconds=90', 'shared_paths=a,b']),
  ])
  expect(issues).toEqual([])
  expect({ ...config.build.args }).toEqual({ A: '1', B: '2', C: '3' })
  expect(config.garden.ignore).toEqual(['c'])
  expect(config.engine).toBe('process')
  expect(config.smoke.timeout_seconds).toBe(90)
  expect(config.shared_paths).toEqual(['a', 'b'])
  expect(origins.get('/build/args/B')).toEqual({ layer: 'repository', path: '.github/hortus.yml', line: 2, column: 10 })
  expect(origins.get('/smoke/timeout_seconds')).toEqual({ layer: 'dotlist', argument: 'smoke.timeout_seconds=90' })
})

test('all mistakes are told at once, each at its line and column', () => {
  const { issues } = resolve([repository('smoke:\n  timout_seconds: 3\n  pids: 4\n  cpus: many\nengine: [docker]\nbuild: 7\n'), dotlistLayer(['smoke.presett=x'])])
  expect(issues.map(({ kind, message, origin }) => [kind, message, 'line' in origin ? `${origin.line}:${origin.column}` : origin.layer])).toEqual([
    ['unknown_key', 'Unknown key smoke.timout_seconds; did you mean smoke.timeout_seconds?', '2:3'],
    ['wrong_type', 'smoke.cpus must be a number or null, not "many"', '4:3'],
    ['wrong_type', 'engine must be one of auto, docker, podman, process, not a list', '5:1'],
    ['wrong_type', 'build must be a map, not 7', '6:1'],
    ['unknown_key', 'Unknown key smoke.presett; did you mean smoke.preset?', 'dotlist'],
    ['not_allowed', 'smoke.pids must be at least 16', '3:3'],
  ])
})

test('an unknown section, or a map where a value belongs, is told once and at its own key', () => {
  const { issues } = resolve([repository('smok:\n  pids: 20\n  cpus: 1\nengine:\n  name: docker\n')])
  expect(issues.map(({ message, origin }) => [message, 'line' in origin ? `${origin.line}:${origin.column}` : ''])).toEqual([
    ['Unknown key smok; did you mean smoke?', '1:1'],
    ['engine must be one of auto, docker, podman, process, not a map', '4:1'],
  ])
})

test('a level for a code that does not exist is an unknown key: it would change nothing in silence', () => {
  const { issues } = resolve([repository('validate:\n  levels:\n    GARDEN.YAML_SYNTX: off\n    GARDEN.TOO_LARGE: off\n    X.Y: off\n')])
  expect(issues.map(({ kind, message, origin }) => [kind, message, 'line' in origin ? origin.line : null])).toEqual([
    ['unknown_key', 'Unknown code GARDEN.YAML_SYNTX in validate.levels; did you mean GARDEN.YAML_SYNTAX?', 3],
    ['unknown_key', 'Unknown code X.Y in validate.levels', 5],
  ])
})

test('limits are told in plain words', () => {
  const { issues } = resolve([dotlistLayer(['plan.max_cells=257', 'smoke.timeout_seconds=0', 'plan.labels.cpu=', 'smoke.pids=16.5'])])
  expect(issues.map(({ message }) => message).sort()).toEqual(['plan.labels.cpu must not be empty', 'plan.max_cells must be at most 256', 'smoke.pids must be a whole number, not "16.5"', 'smoke.timeout_seconds must be more than 0'])
})

test('a section with nothing in it says nothing', () => {
  expect(resolve([repository('build:\nsmoke: {}\n')]).issues).toEqual([])
})

test('keys with dots are reached by a dotlist', () => {
  const { config, issues } = resolve([dotlistLayer(['validate.levels.GARDEN.YAML_SYNTAX=warning', 'compare.metrics.val.loss.tolerance=0.1', 'compare.metrics.val/acc.direction=max'])])
  expect(issues).toEqual([])
  expect(config.validate.levels['GARDEN.YAML_SYNTAX']).toBe('warning')
  expect(config.compare.metrics['val.loss']?.tolerance).toBe(0.1)
  expect(config.compare.metrics['val/acc']?.direction).toBe('max')
})

test('a whole map may come as KEY=value lines, the shape an action input can give', () => {
  const { config, issues } = resolve([inputsLayer({ 'build.args': 'BASE=debian\nINDEX=https://a/?b=c\n' })])
  expect(issues).toEqual([])
  expect({ ...config.build.args }).toEqual({ BASE: 'debian', INDEX: 'https://a/?b=c' })
})

test('the result and everything in it is frozen', () => {
  const { config } = resolve([dotlistLayer(['garden.ignore=a'])])
  expect(() => (config.garden.ignore as string[]).push('b')).toThrow(TypeError)
  expect(() => Object.assign(config.smoke, { pids: 1 })).toThrow(TypeError)
})

test('keys that reach a prototype are refused in every layer, at any depth (A04)', () => {
  const names = ['__proto__', 'constructor', 'prototype']
  const before = Object.getOwnPropertyNames(Object.prototype)
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.array(fc.constantFrom('build', 'args', 'validate', 'levels', 'x'), { maxLength: 4 }), fc.array(fc.constantFrom('y', 'polluted'), { maxLength: 3 }), (name, above, below) => {
      const path = [...above, name, ...below]
      const flow = path.map((key) => `{"${key}": `).join('') + '1' + '}'.repeat(path.length)
      for (const layer of [repository(flow), dotlistLayer([`${path.join('.')}=1`]), inputsLayer({ [path.join('.')]: '1' })]) {
        expect(resolve([layer]).issues.some(({ kind }) => kind === 'forbidden_key')).toBe(true)
      }
    }),
  )
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

test('whatever the layers say, the result is valid or something is wrong with them', () => {
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.array(fc.string()))
  const keys = fc.constantFrom('garden', 'folder', 'smoke', 'pids', 'timeout_seconds', 'engine', 'build', 'args', 'X', 'plan', 'labels', 'cpu', 'compare', 'metrics')
  const value = fc.letrec((tie) => ({ node: fc.oneof({ maxDepth: 4 }, leaf, fc.dictionary(keys, tie('node'))) })).node
  fc.assert(
    fc.property(fc.dictionary(keys, value), fc.array(fc.tuple(fc.array(keys, { minLength: 1, maxLength: 3 }), fc.string())), (file, dotlist) => {
      const { config, issues } = resolve([repository(JSON.stringify(file)), dotlistLayer(dotlist.map(([path, text]) => `${path.join('.')}=${text}`))])
      expect(issues.length > 0 || validateConfig(config)).toBe(true)
      for (const each of issues) expect(each.message).not.toBe('')
    }),
  )
})

test('explain shows every value with its origin, in the order of the schema', () => {
  const rows = explain(resolve([repository('smoke:\n  pids: 100\n'), environmentLayer({ HORTUS_ENGINE: 'docker' })]))
  expect(rows.map(({ key }) => key).slice(0, 3)).toEqual(['garden.folder', 'garden.ignore', 'garden.archive_folder'])
  expect(rows.find(({ key }) => key === 'smoke.pids')).toMatchObject({ value: 100, layer: 'repository', from: '.github/hortus.yml:2:3' })
  expect(rows.find(({ key }) => key === 'engine')).toMatchObject({ value: 'docker', from: 'variable HORTUS_ENGINE' })
  expect(rows.find(({ key }) => key === 'engine')?.description).toMatch(/docker/)
})

test('a key with a slash keeps its origin', () => {
  const { config, origins } = resolve([repository('compare: {metrics: {val/acc: {tolerance: 0.2}}}\n')])
  expect(origins.get('/compare/metrics/val~1acc/tolerance')).toMatchObject({ layer: 'repository' })
  expect(explain({ config, origins }).find(({ key }) => key === 'compare.metrics.val/acc.tolerance')).toMatchObject({ layer: 'repository' })
})

test('a parameter of a policy, whose code has a dot, is set from the command line as well', () => {
  const { config, issues } = resolve([dotlistLayer(['validate.policies.GARDEN.NAME_STYLE.style=snake', 'validate.policies.GARDEN.STABILITY_WORD.words=stable,alpha'])])
  expect([issues, config.validate.policies['GARDEN.NAME_STYLE'].style, config.validate.policies['GARDEN.STABILITY_WORD'].words]).toEqual([[], 'snake', ['stable', 'alpha']])
})

test('parameters of a rule that is off are told at their place; `off` says that it is meant', () => {
  const layer = (text: string, name: 'repository' | 'organisation' = 'repository') => resolve([yamlLayer(name, '.github/hortus.yml', text)]).issues
  const text = 'validate:\n  policies:\n    GARDEN.NAME_STYLE: {style: snake}\n'
  expect(layer(text)).toMatchObject([{ kind: 'unknown_key', message: 'validate.policies.GARDEN.NAME_STYLE changes nothing: the rule is off', origin: { line: 3 } }])
  expect(layer(`${text}  levels: {GARDEN.NAME_STYLE: off}\n`)).toEqual([])
  expect(layer(text, 'organisation')).toEqual([])
})
