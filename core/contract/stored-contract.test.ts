import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildCall, runCall, sampleContract } from './testing/sample-contract.ts'
import { canBeKept, contractDigest, readContracts, writeContracts } from './stored-contract.ts'

const train = sampleContract('train', [
  { kind: 'query', client: 'docker', words: ['ps'] },
  buildCall('tiny', { args: { B: '2', A: '1' } }),
  { kind: 'tag', client: 'docker', from: 'tiny', to: 'other' },
  { kind: 'pull', client: 'podman', image: 'x' },
  { kind: 'compose', client: 'docker-compose', action: 'up', files: ['compose.yaml'], services: [] },
  { kind: 'unknown', client: 'docker', words: ['bake'], reason: 'unknown' },
  runCall('tiny', { mounts: [{ kind: 'bind', source: { root: 'cache', path: '.' }, target: '/c', readonly: true, there: true }, { kind: 'volume', name: null, target: '/v', readonly: false }, { kind: 'tmpfs', target: '/t' }], env: ['B', 'A'], envValues: { B: '2', A: '1' }, ports: [{ host: '8000', container: 80, protocol: 'tcp' }] }),
])

test('what is written is read again, but for what only asks', () => {
  const read = readContracts(writeContracts([train]))
  expect(read).toEqual({ ok: true, value: [{ ...train, calls: train.calls.slice(1).map((call) => (call.kind === 'run' ? { ...call, env: ['A', 'B'] } : call)) }] })
})

test('what a script does not ask for is not written, and stands there again when it is read', () => {
  const text = writeContracts([sampleContract('train', [runCall('tiny', { workdir: null, mounts: [] })])])
  expect(text).toContain('"calls": [{"kind":"run","client":"docker","image":"tiny","command":["python","train.py"]}]')
  expect(readContracts(text)).toMatchObject({ ok: true, value: [{ calls: [{ privileged: false, gpus: null, mounts: [] }] }] })
})

test('A04 a script cannot make the file of all contracts unreadable: its own is not kept', () => {
  expect(canBeKept(sampleContract('t', [runCall('x', { envValues: JSON.parse('{"__proto__":"1"}') as Record<string, string> })]))).toBe(false)
  expect(canBeKept(sampleContract('t', [runCall('x', { command: ['x'.repeat(200_000)] })]))).toBe(false)
  expect(canBeKept(train)).toBe(true)
})

test('the order of the captures does not show', () => {
  const build = sampleContract('build', [buildCall('tiny')])
  expect(writeContracts([train, build])).toBe(writeContracts([build, train]))
})

test('a digest is of what is asked, not of the order of names', () => {
  const [a, b] = [runCall('x', { envValues: { A: '1', B: '2' } }), runCall('x', { envValues: { B: '2', A: '1' } })]
  expect(contractDigest(sampleContract('t', [a]))).toBe(contractDigest(sampleContract('u', [{ kind: 'query', client: 'docker', words: ['ps'] }, b])))
  expect(contractDigest(sampleContract('t', [a]))).not.toBe(contractDigest(sampleContract('t', [runCall('y')])))
})

test('a mount is a line of its own, so that a review shows the one that changed', () => {
  expect(writeContracts([train]).split('\n').map((line) => line.trim())).toContain('{"kind":"bind","source":{"root":"cache","path":"."},"target":"/c","readonly":true,"there":true},')
})

test('A67 a secret that a script wrote out is not kept', () => {
  const text = writeContracts([sampleContract('train', [runCall('tiny', { command: ['login', `hf_${'b'.repeat(34)}`] })])])
  expect(text).not.toContain('bbbb')
  expect(text).toContain('redacted')
})

test.each([
  ['no JSON', '{'],
  ['another document', '{"schema":"baseline/2","findings":[]}'],
  ['a key too many', writeContracts([train]).replace('"state":', '"__x":1,"state":')],
  ['a call of no kind', writeContracts([train]).replace('"kind":"tag"', '"kind":"exec"')],
  ['A04 a prototype', writeContracts([train]).replace('"client":"docker"', '"client":"docker","__proto__":{}').replace('"client": "docker"', '"client": "docker","__proto__":{}')],
  ['one preset twice', writeContracts([train, train])],
  ['a digest that is none', writeContracts([sampleContract('x', [], { sources: 'zz' })])],
] as const)('A06 %s is refused as a whole', (_what, text) => {
  expect(readContracts(text).ok).toBe(false)
})

test('A06 any text gives contracts or a reason', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
    const read = readContracts(text)
    expect(read.ok ? Array.isArray(read.value) : read.problem.length > 0).toBe(true)
  }))
})
