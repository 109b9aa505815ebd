import type { Example, Unreadable } from '../garden/example.ts'
import { RUNGS } from '../report/order.ts'
import type { ExampleResult, Finding, RungResult } from '../schema/report.ts'

const LATER = RUNGS.slice(1)

/** What validation says about each example: the first rung, and no more. A new error fails it; what the baseline knows does not. */
export function parsedResults(examples: readonly Example[], broken: readonly Unreadable[], findings: readonly Finding[]): readonly ExampleResult[] {
  const errors = Map.groupBy(findings.filter((each) => each.level === 'error' && each.example !== null), (each) => each.example)
  const reasonOf = (id: string): string | null => (errors.get(id) ?? []).find((each) => each.status === 'new')?.message ?? null
  const result = ({ id, path }: Unreadable, name: string, tier: ExampleResult['tier'], parsed: RungResult, outcome: ExampleResult['outcome'], reason: string | null): ExampleResult => ({
    id, path, name, tier, outcome, reason, rungs: [parsed, ...LATER.map((rung) => ({ rung, state: 'not_run' as const, reason: null }))], records: [],
  })
  const read = examples.map((example) => {
    const reason = reasonOf(example.id)
    return result(example, example.name, example.tier, { rung: 'parsed', state: 'passed', reason: null }, reason === null ? 'passed' : 'failed', reason)
  })
  const unread = broken.map((each) => {
    const reason = reasonOf(each.id)
    const parsed = { rung: 'parsed', state: 'failed', reason: reason ?? 'the descriptor cannot be read' } as const
    return result(each, each.id, 'experimental', parsed, reason === null ? 'skipped' : 'failed', reason ?? 'its descriptor cannot be read, and the baseline knows it')
  })
  return [...read, ...unread]
}
