import { readdirSync, writeFileSync } from 'node:fs'
import { chmod, readdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { NO_CHANGE, type RepositoryChange } from '../../core/change/repository-change.ts'
import type { Edits, Log } from '../../core/world.ts'
import { temporaryDirectory, temporaryRepository, type Temporary } from '../testing/temporary.ts'
import { openEdits } from './edits.ts'
import { picture } from './testing/picture.ts'

const log: Log = { progress() {}, debug() {}, info() {}, warn() {} }
const edits = (rootAbs: string, more: { readonly step?: (name: string) => void; readonly folds?: boolean } = {}): Edits => openEdits({ rootAbs, log, ...more })
const change = (parts: Partial<RepositoryChange>): RepositoryChange => ({ ...NO_CHANGE, ...parts })

const FILES = { 'examples/x/run.sh': '#!/bin/sh\n', 'examples/x/example.yaml': 'a: 1\n', 'examples/x/deep/data': 'd', 'examples/other': 'o', 'README.md': 'see examples/x\n', old: 'gone' }
const CHANGE = change({
  moves: [{ from: 'examples/x/run.sh', to: 'archive/x/run.sh' }, { from: 'examples/x/example.yaml', to: 'archive/x/example.yaml' }, { from: 'examples/x/deep/data', to: 'archive/x/deep/data' }, { from: 'examples/x/link', to: 'archive/x/link' }],
  writes: [{ path: 'archive/x/example.yaml', before: 'a: 1\n', text: 'a: 2\n' }, { path: 'README.md', before: 'see examples/x\n', text: 'see archive/x\n' }, { path: 'archive/README.md', before: null, text: 'table\n' }],
  removes: ['old'],
})

async function garden(git = true): Promise<Temporary> {
  const made = await (git ? temporaryRepository({}) : temporaryDirectory())
  await made.put(FILES)
  await symlink('run.sh', join(made.path, 'examples/x/link'))
  await chmod(join(made.path, 'README.md'), 0o600)
  await chmod(join(made.path, 'examples/x'), 0o700)
  if (git) made.git('add', '-A')
  if (git) made.git('commit', '-qm', 'second')
  return made
}

const residue = async (root: string): Promise<string[]> => [...(await readdir(join(root, '.git')).catch(() => [])).filter((name) => name.startsWith('hortus')), ...(await readdir(join(root, '.hortus')).catch(() => []))]

describe.each([['in a repository', true], ['outside of git', false]] as const)('%s', (_, git) => {
  test('a change is carried out whole: modes and links as they were, no empty directory and nothing of ours left', async () => {
    await using g = await garden(git)
    expect(await edits(g.path).apply(CHANGE)).toEqual({ ok: true, value: undefined })
    const file = (mode: string, text: string) => `file ${mode} ${text}`
    expect(picture(g.path)).toMatchObject({ 'archive/x/run.sh': file('755', '#!/bin/sh\n'), 'archive/x/example.yaml': file('644', 'a: 2\n'), 'archive/x/link': 'link run.sh', 'README.md': file('600', 'see archive/x\n'), 'archive/README.md': file('644', 'table\n'), 'examples/other': file('644', 'o') })
    expect(Object.keys(picture(g.path)).filter((path) => path.startsWith('examples') || path === 'old')).toEqual(['examples', 'examples/other'])
    expect(await residue(g.path)).toEqual([])
    expect((await readdir(g.path)).filter((name) => name === '.hortus')).toEqual([])
  })

  test('whichever step fails, everything is as it was', async () => {
    await using g = await garden(git)
    const before = picture(g.path)
    const failed: number[] = []
    for (let last = 0; failed.length === last; last++) {
      let steps = 0
      const step = (name: string): void => {
        if (name === 'retire' || name === 'clean') steps = Infinity
        if (steps++ === last) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
      }
      const done = await edits(g.path, { step }).apply(CHANGE)
      if (done.ok) break
      failed.push(last)
      expect({ last, done, now: picture(g.path), residue: await residue(g.path) }).toMatchObject({ last, done: { problem: { code: 'EDITS.DISK_FULL' } }, now: before, residue: [] })
    }
    expect(failed.length).toBeGreaterThan(20)
  })
})

test('archive and back again: git sees pure renames, then nothing; the index is never touched', async () => {
  await using g = await garden()
  const moves = [{ from: 'examples/x/run.sh', to: 'archive/x/run.sh' }, { from: 'examples/x/deep/data', to: 'archive/x/deep/data' }, { from: 'examples/x/link', to: 'archive/x/link' }, { from: 'examples/x/example.yaml', to: 'archive/x/example.yaml' }]
  const index = g.git('ls-files', '-s')
  expect(await edits(g.path).apply(change({ moves }))).toMatchObject({ ok: true })
  expect(g.git('ls-files', '-s')).toBe(index)
  g.git('add', '-A')
  expect(g.git('diff', '--cached', '-M100%', '--name-status').split('\n').map((line) => line.split('\t')[0])).toEqual(['R100', 'R100', 'R100', 'R100'])
  expect(await edits(g.path).apply(change({ moves: moves.map(({ from, to }) => ({ from: to, to: from })) }))).toMatchObject({ ok: true })
  g.git('add', '-A')
  expect(g.git('status', '--porcelain')).toBe('')
})

test('two files change places, a file makes room for a directory of its name, and one only changes its case', async () => {
  await using g = await temporaryDirectory({ a: '1', b: '2', 'c': '3', 'Readme': '4' })
  expect(await edits(g.path).apply(change({ moves: [{ from: 'a', to: 'b' }, { from: 'b', to: 'a' }, { from: 'c', to: 'c/c' }, { from: 'Readme', to: 'README' }] }))).toMatchObject({ ok: true })
  expect(picture(g.path)).toEqual({ a: 'file 644 2', b: 'file 644 1', c: 'directory 755', 'c/c': 'file 644 3', README: 'file 644 4' })
})

test('a file that says something else, is gone, or is in the way: refused, and nothing is changed', async () => {
  await using g = await garden()
  const before = picture(g.path)
  for (const parts of [
    { writes: [{ path: 'README.md', before: 'see examples/y\n', text: '' }] },
    { writes: [{ path: 'README.md', before: 'longer than it is now\n', text: '' }] },
    { writes: [{ path: 'README.md', before: null, text: '' }] },
    { writes: [{ path: 'examples', before: null, text: '' }] },
    { writes: [{ path: 'examples/x/link', before: 'run.sh', text: '' }] },
    { moves: [{ from: 'gone', to: 'y' }] },
    { moves: [{ from: 'examples/x', to: 'y' }] },
    { moves: [{ from: 'old', to: 'README.md' }] },
    { removes: ['gone'] },
  ] satisfies Partial<RepositoryChange>[]) expect({ parts, done: await edits(g.path).apply(change({ removes: [], ...parts, moves: [{ from: 'examples/other', to: 'z' }, ...(('moves' in parts && parts.moves) || [])] })) }).toMatchObject({ done: { ok: false, problem: { code: 'EDITS.CHANGED', path: expect.any(String) } } })
  expect(picture(g.path)).toEqual(before)
  expect(await residue(g.path)).toEqual([])
})

test('A11: nothing goes through a symlink, whether it leads out of the garden or not', async () => {
  await using outside = await temporaryDirectory({ secret: 's' })
  await using g = await garden()
  await symlink(outside.path, join(g.path, 'out'))
  await symlink('examples', join(g.path, 'in'))
  for (const parts of [{ writes: [{ path: 'out/new', before: null, text: 'x' }] }, { removes: ['out/secret'] }, { moves: [{ from: 'old', to: 'in/old' }] }, { moves: [{ from: 'in/other', to: 'other' }] }, { writes: [{ path: 'out/deep/new', before: null, text: 'x' }] }, { writes: [{ path: 'old/below', before: null, text: 'x' }] }] satisfies Partial<RepositoryChange>[]) expect(await edits(g.path).apply(change(parts))).toMatchObject({ ok: false, problem: { code: 'EDITS.SYMLINK' } })
  expect(picture(outside.path)).toEqual({ secret: 'file 644 s' })
})

test('A11: a `.hortus` that is a symlink is not written through', async () => {
  await using outside = await temporaryDirectory()
  await using g = await garden(false)
  await symlink(outside.path, join(g.path, '.hortus'))
  expect(await edits(g.path).apply(CHANGE)).toMatchObject({ ok: false, problem: { code: 'EDITS.PLACE' } })
  expect(await readdir(outside.path)).toEqual([])
})

test('names that a disk takes for one are refused there, and taken elsewhere', async () => {
  await using g = await garden()
  const before = picture(g.path)
  const collisions: Partial<RepositoryChange>[] = [{ writes: [{ path: 'readme.md', before: null, text: '' }] }, { writes: [{ path: 'Examples/new', before: null, text: '' }] }, { writes: [{ path: 'new/a', before: null, text: '' }, { path: 'new/A', before: null, text: '' }] }, { writes: [{ path: 'more/a/x', before: null, text: '' }, { path: 'more/A/y', before: null, text: '' }] }, { writes: [{ path: '\u00e4', before: null, text: '' }, { path: 'a\u0308', before: null, text: '' }] }]
  for (const parts of collisions) expect(await edits(g.path, { folds: true }).apply(change(parts))).toMatchObject({ ok: false, problem: { code: 'EDITS.CASE' } })
  expect(await edits(g.path, { folds: true }).apply(change({ moves: [{ from: 'README.md', to: 'Readme.md' }] }))).toMatchObject({ ok: true })
  expect(await edits(g.path, { folds: true }).apply(change({ moves: [{ from: 'Readme.md', to: 'README.md' }] }))).toMatchObject({ ok: true })
  expect(picture(g.path)).toEqual(before)
  for (const parts of collisions) expect(await edits(g.path, { folds: false }).apply(change(parts))).toMatchObject({ ok: true })
})

test('what changes between the look and the step is seen, and everything is put back', async () => {
  await using g = await garden()
  const before = picture(g.path)
  let racing = true
  const step = (name: string): void => {
    if (name === 'take' && racing) void (racing = false, writeFileSync(join(g.path, 'old'), 'something else'))
  }
  expect(await edits(g.path, { step }).apply(CHANGE)).toMatchObject({ ok: false, problem: { code: 'EDITS.CHANGED' } })
  expect(picture(g.path)).toEqual({ ...before, old: 'file 644 something else' })
})

test('calls of one process take turns', async () => {
  await using g = await temporaryDirectory({ a: '0' })
  const one = edits(g.path)
  const done = await Promise.all(Array.from({ length: 5 }, (_, at) => one.apply(change({ writes: [{ path: 'a', before: String(at), text: String(at + 1) }] }))))
  expect(done.map(({ ok }) => ok)).toEqual([true, true, true, true, true])
  expect(picture(g.path)).toEqual({ a: 'file 644 5' })
})

test('a garden that is a directory of its repository, and a worktree, keep their journal in the git directory', async () => {
  await using g = await temporaryRepository({ 'garden/a': '1' })
  g.git('worktree', 'add', '-q', '-b', 'other', 'tree')
  for (const root of ['garden', 'tree/garden']) {
    const seen: string[] = []
    const step = (name: string): void => {
      if (name === 'retire') seen.push(...readdirSync(join(g.path, root)))
    }
    expect(await edits(join(g.path, root), { step }).apply(change({ moves: [{ from: 'a', to: 'b' }] }))).toMatchObject({ ok: true })
    expect(seen).toEqual(['b'])
  }
})

test('what a rename cannot do because of permissions is said, and put back', async (context) => {
  if (process.getuid?.() === 0) context.skip('root may write everywhere')
  await using g = await garden()
  const before = picture(g.path)
  await chmod(join(g.path, 'examples/x/deep'), 0o500)
  expect(await edits(g.path).apply(CHANGE)).toMatchObject({ ok: false, problem: { code: 'EDITS.FAILED' } })
  await chmod(join(g.path, 'examples/x/deep'), 0o755)
  expect(picture(g.path)).toEqual(before)
})

test('an empty change does nothing', async () => {
  await using g = await garden()
  expect(await edits(g.path).apply(NO_CHANGE)).toEqual({ ok: true, value: undefined })
})
