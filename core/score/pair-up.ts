/** Truth and prediction of the same row, side by side. A row that is missing, doubled or invented makes every score a lie: it is a fault. */
import { fail, ok, type Result } from '../problem.ts'
import type { Columns } from './read-table.ts'

export interface Pairs {
  readonly truth: readonly string[]
  readonly prediction: readonly string[]
}

export interface ColumnNames {
  readonly id: string
  readonly truth: string
  readonly prediction: string
}

/** The predictions bring their own truth. */
export function ownPairs(predictions: Columns, names: ColumnNames): Result<Pairs, string> {
  const pairs = { truth: predictions.get(names.truth) ?? [], prediction: predictions.get(names.prediction) ?? [] }
  return pairs.truth.length === 0 ? fail('it holds no rows') : whole(pairs)
}

/** Joined by the id column, in the order of the truth. */
export function joinPairs(predictions: Columns, truth: Columns, names: ColumnNames): Result<Pairs, string> {
  const ids = truth.get(names.id) ?? []
  const told = predictions.get(names.id) ?? []
  if (ids.length === 0) return fail('the truth holds no rows')
  const expected = new Set(ids)
  if (expected.size < ids.length) return fail(`the truth has ${quote(doubled(ids))} twice`)
  const byId = new Map(told.map((id, row) => [id, row]))
  if (byId.size < told.length) return fail(`it has the row ${quote(doubled(told))} twice`)
  const missing = ids.filter((id) => !byId.has(id))
  if (missing.length > 0) return fail(`it lacks ${missing.length} of ${ids.length} rows of the truth, the first is ${quote(missing[0])}`)
  const invented = told.find((id) => !expected.has(id))
  if (invented !== undefined) return fail(`it has the row ${quote(invented)}, which is not in the truth`)
  const values = predictions.get(names.prediction) ?? []
  return whole({ truth: truth.get(names.truth) ?? [], prediction: ids.map((id) => values[byId.get(id)!] ?? '') })
}

/** An empty field is no answer, and not a class of its own. */
function whole(pairs: Pairs): Result<Pairs, string> {
  for (const side of ['truth', 'prediction'] as const) {
    const row = pairs[side].indexOf('')
    if (row !== -1) return fail(`row ${row + 1} has no ${side}`)
  }
  return ok(pairs)
}

function doubled(ids: readonly string[]): string | undefined {
  const seen = new Set<string>()
  return ids.find((id) => seen.size === seen.add(id).size)
}

const quote = (id: string | undefined): string => JSON.stringify((id ?? '').slice(0, 60))
