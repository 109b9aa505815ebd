/** One order for everything in a report, by code units and never by locale, so that the same result gives the same bytes on every machine. */
import type { Comparison, ExampleResult, Finding, Report, ReportProblem } from '../schema/report.ts'

/** The ladder, bottom up. */
export const RUNGS = ['parsed', 'contracted', 'built', 'probed', 'smoked', 'benchmarked'] as const

/** By path, line, column, code and message; the same finding said twice is one. */
export function orderFindings(findings: readonly Finding[]): Finding[] {
  return unique(findings.map(plainFinding)).sort(
    (a, b) => byWord(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || byWord(a.code, b.code) || byWord(JSON.stringify(a), JSON.stringify(b)),
  )
}

/** By id; rungs from the bottom of the ladder up, records and metrics by name. */
export function orderExamples(examples: readonly ExampleResult[]): ExampleResult[] {
  return examples.map(plainExample).sort((a, b) => byWord(a.id, b.id) || byWord(JSON.stringify(a), JSON.stringify(b)))
}

/** By example, preset and the two records. */
export function orderComparisons(comparisons: readonly Comparison[]): Comparison[] {
  return [...comparisons].sort(
    (a, b) => byWord(a.example ?? '', b.example ?? '') || byWord(a.preset ?? '', b.preset ?? '') || byWord(a.base, b.base) || byWord(a.head, b.head) || byWord(JSON.stringify(a), JSON.stringify(b)),
  )
}

/** By example and preset, each once; the changes of one stay in the order of their danger. */
export function orderContracts(contracts: NonNullable<Report['contracts']>): NonNullable<Report['contracts']> {
  const plain = contracts.map(({ example, preset, state, changes }) => ({ example, preset, state, changes: changes.map(({ kind, danger, before, after }) => ({ kind, danger, before, after })) }))
  return unique(plain).sort((a, b) => byWord(a.example, b.example) || byWord(a.preset, b.preset) || byWord(JSON.stringify(a), JSON.stringify(b)))
}

/** By code, path and message; the same problem met twice is one. */
export function orderProblems(problems: readonly ReportProblem[]): ReportProblem[] {
  const plain = problems.map(({ code, message, next, path }) => ({ code, message, next, ...(path === undefined ? {} : { path }) }))
  return unique(plain).sort((a, b) => byWord(a.code, b.code) || byWord(a.path ?? '', b.path ?? '') || byWord(a.message, b.message) || byWord(a.next, b.next))
}

/** Sorted, each once. */
export const orderWords = (words: readonly string[]): string[] => [...new Set(words)].sort(byWord)

/** Compares by UTF-16 code units. */
export const byWord = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function plainFinding(f: Finding): Finding {
  return { code: f.code, level: f.level, path: f.path, line: f.line, column: f.column, message: f.message, fix: f.fix, example: f.example, status: f.status }
}

function plainExample(e: ExampleResult): ExampleResult {
  const rungs = [...e.rungs].sort((a, b) => RUNGS.indexOf(a.rung) - RUNGS.indexOf(b.rung))
  const { id, path, name, tier, outcome, reason } = e
  const metrics = e.metrics === undefined ? {} : { metrics: Object.fromEntries(Object.entries(e.metrics).sort(([a], [b]) => byWord(a, b))) }
  return { id, path, name, tier, outcome, reason, rungs, records: orderWords(e.records), ...metrics }
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}
