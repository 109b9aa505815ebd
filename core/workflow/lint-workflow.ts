/** Judges workflows, action.yml files and the snippets in READMEs: a misspelt gate or a moved tag is a hole, not a style question. */
import { LineCounter, parseDocument } from 'yaml'
import { finding } from '../rules/finding.ts'
import type { Finding } from '../schema/report.ts'
import { PINS } from './pins.ts'
import { readSteps, type Source } from './read-steps.ts'
import { jobRules, stepRules, workflowRules } from './rules.ts'

export interface LintOptions {
  /** Only commits of this table may be used; null: any commit of 40 characters. */
  readonly pins?: typeof PINS | null
  /** A snippet of a README: `@COMMIT` stands for what the reader fills in, and runs nowhere. */
  readonly snippet?: boolean
}

const MAX_BYTES = 512 * 1024

/** Findings about one file, `path` relative to the repository root. */
export function lintWorkflow(text: string, path: string, options: LintOptions = {}): Finding[] {
  if (text.length > MAX_BYTES) return [finding('WORKFLOW.UNREADABLE', { path }, `The file is longer than ${MAX_BYTES} bytes.`)]
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, merge: false })
  const error = document.errors[0]
  if (error !== undefined) return [finding('WORKFLOW.UNREADABLE', { path, line: error.linePos?.[0].line ?? null }, error.message.split('\n')[0] ?? 'It is not YAML.')]
  const source: Source = { path, text, lines, document, pins: options.pins === undefined ? PINS : options.pins, snippet: options.snippet === true }
  const { steps, jobs, isWorkflow } = readSteps(source)
  return [
    ...(isWorkflow ? workflowRules.flatMap((rule) => rule(source)) : []),
    ...jobs.flatMap((job) => jobRules.flatMap((rule) => rule(source, job))),
    ...steps.flatMap((step) => stepRules.flatMap((rule) => rule(source, step))),
  ]
}
