import { expect, test } from 'vitest'
import { machineChecks, type Machine } from './machine-checks.ts'

const GOOD: Machine = { os: 'Debian GNU/Linux 12', cores: 2, memoryBytes: 8e9 * 1.04, git: 'git version 2.39.5', gitLfs: 'git-lfs/3.4.0 (GitHub; linux amd64; go 1.21)', python: 'Python 3.11.6', virtualEnvironment: true }

const wrong = (machine: Partial<Machine>) => machineChecks({ ...GOOD, ...machine }).filter(({ state }) => state !== 'ok').map(({ what, state }) => `${what.slice('TFC-0010 '.length)} ${state}`)

test('a machine as TFC-0010 wants it has nothing to do', () => {
  expect(machineChecks(GOOD).every(({ state, next }) => state === 'ok' && next === null)).toBe(true)
})

test.each([
  [{ python: 'Python 3.10.12' }, 'python error'],
  [{ python: 'Python 2.7.18' }, 'python error'],
  [{ python: null }, 'python error'],
  [{ python: 'command failed' }, 'python warning'],
  [{ git: 'git version 2.25.1' }, 'git error'],
  [{ git: 'git version 2.9.5' }, 'git error'],
  [{ gitLfs: 'git-lfs/2.13.3 (GitHub; linux amd64; go 1.15.9)' }, 'git-lfs error'],
  [{ gitLfs: null }, 'git-lfs error'],
  [{ virtualEnvironment: false }, 'virtual environment error'],
  [{ virtualEnvironment: null }, 'virtual environment warning'],
  [{ os: 'Darwin 23.1.0' }, 'system error'],
  [{ memoryBytes: 4e9 }, 'hardware warning'],
] as const)('%j gives %s, and what to do', (machine, expected) => {
  expect(wrong(machine)).toEqual([expected])
  expect(machineChecks({ ...GOOD, ...machine }).find(({ state }) => state !== 'ok')?.next).toMatch(/\.$/)
})

test.each([{ python: 'Python 3.14.0rc1' }, { git: 'git version 3.0.0' }, { gitLfs: 'git-lfs/3.0.0' }])('%j is new enough', (machine) => {
  expect(wrong(machine)).toEqual([])
})
