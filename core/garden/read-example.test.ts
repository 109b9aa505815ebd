import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { checkExample, pathsOf } from '../rules/check-example.ts'
import { readYaml } from '../source/read-yaml.ts'
import { isMap } from '../source/source-document.ts'
import { READ_KEYS, PRESET_KEYS } from './known-keys.ts'
import { readExample } from './read-example.ts'
import { exampleOf } from './testing/example.ts'

test('an empty map is an example: the directory gives its name, everything else says nothing', () => {
  expect(exampleOf('{}')).toMatchObject({ id: 'a/b', path: 'examples/a/b', name: 'b', tier: 'experimental', tags: [], presets: [], need: { gpus: null, cpuOk: false, spellings: [] }, build: { kind: 'docker', dockerfile: 'Dockerfile' }, extra: {} })
})

test.each([['true', 'archived'], ['yes', 'archived'], ['On', 'archived'], ['no', 'experimental'], ['maybe', 'experimental']])('archived: %s is read as %s', (word, tier) => {
  expect(exampleOf(`archived: ${word}`).tier).toBe(tier)
})

test.each([
  ['{resources: {gpu: 0}}', { gpus: 0, cpuOk: true }],
  ['{resources: {gpu: 2, vram_gb: 24}}', { gpus: 2, cpuOk: false, vramGb: 24 }],
  ['{resources: {gpu: {count: 1, vram_gb: 16}}}', { gpus: 1, vramGb: 16, spellings: ['resources.gpu:map'] }],
  ['{resources: {gpu: required}}', { gpus: 1, cpuOk: false }],
  ['{resources: {gpu: optional}}', { gpus: 1, cpuOk: true }],
  ['{resources: {gpu: "4"}}', { gpus: 4 }],
  ['{resources: {gpu: false}}', { gpus: 0, cpuOk: true }],
  ['{resources: {gpu: A100}}', { gpus: null, spellings: ['resources.gpu:a100'] }],
  ['{resources: {gpu: -1}}', { gpus: null }],
  ['{resources: {gpu_count: 8}}', { gpus: 8 }],
  ['{docker: {gpu: required, vram_gb: 12}}', { gpus: 1, vramGb: 12 }],
  ['{hardware: {gpu_required: true, min_vram_gb: 80, min_ram_gb: 64}}', { gpus: 1, vramGb: 80, ramGb: 64 }],
  ['{resources: {gpu: 1}, docker: {gpu: optional}}', { gpus: 1, cpuOk: true }],
])('the need of %s', (text, need) => {
  expect(exampleOf(text).need).toMatchObject(need)
})

test.each([
  ['{verification: {last_verified: 2026-01-31}}', { date: '2026-01-31', shape: 'nested', claimsVerified: true }],
  ['{verification: {last_verified: "2026-01-31T10:00:00", status: Under-Construction}}', { date: '2026-01-31', claimsVerified: false }],
  ['{verification: {last_verified: someday}}', { date: null, shape: 'nested', claimsVerified: false }],
  ['{verification: {last_verified: 2026-13-01}}', { date: null }],
  ['{last_verification_note: "2026-01-31: ran"}', { date: '2026-01-31', shape: 'root-note' }],
  ['{last_verification_note: "ran"}', { date: null, shape: 'root-note', claimsVerified: false }],
  ['{verification: [x]}', { shape: 'none' }],
])('the verification of %s', (text, verification) => {
  expect(exampleOf(text).verification).toMatchObject(verification)
})

test('the archive folder can be named, and is matched as a folder', () => {
  expect(exampleOf('{}', 'old/a/example.yaml', { archiveFolder: 'old/' }).archivedBy).toEqual(['folder'])
  expect(exampleOf('{}', 'older/a/example.yaml', { archiveFolder: 'old' }).archivedBy).toEqual([])
  expect(exampleOf('{}', 'archived-examples/a/example.yaml').archivedBy).toEqual(['folder'])
})

test('a preset of our own is read whole', () => {
  const [preset] = exampleOf('presets:\n  smoke: {command: "A=1 python3 t.py --x", args: [y], params: {n: 3, on: true, s: z}, env: {B: 2, C: ~, D: true}, network: true, timeout_seconds: 9, engines: [process, alien], requires: [python3]}\n').presets
  expect(preset).toEqual({
    name: 'smoke', description: null, action: { kind: 'command', argv: ['python3', 't.py', '--x', 'y'] }, runnerScript: 'smoke.sh', env: { A: '1', B: '2', C: '', D: 'true' },
    params: { n: 3, on: true, s: 'z' }, network: true, timeoutSeconds: 9, engines: ['process'], requires: ['python3'], probe: { kind: 'auto' }, expect: { metrics: [], artifacts: [], finite: true, faults: [] }, score: null, place: { path: 'examples/a/b/example.yaml', line: 2, column: 3 },
  })
})

test.each([['{command: ""}'], ['{command: []}'], ['{command: [a, [b]]}'], ['{command: "a \'b"}'], ['{command: 5}'], ['5'], ['[a, b]'], ['{script: {a: b}}'], ['{script: "A=1"}'], ['{script: x.sh, args: "\'"}']])('the preset %s is invalid and says why', (text) => {
  const [preset] = exampleOf(`presets: {x: ${text}}`).presets
  expect(preset?.action).toMatchObject({ kind: 'invalid', reason: expect.stringMatching(/\w+/) })
})

test('words may be one word, a list, or maps with a name', () => {
  expect(exampleOf('{tags: one, datasets: [a, {name: b}, {x: y}, 3, ~]}')).toMatchObject({ tags: ['one'], datasets: ['a', 'b', '3'] })
})

test('whatever a descriptor holds, it is read and judged without a throw, and nothing of it is lost', () => {
  const key = fc.constantFrom(...READ_KEYS, ...PRESET_KEYS, 'gpu', 'count', 'last_verified', 'status', 'dockerfile', 'direction', 'strange', 'nmae')
  const value = fc.letrec((tie) => ({ any: fc.oneof({ maxDepth: 4 }, fc.constant(null), fc.boolean(), fc.integer(), fc.constantFrom('x', '', 'required', "it's", '2026-01-01', 'a b -- c', 'A=1'), fc.array(tie('any'), { maxLength: 3 }), fc.dictionary(key, tie('any'), { maxKeys: 4, noNullPrototype: true })) })).any
  fc.assert(fc.property(fc.dictionary(key, value, { maxKeys: 8, noNullPrototype: true }), (root) => {
    const read = readYaml(stringify(root), 'examples/x/example.yaml')
    if (!read.ok || !isMap(read.value.value)) throw new Error('unreadable')
    const example = readExample(read.value, read.value.value, { id: 'x', path: 'examples/x', archiveFolder: null, hasDockerfile: false })
    expect(Object.keys(root).every((each) => READ_KEYS.has(each) || Object.hasOwn(example.extra, each))).toBe(true)
    const findings = checkExample({ document: read.value, root: read.value.value, example, fact: () => 'missing' })
    expect(findings.every(({ line, message, fix }) => line !== null && message.length < 1000 && fix !== '')).toBe(true)
    expect(pathsOf(example, read.value.value).length).toBeGreaterThan(0)
  }), { numRuns: 1000 })
})

test("the `--` of the runner's own options is no argument of the script", () => {
  expect(exampleOf('presets: {a: {script: "train.sh -- --stage identify", args: "--fast"}}').presets[0]?.action).toEqual({ kind: 'script', script: 'train.sh', args: ['--stage', 'identify', '--fast'] })
})
