/**
 * Makes a check of what smoke jobs reported: their shards merged, one row an example. Reports are of the same job as the records beside
 * them, so the same rules hold (A45): a commit that the default branch holds, and a tree without changes of its own.
 */
import type { Problem } from '../problem.ts'
import { plain, cut } from '../render/plain.ts'
import { byWord, RUNGS } from '../report/order.ts'
import { mergeReports } from '../report/merge-reports.ts'
import type { ExampleResult, Report } from '../schema/report.ts'
import { redact } from '../secrets/redact.ts'
import { decodePercent } from '../source/decode-percent.ts'
import { CHECK_MAX_ROWS, idOfCheck, REASON_MAX } from './check-document.ts'
import { STATES, type Check, type CheckRow, type StateLetter, type Trigger } from './check.ts'

export interface CheckFacts {
  readonly trigger: Trigger
  /** The run of the workflow; null: by hand. */
  readonly run: string | null
  /** Now; ISO 8601, UTC, with milliseconds. */
  readonly now: string
  /** Commits that the default branch holds. */
  readonly inHistory: ReadonlySet<string>
  /** What the records that a report names say: when the run ended (ISO 8601, UTC), and the bytes that it wrote. */
  readonly runOf: (example: string, record: string) => { readonly endedAt: string | null; readonly bytes: number | null } | null
  /** Git tree hash of a directory at a commit; null: nobody knows. */
  readonly treeOf: (commit: string, path: string) => string | null
}

/** Verbs that climb the rungs of examples as they are in the garden. */
const CLIMBING: ReadonlySet<Report['verb']> = new Set(['smoke', 'check', 'benchmark'])

/** Reports of other verbs are passed over. One check for each commit. */
export function checksOfReports(reports: readonly Report[], facts: CheckFacts): { readonly checks: readonly Check[]; readonly problems: readonly Problem[] } {
  const climbing = reports.filter(({ verb, examples }) => CLIMBING.has(verb) && examples.length > 0)
  const byCommit = Map.groupBy(climbing, ({ repository }) => repository.commit)
  const made = [...byCommit].sort(([a], [b]) => byWord(a ?? '', b ?? '')).map(([commit, own]) => checkOf(commit, own, facts))
  return { checks: made.flatMap(({ check }) => check ?? []), problems: made.flatMap(({ problems }) => problems) }
}

interface Made {
  readonly check: Check | null
  readonly problems: readonly Problem[]
}

function checkOf(commit: string | null, all: readonly Report[], facts: CheckFacts): Made {
  if (commit === null) return none(leftOut('names no commit', 'Only what was run in a repository becomes history.'))
  if (!facts.inHistory.has(commit)) return none(leftOut(`is of the commit ${commit.slice(0, 12)}, which this branch does not hold`, 'Reports of pull requests and other branches are left out; in a shallow clone only those of the commit that is checked out are known.'))
  const reports = all.filter(({ repository }) => repository.dirty !== true)
  const dirty = all.slice(reports.length).map(() => leftOut(`is of a tree with changes that ${commit.slice(0, 12)} does not have`, 'Commit, run again, and append then.'))
  const merged = mergeReports(reports)
  const denied = contradicted(reports)
  const told = [...dirty, ...[...denied].sort(byWord).map(contradiction)]
  const examples = merged.examples.filter(({ id }) => !denied.has(id))
  if (examples.length === 0) return { check: null, problems: told }
  if (examples.length > CHECK_MAX_ROWS) return none(leftOut(`has ${examples.length} examples; the limit is ${CHECK_MAX_ROWS}`, 'Append it in parts.'))
  const machine = machineSentences(merged)
  const rows = examples.toSorted((a, b) => byWord(a.id, b.id)).map((example) => rowOf(example, commit, machine, facts))
  const check = { commit, trigger: facts.trigger, run: facts.run, rows }
  return { check: { id: idOfCheck(check), at: endOf(examples, facts), ...check }, problems: told }
}

const none = (problem: Problem): Made => ({ check: null, problems: [problem] })

/**
 * Ids of examples of which one report says that a rung passed and another that it failed. The script of an example can write into the report
 * of its own job whatever it likes about others, so such a word counts neither for nor against them (A62).
 */
function contradicted(reports: readonly Report[]): ReadonlySet<string> {
  const words = new Map<string, string>()
  const denied = new Set<string>()
  for (const { id, rungs } of reports.flatMap(({ examples }) => examples)) {
    for (const { rung, state } of rungs) {
      if (state !== 'passed' && state !== 'failed') continue
      const key = `${rung} ${id}`
      if ((words.get(key) ?? state) !== state) denied.add(id)
      words.set(key, state)
    }
  }
  return denied
}

const contradiction = (id: string): Problem => ({ code: 'HISTORY.CONTRADICTED', message: `What the reports of one commit say about ${JSON.stringify(cut(plain(id), 200))} contradicts itself: a rung passed and failed.`, next: 'Its row was left out. Look which job wrote a report about an example that it did not run.' })

/**
 * When its last run ended; now, when none left a record. A check whose records are appended late, from kept artifacts, is still of its day;
 * none is of a day to come.
 */
function endOf(examples: readonly ExampleResult[], { now, runOf }: CheckFacts): string {
  const ends = examples.flatMap(({ id, records }) => records.flatMap((path) => runOf(id, idIn(path))?.endedAt ?? [])).map((at) => Date.parse(at))
  const known = ends.filter((ms) => Number.isFinite(ms) && ms >= 0)
  const last = known.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  return known.length === 0 || last > Date.parse(now) ? now : new Date(last).toISOString()
}

function rowOf(example: ExampleResult, commit: string, machine: ReadonlySet<string>, { runOf, treeOf }: CheckFacts): CheckRow {
  const { id, path, tier, outcome, reason, records } = example
  const times = example.rungs.flatMap(({ durationMs }) => (typeof durationMs === 'number' && durationMs >= 0 ? [durationMs] : []))
  const bytes = records.flatMap((each) => runOf(id, idIn(each))?.bytes ?? [])
  const states = RUNGS.map((rung) => letterOf(example, rung, machine)).join('')
  return [
    id,
    treeOf(commit, path),
    tier,
    states,
    outcome === 'passed' || reason === null ? null : shortReason(reason),
    times.length === 0 ? null : Math.round(times.reduce((sum, each) => sum + each, 0)),
    bytes.length === 0 ? null : Math.max(...bytes),
  ]
}

function letterOf({ rungs, outcome }: ExampleResult, rung: (typeof RUNGS)[number], machine: ReadonlySet<string>): StateLetter {
  const { state = 'not_run', reason = null } = rungs.find((each) => each.rung === rung) ?? {}
  if (state === 'failed') return outcome === 'failed' ? STATES.failed : STATES.doubted
  return state === 'skipped' && reason !== null && (machine.has(reason) || INTERRUPTED.test(reason)) ? STATES.machine : STATES[state]
}

/** What a climb that Hortus itself could not go on with says is a problem of the report, word for word (core/record/rung-path.ts). */
const machineSentences = ({ problems }: Report): ReadonlySet<string> => new Set(problems.map(({ message }) => message))
const INTERRUPTED = /^was (?:interrupted|not tried: interrupted)$/

/** On one line, without secrets (A67) and without what moves a cursor: it stays on the branch for ever. */
export const shortReason = (reason: string): string => cut(redact(plain(reason.slice(0, 4000))), REASON_MAX)

/** `records/<example>/<id>.json` */
function idIn(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/, '')
  return decodePercent(name) ?? name
}

const leftOut = (why: string, next: string): Problem => ({ code: 'HISTORY.LEFT_OUT', message: `A report was left out: it ${why}.`, next })
