import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { serverOf } from './server-of.ts'

const nothing = { lfsUrl: null, remoteLfsUrl: null, remoteUrl: null, lfsconfig: '' }
const auto = (known: Partial<typeof nothing> | { remoteUrl: string }): string => {
  const server = serverOf('auto', { ...nothing, ...known })
  return server.ok ? `${server.value.url} ${server.value.configured}` : server.problem
}
const NOT_HTTPS = 'the repository names one that is not asked by https'

test.each([
  ['https://lfs.example.org/a/b', 'https://lfs.example.org/a/b'],
  ['https://lfs.example.org/a/b/?x=1#y', 'https://lfs.example.org/a/b'],
  ['http://127.0.0.1:8080/lfs', 'http://127.0.0.1:8080/lfs'],
  ['http://localhost/lfs', 'http://localhost/lfs'],
  ['http://lfs.example.org/a', 'workspace.lfs.server is no https address'],
  ['http://127.0.0.1.example.org/a', 'workspace.lfs.server is no https address'],
  ['file:///srv/lfs', 'workspace.lfs.server is no https address'],
  ['https://user:secret@lfs.example.org/a', 'workspace.lfs.server holds a password; HORTUS_LFS_TOKEN is the place for it'],
])('the configured address %s is asked as %s', (setting, expected) => {
  const server = serverOf(setting, { ...nothing, lfsconfig: '[lfs]\nurl = https://other.example.org\n' })
  expect(server.ok ? server.value.url : server.problem).toBe(expected)
  expect(server.ok ? server.value.configured : true).toBe(true)
})

test.each([
  ['the remote by https', 'https://example.org/a/b', 'https://example.org/a/b.git/info/lfs false'],
  ['the remote with .git', 'https://example.org/a/b.git/', 'https://example.org/a/b.git/info/lfs false'],
  ['the remote by ssh, in short', 'git@example.org:a/b.git', 'https://example.org/a/b.git/info/lfs false'],
  ['the remote by ssh', 'ssh://git@example.org:2222/a/b', 'https://example.org/a/b.git/info/lfs false'],
  ['A15: the remote with a password, which stays here', 'https://x-access-token:secret@example.org/a/b', 'https://example.org/a/b.git/info/lfs false'],
  ['a remote on this machine', '/srv/git/a', NOT_HTTPS],
  ['a remote by http, also on this machine', 'http://127.0.0.1:80/a', NOT_HTTPS],
  ['a name of the ssh settings', 'work:a/b', NOT_HTTPS],
])('auto asks %s', (_what, remoteUrl, expected) => {
  expect(auto({ remoteUrl })).toBe(expected)
})

test('the settings of the clone come before .lfsconfig, and an LFS address before that of the remote', () => {
  const lfsconfig = '[lfs]\n\turl = https://file.example.org/lfs\n[remote "origin"]\n\tlfsurl = https://low.example.org/lfs\n'
  expect(auto({ lfsUrl: 'https://clone.example.org/lfs', lfsconfig } as object)).toBe('https://clone.example.org/lfs false')
  expect(auto({ remoteUrl: 'https://example.org/a', lfsconfig } as object)).toBe('https://file.example.org/lfs false')
  expect(auto({ remoteLfsUrl: 'https://remote.example.org/lfs', lfsconfig: lfsconfig.slice(lfsconfig.indexOf('[remote')) } as object)).toBe('https://remote.example.org/lfs false')
  expect(auto({})).toBe('neither .lfsconfig nor the remote origin names one')
  expect(auto({ lfsconfig: '[lfs]\nurl = http://169.254.169.254/latest\n' } as object)).toBe(NOT_HTTPS)
})

test('A15: whatever a repository writes, only https is asked, and never with a user in the address', () => {
  const text = fc.oneof(fc.webUrl(), fc.string(), fc.tuple(fc.constantFrom('https://', 'http://', 'ssh://', 'git@', ''), fc.string(), fc.constantFrom('@', ':', '/', '')).map((parts) => parts.join('')))
  fc.assert(fc.property(text, fc.boolean(), (each, remote) => {
    const server = serverOf('auto', { ...nothing, ...(remote ? { remoteUrl: each } : { lfsconfig: `[lfs]\nurl = "${each}"\n` }) })
    const asked = server.ok ? server.value : { url: 'https://nobody.example.org', configured: false }
    expect(asked.configured).toBe(false)
    expect(new URL(asked.url)).toMatchObject({ protocol: 'https:', username: '', password: '', search: '' })
  }))
})
