/** JUnit XML for the test tabs of CI systems: a suite for each example, dataset, run or model; an error is a failed case. */
import type { ExampleResult, Finding, Report, ReportProblem } from '../schema/report.ts'
import { groupOf } from './areas.ts'
import { cut, inert, plain, plainLines } from './plain.ts'
import { placeOf } from './sentences.ts'
import { verdictFindings } from './verdict-findings.ts'

export function renderJunit(report: Report): string {
  const suites = suitesOf(report)
  const sum = totals(suites.flatMap(({ cases }) => cases))
  // A job's log reads commands from lines of any output (A50).
  return inert(`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes({ name: `hortus ${report.verb}`, ...sum })}>\n${suites.map(suiteXml).join('')}</testsuites>\n`)
}

interface Suite {
  readonly name: string
  readonly cases: readonly Case[]
  /** Warnings and notices: what is worth reading and fails nothing. */
  readonly out: readonly string[]
}

interface Case {
  readonly name: string
  readonly file: string | null
  readonly line: number | null
  readonly seconds: number
  readonly outcome: null | { readonly tag: 'failure' | 'error' | 'skipped'; readonly message: string; readonly type: string | null; readonly body: string }
}

function suitesOf(report: Report): readonly Suite[] {
  const findings = Map.groupBy([...verdictFindings(report), ...report.findings], groupOf)
  const examples = new Map(report.examples.map((example) => [example.id, example]))
  const names = [...new Set([...examples.keys(), ...findings.keys()])]
  const problems = report.problems.length === 0 ? [] : [{ name: 'hortus', cases: report.problems.map(problemCase), out: [] }]
  return [...problems, ...names.map((name) => suiteOf(name, examples.get(name), findings.get(name) ?? []))]
}

function suiteOf(name: string, example: ExampleResult | undefined, findings: readonly Finding[]): Suite {
  const errors = findings.filter(({ level }) => level === 'error').map(errorCase)
  const cases = [...(example === undefined ? [] : rungCases(example, errors.length > 0)), ...errors]
  const out = findings.filter(({ level }) => level !== 'error').map((each) => `${each.level}${each.status === 'known' ? ' (known)' : ''} ${each.code} ${placeOf(each)}: ${each.message} Fix: ${each.fix}`)
  return { name, cases: cases.length > 0 ? cases : [{ name: 'no error', file: null, line: null, seconds: 0, outcome: null }], out }
}

/** A failed rung is told by the errors of its example, when there are some. */
function rungCases({ path, rungs }: ExampleResult, told: boolean): readonly Case[] {
  return rungs
    .filter(({ state }) => state !== 'not_run' && !(state === 'failed' && told))
    .map(({ rung, state, reason, durationMs }): Case => {
      const outcome = state === 'passed' ? null : ({ tag: state === 'failed' ? 'failure' : 'skipped', message: reason ?? 'no reason was given', type: null, body: '' } as const)
      return { name: rung, file: path, line: null, seconds: (durationMs ?? 0) / 1000, outcome }
    })
}

/** What the baseline knows is there and fails nothing. */
function errorCase(finding: Finding): Case {
  const { code, message, fix, path, line, status } = finding
  const outcome = status === 'known' ? ({ tag: 'skipped', message: `known, frozen in the baseline: ${message}`, type: null, body: '' } as const) : ({ tag: 'failure', message, type: code, body: `${placeOf(finding)}\n${message}\nFix: ${fix}` } as const)
  return { name: `${code} at ${placeOf(finding)}`, file: path === '.' ? null : path, line, seconds: 0, outcome }
}

const problemCase = ({ code, message, next, path }: ReportProblem): Case => ({ name: code, file: path ?? null, line: null, seconds: 0, outcome: { tag: 'error', message, type: code, body: `${message}\nNext: ${next}` } })

function totals(cases: readonly Case[]) {
  const of = (tag: string): number => cases.filter(({ outcome }) => outcome?.tag === tag).length
  return { tests: cases.length, failures: of('failure'), errors: of('error'), skipped: of('skipped'), time: seconds(cases.reduce((sum, each) => sum + each.seconds, 0)) }
}

function suiteXml({ name, cases, out }: Suite): string {
  const lines = [...out.slice(0, MAX_LINES).map((line) => escaped(cut(plain(line), MAX))), ...(out.length > MAX_LINES ? [`and ${out.length - MAX_LINES} more`] : [])]
  const printed = out.length === 0 ? '' : `    <system-out>${lines.join('\n')}</system-out>\n`
  return `  <testsuite${attributes({ name, ...totals(cases) })}>\n${cases.map((each) => caseXml(each, name)).join('')}${printed}  </testsuite>\n`
}

function caseXml({ name, file, line, seconds: time, outcome }: Case, suite: string): string {
  const head = `    <testcase${attributes({ classname: suite, name, time: seconds(time), ...(file === null ? {} : { file }), ...(line === null ? {} : { line }) })}`
  if (outcome === null) return `${head}/>\n`
  const attribute = attributes({ message: outcome.message, ...(outcome.type === null ? {} : { type: outcome.type }) })
  return `${head}>\n      <${outcome.tag}${attribute}${outcome.body === '' ? '/>' : `>${body(outcome.body)}</${outcome.tag}>`}\n    </testcase>\n`
}

const MAX = 2000
const MAX_LINES = 200
const seconds = (value: number): string => value.toFixed(3)

const attributes = (values: Readonly<Record<string, string | number>>): string => Object.entries(values).map(([name, value]) => ` ${name}="${escaped(cut(plain(String(value)), MAX))}"`).join('')
const body = (text: string): string => escaped(cut(plainLines(text), 2 * MAX))

/** `plain` has taken what XML 1.0 forbids, but for its two noncharacters. */
const escaped = (text: string): string => text.replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
