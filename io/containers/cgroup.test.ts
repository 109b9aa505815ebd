/** Version 2 against a directory that looks like it; version 1 or 2 for real in process-engine.test.ts. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryDirectory } from '../testing/temporary.ts'
import { cgroupVersion, makeCgroup } from './cgroup.ts'
import { openSampler } from './container-counters.ts'

const ID = 'a'.repeat(64)
const limits = { pids: 32, memoryBytes: 1024, cpus: 1.5 }

test('version 2: limits are written, counters read, the join file is the one of the group', async () => {
  await using root = await temporaryDirectory({ 'cgroup.controllers': 'cpu memory pids\n', 'cgroup.subtree_control': '' })
  expect(await cgroupVersion(root.path)).toBe(2)
  const cgroup = await makeCgroup('hortus-x', limits, root.path)
  if ('why' in cgroup) throw new Error(cgroup.why)
  const file = (name: string) => join(root.path, 'hortus-x', name)
  expect(await Promise.all(['pids.max', 'memory.max', 'memory.swap.max', 'cpu.max'].map((name) => readFile(file(name), 'utf8')))).toEqual(['32', '1024', '0', '150000 100000'])
  await writeFile(file('memory.peak'), '4096\n')
  await writeFile(file('cpu.stat'), 'usage_usec 2500\nuser_usec 2000\n')
  await writeFile(file('memory.events'), 'low 0\noom 1\noom_kill 2\n')
  expect(await cgroup.measure()).toEqual({ peakMemoryBytes: { value: 4096, source: 'cgroup-v2' }, cpuTimeMs: { value: 2.5, source: 'cgroup-v2' } })
  expect(await cgroup.oomKills()).toBe(2)
  expect(cgroup.joinFiles).toEqual([file('cgroup.procs')])
})

test('an older kernel without memory.peak gives null and the reason', async () => {
  await using root = await temporaryDirectory({ 'cgroup.controllers': 'cpu\n' })
  const cgroup = await makeCgroup('hortus-x', limits, root.path)
  if ('why' in cgroup) throw new Error(cgroup.why)
  expect((await cgroup.measure()).peakMemoryBytes).toEqual({ value: null, reason: 'this kernel has no such counter in cgroup-v2' })
})

test('where nobody may make one, the reason says so', async () => {
  await using root = await temporaryDirectory()
  expect(await makeCgroup('hortus-x', limits, root.path)).toEqual({ why: `no cgroup file system at ${root.path}` })
})

test.each([
  ['docker with cgroupfs', `docker/${ID}`],
  ['docker with systemd', `system.slice/docker-${ID}.scope`],
  ['podman with systemd', `machine.slice/libpod-${ID}.scope`],
])('the sampler keeps the largest counters of a container of %s', async (_, place) => {
  await using root = await temporaryDirectory({ [`${place}/cpu.stat`]: 'usage_usec 1000\n', [`${place}/memory.current`]: '500\n', cidfile: ID })
  const sampler = openSampler(join(root.path, 'cidfile'), root.path)
  await new Promise((done) => setTimeout(done, 120))
  await writeFile(join(root.path, place, 'memory.current'), '100\n')
  await writeFile(join(root.path, place, 'cpu.stat'), 'usage_usec 9000\n')
  await new Promise((done) => setTimeout(done, 120))
  expect(await sampler.measure()).toEqual({ peakMemoryBytes: { value: 500, source: 'cgroup-v2-sampled' }, cpuTimeMs: { value: 9, source: 'cgroup-v2-sampled' } })
})

test('a container whose cgroup is nowhere gives null and the reason', async () => {
  await using root = await temporaryDirectory()
  await mkdir(join(root.path, 'empty'))
  const sampler = openSampler(join(root.path, 'cidfile'), root.path)
  expect((await sampler.measure()).peakMemoryBytes).toEqual({ value: null, reason: expect.stringContaining('was not found') })
})
