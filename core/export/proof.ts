/** What a clean clone of a new repository came to. */
import { BAR } from '../render/quoted.ts'
import type { Example } from '../garden/example.ts'
import { openPath } from '../record/rung-path.ts'
import { finding } from '../rules/finding.ts'
import type { ExampleResult, Finding, ReportProblem } from '../schema/report.ts'

export interface Proof {
  /** The rungs, side by side, under the id of the example. */
  readonly result: ExampleResult
  /** Of the clone: their paths are those of the new repository. */
  readonly findings: readonly Finding[]
  readonly problems: readonly ReportProblem[]
  /** What scripts of any preset lack there and not in the garden; their paths are those of the garden. */
  readonly broken: readonly Finding[]
  /** Absolute. */
  readonly logs: readonly string[]
}

export const NOT_ASKED = 'nobody asked for a proof'
export const NO_CLONE = 'nothing here makes a clone'

/** Nothing was tried above the descriptor. */
export function unproven(example: Example, why: string): Proof {
  const path = openPath(example)
  path.pass('parsed')
  return { result: path.skip('smoked', why).result, findings: [], problems: [], broken: [], logs: [] }
}

/** Failed: an error. Not tried to the end: a warning that says how far it came. Passed: what the clone had to say, as notices would be noise. */
export function proofFindings(example: Example, proof: Proof): Finding[] {
  return [...proof.broken, ...climbFindings(example, proof)]
}

/** How it ended as a word of the report. */
export function proofWord({ result, broken }: Proof): 'passed' | 'failed' | 'not_proven' {
  if (result.outcome === 'failed' || broken.some(({ level }) => level === 'error')) return 'failed'
  return result.outcome === 'passed' ? 'passed' : 'not_proven'
}

function climbFindings(example: Example, { result, findings, logs }: Proof): Finding[] {
  const at = { path: example.descriptor, example: example.id }
  if (result.outcome === 'passed') return []
  // Who asked for none needs no warning.
  if (result.outcome === 'skipped') return [finding('EXPORT.NOT_PROVEN', at, `It was not proven: ${reasonOf(result)}. ${farOf(result)}`, result.reason === NOT_ASKED ? { level: 'notice' } : {})]
  const said = findings.filter(({ level }) => level === 'error').map(({ message }) => message)
  const log = logs.length === 0 ? '' : ` Its log is ${logs.slice(0, 3).join(', ')}.`
  // The end of the log, as the run's own finding quotes it.
  const quote = said.flatMap((message) => message.split('\n').filter((line) => line.startsWith(BAR)))
  return [finding('EXPORT.PROOF_FAILED', at, [`A clean clone failed: ${reasonOf(result)}.${log}`, ...quote].join('\n'))]
}

const reasonOf = ({ reason }: ExampleResult): string => (reason ?? 'no reason was given').replace(/\.$/, '')

function farOf({ rungs }: ExampleResult): string {
  return `Rungs: ${rungs.map(({ rung, state }) => `${rung} ${state === 'not_run' ? 'not run' : state}`).join(', ')}.`
}
