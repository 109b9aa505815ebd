/** A real server on the loopback. */
import { symlink, truncate } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { serveFolder } from './serve-folder.ts'
import { temporaryDirectory } from './testing/temporary.ts'

/** As it is written: `fetch` would tidy a path. */
function ask(url: string, path: string, more: { readonly method?: string; readonly host?: string } = {}): Promise<{ readonly status: number; readonly type: string; readonly location: string; readonly body: string }> {
  return new Promise((done, failed) => {
    const asked = request(url, { path, method: more.method ?? 'GET', headers: more.host === undefined ? {} : { host: more.host } }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk)).on('end', () => done({ status: response.statusCode!, type: response.headers['content-type'] ?? '', location: response.headers.location ?? '', body }))
    })
    asked.on('error', failed).end()
  })
}

test('serves pages, directories and files with escaped names; what is not there is told', async () => {
  await using site = await temporaryDirectory({ 'index.html': 'first', 'examples/a%20b/index.html': 'page', 'data/x.js': 'js', '404.html': 'no such page' })
  const opened = await serveFolder(site.path, 0)
  if (!opened.ok) throw new Error(opened.problem.message)
  await using served = opened.value
  expect(await ask(served.url, '/')).toMatchObject({ status: 200, type: 'text/html; charset=utf-8', body: 'first' })
  expect(await ask(served.url, '/examples/a%2520b/?q=1')).toMatchObject({ status: 200, body: 'page' })
  expect(await ask(served.url, '/examples/a%2520b')).toMatchObject({ status: 301, location: './a%2520b/' })
  expect(await ask(served.url, '/data/x.js')).toMatchObject({ status: 200, type: 'text/javascript; charset=utf-8' })
  expect(await ask(served.url, '/nothing')).toMatchObject({ status: 404, body: 'no such page' })
  expect(await ask(served.url, '/examples/')).toMatchObject({ status: 404 })
  expect(await ask(served.url, '/', { method: 'POST' })).toMatchObject({ status: 405 })
  expect(await ask(served.url, '/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' })
})

test('A11: nothing outside is served, whatever the address, the link or the name that leads here', async () => {
  await using site = await temporaryDirectory({ 'site/index.html': 'first', secret: 'secret' })
  await symlink(join(site.path, 'secret'), join(site.path, 'site/link'))
  const opened = await serveFolder(join(site.path, 'site'), 0)
  if (!opened.ok) throw new Error(opened.problem.message)
  await using served = opened.value
  for (const path of ['/../secret', '/%2e%2e/secret', '/..%2fsecret', '/link', '//secret', '/%00', '/%zz', '/%5c..%5csecret']) expect([path, (await ask(served.url, path)).status]).toEqual([path, 404])
  expect(await ask(served.url, '/', { host: 'evil.example' })).toMatchObject({ status: 421 })
})

test('a file that cannot be read ends one answer, and not the server', async () => {
  await using site = await temporaryDirectory({ 'index.html': 'first', 'large.bin': '' })
  // More than Node reads at once; it takes no room on the disk.
  await truncate(join(site.path, 'large.bin'), 2 ** 32)
  const opened = await serveFolder(site.path, 0)
  if (!opened.ok) throw new Error(opened.problem.message)
  await using served = opened.value
  expect(await ask(served.url, '/large.bin')).toMatchObject({ status: 500 })
  expect(await ask(served.url, '/')).toMatchObject({ status: 200, body: 'first' })
})

test('a port that is taken is a problem with a way out', async () => {
  await using site = await temporaryDirectory()
  const first = await serveFolder(site.path, 0)
  if (!first.ok) throw new Error(first.problem.message)
  await using served = first.value
  expect(await serveFolder(site.path, Number(new URL(served.url).port))).toMatchObject({ ok: false, problem: { code: 'SITE.PORT', message: expect.stringContaining('is taken') } })
})
