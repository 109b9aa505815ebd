import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chmod, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ok } from '../../core/problem.ts'
import type { DataBranch, DataChange } from '../../core/world.ts'
import { temporaryDirectory, temporaryRepository, type Temporary } from '../testing/temporary.ts'
import { openDataBranch } from './data-branch.ts'

const open = (rootAbs: string, more: { readonly idleMs?: number; readonly place?: { readonly remote: string; readonly branch: string } } = {}): DataBranch => openDataBranch({ rootAbs, signal: new AbortController().signal, ...more })
const adding = (path: string, text = 'x\n') => async () => ok<DataChange>({ message: 'a test\n', add: new Map([[path, text]]) })

async function remoteWithGarden(): Promise<{ remote: Temporary; garden: Temporary } & AsyncDisposable> {
  const remote = await temporaryDirectory()
  remote.git('init', '-q', '--bare', '-b', 'main')
  const garden = await temporaryRepository({ 'a.txt': '1\n' })
  garden.git('remote', 'add', 'origin', remote.path)
  garden.git('push', '-q', 'origin', 'main')
  return { remote, garden, [Symbol.asyncDispose]: async () => void (await Promise.all([remote[Symbol.asyncDispose](), garden[Symbol.asyncDispose]()])) }
}

test('there is no branch until something is written; then it is an orphan with a mark', async () => {
  await using g = await remoteWithGarden()
  expect(await open(g.garden.path).snapshot()).toEqual({ ok: true, value: null })
  expect(await open(g.garden.path).update(async () => ok(null))).toEqual({ ok: true, value: { commit: null, attempts: 1 } })
  expect(g.remote.git('for-each-ref', 'refs/heads/hortus-data')).toBe('')
  const written = await open(g.garden.path).update(adding('records/a/2026-11/1.json'))
  expect(written).toMatchObject({ ok: true, value: { attempts: 1, commit: g.remote.git('rev-parse', 'hortus-data') } })
  expect(g.remote.git('log', '--format=%P|%s', 'hortus-data')).toBe('|a test')
  expect(g.remote.git('show', 'hortus-data:.hortus-data')).toBe('{"schema":"hortus-data/1"}')
})

test('HEAD, index, working tree, branches and tags of the garden stay as they are', async () => {
  await using g = await remoteWithGarden()
  await g.garden.put({ 'a.txt': '2\n', 'new.txt': 'n' })
  g.garden.git('add', 'new.txt')
  const state = () => [g.garden.git('status', '--porcelain=v2', '--branch'), g.garden.git('for-each-ref', 'refs/heads', 'refs/tags'), g.garden.git('diff', '--cached')]
  const before = state()
  await open(g.garden.path).update(adding('records/a/2026-11/1.json'))
  const snapshot = await open(g.garden.path).snapshot()
  expect(snapshot.ok && (await snapshot.value!.list('records'))).toEqual(['records/a/2026-11/1.json'])
  expect(state()).toEqual(before)
  expect(await readdir(g.garden.path)).toEqual(expect.not.arrayContaining(['records']))
})

test('in a shallow clone the tip is enough; a whole clone stays whole', async () => {
  await using g = await remoteWithGarden()
  for (const id of ['1', '2', '3']) await open(g.garden.path).update(adding(`records/a/2026-11/${id}.json`))
  expect(g.garden.git('rev-parse', '--is-shallow-repository')).toBe('false')
  await using shallow = await temporaryDirectory()
  shallow.git('clone', '-q', '--depth=1', '--single-branch', '-b', 'main', `file://${g.remote.path}`, 'clone')
  const root = join(shallow.path, 'clone')
  expect(await open(root).update(adding('records/a/2026-11/4.json'))).toMatchObject({ ok: true, value: { attempts: 1 } })
  expect(shallow.git('-C', root, 'rev-list', '--count', 'refs/hortus/data/origin/hortus-data')).toBe('2')
  expect(g.remote.git('rev-list', '--count', 'hortus-data')).toBe('4')
  expect(g.remote.git('ls-tree', '-r', '--name-only', 'hortus-data', 'records').split('\n')).toHaveLength(4)
  await using whole = await temporaryDirectory()
  whole.git('clone', '-q', `file://${g.remote.path}`, 'clone')
  expect(await open(join(whole.path, 'clone')).snapshot()).toMatchObject({ ok: true, value: { commit: g.remote.git('rev-parse', 'hortus-data') } })
  expect(whole.git('-C', 'clone', 'rev-parse', '--is-shallow-repository')).toBe('false')
})

test('decide is asked again with what another writer wrote meanwhile', async () => {
  await using g = await remoteWithGarden()
  await using other = await temporaryRepository({})
  other.git('remote', 'add', 'origin', g.remote.path)
  const seen: (readonly string[])[] = []
  const written = await open(g.garden.path).update(async (now) => {
    seen.push(now === null ? [] : await now.list('records'))
    if (seen.length === 1) await open(other.path).update(adding('records/a/2026-11/other.json'))
    return ok({ message: 'mine\n', add: new Map([['records/a/2026-11/mine.json', `${seen.at(-1)!.length}\n`]]) })
  })
  expect(written).toMatchObject({ ok: true, value: { attempts: 2 } })
  expect(seen).toEqual([[], ['records/a/2026-11/other.json']])
  expect(g.remote.git('show', 'hortus-data:records/a/2026-11/mine.json')).toBe('1')
  expect(g.remote.git('for-each-ref', 'refs/hortus')).toBe('')
})

test('the ticket of a writer that was killed is taken away, and nobody waits for it for ever', async () => {
  await using g = await remoteWithGarden()
  await open(g.garden.path).update(adding('records/a/2026-11/1.json'))
  // One of just now, whose owner does nothing, behind three of yesterday.
  for (const at of [Date.now() - 2000, ...[1, 2, 3].map((hour) => Date.now() - 86_400_000 + hour)]) g.remote.git('update-ref', `refs/hortus/queue/hortus-data/${at.toString(36).padStart(9, '0')}-0123456789ab`, 'hortus-data')
  expect(await open(g.garden.path, { idleMs: 300 }).update(adding('records/a/2026-11/2.json'))).toMatchObject({ ok: true, value: { attempts: 1 } })
  expect(g.remote.git('for-each-ref', 'refs/hortus')).toBe('')
})

test('a file that is there is never changed, unless it may be; the same again is nothing', async () => {
  await using g = await remoteWithGarden()
  await open(g.garden.path).update(adding('records/a/2026-11/1.json', 'one\n'))
  expect(await open(g.garden.path).update(adding('records/a/2026-11/1.json', 'two\n'))).toMatchObject({ ok: false, problem: { code: 'DATA.WOULD_CHANGE', path: 'records/a/2026-11/1.json' } })
  expect(await open(g.garden.path).update(adding('records/a/2026-11/1.json', 'one\n'))).toMatchObject({ ok: true, value: { commit: null } })
  expect(await open(g.garden.path).update(adding('records/a', 'file\n'))).toMatchObject({ ok: false })
  expect(await open(g.garden.path).update(adding('records/a/2026-11/1.json/2.json', 'x\n'))).toMatchObject({ ok: false, problem: { code: 'DATA.UNREADABLE' } })
  await open(g.garden.path).update(async () => ok({ message: 'm\n', add: new Map(), replace: new Map([['index/a.json', '1\n']]) }))
  await open(g.garden.path).update(async () => ok({ message: 'm\n', add: new Map(), replace: new Map([['index/a.json', '2\n']]), remove: ['records/a/2026-11/1.json', 'never/there'] }))
  expect(g.remote.git('show', 'hortus-data:index/a.json')).toBe('2')
  expect(g.remote.git('ls-tree', '-r', '--name-only', 'hortus-data')).not.toContain('records')
})

test.each(['../x', '.git/config', 'a/.GIT/x', '/etc/passwd', 'a//b', 'a/./b', 'a\nM 100644 inline evil', 'a b', '"a"', ''])('A11: no path %j is written, whoever asks for it', async (path) => {
  await using g = await remoteWithGarden()
  expect(await open(g.garden.path).update(adding(path))).toMatchObject({ ok: false, problem: { code: 'DATA.PATH' } })
  expect(g.remote.git('for-each-ref', 'refs/heads/hortus-data')).toBe('')
})

test('a branch of this name that is not ours, or is newer than we know, is neither read nor written', async () => {
  await using g = await remoteWithGarden()
  g.garden.git('push', '-q', 'origin', 'main:refs/heads/hortus-data')
  const data = open(g.garden.path)
  expect(await data.snapshot()).toMatchObject({ ok: false, problem: { code: 'DATA.NOT_OURS' } })
  expect(await data.update(adding('records/a/2026-11/1.json'))).toMatchObject({ ok: false, problem: { code: 'DATA.NOT_OURS' } })
  await g.garden.put({ '.hortus-data': '{"schema":"hortus-data/2"}\n' })
  g.garden.git('add', '-A')
  g.garden.git('commit', '-q', '-m', 'newer')
  g.garden.git('push', '-q', '-f', 'origin', 'main:refs/heads/hortus-data')
  expect(await data.update(adding('records/a/2026-11/1.json'))).toMatchObject({ ok: false, problem: { code: 'DATA.NEWER' } })
})

test('without a remote the branch is a local one, which must not be checked out', async () => {
  await using garden = await temporaryRepository({ 'a.txt': '1\n' })
  expect(await open(garden.path).update(adding('records/a/2026-11/1.json'))).toMatchObject({ ok: true })
  expect(await open(garden.path).update(adding('records/a/2026-11/2.json'))).toMatchObject({ ok: true })
  expect(garden.git('ls-tree', '-r', '--name-only', 'hortus-data', 'records').split('\n')).toHaveLength(2)
  garden.git('checkout', '-q', 'hortus-data')
  expect(await open(garden.path).update(adding('records/a/2026-11/3.json'))).toMatchObject({ ok: false, problem: { code: 'DATA.CHECKED_OUT' } })
  expect(garden.git('status', '--porcelain')).toBe('')
})

test('outside a repository that is said', async () => {
  await using directory = await temporaryDirectory()
  expect(await open(directory.path).snapshot()).toMatchObject({ ok: false, problem: { code: 'DATA.NO_REPOSITORY' } })
})

test('a push that the server declines is told with what to do, and no ticket stays', async () => {
  await using g = await remoteWithGarden()
  await g.remote.put({ 'hooks/pre-receive': '#!/bin/sh\nwhile read old new ref; do case $ref in refs/heads/*) echo "GH006: Protected branch update failed for $ref." >&2; exit 1;; esac; done\n' })
  await chmod(join(g.remote.path, 'hooks/pre-receive'), 0o755)
  const refused = await open(g.garden.path).update(adding('records/a/2026-11/1.json'))
  expect(refused).toMatchObject({ ok: false, problem: { code: 'DATA.PROTECTED', message: expect.stringContaining('GH006') } })
  expect(g.remote.git('for-each-ref', 'refs/hortus')).toBe('')
})

test('a server that asks for a password, one that forbids and one that is not there are told apart, without the password of the address', async () => {
  await using garden = await temporaryRepository({ 'a.txt': '1\n' })
  const status = { now: 401 }
  const server = createServer((_request, response) => void response.writeHead(status.now, status.now === 401 ? { 'www-authenticate': 'Basic realm="x"' } : {}).end('no'))
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  garden.git('remote', 'add', 'origin', `http://me:geheim@127.0.0.1:${port}/a/b.git`)
  for (const [code, problem] of [[401, 'DATA.NO_PERMISSION'], [403, 'DATA.NO_PERMISSION'], [503, 'DATA.NETWORK'], [404, 'DATA.NO_REMOTE']] as const) {
    status.now = code
    const found = await open(garden.path).snapshot()
    expect({ code, found }).toMatchObject({ found: { ok: false, problem: { code: problem } } })
    expect(JSON.stringify(found)).not.toContain('geheim')
  }
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
  expect(await open(garden.path).snapshot()).toMatchObject({ ok: false, problem: { code: 'DATA.NETWORK' } })
})

test('no hook, filter or monitor of the repository runs, and no setting of it sends us to a helper', async () => {
  await using g = await remoteWithGarden()
  await open(g.garden.path).update(adding('records/a/2026-11/0.json'))
  const trap = '#!/bin/sh\ntouch "$(git rev-parse --git-dir)/ran-$(basename "$0")"; cat\n'
  const hooks = ['pre-push', 'reference-transaction', 'post-update', 'pre-auto-gc', 'post-checkout', 'fsmonitor', 'filter', 'proc-receive', 'push-to-checkout']
  await g.garden.put({ ...Object.fromEntries(hooks.map((hook) => [`.git/hooks/${hook}`, trap])), '.gitattributes': '* filter=evil diff=evil\n' })
  for (const [key, value] of [['core.fsmonitor', '.git/hooks/fsmonitor'], ['filter.evil.clean', '.git/hooks/filter'], ['filter.evil.smudge', '.git/hooks/filter'], ['diff.evil.textconv', '.git/hooks/filter'], ['remote.origin.uploadpack', '.git/hooks/filter'], ['remote.origin.receivepack', '.git/hooks/filter'], ['core.alternateRefsCommand', '.git/hooks/filter'], ['gc.auto', '1']] as const) g.garden.git('config', key, value)
  g.garden.git('config', 'core.hooksPath', '.git/hooks')
  await using other = await temporaryRepository({})
  other.git('remote', 'add', 'origin', g.remote.path)
  await open(other.path).update(adding('records/a/2026-11/1.json'))
  expect(await open(g.garden.path).update(adding('records/a/2026-11/2.json'))).toMatchObject({ ok: true, value: { attempts: 1 } })
  expect((await readdir(join(g.garden.path, '.git'))).filter((name) => name.startsWith('ran-'))).toEqual([])
})

test.each([
  ['--upload-pack=touch /tmp/x', 'hortus-data'],
  ['https://evil.example/x', 'hortus-data'],
  ['origin', '--force'],
  ['origin', '../main'],
  ['origin', 'a..b'],
  ['origin', 'x.lock'],
  ['origin', 'a:b'],
])('a place %j %j from a configuration is refused before git sees it', async (remote, branch) => {
  await using g = await remoteWithGarden()
  expect(await open(g.garden.path, { place: { remote, branch } }).snapshot()).toMatchObject({ ok: false, problem: { code: 'DATA.PLACE' } })
})

test('an address that would start a program is refused', async () => {
  await using garden = await temporaryRepository({})
  garden.git('remote', 'add', 'origin', 'ext::sh -c "touch ran"')
  expect(await open(garden.path).snapshot()).toMatchObject({ ok: false, problem: { code: 'DATA.PLACE' } })
})

test('A11: symlinks, submodules and executables that climb are not listed; a symlink that is asked for is text and is not followed', async () => {
  await using g = await remoteWithGarden()
  await open(g.garden.path).update(adding('records/a/2026-11/1.json', 'one\n'))
  const tip = g.remote.git('rev-parse', 'hortus-data')
  await using work = await temporaryDirectory()
  work.git('clone', '-q', g.remote.path, 'w')
  const at = (...args: readonly string[]): string => work.git('-C', 'w', ...args)
  await work.put({ 'target': '/etc/passwd', 'mk.sh': `#!/bin/sh\nset -e\nlink=$(git hash-object -w ../target)\nup=$(printf '100644 blob %s\\t..\\n' $link | git mktree)\nmonth=$(printf '120000 blob %s\\tlink.json\\n160000 commit ${tip}\\tmodule\\n040000 tree %s\\tup\\n100644 blob %s\\tplain.json\\n' $link $up $link | git mktree)\nexample=$(printf '040000 tree %s\\t2026-11\\n' $month | git mktree)\nrecords=$(printf '040000 tree %s\\ta\\n' $example | git mktree)\nroot=$( (git ls-tree ${tip} | grep -v records; printf '040000 tree %s\\trecords\\n' $records) | git mktree)\ngit commit-tree -p ${tip} -m evil $root > ../commit\n` })
  const { execFileSync } = await import('node:child_process')
  execFileSync(join(work.path, 'mk.sh'), { cwd: join(work.path, 'w'), env: { ...process.env, GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b' } })
  at('push', '-q', 'origin', `${(await import('node:fs')).readFileSync(join(work.path, 'commit'), 'utf8').trim()}:refs/heads/hortus-data`)
  const snapshot = await open(g.garden.path).snapshot()
  if (!snapshot.ok) throw new Error(snapshot.problem.message)
  expect(await snapshot.value!.list('records')).toEqual(['records/a/2026-11/plain.json', 'records/a/2026-11/up/..'])
  const read = await snapshot.value!.read(['records/a/2026-11/link.json', 'records/a/2026-11', 'records/a/2026-11/module', 'gone', 'a\nb'], { maxBytes: 1000 })
  expect(read.get('records/a/2026-11/link.json')).toMatchObject({ ok: true, value: { text: '/etc/passwd' } })
  expect(['records/a/2026-11', 'records/a/2026-11/module', 'gone', 'a\nb'].map((path) => read.get(path))).toMatchObject([{ problem: { kind: 'not_a_file' } }, { ok: false }, { problem: { kind: 'missing' } }, { problem: { kind: 'missing' } }])
})

test('A09: a file that is too large is never sent; a tree that lists more than there can be is refused', { timeout: 60_000 }, async () => {
  await using g = await remoteWithGarden()
  await open(g.garden.path).update(adding('records/a/2026-11/big.json', '0'.repeat(3_000_000)))
  const snapshot = await open(g.garden.path).snapshot()
  const read = snapshot.ok ? await snapshot.value!.read(['records/a/2026-11/big.json'], { maxBytes: 1_000_000 }) : new Map()
  expect(read.get('records/a/2026-11/big.json')).toMatchObject({ ok: false, problem: { kind: 'too_large', message: expect.stringContaining('3000000') } })
  // Ten levels of ten names for one and the same tree: ten thousand million files from 4 KB.
  const lines = (type: string, id: string) => Array.from({ length: 10 }, (_, at) => `${type} ${id}\t${at}`).join('\n')
  const { execFileSync } = await import('node:child_process')
  const make = (text: string): string => execFileSync('git', ['mktree'], { cwd: g.remote.path, input: `${text}\n`, encoding: 'utf8' }).trim()
  let tree = make(lines('100644 blob', g.remote.git('rev-parse', 'hortus-data:.hortus-data')))
  for (let level = 0; level < 9; level++) tree = make(lines('040000 tree', tree))
  const root = make(`${g.remote.git('ls-tree', 'hortus-data').replace(/ [0-9a-f]+\trecords/, ` ${tree}\trecords`)}`)
  const bomb = g.remote.git('commit-tree', '-m', 'bomb', root)
  g.remote.git('update-ref', 'refs/heads/hortus-data', bomb)
  const now = await open(g.garden.path).snapshot()
  await expect(now.ok ? now.value!.list('records') : null).rejects.toMatchObject({ problem: { code: 'DATA.UNREADABLE' } })
  expect(now.ok && (await now.value!.list('index'))).toEqual([])
})

test('a remote that knows no atomic push is written to all the same', async () => {
  await using g = await remoteWithGarden()
  g.remote.git('config', 'receive.advertiseAtomic', 'false')
  await using other = await temporaryRepository({})
  other.git('remote', 'add', 'origin', g.remote.path)
  let asked = 0
  const written = await open(g.garden.path).update(async () => {
    asked += 1
    if (asked === 1) await open(other.path).update(adding('records/a/2026-11/other.json'))
    return ok({ message: 'mine\n', add: new Map([['records/a/2026-11/mine.json', 'x\n']]) })
  })
  expect(written).toMatchObject({ ok: true, value: { attempts: 2 } })
  expect(g.remote.git('for-each-ref', '--format=%(refname)', 'refs/hortus', 'refs/heads/hortus-data')).toBe('refs/heads/hortus-data')
})

test('a branch that was deleted comes back from any clone that had fetched it', async () => {
  await using g = await remoteWithGarden()
  await open(g.garden.path).update(adding('records/a/2026-11/1.json'))
  const tip = g.remote.git('rev-parse', 'hortus-data')
  g.remote.git('update-ref', '-d', 'refs/heads/hortus-data')
  expect(await open(g.garden.path).snapshot()).toEqual({ ok: true, value: null })
  g.garden.git('push', '-q', 'origin', 'refs/hortus/data/origin/hortus-data:refs/heads/hortus-data')
  expect(await open(g.garden.path).snapshot()).toMatchObject({ ok: true, value: { commit: tip } })
})

test('two processes of one clone, and many writes of one process, do not stand in each other’s way', { timeout: 60_000 }, async () => {
  await using g = await remoteWithGarden()
  const ids = Array.from({ length: 8 }, (_, at) => String(at))
  const written = await Promise.all(ids.map((id) => open(g.garden.path).update(adding(`records/a/2026-11/${id}.json`))))
  expect(written.map((each) => each.ok || each.problem)).toEqual(ids.map(() => true))
  expect(g.remote.git('ls-tree', '-r', '--name-only', 'hortus-data', 'records').split('\n')).toHaveLength(8)
  await using local = await temporaryRepository({})
  const here = await Promise.all(ids.map((id) => open(local.path).update(adding(`records/a/2026-11/${id}.json`))))
  expect(here.map((each) => each.ok || each.problem)).toEqual(ids.map(() => true))
  expect(local.git('ls-tree', '-r', '--name-only', 'hortus-data', 'records').split('\n')).toHaveLength(8)
})
