import { execFileSync } from 'node:child_process'
import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { tokenSettings } from './token.ts'

test('a token reaches git as a setting for its own host only, in place of the header that a checkout left', () => {
  const settings = tokenSettings('t0ken', 'https://github.example/a/b.git', { GIT_CONFIG_COUNT: '1' })
  const env = { ...process.env, GIT_CONFIG_KEY_0: 'http.https://github.example/.extraheader', GIT_CONFIG_VALUE_0: 'AUTHORIZATION: basic old', ...settings }
  const asked = (url: string): string[] => execFileSync('git', ['config', '--get-urlmatch', 'http.extraheader', url], { env, encoding: 'utf8' }).trim().split('\n')
  expect(asked('https://github.example/a/b.git')).toEqual([`AUTHORIZATION: basic ${Buffer.from('x-access-token:t0ken').toString('base64')}`])
  expect(() => asked('https://evil.example/a/b.git')).toThrow(/Command failed/)
})

test('no token, or an address that others can listen to, gives no setting', () => {
  for (const [token, address] of [['t', 'http://127.0.0.1.evil.example/x'], ['t', 'http://127.0.0.1@evil.example/x'], ['t', 'http://localhost.evil.example'], [undefined, 'https://a.example/x'], ['', 'https://a.example/x'], ['t', 'http://a.example/x'], ['t', 'git@a.example:x'], ['t', '/path'], ['t', 'https://[']] as const) expect(tokenSettings(token, address, {})).toEqual({})
})

test('git sends exactly one header, the new one', async () => {
  const seen: (string | string[] | undefined)[] = []
  const server = createServer((request, response) => {
    seen.push(request.rawHeaders.filter((_, at) => request.rawHeaders[at - 1]?.toLowerCase() === 'authorization'))
    response.writeHead(404).end()
  })
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${(server.address() as { port: number }).port}`
  const settings = tokenSettings('new', `${origin}/x.git`, { GIT_CONFIG_COUNT: '1' })
  const { execFile } = await import('node:child_process')
  await new Promise<void>((done) => void execFile('git', ['ls-remote', `${origin}/x.git`], { env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_KEY_0: `http.${origin}/.extraheader`, GIT_CONFIG_VALUE_0: 'AUTHORIZATION: basic old', ...settings } }, () => done()))
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
  expect(seen[0]).toEqual([`basic ${Buffer.from('x-access-token:new').toString('base64')}`])
})
