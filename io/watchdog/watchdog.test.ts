/** The watchdog against real processes: the dead are cleared away, the living are never touched, and a number alone proves nothing. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { openCli } from '../containers/cli.ts'
import { ownedName, ownerId, ownerLabel, ownerOf, ownerOfLabel } from '../containers/owner.ts'
import { dockerImage } from '../containers/testing/docker.ts'
import { judge } from './stale-containers.ts'
import { openWatchdog } from './watchdog.ts'

const needsLinux = process.platform !== 'linux'
const namespace = needsLinux ? '0' : /\d+/.exec(readlinkSync('/proc/self/ns/pid'))![0]

function startOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19])
}

function program(env: Readonly<Record<string, string>> = {}): ChildProcess & { readonly pid: number } {
  const child = spawn('/bin/sleep', ['300'], { stdio: 'ignore', cwd: '/', env, detached: true })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child as ChildProcess & { readonly pid: number }
}

const isAlive = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null

test.skipIf(needsLinux)('a process with the same number and another start time is another process: its predecessor is dead (skipped without /proc)', () => {
  const { pid } = program()
  const started = startOf(pid)
  expect(ownerOf(`${namespace}-${pid}-${started}`)).toBe('alive')
  fc.assert(fc.property(fc.integer({ min: 0, max: 2 ** 40 }).filter((ticks) => ticks !== started), (ticks) => ownerOf(`${namespace}-${pid}-${ticks}`) === 'dead'))
})

test.skipIf(needsLinux)('what is not of our form, or of another pid namespace, is nobody\'s to end (skipped without /proc)', () => {
  fc.assert(fc.property(fc.string(), (name) => ownerOf(name) === 'unknown' || new RegExp(`^${namespace}-\\d+-\\d+(-|$)`).test(name)))
  expect(ownerOf(`${Number(namespace) + 1}-${process.pid}-1`)).toBe('unknown')
  expect(ownerOf(ownerId())).toBe('alive')
  expect(ownerOfLabel(ownerLabel())).toBe('alive')
  expect(ownerOfLabel(`otherbot.${namespace}-1-1`)).toBe('unknown')
})

test.skipIf(needsLinux)('a harness that was killed and that nobody waited for is dead (skipped without /proc)', async () => {
  // The shell becomes a program that never asks how its child ended.
  // It says so by closing its output, before which the shell could still be asking.
  const child = spawn('/bin/sh', ['-c', 'sleep 300 >/dev/null & echo $!; exec sleep 300 >/dev/null'], { stdio: ['ignore', 'pipe', 'ignore'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const said: string[] = []
  for await (const chunk of child.stdout) said.push(String(chunk))
  const pid = Number(said.join(''))
  const owner = `${namespace}-${pid}-${startOf(pid)}`
  expect(ownerOf(owner)).toBe('alive')
  process.kill(pid, 'SIGKILL')
  for (let tries = 0; tries < 100 && !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z '); tries++) await sleep(10)
  expect(readFileSync(`/proc/${pid}/stat`, 'utf8')).toContain(') Z ')
  expect(ownerOf(owner)).toBe('dead')
})

const DAY = 86_400_000
const now = Date.parse('2026-11-21T12:00:00Z')
const ago = (ms: number): string => `${new Date(now - ms).toISOString().slice(0, 19).replace('T', ' ')} +0000 UTC`

test.skipIf(needsLinux)('a container of a living harness is never stale, however old; one whose harness cannot be seen is, over twice its limit (skipped without /proc)', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 1_000_000 }), (days, limit) => {
      expect(judge(ownerLabel(), ago(days * DAY), String(limit), now)).toBeNull()
    }),
  )
  const elsewhere = 'otherbot.1-2-3'
  expect(judge(elsewhere, ago(DAY), '3600000', now)).toBe('too_long')
  expect(judge(elsewhere, ago(7_200_000), '3600000', now)).toBeNull()
  for (const limit of ['', '0', 'x', '-5', '1e3']) expect(judge(elsewhere, ago(DAY * 300), limit, now)).toBeNull()
  expect(judge(elsewhere, 'garbage', '1', now)).toBeNull()
  expect(judge(elsewhere, '2026-11-20 12:00:00.123456789 +0000 UTC', '1', now)).toBe('too_long')
  expect(judge(`${ownerLabel()}9`, ago(0), '', now)).toBe('dead')
})

test.skipIf(needsLinux)('processes and directories of a dead harness are found and ended, those of a living one stay (skipped without /proc)', async () => {
  const dead = `${namespace}-${process.pid}-1-${'0'.repeat(12)}`
  const [orphan, own] = [program({ HORTUS_RUN: dead }), program({ HORTUS_RUN: ownedName() })]
  const stranger = program({ HORTUS_RUN: 'something else' })
  const [old, mine] = [await mkdtemp(join(tmpdir(), `hortus-${dead}-`)), await mkdtemp(join(tmpdir(), `hortus-${ownedName()}-`))]
  onTestFinished(() => rm(mine, { recursive: true }))
  const watchdog = openWatchdog({ PATH: '/nowhere' })
  const found = await watchdog.find()
  const named = (list: readonly { readonly kind: string; readonly name: string }[]) => list.map(({ kind, name }) => `${kind} ${name}`)
  expect(named(found)).toEqual(expect.arrayContaining([`process ${orphan.pid} (sleep)`, `directory ${old}`]))
  expect(named(found).join()).not.toContain(String(own.pid))
  expect(named(found)).not.toContain(`directory ${mine}`)
  const { ended } = await watchdog.end()
  expect(named(ended)).toEqual(expect.arrayContaining([`directory ${old}`]))
  for (let tries = 0; tries < 100 && isAlive(orphan); tries++) await sleep(10)
  expect([orphan, own, stranger].map(isAlive)).toEqual([false, true, true])
  expect([old, mine].map((path) => existsSync(path))).toEqual([false, true])
})

const image = dockerImage()

test.skipIf(needsLinux || image === null)('a container of a dead harness is removed, one of a living harness and one that is not ours stay (needs docker)', async () => {
  const cli = openCli('docker', process.env)
  const made: string[] = []
  const hold = async (name: string, labels: readonly string[]): Promise<string> => {
    const answer = await cli.call(['run', '--detach', '--network=none', `--name=${name}`, ...labels.map((label) => `--label=${label}`), image!.id!, 'sleep', '300'])
    expect(answer.code).toBe(0)
    made.push(name)
    return name
  }
  onTestFinished(async () => void (await cli.call(['rm', '--force', ...made])))
  const unique = ownedName()
  const dead = await hold(`hortus-${unique}-dead`, [`hortus.owner=${ownerLabel()}9`, 'hortus.limit=1000'])
  const alive = await hold(`hortus-${unique}-alive`, [`hortus.owner=${ownerLabel()}`, 'hortus.limit=1'])
  const foreign = await hold(`foreign-${unique}`, [])
  await openWatchdog().end()
  const there = (await cli.call(['ps', '--all', '--format={{.Names}}'])).stdout.split('\n')
  expect([dead, alive, foreign].map((name) => there.includes(name))).toEqual([false, true, true])
})
