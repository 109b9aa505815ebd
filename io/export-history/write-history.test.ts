import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { appendFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { HistoryPlan } from '../../core/world.ts'
import { openTarget } from '../target.ts'
import { temporaryDirectory, temporaryRepository, type Temporary } from '../testing/temporary.ts'

const PLAN = { path: 'examples/x', drop: () => false, message: (message: string) => message } as const
const COMMIT = { branch: 'main', message: 'Exported', author: { name: 'Hortus', email: 'hortus@invalid' }, at: 1_700_000_000 } as const

/** The new repository, with one file that the last commit adds. */
async function exported(garden: Temporary, plan: Partial<HistoryPlan> = {}, rootAbs = garden.path) {
  const out = await temporaryDirectory()
  const target = openTarget(join(out.path, 'new'), rootAbs)
  await target.write('EXPORTED', 'x\n')
  const made = await target.commit({ ...COMMIT, history: { ...PLAN, commit: garden.git('rev-parse', 'HEAD'), ...plan } })
  const blobs = await target.historyBlobs()
  if (made.ok) await target.finish()
  const git = (...args: readonly string[]): string => out.git('-C', 'new', ...args)
  return { made, blobs, target, out, git, lines: (...args: readonly string[]) => git(...args).split('\n').filter((line) => line !== ''), [Symbol.asyncDispose]: async () => void (await target[Symbol.asyncDispose](), await out[Symbol.asyncDispose]()) }
}

let clock = 1_600_000_000
/** A commit of its own author at its own time. */
async function commit(garden: Temporary, message: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  await garden.put(files)
  garden.git('add', '-A')
  clock += 60
  execFileSync('git', ['commit', '-q', '--allow-empty', '-m', message], { cwd: garden.path, env: { PATH: process.env['PATH'], HOME: garden.path, GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_NAME: `Ada ${clock}.`, GIT_AUTHOR_EMAIL: 'ada@example.org', GIT_AUTHOR_DATE: `${clock} +0530`, GIT_COMMITTER_NAME: 'Bob', GIT_COMMITTER_EMAIL: 'bob@example.org', GIT_COMMITTER_DATE: `${clock + 7} -0800` } })
  return garden.git('rev-parse', 'HEAD')
}

/** Trees of the history without its last commit, oldest first. */
const treesOf = (made: { lines: (...args: readonly string[]) => string[] }): string[] => made.lines('log', '--topo-order', '--reverse', '--format=%T', 'main~1')

test('the commits that touched the directory, with its tree as the root, authors, dates and messages kept, and the export on top', async () => {
  await using garden = await temporaryRepository({ other: '0' })
  await commit(garden, 'one\n\nbody', { 'examples/x/a': '1', 'examples/x/deep/b': '2' })
  await commit(garden, 'elsewhere', { other: '1' })
  await commit(garden, 'two', { 'examples/x/a': '#!/bin/sh\n', other: '2' })
  await using made = await exported(garden)
  expect(made.made).toMatchObject({ ok: true })
  expect(made.lines('log', '--format=%s')).toEqual(['Exported', 'two', 'one'])
  expect(treesOf(made)).toEqual([garden.git('rev-parse', 'HEAD~2:examples/x'), garden.git('rev-parse', 'HEAD:examples/x')])
  const format = '--format=%an|%ae|%ad|%cn|%ce|%cd|%B'
  expect(made.git('log', '--date=raw', format, 'main~1')).toBe(garden.git('log', '--date=raw', format, '--', 'examples/x'))
  expect(made.lines('ls-tree', '-r', '--name-only', 'main')).toEqual(['EXPORTED'])
  expect(made.git('fsck', '--strict', '--full')).toBe('')
  expect(made.lines('for-each-ref', '--format=%(refname)')).toEqual(['refs/heads/main'])
})

test('nothing of the garden is borrowed, and of the rest of the garden nothing is there', async () => {
  await using garden = await temporaryRepository({ secret: 'do not export\n' })
  await commit(garden, 'one', { 'examples/x/a': '1' })
  await using made = await exported(garden)
  const secret = garden.git('rev-parse', 'HEAD:secret')
  await rename(garden.path, `${garden.path}.gone`)
  expect(existsSync(join(made.out.path, 'new/.git/objects/info/alternates'))).toBe(false)
  expect(made.git('fsck', '--full')).toBe('')
  expect(made.git('cat-file', 'blob', 'main~1:a')).toBe('1')
  expect(() => made.git('cat-file', '-e', secret)).toThrow(/Command failed/)
  expect(made.lines('count-objects', '-v').filter((line) => /^(count|garbage)/.test(line))).toEqual(['count: 0', 'garbage: 0'])
  expect(made.lines('cat-file', '--batch-all-objects', '--batch-check').length).toBe(made.lines('rev-list', '--objects', '--all').length)
  await rename(`${garden.path}.gone`, garden.path)
})

test('a directory that was moved is followed, more than once, also when a file of it changed on the way', async () => {
  await using garden = await temporaryRepository({ 'first/a': '1', 'first/b': '2', 'first/c': '3', 'first/deep/d': '4' })
  await commit(garden, 'change', { 'first/a': '1a' })
  garden.git('mv', 'first', 'x')
  await commit(garden, 'moved', { 'x/c': '3a' })
  await commit(garden, 'again', { 'x/a': '1b' })
  await garden.put({ 'examples/keep': '' })
  garden.git('mv', 'x', 'examples/x')
  await commit(garden, 'into examples')
  await using made = await exported(garden)
  expect(made.lines('log', '--format=%s', 'main~1')).toEqual(['again', 'moved', 'change', 'first'])
  expect(made.git('rev-parse', 'main~1^{tree}')).toBe(garden.git('rev-parse', 'HEAD:examples/x'))
})

test('a directory whose files were copied from one that stayed begins with itself', async () => {
  await using garden = await temporaryRepository({ 'template/a': '1', 'template/b': '2' })
  await commit(garden, 'copied', { 'examples/x/a': '1', 'examples/x/b': '2' })
  await using made = await exported(garden)
  expect(made.lines('log', '--format=%s', 'main~1')).toEqual(['copied'])
})

test('one file that came from a large directory does not bring its history', async () => {
  await using garden = await temporaryRepository({ 'big/a': '1', 'big/b': '2', 'big/c': '3' })
  await garden.put({ 'examples/x/own': 'o' })
  garden.git('mv', 'big/a', 'examples/x/a')
  await commit(garden, 'began')
  await using made = await exported(garden)
  expect(made.lines('log', '--format=%s', 'main~1')).toEqual(['began'])
})

test('removed and made again: the time between is told', async () => {
  await using garden = await temporaryRepository({ 'examples/x/a': '1', other: '0' })
  await rm(join(garden.path, 'examples'), { recursive: true })
  await commit(garden, 'removed')
  await commit(garden, 'elsewhere', { other: '1' })
  await commit(garden, 'back', { 'examples/x/a': '2' })
  await using made = await exported(garden)
  expect(made.lines('log', '--format=%s', 'main~1')).toEqual(['back', 'removed', 'first'])
  expect(made.git('ls-tree', 'main~2')).toBe('')
})

test('a merge stays where both sides changed the directory, and is a line where one did', async () => {
  await using garden = await temporaryRepository({ 'examples/x/a': '1', 'examples/x/b': '1', other: '0' })
  garden.git('checkout', '-qb', 'side')
  await commit(garden, 'side', { 'examples/x/b': '2' })
  garden.git('checkout', '-q', 'main')
  await commit(garden, 'main', { 'examples/x/a': '2' })
  garden.git('merge', '-q', '--no-ff', '-m', 'both', 'side')
  garden.git('checkout', '-qb', 'away')
  await commit(garden, 'away', { other: '1' })
  garden.git('checkout', '-q', 'main')
  await commit(garden, 'alone', { 'examples/x/a': '3' })
  garden.git('merge', '-q', '--no-ff', '-m', 'one side', 'away')
  garden.git('checkout', '-qb', 'late')
  await commit(garden, 'late', { 'examples/x/a': '4' })
  garden.git('checkout', '-q', 'main')
  garden.git('merge', '-q', '--no-ff', '-m', 'forward', 'late')
  await using made = await exported(garden)
  expect(made.lines('log', '--topo-order', '--format=%s', 'main~1')).toEqual(['late', 'alone', 'both', 'side', 'main', 'first'])
  expect(made.lines('log', '--merges', '--format=%s')).toEqual(['both'])
})

test('git subtree split tells the same history where nothing was moved', async (context) => {
  if (!existsSync(join(execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim(), 'git-subtree'))) context.skip('git-subtree is not installed')
  await using garden = await temporaryRepository({ other: '0' })
  for (let at = 0; at < 12; at++) await commit(garden, `c${at}`, at % 3 === 0 ? { other: String(at) } : { [`examples/x/f${at % 5}`]: String(at) })
  const split = garden.git('subtree', 'split', '-q', '--prefix=examples/x', 'HEAD').split('\n').at(-1)!
  await using made = await exported(garden)
  // Not only the trees: authors, dates and messages are the same, so the commits are.
  expect(made.git('rev-parse', 'main~1')).toBe(split)
})

test('paths that are to be dropped are in no commit, and commits of them alone are gone', async () => {
  await using garden = await temporaryRepository({ 'examples/x/a': '1', 'examples/x/.env': 'SECRET=1', 'examples/x/data/big': 'b', 'examples/x/data/small': 's' })
  await commit(garden, 'only the secret', { 'examples/x/.env': 'SECRET=2' })
  await commit(garden, 'only odd names', { 'examples/x/odd/"q"\n\\name': '1' })
  await commit(garden, 'both', { 'examples/x/a': '2', 'examples/x/data/big': 'c' })
  const asked = new Set<string>()
  const drop = (path: string): boolean => (asked.add(path), ['.env', 'data/big'].includes(path) || path.startsWith('odd/'))
  await using made = await exported(garden, { drop })
  expect(asked).toEqual(new Set(['.env', 'a', 'data/big', 'data/small', 'odd/"q"\n\\name']))
  expect(made.lines('log', '--format=%s', 'main~1')).toEqual(['both', 'first'])
  for (const each of ['main~1', 'main~2']) expect(made.lines('ls-tree', '-r', '--name-only', each)).toEqual(['a', 'data/small'])
  for (const gone of ['HEAD:examples/x/.env', 'HEAD~1:examples/x/.env', 'HEAD~3:examples/x/.env', 'HEAD:examples/x/data/big']) expect(() => made.git('cat-file', '-e', garden.git('rev-parse', gone))).toThrow(/Command failed/)
  await using none = await exported(garden, { drop: () => true })
  expect(none.lines('log', '--format=%s')).toEqual(['Exported'])
})

test('messages are what the plan makes of them, signatures, notes and tags stay behind', async () => {
  await using garden = await temporaryRepository({ 'examples/x/a': '1' })
  garden.git('notes', 'add', '-m', 'a note')
  garden.git('tag', '-a', 'v1', '-m', 'a tag')
  const raw = garden.git('cat-file', 'commit', 'HEAD').replace('\n\n', '\ngpgsig -----BEGIN PGP SIGNATURE-----\n author Eve <eve@example.org> 1 +0000\n -----END PGP SIGNATURE-----\n\n')
  const signed = execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin'], { cwd: garden.path, input: `${raw} fixes #12\n`, encoding: 'utf8' }).trim()
  await using made = await exported(garden, { commit: signed, message: (message) => message.replace('#12', 'acme/garden#12') })
  const past = made.git('cat-file', 'commit', 'main~1')
  expect(past).toContain('fixes acme/garden#12')
  expect(past).not.toMatch(/gpgsig|Eve/)
  expect(made.lines('for-each-ref', '--format=%(refname)')).toEqual(['refs/heads/main'])
})

test.each([
  ['a broken author', 'author \ncommitter x\n\nm\n', 'm'],
  ['a message like commands', 'author A <a@b> 1 +0000\ncommitter A <a@b> 1 +0000\n\ndone\nreset refs/heads/evil\n', 'done\nreset refs/heads/evil'],
  ['a time that is none', 'author A <a@b> 99999999999999999999 +0000\ncommitter A <a@b> 1 +9999\n\nm\n', 'm'],
  ['latin1', 'author A <a@b> 1 +0000\ncommitter A <a@b> 1 +0000\nencoding ISO-8859-1\n\n\xe4\n', '\u00e4'],
  ['another encoding than it says', 'author A <a@b> 1 +0000\ncommitter A <a@b> 1 +0000\nencoding rot13\n\n\xe4\n', '\u00e4'],
])('a hostile commit is told as far as it can be: %s', async (_, rest, message) => {
  await using garden = await temporaryRepository({ 'examples/x/a': '1' })
  const input = Buffer.from(`tree ${garden.git('rev-parse', 'HEAD^{tree}')}\n${rest}`, 'latin1')
  const id = execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin', '--literally'], { cwd: garden.path, input, encoding: 'utf8' }).trim()
  await using made = await exported(garden, { commit: id })
  expect(made.made).toMatchObject({ ok: true })
  expect(made.git('log', '--format=%B', '-1', 'main~1')).toBe(message)
  expect(made.lines('for-each-ref', '--format=%(refname)')).toEqual(['refs/heads/main'])
})

test('A10: a tree that holds `.git`, `..` or a slash is not exported', async () => {
  await using garden = await temporaryRepository({ 'examples/x/a': '1' })
  const blob = garden.git('rev-parse', 'HEAD:examples/x/a')
  const make = (name: string): string => execFileSync('git', ['hash-object', '-t', 'tree', '-w', '--stdin', '--literally'], { cwd: garden.path, input: Buffer.concat([Buffer.from(`100644 ${name}\0`), Buffer.from(blob, 'hex')]), encoding: 'utf8' }).trim()
  for (const name of ['.git', '..', 'a/b', '.GIT']) {
    const x = execFileSync('git', ['mktree'], { cwd: garden.path, input: `040000 tree ${make(name)}\tx\n`, encoding: 'utf8' }).trim()
    const root = execFileSync('git', ['mktree'], { cwd: garden.path, input: `040000 tree ${x}\texamples\n`, encoding: 'utf8' }).trim()
    await using made = await exported(garden, { commit: garden.git('commit-tree', '-m', 'evil', root) })
    expect(made.made).toMatchObject({ ok: false, problem: { code: 'EXPORT.HISTORY' } })
  }
})

test('A09: a tree that lists more than there can be is refused and not unfolded', async () => {
  await using garden = await temporaryRepository({ a: '1' })
  const mktree = (text: string): string => execFileSync('git', ['mktree'], { cwd: garden.path, input: `${text}\n`, encoding: 'utf8' }).trim()
  const lines = (type: string, id: string): string => Array.from({ length: 10 }, (_, at) => `${type} ${id}\t${at}`).join('\n')
  let tree = mktree(lines('100644 blob', garden.git('rev-parse', 'HEAD:a')))
  for (let level = 0; level < 9; level++) tree = mktree(lines('040000 tree', tree))
  await using made = await exported(garden, { path: '0', commit: garden.git('commit-tree', '-m', 'bomb', tree) })
  expect(made.made).toMatchObject({ ok: false, problem: { code: 'EXPORT.HISTORY', message: expect.stringContaining('directories') } })
})

test('A73: every content of every commit is listed once a path, with where it came from; LFS pointers, links and submodules are told apart', async () => {
  await using garden = await temporaryRepository({ 'examples/x/a': 'one', 'examples/x/same': 'one', 'examples/x/skip': 's' })
  const first = garden.git('rev-parse', 'HEAD')
  await symlink('a', join(garden.path, 'examples/x/link'))
  const second = await commit(garden, 'second', { 'examples/x/a': 'two', 'examples/x/w.bin': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 5\n` })
  garden.git('update-index', '--add', '--cacheinfo', `160000,${first},examples/x/sub`)
  garden.git('commit', '-qm', 'third')
  await commit(garden, 'fourth', { 'examples/x/a': 'one', 'examples/x/.gitkeep': '' })
  await using made = await exported(garden, { drop: (path) => path === 'skip' })
  const [one, two] = [made.lines('log', '--reverse', '--format=%H')[0], made.lines('log', '--reverse', '--format=%H')[1]]
  const blob = (name: string): string => garden.git('rev-parse', name)
  if (!made.blobs.ok) throw new Error(made.blobs.problem.message)
  const listed = made.blobs.value
  expect(listed.slice(0, 2)).toEqual([
    { blob: blob('HEAD:examples/x/a'), path: 'a', kind: 'file', size: 3, commit: one, from: first },
    { blob: blob('HEAD:examples/x/a'), path: 'same', kind: 'file', size: 3, commit: one, from: first },
  ])
  expect(listed.find(({ blob: id }) => id === blob(`${second}:examples/x/a`))).toMatchObject({ path: 'a', size: 3, commit: two, from: second })
  expect(listed.filter(({ kind }) => kind !== 'file').map(({ path, kind }) => [path, kind])).toEqual([['link', 'symlink'], ['w.bin', 'lfs_pointer'], ['sub', 'submodule']])
  expect(new Set(listed.filter(({ kind }) => kind !== 'submodule').map(({ blob: id }) => id))).toEqual(new Set(made.lines('rev-list', '--objects', 'main~1').map((line) => line.split(' ')[0]!).filter((id) => made.git('cat-file', '-t', id) === 'blob')))
})

test('what is listed can be read before it is finished, with a cap', async () => {
  await using garden = await temporaryRepository({ 'examples/x/a': 'one', 'examples/x/b': 'longer' })
  await using out = await temporaryDirectory()
  await using target = openTarget(join(out.path, 'new'), garden.path)
  await target.write('README.md', 'x')
  await target.commit({ ...COMMIT, history: { ...PLAN, commit: garden.git('rev-parse', 'HEAD') } })
  const [a, b] = ['a', 'b'].map((name) => garden.git('rev-parse', `HEAD:examples/x/${name}`)) as [string, string]
  const read = await target.readBlobs([a, b], { maxBytes: 3 })
  expect([Buffer.from(read.get(a)!).toString(), read.get(b)]).toEqual(['one', null])
})

test('a garden in a directory of its repository, and one that is the whole', async () => {
  await using garden = await temporaryRepository({ 'my/garden/examples/x/a': '1', elsewhere: '0' })
  await using made = await exported(garden, {}, join(garden.path, 'my/garden'))
  expect(treesOf(made)).toEqual([garden.git('rev-parse', 'HEAD:my/garden/examples/x')])
  await using whole = await exported(garden, { path: '.' })
  expect(treesOf(whole)).toEqual([garden.git('rev-parse', 'HEAD^{tree}')])
})

test('a shallow clone and one without blobs are problems with a way out, and nobody is asked for what is missing', async () => {
  await using garden = await temporaryRepository({ 'examples/x/a': '1', other: '0' })
  await commit(garden, 'two', { 'examples/x/a': '2' })
  garden.git('config', 'uploadpack.allowFilter', 'true')
  await using clones = await temporaryDirectory()
  clones.git('clone', '-q', '--depth=1', `file://${garden.path}`, 'shallow')
  clones.git('clone', '-q', '--filter=blob:none', `file://${garden.path}`, 'blobless')
  for (const [name, code] of [['shallow', 'EXPORT.HISTORY_SHALLOW'], ['blobless', 'EXPORT.HISTORY_MISSING']] as const) {
    await using made = await exported(garden, {}, join(clones.path, name))
    expect(made.made).toMatchObject({ ok: false, problem: { code } })
    const missing = garden.git('rev-parse', 'HEAD~1:examples/x/a')
    // The tip's files were fetched by the checkout, those of the past were not, and still are not.
    expect(() => execFileSync('git', ['-c', 'protocol.allow=never', 'cat-file', '-e', missing], { cwd: join(clones.path, name), stdio: 'ignore' })).toThrow(/Command failed/)
  }
})

test('twice the same, the same commits; the garden is not touched', async () => {
  await using garden = await temporaryRepository({ 'examples/x/a': '1' })
  await commit(garden, 'two', { 'examples/x/a': '2' })
  await appendFile(join(garden.path, '.git/config'), '[commit]\n gpgSign = true\n[core]\n autocrlf = true\n')
  await writeFile(join(garden.path, 'examples/x/a'), 'dirty')
  const before = garden.git('status', '--porcelain') + garden.git('for-each-ref') + garden.git('count-objects', '-v')
  await using one = await exported(garden)
  await using two = await exported(garden)
  expect(one.made).toMatchObject({ ok: true })
  expect(two.made).toEqual(one.made)
  expect(garden.git('status', '--porcelain') + garden.git('for-each-ref') + garden.git('count-objects', '-v')).toBe(before)
})

test.each(['HEAD', '--all', '0'.repeat(40), ''])('%j is no commit to end a history at', async (id) => {
  await using garden = await temporaryRepository({ 'examples/x/a': '1' })
  await using made = await exported(garden, { commit: id })
  expect(made.made).toMatchObject({ ok: false, problem: { code: 'EXPORT.HISTORY' } })
})

test('a directory that no commit holds has no history', async () => {
  await using garden = await temporaryRepository({ a: '1' })
  await using made = await exported(garden)
  expect(made.lines('log', '--format=%s')).toEqual(['Exported'])
  expect(made.blobs).toEqual({ ok: true, value: [] })
})
