import { execFileSync, spawnSync } from 'node:child_process'
import { chmod, chown, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryDirectory } from '../testing/temporary.ts'
import { chooseLimiter } from './limiter.ts'
import { leftOver } from './testing/bench.ts'

const NOBODY = 65534
const request = { limits: { timeoutMs: 1, graceMs: 1, memoryBytes: null, cpus: null, pids: 8, shmBytes: 1 } }
const asNobody = process.getuid?.() === 0 && spawnSync('setpriv', [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', process.execPath, '-e', '0']).status === 0
const isRoot = process.getuid?.() === 0

test.skipIf(!asNobody)('an ordinary user, who may make no cgroup, is held by the process limit; children that left the group are found', async () => {
  await using directory = await temporaryDirectory()
  await chmod(directory.path, 0o755)
  await chown(directory.path, NOBODY, NOBODY)
  const marker = `hortus-nobody-${process.pid}`
  const run = (pids: number, script: string) => JSON.parse(execFileSync('setpriv', [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', process.execPath, new URL('testing/as-nobody.ts', import.meta.url).pathname, directory.path, String(pids), script], { encoding: 'utf8' }))
  const bomb = run(8, `i=0; while [ $i -lt 100 ]; do sh -c 'sleep 60 # ${marker}' & i=$((i+1)); done; wait`)
  expect(bomb.log.tail.join('\n')).toMatch(/fork/i)
  expect(bomb.peakMemoryBytes).toEqual({ value: null, reason: expect.stringContaining('no cgroup') })
  expect(bomb.warnings).toEqual([expect.stringContaining('neither limited nor measured')])
  expect(run(64, `setsid sh -c 'sleep 60 # ${marker}' & echo done`).end).toEqual({ kind: 'exited', code: 0 })
  expect(await leftOver(marker)).toEqual([])
})

const command = { command: ['sh', '-c', 'true'], env: { PATH: '/usr/bin:/bin' }, workdir: '/tmp' }
const missing = { ...command, command: ['hortus-nowhere'] }

test.skipIf(!asNobody)('root without a cgroup is no limit to a fork bomb: the run is another user, whom the process limit holds', async () => {
  const limiter = await chooseLimiter('x', { ...request, ...command }, {}, '/nonexistent')
  if (limiter.kind !== 'rlimit') throw new Error(limiter.kind)
  expect(limiter.user).toBe('65532:65532')
  const run = (script: string) => spawnSync(limiter.prefix[0]!, [...limiter.prefix.slice(1), 'sh', '-c', script], { encoding: 'utf8' })
  expect(run('id -u').stdout.trim()).toBe('65532')
  expect(run('i=0; while [ $i -lt 100 ]; do sleep 1 & i=$((i+1)); done; wait').stderr).toMatch(/fork/i)
})

test.skipIf(!asNobody)('a program that is not there is the example\'s mistake, and no reason to refuse it', async () => {
  expect((await chooseLimiter('x', { ...request, ...missing }, {}, '/nonexistent')).kind).toBe('rlimit')
})

test.skipIf(!isRoot)('root without a cgroup is refused what no other user can do, unless a person says that every example is trusted', async () => {
  await using place = await temporaryDirectory()
  await writeFile(join(place.path, 'program'), '#!/bin/sh\n', { mode: 0o755 })
  const entered = await chooseLimiter('x', { ...request, ...command, workdir: place.path }, {}, '/nonexistent')
  expect(entered).toMatchObject({ kind: 'refused', end: { reason: expect.stringContaining(`${place.path} is closed to the user 65532`) } })
  const closed = { ...command, command: [join(place.path, 'program')] }
  const refused = await chooseLimiter('x', { ...request, ...closed }, {}, '/nonexistent')
  expect(refused).toMatchObject({ kind: 'refused', end: { reason: expect.stringContaining('program is closed to the user 65532'), next: expect.stringContaining('HORTUS_PROCESS_UNLIMITED=1') } })
  expect((await chooseLimiter('x', { ...request, ...closed }, { HORTUS_PROCESS_UNLIMITED: '1' }, '/nonexistent')).kind).toBe('unlimited')
})

test.skipIf(!isRoot)('code that is not trusted is refused whatever a person says', async () => {
  await using place = await temporaryDirectory()
  const closed = { ...command, workdir: place.path }
  const refused = await chooseLimiter('x', { ...request, ...closed, requireLimits: true }, { HORTUS_PROCESS_UNLIMITED: '1' }, '/nonexistent')
  expect(refused).toMatchObject({ kind: 'refused', end: { next: expect.not.stringContaining('UNLIMITED') } })
})
