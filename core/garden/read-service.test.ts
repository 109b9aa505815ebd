import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readComposeUse, readService } from './read-service.ts'
import { undeclaredService } from './service.ts'

test('a service in full is read as it is written', () => {
  expect(readService('smoke', { port: 8000, path: '/health', ready_seconds: 5, stop_seconds: 1, ask: { path: '/predict', body: { text: 'hi' }, headers: { 'X-A': '1' }, expect_status: 201, expect_contains: 'ok', seconds: 3 } })).toEqual({
    ok: true,
    value: { declared: true, port: 8000, preferredPort: null, path: '/health', readyBelow: 400, readySeconds: 5, stopSeconds: 1, ask: { path: '/predict', method: 'POST', headers: { 'X-A': '1' }, body: '{"text":"hi"}', bodyFile: null, status: 201, contains: 'ok', seconds: 3 } },
  })
})

test('a number is a port, true is the defaults, false is no server', () => {
  expect(readService('smoke', 8000)).toMatchObject({ value: { port: 8000, path: null, ask: { path: '/', status: null } } })
  expect(readService('smoke', true)).toMatchObject({ value: { declared: true, port: null } })
  expect(readService('serve', false)).toEqual({ ok: true, value: null })
})

test('what is waited for by a path needs no second question; a text is a path to ask', () => {
  expect(readService('smoke', { port: 1, path: '/health' })).toMatchObject({ value: { ask: null } })
  expect(readService('smoke', { port: 1, path: '/health', ask: '/version' })).toMatchObject({ value: { ask: { path: '/version', method: 'GET', status: 200 } } })
})

test('a preset with the name of a server is one without saying so, and a notebook answers at /api', () => {
  expect(readService('serve', undefined)).toMatchObject({ value: { declared: false, port: null, ask: { path: '/', status: null } } })
  expect(undeclaredService('notebook')).toMatchObject({ declared: false, preferredPort: 8888, ask: { path: '/api' } })
  expect(['smoke', 'train', 'observe', 'label', 'service-test'].map(undeclaredService)).toEqual([null, null, null, null, null])
})

test.each([
  [{ port: 0 }, 'port'],
  [{ port: 65536 }, 'port'],
  [{ port: 'http' }, 'port'],
  [{ path: 'health' }, 'path'],
  [{ path: '/a b' }, 'path'],
  [{ path: '/a\r\nX: y' }, 'path'],
  [{ ready_seconds: -1 }, 'ready_seconds'],
  [{ ready_seconds: 1e9 }, 'ready_seconds'],
  [{ ask: { path: '/x\ny' } }, 'ask.path'],
  [{ ask: { method: 'CONNECT' } }, 'ask.method'],
  [{ ask: { expect_status: 99 } }, 'expect_status'],
  [{ ask: { body: 'a', body_file: 'b' } }, 'both'],
  [{ ask: { body_file: '../x' } }, 'body_file'],
  [{ ask: { body_file: '/etc/passwd' } }, 'body_file'],
  [{ ask: { headers: { 'Content-Length': '9' } } }, 'headers'],
  [{ ask: { headers: { 'X-A': 'a\r\nX-B: b' } } }, 'headers'],
  [{ ask: { headers: { 'X A': 'a' } } }, 'headers'],
  ['8000/x', 'service'],
])('%j cannot be used, and it says which part', (value, part) => {
  const read = readService('smoke', value as never)
  expect(read.ok ? null : read.problem).toContain(part)
})

test('a compose file lies within the example', () => {
  expect(readComposeUse(true)).toEqual({ ok: true, value: { file: null, runIn: null } })
  expect(readComposeUse('deploy/compose.yaml')).toEqual({ ok: true, value: { file: 'deploy/compose.yaml', runIn: null } })
  expect(readComposeUse({ file: 'c.yaml', run_in: 'web' })).toEqual({ ok: true, value: { file: 'c.yaml', runIn: 'web' } })
  for (const bad of ['/etc/compose.yaml', '../compose.yaml', 'a/../../b', 7]) expect(readComposeUse(bad).ok).toBe(false)
})

test('whatever stands there, it is read or told', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => readService('smoke', value as never).ok !== undefined && readComposeUse(value as never).ok !== undefined))
})
