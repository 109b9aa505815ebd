import { expect, test } from 'vitest'
import type { Common, Event } from '../delivery/event.ts'
import { bodyHash, STALE_MS, tasksOf } from './tasks-of.ts'

const SHA = 'a'.repeat(40)
const BASE = 'b'.repeat(40)
const NOW = Date.parse('2026-11-22T00:00:00Z')
const ann = { id: 5, login: 'ann', bot: false, app: null }
const common: Common = { installation: 7, repository: { id: 11, owner: 'acme', name: 'garden', defaultBranch: 'main' }, sender: ann }
const tasks = (event: Event, guid = 'g1', now = NOW) => tasksOf(event, { app: 1, now, guid })
const comment = (body: string, author = ann): Event => ({ ...common, kind: 'comment', issue: 3, isPull: true, comment: { id: 21, nodeId: 'IC_x', body, createdAt: NOW - 1000 }, author })
const pull = (action: Extract<Event, { kind: 'pull' }>['action'], more: object = {}): Event => ({ ...common, kind: 'pull', action, issue: 3, head: SHA, headRef: 'change', headRepository: 12, base: BASE, baseRef: 'main', merged: false, updatedAt: NOW - 1000, ...more })
const push = (more: object = {}): Event => ({ ...common, kind: 'push', ref: 'refs/heads/main', before: BASE, after: SHA, isDefault: true, paths: ['a.py'], ...more })
const run = (more: object = {}): Event => ({ ...common, kind: 'run', run: 9, attempt: 1, path: '.github/workflows/hortus-command.yml', title: 'smoke c:x', trigger: 'workflow_dispatch', status: 'completed', conclusion: 'success', headSha: SHA, headBranch: 'main', updatedAt: NOW - 1000, ...more })
const kinds = (event: Event): readonly string[] => tasks(event).map(({ kind }) => kind)

test('a comment gives one acknowledgement that waits for nobody, a task a command in order, and one for its mistakes', () => {
  const made = tasks(comment('/smoke a\n/hortus nope\n/status b\n/hlep'))
  expect(made.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual(['ack ack#21', 'command r11#3', 'command r11#3', 'mistake r11#3'])
  expect(made.every(({ installation, repository, guid, at }) => installation === 7 && repository === 11 && guid === 'g1' && at === NOW)).toBe(true)
  expect(made[1]!.key).toMatch(/^c:IC_x:0:[0-9a-f]{16}$/)
  expect(made[1]!.input).toMatchObject({ issue: 3, isPull: true, by: { id: 5, login: 'ann' }, comment: { bodyHash: bodyHash('/smoke a\n/hortus nope\n/status b\n/hlep') }, command: { verb: 'smoke', target: 'a' } })
})

test('G3: the same comment under another delivery, or another spelling of its line ends, gives the same keys', () => {
  const keys = (body: string, guid: string) => tasks(comment(body), guid).map(({ key }) => key)
  expect(keys('/smoke a\r\n/status b', 'g2')).toEqual(keys('/smoke a\n/status b', 'g1'))
  expect(keys('/smoke a', 'g')).not.toEqual(keys('/smoke b', 'g'))
})

test('a comment without a command of ours gives nothing', () => {
  expect(tasks(comment('Nice work!\n\n> /smoke a'))).toEqual([])
})

test('A32: what bots and our own App write is no command', () => {
  expect(tasks(comment('/smoke a', { ...ann, bot: true }))).toEqual([])
  expect(tasks({ ...comment('/smoke a'), author: { ...ann, app: 1 as unknown as null } } as Event)).toEqual([])
})

test('A65: a comment of more than three days ago is recorded and not acted on', () => {
  expect(tasks(comment('/smoke a'), 'g', NOW + STALE_MS - 2000)).toHaveLength(2)
  expect(tasks(comment('/smoke a'), 'g', NOW + STALE_MS)).toEqual([])
})

test('A65: an event that is sent again under another GUID gives the same tasks', () => {
  for (const event of [pull('opened'), pull('synchronize'), pull('closed', { headRef: 'hortus/x', headRepository: 11 }), push(), push({ paths: null }), run()]) {
    expect(tasks(event, 'g2').map(({ key }) => key)).toEqual(tasks(event, 'g1').map(({ key }) => key))
    expect(tasks(event).length).toBeGreaterThan(0)
  }
})

test('a review is read like a comment, and says what commit it was given on', () => {
  const review: Event = { ...common, kind: 'review', issue: 3, review: { id: 22, nodeId: 'PRR_x', body: '/smoke a', submittedAt: NOW - 1000, commit: SHA }, author: ann }
  expect(tasks(review)).toMatchObject([{ kind: 'ack' }, { kind: 'command', input: { isPull: true, reviewed: SHA, comment: { kind: 'review' } } }])
})

test.each([
  ['opened', ['pull-check']],
  ['reopened', ['pull-check']],
  ['synchronize', ['pull-void', 'pull-check']],
  ['edited', ['pull-check']],
  ['ready', ['pull-check']],
  ['closed', ['pull-void']],
] as const)('a pull request that is %s gives %j', (action, expected) => {
  expect(kinds(pull(action))).toEqual(expected)
})

test('a proposal that was closed is remembered when the branch is ours, and not when a fork gave it that name', () => {
  expect(kinds(pull('closed', { headRef: 'hortus/archive-x', headRepository: 11 }))).toEqual(['pull-void', 'pull-closed'])
  expect(kinds(pull('closed', { headRef: 'hortus/archive-x', headRepository: 12 }))).toEqual(['pull-void'])
})

test('a push to the default branch moves the base, and may change the configuration', () => {
  expect(kinds(push())).toEqual(['base-moved'])
  expect(kinds(push({ paths: ['.github/hortus.yml'] }))).toEqual(['config', 'base-moved'])
  expect(kinds(push({ paths: null }))).toEqual(['config', 'base-moved'])
  expect(kinds(push({ isDefault: false }))).toEqual([])
  expect(kinds(push({ after: '0'.repeat(40) }))).toEqual([])
})

test('runs of our own workflows are heard of, those of others are not', () => {
  expect(kinds(run())).toEqual(['run-news'])
  expect(kinds(run({ trigger: 'pull_request' }))).toEqual([])
  expect(kinds(run({ path: '.github/workflows/ci.yml' }))).toEqual([])
  expect(kinds(run({ path: '.github/workflows/hortus-weekly.yml', trigger: 'schedule' }))).toEqual(['weekly'])
  expect(kinds(run({ path: '.github/workflows/hortus-weekly.yml', trigger: 'schedule', headBranch: 'other' }))).toEqual([])
  expect(kinds(run({ path: '.github/workflows/hortus-weekly.yml', trigger: 'schedule', status: 'requested' }))).toEqual([])
})

test('the button of a check is ours when the check is', () => {
  const check: Event = { ...common, kind: 'check', action: 'rerequested', check: 4, name: 'hortus/validate', headSha: SHA, externalId: 'x', app: 1, updatedAt: NOW }
  expect(kinds(check)).toEqual(['check-again'])
  expect(kinds({ ...check, app: 2 })).toEqual([])
})

test('A40: a pull request into another branch at the same commit, and one that was opened again, are looked at on their own', () => {
  const keyOf = (action: 'opened' | 'reopened' | 'edited', more: object = {}): string => tasks(pull(action, more)).find(({ kind }) => kind === 'pull-check')!.key
  const keys = [keyOf('opened'), keyOf('opened', { baseRef: 'side' }), keyOf('reopened'), keyOf('reopened', { updatedAt: NOW - 1 })]
  expect(new Set(keys).size).toBe(4)
  expect(keyOf('edited', { updatedAt: NOW - 1 })).toBe(keys[0])
})
