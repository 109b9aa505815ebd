import { appendFile, readdir, readFile, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NO_CHANGE, type RepositoryChange } from '../../core/change/repository-change.ts'
import type { CommitOptions, Log } from '../../core/world.ts'
import { temporaryDirectory, temporaryRepository, type Temporary } from '../testing/temporary.ts'
import { openEdits } from './edits.ts'

const log: Log = { progress() {}, debug() {}, info() {}, warn() {} }
const OPTIONS = { message: 'Archive x', author: { name: 'Hortus', email: 'hortus@invalid' }, at: 1_700_000_000 } as const
const change = (parts: Partial<RepositoryChange>): RepositoryChange => ({ ...NO_CHANGE, ...parts })
const commit = (g: Temporary, parts: Partial<RepositoryChange>, more: Partial<CommitOptions> = {}, rootAbs = g.path) => openEdits({ rootAbs, log }).commit(change(parts), { ...OPTIONS, parent: g.git('rev-parse', 'HEAD'), ...more })

async function made(g: Temporary, parts: Partial<RepositoryChange>, rootAbs = g.path): Promise<string> {
  const done = await commit(g, parts, {}, rootAbs)
  if (!done.ok) throw new Error(done.problem.message)
  return done.value.commit
}

const entries = (g: Temporary, at: string): string[] => g.git('ls-tree', '-r', '-z', at).split('\0').filter(Boolean)

test('moves, edits, new and removed files are one commit on the parent; equal inputs give an equal one', async () => {
  await using g = await temporaryRepository({ 'examples/x/run.sh': '#!/bin/sh\n', 'examples/x/example.yaml': 'a: 1\r\n', 'README.md': '1\n', old: 'o' })
  const parts = { moves: [{ from: 'examples/x/run.sh', to: 'archive/x/run.sh' }, { from: 'examples/x/example.yaml', to: 'archive/x/example.yaml' }], writes: [{ path: 'archive/x/example.yaml', before: 'a: 1\r\n', text: 'a: 2\r\n' }, { path: 'README.md', before: '1\n', text: '2\n' }, { path: 'archive/"new"\nname', before: null, text: 'n' }], removes: ['old'] }
  const id = await made(g, parts)
  expect(g.git('log', '-1', '--format=%P|%an <%ae> %at %ai|%cn <%ce> %ct|%B', id)).toBe(`${g.git('rev-parse', 'HEAD')}|Hortus <hortus@invalid> 1700000000 2023-11-14 22:13:20 +0000|Hortus <hortus@invalid> 1700000000|Archive x`)
  expect(entries(g, id).map((line) => line.replace(/ blob \w+\t/, ' '))).toEqual(['100644 README.md', '100644 archive/"new"\nname', '100644 archive/x/example.yaml', '100755 archive/x/run.sh'])
  expect(g.git('cat-file', 'blob', `${id}:archive/x/example.yaml`)).toBe('a: 2')
  expect(g.git('cat-file', '-s', `${id}:archive/x/example.yaml`)).toBe('6')
  expect(await made(g, parts)).toBe(id)
})

test('working tree, index and refs are not touched, and neither says what is committed', async () => {
  await using g = await temporaryRepository({ 'examples/x/a': '1', b: '2', c: '3' })
  await g.put({ 'examples/x/a': 'changed', staged: 's', c: 'staged' })
  g.git('add', 'staged', 'c')
  g.git('config', 'core.splitIndex', 'true')
  const state = async () => [g.git('status', '--porcelain=v2', '--branch'), g.git('for-each-ref'), await readFile(join(g.path, '.git/HEAD'), 'utf8'), (await readdir(join(g.path, '.git'))).sort(), (await readdir(g.path)).sort()]
  g.git('status')
  const before = await state()
  // git itself refreshes an index that it is asked about.
  const index = async () => [(await stat(join(g.path, '.git/index'))).mtimeMs, (await readFile(join(g.path, '.git/index'))).toString('base64')]
  const indexBefore = await index()
  const id = await made(g, { moves: [{ from: 'examples/x/a', to: 'archive/x/a' }], writes: [{ path: 'c', before: '3', text: '4' }] })
  expect(await index()).toEqual(indexBefore)
  expect(await state()).toEqual(before)
  expect(g.git('diff', '-M100%', '--name-status', 'HEAD', id).split('\n')).toEqual(['R100\texamples/x/a\tarchive/x/a', 'M\tc'])
})

test('a garden that is a directory of its repository: paths are its own, the rest stays', async () => {
  await using g = await temporaryRepository({ 'my/garden/a': '1', 'my/b': '2', a: '3' })
  const id = await made(g, { moves: [{ from: 'a', to: 'deep/a' }], writes: [{ path: 'b', before: null, text: 'new' }] }, join(g.path, 'my/garden'))
  expect(entries(g, id).map((line) => line.split('\t')[1])).toEqual(['a', 'my/b', 'my/garden/b', 'my/garden/deep/a'])
})

test('what the commit does not say, or says otherwise, is refused; what lies on the disk does not count', async () => {
  await using g = await temporaryRepository({ 'dir/a': '1', b: '2' })
  await symlink('b', join(g.path, 'link'))
  g.git('add', '-A')
  g.git('update-index', '--add', '--cacheinfo', `160000,${g.git('rev-parse', 'HEAD')},sub`)
  g.git('commit', '-qm', 'second')
  await g.put({ untracked: 'u', b: 'changed on the disk' })
  const refused: Partial<RepositoryChange>[] = [
    { moves: [{ from: 'untracked', to: 'x' }] },
    { moves: [{ from: 'dir', to: 'x' }] },
    { moves: [{ from: 'sub', to: 'x' }] },
    { moves: [{ from: 'b', to: 'dir' }] },
    { moves: [{ from: 'b', to: 'link/b' }] },
    { moves: [{ from: 'b', to: 'dir/a/b' }] },
    { moves: [{ from: 'b', to: 'dir/a' }] },
    { writes: [{ path: 'b', before: 'changed on the disk', text: '' }] },
    { writes: [{ path: 'b', before: null, text: '' }] },
    { writes: [{ path: 'link', before: 'b', text: '' }] },
    { removes: ['untracked'] },
  ]
  for (const parts of refused) expect({ parts, done: await commit(g, parts) }).toMatchObject({ done: { ok: false, problem: { code: 'EDITS.CHANGED' } } })
  expect(await commit(g, { moves: [{ from: 'b', to: 'untracked' }], writes: [{ path: 'dir', before: null, text: 'd' }], removes: ['dir/a'] })).toMatchObject({ ok: true })
})

test.each(['HEAD', 'main', '0'.repeat(40), '--help', ''])('%j is no commit to build on', async (parent) => {
  await using g = await temporaryRepository({ a: '1' })
  expect(await commit(g, { removes: ['a'] }, { parent })).toMatchObject({ ok: false, problem: { code: 'EDITS.NO_COMMIT' } })
})

test('A10: nothing is written into `.git` of whoever checks it out', async () => {
  await using g = await temporaryRepository({ a: '1' })
  for (const path of ['.git/hooks/x', '.GIT/x', '../x', 'a/../../x']) expect(await commit(g, { writes: [{ path, before: null, text: 'x' }] })).toMatchObject({ ok: false, problem: { code: 'EDITS.CONTRADICTION' } })
})

test('no hook, filter or setting of the repository or the person changes what is committed', async () => {
  await using g = await temporaryRepository({ a: '1\n', '.gitattributes': '* text filter=evil ident\n' })
  await g.put({ '.git/hooks/pre-commit': '#!/bin/sh\ntouch ran\n', '.git/hooks/post-index-change': '#!/bin/sh\ntouch ran\n' })
  await appendFile(join(g.path, '.git/config'), '[filter "evil"]\n clean = touch ran; cat\n smudge = touch ran; cat\n[commit]\n gpgSign = true\n[i18n]\n commitEncoding = latin1\n[core]\n autocrlf = input\n[user]\n signingKey = x\n')
  const done = await commit(g, { writes: [{ path: 'new', before: null, text: '$Id: x$\r\n' }] }, { message: 'ö\nfrom\0zero', author: { name: 'A <b>\nparent x', email: '<e>' } })
  if (!done.ok) throw new Error(done.problem.message)
  expect(g.git('cat-file', '-s', `${done.value.commit}:new`)).toBe('9')
  expect(g.git('cat-file', 'commit', done.value.commit).split('\n').slice(2)).toEqual(['author A bparent x <e> 1700000000 +0000', 'committer A bparent x <e> 1700000000 +0000', '', 'ö', 'from\ufffdzero'])
  expect(await readdir(g.path)).not.toContain('ran')
})

test('in a clone without blobs files are moved without fetching any', async () => {
  await using g = await temporaryRepository({ 'examples/x/a': '1', 'examples/x/b': '2' })
  g.git('config', 'uploadpack.allowFilter', 'true')
  await using clones = await temporaryDirectory()
  clones.git('clone', '-q', '--filter=blob:none', '--no-checkout', `file://${g.path}`, 'c')
  const root = join(clones.path, 'c')
  clones.git('-C', 'c', 'config', 'remote.origin.url', '/gone')
  const done = await openEdits({ rootAbs: root, log }).commit(change({ moves: ['a', 'b'].map((name) => ({ from: `examples/x/${name}`, to: `archive/x/${name}` })) }), { ...OPTIONS, parent: g.git('rev-parse', 'HEAD') })
  expect(done).toMatchObject({ ok: true })
})

const MODES = ['100644', '100755', '120000'] as const
const tree = fc.uniqueArray(fc.record({ path: fc.array(fc.constantFrom('a', 'b', 'ä', 'x y', 'z"'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')), mode: fc.constantFrom(...MODES), blob: fc.integer({ min: 0, max: 5 }) }), { selector: ({ path }) => path, minLength: 1, maxLength: 12 })
  .map((files) => files.filter(({ path }) => !files.some((other) => other.path !== path && path.startsWith(`${other.path}/`))))

test('A77: moves change no blob and no mode: for random trees what is there before and after is the same, path for path', { timeout: 120_000 }, async () => {
  await using g = await temporaryRepository({})
  const blobs = Array.from({ length: 6 }, (_, at) => {
    g.git('config', 'x.y', String(at))
    return g.git('hash-object', '-w', '.git/config')
  })
  await fc.assert(fc.asyncProperty(tree, fc.infiniteStream(fc.boolean()), async (files, coins) => {
    g.git('read-tree', '--empty')
    for (const { path, mode, blob } of files) g.git('update-index', '--add', '--cacheinfo', `${mode},${blobs[blob]!},${path}`)
    const parent = g.git('commit-tree', '-m', 'random', g.git('write-tree'))
    const chosen = files.filter(() => coins.next().value === true)
    const moves = chosen.map(({ path }) => ({ from: path, to: `moved/${path}` }))
    const done = await commit(g, { moves }, { parent })
    if (!done.ok) throw new Error(done.problem.message)
    const of = (at: string): string[] => entries(g, at).map((line) => line.split('\t')[0]!).sort()
    expect(of(done.value.commit)).toEqual(of(parent))
    const where = new Map(moves.map(({ from, to }) => [from, to]))
    expect(entries(g, done.value.commit).sort()).toEqual(entries(g, parent).map((line) => line.replace(/\t(.*)$/su, (_, path: string) => `\t${where.get(path) ?? path}`)).sort())
    const back = await commit(g, { moves: moves.map(({ from, to }) => ({ from: to, to: from })) }, { parent: done.value.commit })
    expect(back.ok && back.value.tree).toBe(g.git('rev-parse', `${parent}^{tree}`))
  }), { numRuns: 40 })
})

test('the same change in the working tree and as a commit comes to the same tree', async () => {
  await using g = await temporaryRepository({ 'examples/x/run.sh': '#!/bin/sh\n', 'examples/x/b': '1', c: '2' })
  const parts = { moves: [{ from: 'examples/x/run.sh', to: 'y/run.sh' }, { from: 'examples/x/b', to: 'c2' }], writes: [{ path: 'c2', before: '1', text: '3' }], removes: ['c'] }
  const id = await made(g, parts)
  expect(await openEdits({ rootAbs: g.path, log }).apply(change(parts))).toMatchObject({ ok: true })
  g.git('add', '-A')
  expect(g.git('write-tree')).toBe(g.git('rev-parse', `${id}^{tree}`))
})
