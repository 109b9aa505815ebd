import { spawn } from 'node:child_process'
import { mkdir, readdir, rename, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { NO_CHANGE, type RepositoryChange } from '../../core/change/repository-change.ts'
import type { Log } from '../../core/world.ts'
import { ownedName } from '../containers/owner.ts'
import { temporaryDirectory, temporaryRepository, type Temporary } from '../testing/temporary.ts'
import { openEdits } from './edits.ts'
import { writeJournal } from './journal.ts'
import { picture } from './testing/picture.ts'

const APPLIER = new URL('testing/applier.ts', import.meta.url).pathname

/** Two files change places, one is edited as it moves, one goes, one comes, a directory empties. */
const CHANGE: RepositoryChange = {
  moves: [{ from: 'a', to: 'b' }, { from: 'b', to: 'a' }, { from: 'x/deep/one', to: 'y/one' }],
  writes: [{ path: 'y/one', before: '1', text: 'one' }, { path: 'new/file', before: null, text: 'n' }],
  removes: ['gone'],
}
const FILES = { a: 'A', b: 'B', 'x/deep/one': '1', gone: 'g' }
const DONE = { a: 'file 644 B', b: 'file 644 A', y: 'directory 755', 'y/one': 'file 644 one', new: 'directory 755', 'new/file': 'file 644 n' }

function recorder(): { log: Log; said: string[] } {
  const said: string[] = []
  return { said, log: { progress() {}, debug() {}, info() {}, warn: (message) => void said.push(message) } }
}

async function applyUntil(g: Temporary, changeAt: string, last: number): Promise<'killed' | 'done'> {
  const child = spawn(process.execPath, [APPLIER, g.path, changeAt, String(last)], { stdio: ['ignore', 'ignore', 'inherit'] })
  return new Promise((resolve) => void child.on('exit', (_, signal) => resolve(signal === 'SIGKILL' ? 'killed' : 'done')))
}

const residue = async (root: string): Promise<string[]> => [...(await readdir(join(root, '.git')).catch(() => [])).filter((name) => name.startsWith('hortus')), ...(await readdir(root)).filter((name) => name === '.hortus')]

test.each([['in a repository', true], ['outside of git', false]] as const)('a SIGKILL before any step: the next call finds all of it or nothing of it, says so, and goes on (%s)', { timeout: 120_000 }, async (_, git) => {
  await using changes = await temporaryDirectory({ 'change.json': JSON.stringify(CHANGE) })
  let killed = 0
  for (let last = 0; ; last++) {
    await using g = await (git ? temporaryRepository(FILES) : temporaryDirectory(FILES))
    const before = picture(g.path)
    if ((await applyUntil(g, join(changes.path, 'change.json'), last)) === 'done') break
    killed += 1
    const halfway = JSON.stringify(picture(g.path)) !== JSON.stringify(before)
    const { log, said } = recorder()
    const next = openEdits({ rootAbs: g.path, log })
    expect(await next.apply(NO_CHANGE)).toEqual({ ok: true, value: undefined })
    const after = picture(g.path)
    const whole = said.length === 0 && halfway
    expect({ last, after }).toEqual({ last, after: whole ? DONE : before })
    expect({ last, residue: await residue(g.path) }).toEqual({ last, residue: [] })
    // And it can be done now, if it was not.
    expect(whole || (await next.apply(CHANGE)).ok).toBe(true)
    expect(picture(g.path)).toEqual(DONE)
  }
  expect(killed).toBeGreaterThan(15)
})

test('whoever takes it back may be killed at any step too', { timeout: 120_000 }, async () => {
  await using changes = await temporaryDirectory({ 'change.json': JSON.stringify(CHANGE), 'nothing.json': JSON.stringify(NO_CHANGE) })
  // As far as it goes before its end: everything is to be taken back.
  const steps = await stepsOf(CHANGE)
  let killed = 0
  for (let last = 0; ; last++) {
    await using g = await temporaryRepository(FILES)
    const before = picture(g.path)
    expect(await applyUntil(g, join(changes.path, 'change.json'), steps.indexOf('retire'))).toBe('killed')
    expect(picture(g.path)).toEqual(DONE)
    const outcome = await applyUntil(g, join(changes.path, 'nothing.json'), last)
    const { log } = recorder()
    expect(await openEdits({ rootAbs: g.path, log }).apply(NO_CHANGE)).toMatchObject({ ok: true })
    expect({ last, now: picture(g.path), residue: await residue(g.path) }).toEqual({ last, now: before, residue: [] })
    if (outcome === 'done') break
    killed += 1
  }
  expect(killed).toBeGreaterThan(10)
})

test('what somebody wrote since is neither thrown away nor overwritten: it is said, and goes on once it is out of the way', async () => {
  await using changes = await temporaryDirectory({ 'change.json': JSON.stringify(CHANGE) })
  await using g = await temporaryRepository(FILES)
  const before = picture(g.path)
  await applyUntil(g, join(changes.path, 'change.json'), (await stepsOf(CHANGE)).indexOf('retire'))
  await writeFile(join(g.path, 'new/file'), 'written by hand')
  await writeFile(join(g.path, 'gone'), 'another')
  const { log } = recorder()
  for (const name of ['new/file', 'gone']) {
    const refused = await openEdits({ rootAbs: g.path, log }).apply(CHANGE)
    expect(refused).toMatchObject({ ok: false, problem: { code: 'EDITS.UNRECOVERED', path: name, next: expect.stringContaining(join(g.path, '.git/hortus-edits/old')) } })
    await rename(join(g.path, name), join(g.path, `mine-${name.replace('/', '-')}`))
  }
  expect(await openEdits({ rootAbs: g.path, log }).apply(NO_CHANGE)).toMatchObject({ ok: true })
  expect(picture(g.path)).toEqual({ ...before, 'mine-new-file': 'file 644 written by hand', 'mine-gone': 'file 644 another' })
})

test('what a living process does is not taken back, and nothing is done beside it', async () => {
  await using g = await temporaryRepository(FILES)
  const before = picture(g.path)
  const { log, said } = recorder()
  const active = join(g.path, '.git/hortus-edits')
  await mkdir(active)
  await writeJournal(active, { owner: ownedName(), takes: ['moved'], made: [], there: [], puts: [] })
  expect(await openEdits({ rootAbs: g.path, log }).apply(CHANGE)).toMatchObject({ ok: false, problem: { code: 'EDITS.BUSY' } })
  expect({ said, now: picture(g.path), journals: await residue(g.path) }).toEqual({ said: [], now: before, journals: ['hortus-edits'] })
})

test.each([
  ['{', 'EDITS.UNREADABLE'],
  ['{"schema":"hortus-edits/1","owner":"1-1-1-x","takes":["../../outside"],"made":[],"there":[],"puts":[]}', 'EDITS.UNREADABLE'],
  ['{"schema":"hortus-edits/1","owner":"1-1-1-x","takes":[],"made":[],"there":[],"puts":[{"path":"a","from":"../../x","sha256":null}]}', 'EDITS.UNREADABLE'],
])('A10: a journal that came with the files of a stranger leads nowhere: %s', async (journal, code) => {
  await using g = await temporaryDirectory(FILES)
  await mkdir(join(g.path, '.hortus/hortus-edits/old'), { recursive: true })
  await writeFile(join(g.path, '.hortus/hortus-edits/journal.json'), journal)
  await utimes(join(g.path, '.hortus/hortus-edits'), 1, 1)
  const { log } = recorder()
  const before = picture(g.path)
  expect(await openEdits({ rootAbs: g.path, log }).apply(CHANGE)).toMatchObject({ ok: false, problem: { code } })
  expect(picture(g.path)).toEqual(before)
})

async function stepsOf(change: RepositoryChange): Promise<string[]> {
  await using g = await temporaryRepository(FILES)
  const seen: string[] = []
  await openEdits({ rootAbs: g.path, log: recorder().log, step: (name) => void seen.push(name) }).apply(change)
  return seen
}
