/** For tests: a scenario with a bot that ends in the middle, held against the same one in which nothing happened to it. */
import { expect } from 'vitest'
import type { FinalState } from './final-state.ts'
import { play, type Fate, type Played, type Scenario } from './play.ts'
import { isWrite, placesOf, type Place } from './watch.ts'

const known = new Map<string, Promise<Played>>()

/** Played once in a file of tests. */
export async function undisturbed(scenario: Scenario): Promise<Played> {
  if (!known.has(scenario.name)) known.set(scenario.name, play(scenario, null))
  const played = await known.get(scenario.name)!
  expect(played.left.filter((what) => !STANDS.test(what))).toEqual([])
  return played
}

/** A run that nobody ends is waited for. */
const STANDS = /^waiting follow$/

/** Where it can be ended: everywhere, where something is another one afterwards, or only behind that. */
export async function placesIn(scenario: Scenario, which: 'all' | 'writes' | 'after writes' = 'all'): Promise<readonly Place[]> {
  const { points } = await undisturbed(scenario)
  return placesOf(points!).filter(({ name }) => which === 'all' || (isWrite(name) && (which === 'writes' || name.startsWith('after '))))
}

const TRIES = 5

/** What people see, and what is left to do, is what it is when nothing happens. */
export async function expectSame(scenario: Scenario, fate: Fate): Promise<void> {
  const calm = await undisturbed(scenario)
  let played = await play(scenario, fate)
  // Whether two deliveries are sorted at once or one after the other is the machine's: a point that did not come this time is waited for again.
  for (let tries = 1; played.points !== null && tries < TRIES; tries += 1) played = await play(scenario, fate)
  const { points, state, left } = played
  const expected = fate.loses === true && saysOtherwise(scenario, state) ? otherwise(scenario, calm.state) : calm.state
  expect({ fate, points, state, left }).toEqual({ fate, points: null, state: expected, left: calm.left })
}

const saysOtherwise = ({ whenLost }: Scenario, state: FinalState): boolean => whenLost !== undefined && JSON.stringify(state).includes(JSON.stringify(whenLost[1]).slice(1, -1))

function otherwise({ whenLost }: Scenario, state: FinalState): FinalState {
  const [calm, lost] = whenLost!
  return Object.fromEntries(Object.entries(state).map(([name, each]) => [name, { ...each, comments: each.comments.map((comment) => comment.replace(calm, () => lost)).toSorted() }]))
}
