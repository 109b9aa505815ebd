/** What follows from comparing the plan with what was done: silent skipping is the worst failure of a check (specs: compare, 0.8). */
import { descriptorOf } from '../garden/discover.ts'
import { count } from '../render/figures.ts'
import { STAGE_BUILD } from '../record/rung-path.ts'
import { JOB_MINUTES } from '../garden/shard-cells.ts'
import { finding } from '../rules/finding.ts'
import type { ExampleResult, Finding, Report } from '../schema/report.ts'

/** An error for every planned cell that nobody executed; a warning when a run was asked for and every example was skipped. */
export function planFindings(verb: Report['verb'], examples: readonly ExampleResult[], cells: Report['cells']): Finding[] {
  return [...notExecuted(cells, examples), ...nothingRan(verb, examples)]
}

/** Codes that are computed from a report, and therefore computed anew when reports are merged. */
export const PLAN_CODES: readonly string[] = ['PLAN.CELL_NOT_EXECUTED', 'PLAN.NOTHING_RAN']

/** A warning when the limits of the cells that share a job add up to more than a job may last. `longest` in minutes. */
export function tooLong(cells: number, longest: number): Finding[] {
  if (longest <= JOB_MINUTES) return []
  return [finding('PLAN.TOO_LONG', { path: '.' }, `Of ${count(cells, 'planned cell')}, those of the longest job may take ${longest} minutes; GitHub ends a job after ${JOB_MINUTES}.`)]
}

function notExecuted(cells: Report['cells'], examples: readonly ExampleResult[]): Finding[] {
  const executed = new Set(cells.executed)
  return cells.planned
    .filter((cell) => !executed.has(cell))
    .map((cell) => {
      const example = exampleOf(cell, examples)
      const at = { path: example === null ? '.' : descriptorOf(example.path), example: example?.id ?? null }
      return finding('PLAN.CELL_NOT_EXECUTED', at, `The cell ${cell} was planned and never executed.`)
    })
}

/** A cell's id starts with its example's id. The longest id that fits is the one meant. */
function exampleOf(cell: string, examples: readonly ExampleResult[]): ExampleResult | null {
  const fitting = examples.filter(({ id }) => cell === id || (cell.startsWith(id) && /^[:#@ ]/.test(cell.slice(id.length))))
  return fitting.sort((a, b) => b.id.length - a.id.length)[0] ?? null
}

/** Nothing else was asked for (`smoke.stage: build`). */
const isBuiltOnly = ({ rungs }: ExampleResult): boolean => rungs.some(({ rung, state }) => rung === 'built' && state === 'passed') && rungs.some(({ rung, reason }) => rung === 'smoked' && reason === STAGE_BUILD)

/** As `graduatedReason` begins. */
const GRADUATED = 'graduated to '

function nothingRan(verb: Report['verb'], examples: readonly ExampleResult[]): Finding[] {
  const asked = verb === 'check' || verb === 'smoke' || verb === 'run'
  // Archived ones and pointers to other repositories are not meant to run.
  const alive = examples.filter((example) => example.tier !== 'archived' && example.reason?.startsWith(GRADUATED) !== true)
  if (!asked || alive.length === 0 || alive.some((example) => example.outcome !== 'skipped' || isBuiltOnly(example))) return []
  // A problem of its own tells it.
  if (alive.some((example) => example.reason === 'was interrupted')) return []
  const [reason, some] = [...Map.groupBy(alive, (example) => example.reason ?? 'no reason was given')].toSorted(([, a], [, b]) => b.length - a.length)[0]!
  const tried = alive.filter((example) => example.rungs.some(({ rung, state }) => (rung === 'built' || rung === 'probed') && state === 'passed')).length
  const proven = tried === 0 ? 'so nothing was proven' : `so none was run (${tried === alive.length ? '' : `${tried} of them `}built or probed only)`
  const told = alive.length === 1 ? `The one example was skipped, ${proven}: ${reason}` : `All ${alive.length} examples were skipped, ${proven}. The reason of ${some.length === alive.length ? 'all' : `${some.length} of them`}: ${reason}`
  const preset = /^has no preset ("[^"]*")$/.exec(reason)?.[1]
  const fix = preset === undefined ? {} : { fix: `Give the examples a preset ${preset} with a command that ends soon, or name one that they have: --preset NAME, or \`smoke.preset\` of the configuration.` }
  return [finding('PLAN.NOTHING_RAN', { path: '.' }, told, fix)]
}
