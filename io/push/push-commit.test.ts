import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chmod, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startTwin } from '../../test/twin/twin.ts'
import type { Permissions } from '../../test/twin/access/permissions.ts'
import { temporaryDirectory, temporaryRepository } from '../testing/temporary.ts'
import { pushCommit, type PushRequest } from './push-commit.ts'

const signal = new AbortController().signal

async function github(permissions: Permissions = { contents: 'write' }) {
  const twin = await startTwin()
  const repository = await twin.createRepository({ owner: 'acme', name: 'beds', files: { 'README.md': 'hello\n' } })
  const local = await temporaryRepository({ 'a.txt': '1\n' })
  const token = twin.token({ as: twin.app('hortus'), permissions })
  const url = twin.cloneUrl(repository)
  const commit = local.git('rev-parse', 'HEAD')
  const push = (more: Partial<PushRequest> = {}) => pushCommit({ fromAbs: local.path, commit, remote: { url, token }, branch: 'hortus/export', expect: null, signal, ...more })
  return { twin, repository, local, token, url, commit, push, tip: (branch = 'hortus/export') => repository.refs.get(`refs/heads/${branch}`), [Symbol.asyncDispose]: async () => void (await Promise.all([twin.close(), local[Symbol.asyncDispose]()])) }
}

test('a commit becomes a branch that was not there; asked again, nothing moves', async () => {
  await using g = await github()
  const before = g.local.git('for-each-ref') + g.local.git('status', '--porcelain') + (await readdir(join(g.local.path, '.git'))).join()
  expect(await g.push()).toEqual({ ok: true, value: { moved: true } })
  expect(g.tip()).toBe(g.commit)
  expect(await g.push()).toEqual({ ok: true, value: { moved: false } })
  expect(g.local.git('for-each-ref') + g.local.git('status', '--porcelain') + (await readdir(join(g.local.path, '.git'))).join()).toBe(before)
})

test('a branch is moved on from what it was seen at; from anything else it is not moved', async () => {
  await using g = await github()
  await g.push()
  g.local.git('commit', '-q', '--allow-empty', '-m', 'second')
  const second = g.local.git('rev-parse', 'HEAD')
  for (const expected of [null, 'f'.repeat(40)]) expect(await g.push({ commit: second, expect: expected })).toMatchObject({ ok: false, problem: { code: expected === null ? 'PUSH.MOVED' : 'PUSH.NOT_FAST_FORWARD' } })
  expect(g.tip()).toBe(g.commit)
  expect(await g.push({ commit: second, expect: g.commit })).toEqual({ ok: true, value: { moved: true } })
  expect(g.tip()).toBe(second)
})

test('never by force: a commit that does not follow what is there is refused, though what is there was expected', async () => {
  await using g = await github()
  const main = g.tip('main')!
  expect(await g.push({ branch: 'main', expect: main })).toMatchObject({ ok: false, problem: { code: 'PUSH.NOT_FAST_FORWARD' } })
  expect(g.tip('main')).toBe(main)
})

test('who pushes between the look and the push wins, and it is said', async () => {
  await using remote = await temporaryDirectory()
  remote.git('init', '-q', '--bare')
  await using local = await temporaryRepository({ a: '1' })
  const commit = local.git('rev-parse', 'HEAD')
  const other = local.git('commit-tree', '-m', 'other', 'HEAD^{tree}')
  local.git('push', '-q', remote.path, `${other}:refs/heads/side`)
  // The server's own hook stands for somebody else who is faster.
  await remote.put({ 'hooks/pre-receive': `#!/bin/sh\nunset GIT_QUARANTINE_PATH\ngit update-ref refs/heads/export ${other}\n` })
  await chmod(join(remote.path, 'hooks/pre-receive'), 0o755)
  expect(await pushCommit({ fromAbs: local.path, commit, remote: { url: remote.path }, branch: 'export', expect: null, signal })).toMatchObject({ ok: false, problem: { code: 'PUSH.MOVED' } })
  expect(remote.git('rev-parse', 'export')).toBe(other)
})

test('from a bare repository, by a path', async () => {
  await using remote = await temporaryDirectory()
  remote.git('init', '-q', '--bare')
  await using local = await temporaryRepository({ a: '1' })
  await using bare = await temporaryDirectory()
  bare.git('clone', '-q', '--bare', local.path, 'bare.git')
  const commit = local.git('rev-parse', 'HEAD')
  expect(await pushCommit({ fromAbs: join(bare.path, 'bare.git'), commit, remote: { url: `file://${remote.path}` }, branch: 'main', expect: null, signal })).toEqual({ ok: true, value: { moved: true } })
  expect(remote.git('rev-parse', 'main')).toBe(commit)
})

test('A76: a repository that was renamed is not followed', async () => {
  await using g = await github()
  g.twin.rename(g.repository, 'elsewhere')
  expect(await g.push()).toMatchObject({ ok: false, problem: { code: 'PUSH.REDIRECTED' } })
  expect(g.tip() ?? null).toBeNull()
})

test('A67: what a server says is told apart, and no message holds the token', async () => {
  await using g = await github({ contents: 'read' })
  const wrong = { url: g.url, token: 'ghs_thisIsNotATokenThatAnybodyKnows0000' }
  const answers = [
    [await g.push(), 'PUSH.NO_PERMISSION'],
    [await g.push({ remote: wrong }), 'PUSH.NO_PERMISSION'],
    [await g.push({ remote: { url: g.url } }), 'PUSH.NO_PERMISSION'],
    [await g.push({ remote: { url: g.url.replace('beds', 'gone'), token: g.token } }), 'PUSH.NOT_FOUND'],
  ] as const
  for (const [answer, code] of answers) expect(answer).toMatchObject({ ok: false, problem: { code } })
  for (const secret of [g.token, wrong.token, Buffer.from(`x-access-token:${g.token}`).toString('base64')]) expect(JSON.stringify(answers)).not.toContain(secret)
})

test('A67: a server that says the token back, and a redirect with it, are masked', async () => {
  const server = createServer((request, response) => {
    const said = Buffer.from((request.headers.authorization ?? '').replace(/^basic /i, ''), 'base64').toString().replace('x-access-token:', '')
    response.writeHead(403, { 'content-type': 'text/plain' }).end(`your token ${said} (${request.headers.authorization}) may not do this\n`)
  })
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
  await using local = await temporaryRepository({ a: '1' })
  const token = 'plain-words-no-redactor-knows'
  const answer = await pushCommit({ fromAbs: local.path, commit: local.git('rev-parse', 'HEAD'), remote: { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/a/b.git`, token }, branch: 'x', expect: null, signal })
  expect(answer).toMatchObject({ ok: false, problem: { code: 'PUSH.NO_PERMISSION' } })
  expect(JSON.stringify(answer)).not.toMatch(new RegExp(`${token}|${Buffer.from(`x-access-token:${token}`).toString('base64')}`))
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
})

test('a protected branch and workflows without the right to write them say what to do', async () => {
  await using g = await github()
  g.twin.settings(g.repository, { protect: ['export'] })
  expect(await g.push({ branch: 'export' })).toMatchObject({ ok: false, problem: { code: 'PUSH.PROTECTED', message: expect.stringContaining('GH006') } })
  await g.local.put({ '.github/workflows/ci.yml': 'on: push\n' })
  g.local.git('add', '-A')
  g.local.git('commit', '-qm', 'ci')
  expect(await g.push({ commit: g.local.git('rev-parse', 'HEAD') })).toMatchObject({ ok: false, problem: { code: 'PUSH.WORKFLOWS' } })
})

test('a server that fails twice is asked again; an answer that is lost is no second push', { timeout: 60_000 }, async () => {
  await using g = await github()
  const armed = g.twin.arm({ on: 'GIT receive-pack', times: 2, fault: { kind: 'status', status: 502 } })
  expect(await g.push()).toEqual({ ok: true, value: { moved: true } })
  expect(armed.hits).toBe(2)
  g.twin.arm({ on: 'GIT receive-pack', fault: { kind: 'status', status: 500 }, carriedOut: true })
  expect(await g.push({ branch: 'other' })).toEqual({ ok: true, value: { moved: true } })
  expect(g.tip('other')).toBe(g.commit)
})

test('nobody there is a problem, and so is being interrupted', { timeout: 60_000 }, async () => {
  await using local = await temporaryRepository({ a: '1' })
  const request = { fromAbs: local.path, commit: local.git('rev-parse', 'HEAD'), remote: { url: `http://127.0.0.1:${await freePort()}/a/b.git`, token: 't' }, branch: 'x', expect: null }
  expect(await pushCommit({ ...request, signal })).toMatchObject({ ok: false, problem: { code: 'PUSH.NETWORK' } })
  const stopped = new AbortController()
  stopped.abort()
  expect(await pushCommit({ ...request, signal: stopped.signal })).toMatchObject({ ok: false })
})

test('no hook, helper or setting of the repository has a say', async () => {
  await using g = await github()
  g.local.git('tag', '-a', '-m', 'secret', 'v1')
  const trap = `#!/bin/sh\ntouch ${g.local.path}/.git/ran\n`
  await g.local.put({ '.git/hooks/pre-push': trap, '.git/hooks/reference-transaction': trap, '.git/helper': trap })
  for (const [key, value] of [['credential.helper', `!${g.local.path}/.git/helper`], ['core.askPass', `${g.local.path}/.git/helper`], ['push.gpgSign', 'true'], ['push.followTags', 'true'], ['http.followRedirects', 'true'], ['core.hooksPath', '.git/hooks'], ['core.fsmonitor', '.git/helper']] as const) g.local.git('config', key, value)
  expect(await g.push({ remote: { url: g.url, token: 'wrong' } })).toMatchObject({ ok: false })
  expect(await g.push()).toMatchObject({ ok: true })
  expect(g.repository.refs.get('refs/tags/v1') ?? null).toBeNull()
  expect((await readdir(join(g.local.path, '.git'))).includes('ran')).toBe(false)
})

test.each<[Partial<PushRequest>]>([
  [{ branch: '--force' }],
  [{ branch: '+main' }],
  [{ branch: 'a:b' }],
  [{ branch: '' }],
  [{ commit: 'HEAD' }],
  [{ expect: 'main' }],
  [{ remote: { url: 'ext::sh -c "touch ran"' } }],
  [{ remote: { url: '--receive-pack=touch ran' } }],
  [{ remote: { url: 'git@github.com:a/b' } }],
  [{ remote: { url: 'http://github.com/a/b' } }],
  [{ remote: { url: 'http://127.0.0.1.evil.example/a' } }],
  [{ remote: { url: 'https://me:geheim@github.com/a/b' } }],
  [{ remote: { url: 'https://github.com/a/b\nx' } }],
])('%j is refused before git sees it, and the password of an address is not said', async (more) => {
  await using local = await temporaryRepository({ a: '1' })
  const answer = await pushCommit({ fromAbs: local.path, commit: local.git('rev-parse', 'HEAD'), remote: { url: '/nowhere' }, branch: 'x', expect: null, signal, ...more })
  expect(answer).toMatchObject({ ok: false, problem: { code: 'PUSH.TARGET' } })
  expect(JSON.stringify(answer)).not.toContain('geheim')
})

test('a commit that is not here is a problem before anybody is asked', async () => {
  await using g = await github()
  expect(await g.push({ commit: 'a'.repeat(40) })).toMatchObject({ ok: false, problem: { code: 'PUSH.NO_COMMIT' } })
})

/** Nobody listens there any more. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}
