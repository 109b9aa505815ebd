/** What the plan of a workflow hands to its report: the cells that must come back, and what was left out. */
import type { LeftOut, Plan } from '../garden/plan.ts'
import { parseJson } from '../json/parse-json.ts'
import { fail, ok, type Result } from '../problem.ts'

export interface PlanDocument {
  /** Ids of the cells. */
  readonly cells: readonly string[]
  readonly left: readonly LeftOut[]
  /** Minutes that the longest job may take. */
  readonly longest: number
}

/** Fits 20,000 examples. */
export const PLAN_LIMITS = { maxLength: 4 * 1024 * 1024, maxDepth: 4, maxString: 4096 } as const

export function planDocument({ cells, left, longest }: Plan): string {
  return JSON.stringify({ cells: cells.map(({ id }) => id), left, longest } satisfies PlanDocument)
}

/** Total: whole and of this shape, or refused. */
export function readPlanDocument(text: string): Result<PlanDocument> {
  const parsed = parseJson(text, PLAN_LIMITS)
  return parsed.ok && isPlan(parsed.value) ? ok(parsed.value) : fail(REFUSED)
}

export const REFUSED = { code: 'ACTION.INPUT_INVALID', message: 'The input plan of report is not what a plan gives.', next: 'Give it the output `plan` of actions/plan, unchanged.' } as const

function isPlan(value: unknown): value is PlanDocument {
  if (!isObject(value) || !Array.isArray(value['cells']) || !Array.isArray(value['left'])) return false
  return value['cells'].every(isText) && value['left'].every(isLeftOut) && Number.isFinite(value['longest'])
}

const isLeftOut = (value: unknown): boolean => isObject(value) && isText(value['example']) && isText(value['path']) && isText(value['reason'])
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''
