/** The data branch against the twin: real smart HTTP, tokens with permissions, and a GitHub that fails. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { ok } from '../../core/problem.ts'
import type { DataChange, DataSnapshot } from '../../core/world.ts'
import { openDataBranch } from '../../io/data-branch/data-branch.ts'
import type { Permissions } from '../twin/access/permissions.ts'
import { cleanEnvironment } from '../twin/git/git.ts'
import { startTwin } from '../twin/twin.ts'

const run = promisify(execFile)

async function garden(permissions: Permissions) {
  const twin = await startTwin()
  const repository = await twin.createRepository({ owner: 'acme', name: 'garden', private: false, files: { 'README.md': 'hello\n' } })
  const root = await mkdtemp(join(tmpdir(), 'hortus-clone-'))
  const token = twin.token({ as: twin.app('hortus'), permissions })
  const clone = async (name: string, ...how: readonly string[]): Promise<string> => {
    await run('git', ['clone', '-q', ...how, twin.cloneUrl(repository, token), join(root, name)], { env: cleanEnvironment() })
    return join(root, name)
  }
  return { twin, repository, token, clone, [Symbol.asyncDispose]: async () => {
    await rm(root, { recursive: true })
    await twin.close()
  } }
}

const open = (rootAbs: string) => openDataBranch({ rootAbs, signal: new AbortController().signal })
const record = (id: string) => `records/a/2026-11/${id}.json`
/** As appending decides: what is there is not written again. */
const adding = (id: string) => async (now: DataSnapshot | null) => ok<DataChange | null>((await now?.list('records'))?.includes(record(id)) === true ? null : { message: `${id}\n`, add: new Map([[record(id), `${id}\n`]]) })
const recordsAt = async (clone: string): Promise<readonly string[]> => {
  const now = await open(clone).snapshot()
  return now.ok && now.value !== null ? now.value.list('records') : []
}

test('eight shallow clones with tokens write over HTTP at once; nothing is lost and no ticket stays', { timeout: 120_000 }, async () => {
  await using at = await garden({ contents: 'write' })
  const ids = Array.from({ length: 8 }, (_, number) => `w${number}`)
  const clones = await Promise.all(ids.map((id) => at.clone(id, '--depth=1')))
  const written = await Promise.all(ids.map((id, number) => open(clones[number]!).update(adding(id))))
  expect(written.map((each) => each.ok || each.problem)).toEqual(ids.map(() => true))
  expect(Math.max(...written.map((each) => (each.ok ? each.value.attempts : 99)))).toBeLessThanOrEqual(4)
  expect(await recordsAt(clones[0]!)).toEqual(ids.map(record))
  const { stdout } = await run('git', ['-C', clones[0]!, 'ls-remote', 'origin', 'refs/hortus/*'], { env: cleanEnvironment() })
  expect(stdout).toBe('')
})

test('a token that may only read is told what it lacks, reads all the same, and shows itself nowhere', { timeout: 60_000 }, async () => {
  await using at = await garden({ contents: 'read' })
  const refused = await open(await at.clone('a')).update(adding('x'))
  expect(refused).toMatchObject({ ok: false, problem: { code: 'DATA.NO_PERMISSION', next: expect.stringContaining('contents: write') } })
  expect(JSON.stringify(refused)).not.toContain(at.token)
  expect(await open(await at.clone('b')).snapshot()).toEqual({ ok: true, value: null })
})

test('a push that GitHub fails once goes through; one whose answer is lost is not made twice', { timeout: 60_000 }, async () => {
  await using at = await garden({ contents: 'write' })
  const clone = await at.clone('a')
  at.twin.arm({ on: 'GIT receive-pack', fault: { kind: 'status', status: 502 } })
  expect(await open(clone).update(adding('1'))).toMatchObject({ ok: true, value: { attempts: 1 } })
  at.twin.arm({ on: 'GIT receive-pack', fault: { kind: 'status', status: 500 }, carriedOut: true })
  expect(await open(clone).update(adding('2'))).toMatchObject({ ok: true })
  expect(await recordsAt(clone)).toEqual([record('1'), record('2')])
  const { stdout } = await run('git', ['-C', clone, 'log', '--format=%s', 'refs/hortus/data/origin/hortus-data'], { env: cleanEnvironment() })
  expect(stdout.trim().split('\n')).toEqual(['2', '1'])
})

test('a GitHub that stays away is told with a next step, and what was fetched before is still known', { timeout: 60_000 }, async () => {
  await using at = await garden({ contents: 'write' })
  const clone = await at.clone('a')
  await open(clone).update(adding('1'))
  at.twin.arm({ on: /^GIT /, times: 100, fault: { kind: 'status', status: 503 } })
  expect(await open(clone).snapshot()).toMatchObject({ ok: false, problem: { code: 'DATA.NETWORK' } })
  expect(await open(clone).snapshot({ fetched: true })).toMatchObject({ ok: true, value: { commit: expect.stringMatching(/^[0-9a-f]{40}$/) } })
})
