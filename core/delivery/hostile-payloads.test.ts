/**
 * Every recorded payload with every single field missing, or of another kind: nothing is thrown, and what is done is what the whole payload
 * asks for, or nothing. The few fields that GitHub itself leaves out or sends as null are named, with what they mean then.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tasksOf } from '../command/tasks-of.ts'
import type { Told } from './event.ts'
import { readDelivery, readFields } from './read-delivery.ts'
import { OUR_EVENTS, type OurEvent } from './shape-of.ts'

type Body = Readonly<Record<string, unknown>>
interface Example {
  readonly name: string
  readonly index: number
  readonly payload: Body
}

const APP = 29_310
const NOW = Date.parse('2026-11-22T00:00:00Z')
const isOurs = (name: string): name is OurEvent => (OUR_EVENTS as readonly string[]).includes(name)

/** As they were recorded, but of now, from an installation, and with a command wherever a person could have written one. */
const EXAMPLES: readonly Example[] = (JSON.parse(readFileSync('node_modules/@octokit/webhooks-examples/api.github.com/index.json', 'utf8')) as readonly { readonly name: string; readonly examples: readonly Body[] }[]).flatMap(({ name, examples }) => examples.map((payload, index) => ({ name, index, payload: alive(payload) })))

function alive(payload: Body): Body {
  const now = JSON.parse(JSON.stringify({ installation: { id: 7 }, ...payload }).replace(/"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z"/g, '"2026-11-22T00:00:00Z"')) as Record<string, unknown>
  for (const key of ['comment', 'review', 'issue', 'pull_request', 'discussion', 'release']) {
    const one = now[key] as Record<string, unknown> | null | undefined
    if (typeof one === 'object' && one !== null) one['body'] = '/hortus archive a --reason "gone"\n/hortus hlep'
  }
  const run = now['workflow_run'] as Record<string, unknown> | null | undefined
  if (run !== undefined && run !== null) Object.assign(run, { run_attempt: 1, display_title: 'Hortus smoke c:IC_1:0:0123456789abcdef', path: '.github/workflows/hortus-command.yml', event: 'workflow_dispatch' })
  const check = now['check_run'] as Record<string, unknown> | null | undefined
  if (check !== undefined && check !== null && now['action'] === 'rerequested') Object.assign(check, { external_id: 'hortus', name: 'hortus/validate', app: { id: APP } })
  return now
}

/** What a payload asks for, as text. */
const asked = (name: string, payload: Body): string => askedOf(readFields(name, payload))
const askedOf = (told: Told): string => (told.kind === 'told' ? JSON.stringify(tasksOf(told.event, { app: APP, now: NOW, guid: 'g' })) : '[]')

/** Left out, or null: GitHub sends these so itself. */
const MAY_BE_ABSENT: Readonly<Partial<Record<OurEvent, readonly string[]>>> = {
  // An issue then, which is looked at as one; a person who wrote it directly.
  issue_comment: ['issue.pull_request', 'comment.performed_via_github_app'],
  pull_request_review: ['review.performed_via_github_app'],
  // The fork is gone.
  pull_request: ['pull_request.head.repo'],
  // It goes on; a commit that no branch has.
  workflow_run: ['workflow_run.conclusion', 'workflow_run.head_branch'],
  // Nothing of ours is without an id; how old it is only tells whether it is worth doing.
  check_run: ['check_run.external_id', 'check_run.started_at', 'check_run.completed_at', 'check_run.app'],
}

/** Texts that may say anything: they are compared with what we know, or shown as code. */
const MAY_SAY_ANYTHING: ReadonlySet<string> = new Set(['check_run.name', 'check_run.external_id', 'workflow_run.display_title', 'workflow_run.path', 'comment.body', 'review.body'])

const LONG = 'x'.repeat(2_000_000)
/** One of each kind, and what passes for a number or a text and is none. */
const WRONG: readonly unknown[] = [null, true, false, 0, -1, 1.5, 2 ** 60, Number.MAX_VALUE, '', '1', 'x', LONG, '\u0000', '../..', [], [1], {}, { id: -1 }, { __proto__: null, id: 'x' }]

function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  const own = path.length === 0 ? [] : [path]
  return typeof value === 'object' && value !== null ? [...own, ...Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...path, key]))] : own
}

/** A copy along the path; `undefined`: without it. */
function changed(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...(value as readonly unknown[])] : { ...(value as Body) }
  const next = rest.length === 0 ? to : changed((value as Body)[key!], rest, to)
  if (next === undefined && !Array.isArray(copy)) delete copy[key!]
  else (copy as Record<string, unknown>)[key!] = next
  return copy
}

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value)

interface Counted {
  tried: number
  acted: number
  readonly wrong: string[]
}

function tryAll(examples: readonly Example[], variantsOf: (at: unknown, turn: number) => readonly unknown[]): Counted {
  const counted: Counted = { tried: 0, acted: 0, wrong: [] }
  for (const { name, index, payload } of examples) {
    const told = readFields(name, payload)
    const [same, whole] = [JSON.stringify(told), askedOf(told)]
    for (const [turn, path] of pathsOf(payload).entries()) {
      const at = path.reduce<unknown>((from, key) => (from as Body)[key], payload)
      for (const variant of variantsOf(at, turn + index)) {
        counted.tried += 1
        const heard = readFields(name, changed(payload, path, variant) as Body)
        if (heard.kind !== 'told' || JSON.stringify(heard) === same) continue
        const now = askedOf(heard)
        if (now === '[]' || now === whole) continue
        counted.acted += 1
        const dotted = path.join('.')
        const isAbsent = variant === undefined || variant === null
        const meant = isOurs(name) && (((isAbsent || at === null) && (MAY_BE_ABSENT[name] ?? []).includes(dotted)) || (typeof variant === 'string' && typeof at === 'string' && MAY_SAY_ANYTHING.has(dotted)))
        if (!meant) counted.wrong.push(`${name} ${index} ${dotted} = ${JSON.stringify(variant)?.slice(0, 60)}`)
      }
    }
  }
  return counted
}

test('of all recorded payloads those that can ask for something do', () => {
  const asking = new Set(EXAMPLES.filter(({ name, payload }) => asked(name, payload) !== '[]').map(({ name, payload }) => `${name}.${String(payload['action'] ?? '')}`))
  expect([...asking].toSorted()).toEqual(['check_run.rerequested', 'issue_comment.created', 'pull_request.closed', 'pull_request.opened', 'pull_request.ready_for_review', 'pull_request.reopened', 'pull_request.synchronize', 'pull_request_review.submitted', 'push.', 'workflow_run.completed', 'workflow_run.requested'].toSorted())
})

test('A65: every one of 329 payloads without any one of its fields asks for the same as whole, or for nothing', { timeout: 60_000 }, () => {
  const { tried, acted, wrong } = tryAll(EXAMPLES, () => [undefined])
  expect(wrong).toEqual([])
  expect(EXAMPLES).toHaveLength(329)
  expect(tried).toBeGreaterThan(65_000)
  expect(acted).toBeGreaterThan(10)
})

test('A65: a field of another kind, or of no sense, makes a payload of ours ask for the same or for nothing', { timeout: 60_000 }, () => {
  const { tried, wrong } = tryAll(EXAMPLES.filter(({ name }) => isOurs(name)), (at, turn) => [0, 5, 9, 14].map((step) => WRONG[(turn + step) % WRONG.length]).filter((value) => kindOf(value) !== kindOf(at) || (typeof at !== 'object' && !Object.is(value, at) && !isFine(at, value))))
  expect(wrong).toEqual([])
  expect(tried).toBeGreaterThan(80_000)
})

test('A65: of payloads of other events no field of another kind makes one of ours', { timeout: 60_000 }, () => {
  const { acted, wrong } = tryAll(EXAMPLES.filter(({ name }) => !isOurs(name)), (at, turn) => [WRONG[turn % WRONG.length], WRONG[(turn * 7 + 3) % WRONG.length]].filter((value) => kindOf(value) !== kindOf(at)))
  expect([acted, wrong]).toEqual([0, []])
})

/** A value that GitHub could have sent in this place: another flag, another word. */
const isFine = (at: unknown, value: unknown): boolean => (typeof at === 'boolean' && typeof value === 'boolean') || (typeof at === 'string' && (value === '1' || value === 'x'))

test('A66: blown up, a payload of ours is unreadable or asks for what it asked for', { timeout: 60_000 }, () => {
  const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth))
  const blowUps: readonly ((payload: Body) => unknown)[] = [
    (payload) => ({ ...payload, more: LONG }),
    (payload) => ({ ...payload, more: nested(100) }),
    (payload) => ({ ...payload, more: Array.from({ length: 200_000 }, () => 0) }),
    (payload) => ({ ...payload, more: Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`k${at}`, at])) }),
    (payload) => ({ ...payload, repository: { ...(payload['repository'] as Body), name: LONG } }),
  ]
  for (const event of OUR_EVENTS) {
    const { name, payload } = EXAMPLES.find((each) => each.name === event && asked(event, each.payload) !== '[]') ?? EXAMPLES.find((each) => each.name === event)!
    for (const blowUp of blowUps) {
      const told = readDelivery(name, new TextEncoder().encode(JSON.stringify(blowUp(payload))))
      expect(['[]', asked(name, payload)]).toContain(told.kind === 'told' ? JSON.stringify(tasksOf(told.event, { app: APP, now: NOW, guid: 'g' })) : '[]')
    }
  }
})
