/**
 * G11: the tour of all that the bot does, once for each permission that an installation may leave out or give as `read` only. Exactly what is
 * declared to need it (docs/commands.md, docs/operations.md) is not done, and it says the permission's name; everything else is as ever.
 */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { VERBS } from '../../core/command/verbs.ts'
import { configHandler } from '../config/config-check.ts'
import type { Permissions } from '../github/app-client.ts'
import { routes } from '../../test/twin/routes/routes.ts'
import type { LoggedRequest } from '../../test/twin/server/log.ts'
import { LIFECYCLE } from '../lifecycle/permissions.ts'
import { PERMISSIONS, reactionsOf, withoutMarker } from './ground.ts'
import { ALL_STOPS, openTour, type Stop, type TourGarden } from './tour.ts'
import { sweepComments } from '../sweep/sweep-comments.ts'
import { mistakeHandler } from '../worker/mistake.ts'
import { pullCheckHandler } from '../worker/pull-check.ts'

export function permissionSuite(stops: readonly Stop[], less: readonly Less[]): void {
  let whole: Toured['seen']
  let asked: Toured['requests']
  beforeAll(async () => {
    ({ seen: whole, requests: asked } = await tourWith(PERMISSIONS, stops))
  }, 600_000)

  test('G11: with all permissions every stop of the tour is done, and nothing is dead', () => {
    expect(whole.flatMap(({ name, dead }) => dead.map((one) => `${name}: ${one}`))).toEqual([])
    expect(whole.filter(({ name, signs }) => signs !== (stops.find((stop) => stop.name === name)!.verb === null ? '' : RUNS.has(name) ? '⏳' : '✅')).map(({ name, signs, said }) => [name, signs, said])).toEqual([])
  })

  describe.each(less)('G11: without the permission %s (the installation gives: %s)', (permission, given) => {
    test('what needs it is not done and says its name; everything else is as it was', { timeout: 600_000 }, async () => {
      const { [permission]: _taken, ...rest } = PERMISSIONS as Record<string, 'read' | 'write'>
      const { seen, unheard } = await tourWith(given === 'none' ? rest : { ...rest, [permission]: given }, stops)
      const wrong: string[] = []
      let broken = 0
      for (const [at, stop] of stops.entries()) {
        const [now, usual] = [seen[at]!, whole[at]!]
        const needed = (needsOf(stop) as Readonly<Record<string, string>>)[permission]
        const isMissing = needed !== undefined && (given === 'none' || needed === 'write')
        if (!isMissing) {
          // What the pull request is worth is another task's business.
          const dead = now.dead.filter((one) => !one.startsWith('pull-check ') || !one.includes(`${permission}: `))
          if (now.signs !== usual.signs || dead.length > 0) wrong.push(`${stop.name}: ${usual.signs} became ${now.signs}: ${now.said} ${dead.join('; ')}`)
          if (usual.things > 0 && now.things <= 0) wrong.push(`${stop.name}: did nothing`)
          continue
        }
        broken += 1
        // GitHub tells an App of nothing that it may not read: then only the sweep can say why nothing is done.
        if (given === 'none' && toldBy(stop) === permission) {
          if (now.said + now.dead.join('') !== '' || now.things > 0) wrong.push(`${stop.name}: ${now.said} ${now.dead.join('; ')}`)
          continue
        }
        const named = `${permission}: ${needed}`
        const isSaid = permission === 'issues' || stop.verb === null ? now.dead.some((one) => one.includes('GITHUB.PERMISSION') && one.includes(named)) || now.said.includes(named) : now.signs === '⛔' && now.said.includes(named)
        // The end of what was never begun is nothing.
        if (!isSaid && !(stop.name === 'the end of a smoke' && now.dead.length === 0 && now.said === '')) wrong.push(`${stop.name}: does not say ${named}: ${now.signs} ${now.said} ${now.dead.join('; ')}`)
        if (stop.verb !== null && now.things > 0) wrong.push(`${stop.name}: did something all the same`)
      }
      if (given === 'none' && !unheard.includes(`${permission}: read`)) wrong.push(`the sweep does not say why: ${unheard}`)
      expect(wrong).toEqual([])
      // A permission that nothing needs is one too many.
      expect(broken).toBeGreaterThan(0)
    })
  })

  test('G11: the page for operators asks for exactly what the App is given here, with a reason for each', () => {
    const page = readFileSync('docs/operations.md', 'utf8').split('## What the App may, and why')[1]!.split('\n## ')[0]!
    const rows = [...page.matchAll(/^\| ([A-Z][\w ]+) \| (read|write) \| (\S.*) \|$/gm)].map(([, name, level]) => [name!.toLowerCase().replace(' ', '_'), level])
    expect(Object.fromEntries(rows)).toEqual(PERMISSIONS)
  })

  test.runIf(stops.length === ALL_STOPS.length)('G12: each permission that a token has is needed by something that was done with it', () => {
    const idle: string[] = []
    for (const [set, requests] of Map.groupBy(asked.filter(({ token }) => token?.permissions !== undefined), ({ token }) => setOf(token!.permissions!))) {
      for (const one of set.split(' ')) {
        if (one !== 'metadata:read' && !one.startsWith('contents:') && !requests.some((request) => needs(request, one, set.split(' ')))) idle.push(`${one} of ${set}`)
      }
    }
    expect(idle.filter((one) => !SPARE.has(one))).toEqual([])
  })

  test('every verb is on the tour', () => {
    expect([...new Set(ALL_STOPS.map(({ verb }) => verb))].filter((verb) => verb !== null).toSorted()).toEqual(Object.keys(VERBS).toSorted())
  })
}

/** Taken away, or given as `read` where `write` is asked for. */
export type Less = readonly [string, 'none' | 'read']
export const LESS: readonly Less[] = Object.entries(PERMISSIONS).filter(([name]) => name !== 'metadata').flatMap(([name, level]) => [[name, 'none'] as const, ...(level === 'write' ? [[name, 'read'] as const] : [])])

/** What each stop is declared to need. */
function needsOf({ name, verb }: Stop): Permissions {
  if (verb !== null) return VERBS[verb].permissions
  const handler = { 'a slip': mistakeHandler, 'a wrong configuration': configHandler, 'a push to a pull request': pullCheckHandler }[name]
  if (handler !== undefined) return handler.permissions as Permissions
  // The check run besides may be missing: then the reply says so.
  return name === 'a weekly run' ? { ...LIFECYCLE, actions: 'read' } : { ...VERBS.smoke.permissions }
}

/** The permission without which GitHub does not tell of it at all. */
const toldBy = ({ name }: Stop): string => ({ 'a wrong configuration': 'contents', 'a push to a pull request': 'pull_requests', 'a weekly run': 'actions', 'the end of a smoke': 'actions' })[name] ?? 'issues'

interface Seen {
  readonly name: string
  /** Of the reply to this very command; and all that was said anew or edited. */
  readonly signs: string
  readonly said: string
  /** What is there now besides replies and signs. */
  readonly things: number
  /** Of dead letters that are new. */
  readonly dead: readonly string[]
  readonly reacted: string
}

interface Toured {
  readonly seen: readonly Seen[]
  readonly requests: readonly LoggedRequest[]
  /** What the log says of what nobody is told of. */
  readonly unheard: string
}

async function tourWith(permissions: Permissions, stops: readonly Stop[]): Promise<Toured> {
  await using tour = await openTour({ permissions: permissions as typeof PERMISSIONS })
  const seen: Seen[] = []
  for (const stop of stops) {
    // A minute's writes for each.
    tour.bot.twin.advance(61_000)
    await tour.bot.settle()
    const before = await look(tour)
    await stop.go(tour)
    const after = await look(tour)
    // The same words may be said twice.
    const said = [...after.replies].flatMap(([comment, text]) => (before.replies.get(comment) === text ? [] : [text]))
    const own = said.filter((text) => stop.verb !== null && text.slice(0, 40).includes(`\`/hortus ${stop.verb}`))
    seen.push({ name: stop.name, signs: [...(own.at(-1) ?? '')][0] ?? '', said: said.join('\n'), things: after.things - before.things, dead: after.dead.slice(before.dead.length), reacted: after.reacted })
  }
  await sweepComments({ store: tour.bot.store, app: tour.bot.appClient, settings: tour.bot.settings, clock: { now: () => new Date(tour.bot.twin.now()), elapsed: () => performance.now() }, log: tour.bot.log }, new AbortController().signal)
  return { seen, requests: tour.bot.twin.requests(), unheard: tour.bot.lines.filter((line) => line.includes('GitHub tells nothing')).join('\n') }
}

async function look(tour: TourGarden): Promise<{ readonly replies: ReadonlyMap<number, string>; readonly things: number; readonly dead: readonly string[]; readonly reacted: string }> {
  const { bot, issue, pull, dispatches } = tour
  const ours = bot.repository.issues.all().filter(({ author }) => author.id === bot.app.bot.id).length
  const reruns = bot.repository.workflowRuns.all().filter(({ attempt }) => attempt > 1).length
  const comments = bot.twin.comments(bot.repository, issue).filter(({ author }) => author.login === 'ann')
  const dead = await bot.store.tasks({ states: ['dead'] }, 100)
  return {
    replies: new Map([issue, pull].flatMap((number) => bot.twin.comments(bot.repository, number).filter(({ author }) => author.id === bot.app.bot.id).map(({ id, body }): [number, string] => [id, withoutMarker(body)]))),
    things: ours + dispatches.length + reruns + bot.repository.checkRuns.all().length,
    dead: dead.map(({ kind, problem }) => `${kind} ${problem?.code} ${problem?.message}`),
    reacted: comments.length === 0 ? '' : reactionsOf(bot, comments.at(-1)!.id).join(' '),
  }
}

/** What git asks stands in the log of the twin without its token; comments of pull requests may be listed with either. */
const SPARE: ReadonlySet<string> = new Set(['pull_requests:read of issues:read metadata:read pull_requests:read', 'pull_requests:read of actions:read checks:write contents:read issues:write metadata:read pull_requests:read'])

/** Their replies are edited when the job has ended. */
const RUNS: ReadonlySet<string> = new Set(['smoke', 'compare', 'export', 'benchmark: approved'])

const NEEDS = new Map(routes.map(({ operation, needs: { anyOf } }) => [operation, anyOf.map((each) => each.join(':'))]))

/** It could not have been done without this one. */
function needs({ operation }: LoggedRequest, one: string, set: readonly string[]): boolean {
  const enough = operation === 'GIT upload-pack' ? ['contents:read'] : operation === 'GIT receive-pack' ? ['contents:write'] : (NEEDS.get(operation ?? '') ?? [])
  const [name, level] = one.split(':')
  const met = (by: string, need: string): boolean => by === need || by === need.replace(/:read$/, ':write')
  const isMet = enough.some((need) => (level === 'write' ? one === need : met(one, need)))
  return isMet && !set.some((other) => !other.startsWith(`${name}:`) && enough.some((need) => met(other, need)))
}

const setOf = (permissions: object): string => Object.entries(permissions).map(([name, level]) => `${name}:${String(level)}`).toSorted().join(' ')
