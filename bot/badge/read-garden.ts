/** What the badges of a repository say now: the health of the head of its default branch, as `hortus health` decides it. */
import { fail, ok } from '../../core/problem.ts'
import type { Clock } from '../../core/world.ts'
import type { AppClient } from '../github/app-client.ts'
import { healthOf } from '../health/health-of.ts'
import type { Mirrors } from '../mirror/mirror.ts'
import type { ConfigOf } from '../worker/run-task.ts'
import { openInstalled } from './installed.ts'
import type { BadgeSource } from './open-badges.ts'

export interface GardenReader {
  readonly app: AppClient
  readonly mirrors: Mirrors
  readonly configOf: ConfigOf
  readonly clock: Clock
  readonly signal: AbortSignal
}

const LIMIT_MS = 2 * 60_000

export function readGardens({ app, mirrors, configOf, clock, signal: ending }: GardenReader): BadgeSource {
  const installed = openInstalled(app, clock)
  return async (owner, name) => {
    const place = await installed.find(owner, name)
    if (!place.ok) return place
    if (place.value === null || place.value.private) return ok('none')
    const { installation, repository } = place.value
    const signal = AbortSignal.any([ending, AbortSignal.timeout(LIMIT_MS)])
    const opened = await app.open({ installation, repository, permissions: { contents: 'read' }, task: null, verb: 'badge', signal })
    if (!opened.ok) return opened
    await using github = opened.value
    if (github.facts.private) return ok('none')
    const commit = await github.branch(github.facts.defaultBranch)
    if (!commit.ok) return commit
    if (commit.value === null) return fail({ code: 'BADGE.NO_BRANCH', message: 'The default branch is not there.', next: 'Push to it.' })
    const mirror = mirrors.of(github)
    const config = await configOf({ github, mirror, signal, installation })
    if (!config.bot.badges) return ok('none')
    const fetched = await mirror.fetch([commit.value])
    if (!fetched.ok) return fetched
    const laid = await mirror.at(commit.value)
    if (!laid.ok) return laid
    await using checkout = laid.value
    const page = await healthOf({ world: checkout.world, config, at: clock.now().getTime(), wants: 'states' }, signal)
    return page.ok ? ok(new Map(page.value.states)) : page
  }
}
