/**
 * A garden of unmodified scripts in the style of the measured ones (specs: garden 2.2), each another pattern, captured through the real
 * verb's step in the real sandbox. The hostile ones look for what is not theirs; what they find would stand in their contract.
 */
import { execFileSync } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contract, type Contracts } from '../../app/contract.ts'
import { sampleConfig } from '../../app/testing/walk.ts'
import type { CapturedContract } from '../../core/contract/captured.ts'
import { openCapture } from '../../io/capture/open-capture.ts'
import { listCgroups } from '../../io/containers/cgroup.ts'
import { ownerId } from '../../io/containers/owner.ts'
import { openWorld } from '../../io/world.ts'
import { brief, place } from './brief.ts'
import { EXPECTED } from './expected.ts'
import { namespacesPresent } from './namespaces.ts'

const QUIET = { progress() {}, debug() {}, info() {}, warn() {} }
/** Patterns that end at once. */
const ORDINARY = ['vision/plain', 'vision/shared_lib', 'vision/mixed_mounts', 'vision/gpu_variable', 'vision/image_guard', 'vision/rotten', 'llm/heredoc', 'llm/bash_c', 'llm/tags', 'agentic/compose', 'agentic/needs', 'agentic/podman']
const HERE = import.meta.dirname
/** Where the sandbox cannot be made, what is about it is skipped. */
const isolates = namespacesPresent()
let garden: string
let result: Contracts
let connections = 0
let before: ReadonlyMap<string, string>

beforeAll(async () => {
  garden = await realpath(await mkdtemp(join(tmpdir(), 'hortus-test-')))
  await cp(join(HERE, 'garden'), garden, { recursive: true })
  const server = createServer((socket) => {
    connections += 1
    socket.destroy()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const port = (server.address() as { port: number }).port
  await bait(port)
  execFileSync('git', ['init', '-q'], { cwd: garden })
  before = await contents()
  process.env['CANARY'] = 'x'
  const world = await openWorld({ rootAbs: garden, outAbs: join(garden, '.hortus'), log: QUIET, signal: new AbortController().signal })
  const captured = await contract(world, sampleConfig({ untrusted: isolates }))
  if (!captured.ok) throw new Error(captured.problem.message)
  result = captured.value
  delete process.env['CANARY']
  await new Promise((done) => server.close(done))
})

afterAll(() => rm(garden, { recursive: true, force: true }))

/** What the curious script looks for is really there. */
async function bait(port: number): Promise<void> {
  const script = join(garden, 'examples/hostile/curious/train.sh')
  const canary = join(garden, '.env')
  await writeFile(canary, 'TOKEN=x\n', { mode: 0o644 })
  await writeFile(join(garden, '.gitignore'), '.env\n')
  await writeFile(script, (await readFile(script, 'utf8')).replace('@{CANARY_PORT:-22}'.replace('@', '$'), String(port)).replace('$CANARY_FILE', canary))
}

async function contents(): Promise<ReadonlyMap<string, string>> {
  const files = (await readdir(garden, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile() && !entry.parentPath.includes('/.git'))
  return new Map(await Promise.all(files.map(async (entry) => [join(entry.parentPath, entry.name), await readFile(join(entry.parentPath, entry.name), 'utf8')] as const)))
}

test.skipIf(!isolates)('every script of the garden was captured, and nothing was left out', () => {
  expect(result.problems).toEqual([])
  expect(result.left).toEqual([])
  expect(result.contracts.map(({ example, preset }) => `${example} ${preset}`).sort()).toEqual(Object.keys(EXPECTED).sort())
})

test.skipIf(!isolates).each(Object.keys(EXPECTED))('the contract of %s is what its script asks for', (name) => {
  const found = result.contracts.find(({ example, preset }) => `${example} ${preset}` === name)!
  const { state, reason, assumed, changed, calls } = found
  expect({ state, ...(reason === null ? {} : { reason }), ...(assumed === undefined ? {} : { assumed }), ...(changed === undefined || changed.length === 0 ? {} : { changed: changed.map(place) }), calls: calls.map(brief) }).toEqual(EXPECTED[name])
})

test.skipIf(!isolates)('A60 a script reaches no network: the server on this machine was never asked', () => {
  expect(connections).toBe(0)
})

test.skipIf(!isolates)('A67 no contract holds the token that a script wrote out', () => {
  expect(JSON.stringify(result.contracts)).not.toMatch(/hf_abcdefghij|ghp_abcdefghij|hortus-given/)
})

test.skipIf(!isolates)('A56 no contract was captured outside of the whole sandbox', () => {
  expect(result.contracts.filter(({ notIsolated }) => notIsolated !== undefined)).toEqual([])
})

test.skipIf(!isolates)('the repository is as it was: what scripts wrote, changed and removed went with their copy', async () => {
  expect(await contents()).toEqual(before)
})

test.skipIf(!isolates)('A61 no process, cgroup or directory is left behind', async () => {
  const processes = await Promise.all((await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')))
  expect(processes.filter((line) => line.includes('hortus_fixture_daemon'))).toEqual([])
  expect((await listCgroups('hortus-')).filter((name) => name.includes(ownerId()))).toEqual([])
  expect((await readdir(tmpdir())).filter((name) => name.startsWith(`hortus-${ownerId()}-capture`))).toEqual([])
})

test.skipIf(!isolates)('a contract is the same where nothing isolates the script but a copy of its own, and says so', async () => {
  const world = await openWorld({ rootAbs: garden, outAbs: join(garden, '.hortus'), log: QUIET, signal: new AbortController().signal })
  const none = { kind: 'none', open: ['network', 'files', 'processes'], why: 'the test says so' } as const
  const again = await contract({ ...world, capture: openCapture(garden, () => none) }, sampleConfig(), { named: ORDINARY })
  if (!again.ok) throw new Error(again.problem.message)
  const bare = (contracts: readonly CapturedContract[]): readonly unknown[] => contracts.filter(({ example }) => ORDINARY.includes(example)).map(({ notIsolated: _open, changed: _changed, ...each }) => each)
  expect(bare(again.value.contracts)).toEqual(bare(result.contracts))
  expect(again.value.contracts.every(({ notIsolated }) => notIsolated?.length === 3)).toBe(true)
})

test('A56 a script that is not trusted is not run where nothing isolates it', async () => {
  const world = await openWorld({ rootAbs: garden, outAbs: join(garden, '.hortus'), log: QUIET, signal: new AbortController().signal })
  const refused = await contract({ ...world, capture: openCapture(garden, () => ({ kind: 'none', open: ['network'], why: 'x' })) }, sampleConfig({ untrusted: true }), { named: ['vision/plain'] })
  if (!refused.ok) throw new Error(refused.problem.message)
  expect(refused.value.contracts).toEqual([])
  expect(refused.value.problems.map(({ code }) => code)).toEqual(['CAPTURE.NOT_ISOLATED'])
})

test.skipIf(!isolates)('the digest of the sources says when a script, or one that it names, has changed', async () => {
  const world = await openWorld({ rootAbs: garden, outAbs: join(garden, '.hortus'), log: QUIET, signal: new AbortController().signal })
  const sources = async (id: string): Promise<string> => {
    const captured = await contract(world, sampleConfig(), { named: [id], preset: 'predict' })
    return captured.ok ? captured.value.contracts[0]!.sources : ''
  }
  const library = join(garden, 'scripts/defaults.sh')
  const [shared, guard] = [await sources('vision/shared_lib'), await sources('vision/image_guard')]
  await writeFile(library, `${await readFile(library, 'utf8')}# changed\n`)
  expect(await sources('vision/shared_lib')).not.toBe(shared)
  expect(await sources('vision/image_guard')).toBe(guard)
})
