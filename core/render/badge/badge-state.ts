/** What a badge says about an example: closed words, days and small numbers, so that no text of a stranger ever gets into a picture (A70). */
import type { Example, Tier } from '../../garden/example.ts'
import { RUNGS } from '../../report/order.ts'
import type { ExampleHealth, Health } from '../../schema/health.ts'

export interface BadgeState {
  /** `graduated`: it lives elsewhere. */
  readonly tier: Tier | 'graduated'
  readonly health: (typeof HEALTHS)[number] | null
  /** The highest that its last check reached; null: none, or never checked. */
  readonly rung: (typeof RUNGS)[number] | null
  /** YYYY-MM-DD; null: never seen. */
  readonly lastGreen: string | null
  /** What it asks for; null: nothing says. */
  readonly gpus: number | null
  readonly vramGb: number | null
}

const HEALTHS = ['green', 'yellow', 'red'] as const
const TIERS = ['stable', 'beta', 'experimental', 'archived', 'graduated'] as const

/** By id: every example of the page. */
export function badgeStates(health: Pick<Health, 'examples'>, examples: readonly Pick<Example, 'id' | 'need'>[]): ReadonlyMap<string, BadgeState> {
  const needs = new Map(examples.map(({ id, need }) => [id, need]))
  return new Map(health.examples.map((each) => [each.id, stateOf(each, needs.get(each.id))]))
}

function stateOf(example: ExampleHealth, need: Example['need'] | undefined): BadgeState {
  const tier = example.health === null && example.tier !== 'archived' ? 'graduated' : example.tier
  return { tier, health: example.health, rung: rungOf(example), lastGreen: example.lastGreen?.at.slice(0, 10) ?? null, gpus: need?.gpus ?? null, vramGb: need?.vramGb ?? null }
}

const rungOf = ({ rungs }: ExampleHealth): BadgeState['rung'] => RUNGS.findLast((rung) => rungs?.[rung] === 'passed') ?? null

/** Of what was kept: anything else than exactly a state is none. */
export function readBadgeState(value: unknown): BadgeState | null {
  if (typeof value !== 'object' || value === null) return null
  const { tier, health, rung, lastGreen, gpus, vramGb } = value as Record<string, unknown>
  const sound = isOneOf(tier, TIERS) && (health === null || isOneOf(health, HEALTHS)) && (rung === null || isOneOf(rung, RUNGS)) && (lastGreen === null || (typeof lastGreen === 'string' && DAY.test(lastGreen))) && isCount(gpus) && isCount(vramGb)
  return sound ? ({ tier, health, rung, lastGreen, gpus, vramGb } as BadgeState) : null
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const isOneOf = (value: unknown, among: readonly string[]): boolean => typeof value === 'string' && among.includes(value)
const isCount = (value: unknown): boolean => value === null || (typeof value === 'number' && Number.isFinite(value) && value >= 0)
