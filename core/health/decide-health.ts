/**
 * The health of a garden: a pure function of its checks, notices, counts and history. Red takes failures that a timer saw, in a row, by the
 * fault of the example; what the machine could not do counts for nothing; what many began to fail at together counts for none of them.
 * Everything that follows is a proposal with its numbers and the command.
 */
import { VERSION } from '../version.ts'
import { STATES, type Check } from '../history/check.ts'
import { dayOf as commitDay } from '../audit/stale-claims.ts'
import { byWord, RUNGS } from '../report/order.ts'
import type { ExampleHealth, Health, IncidentShown, Moment, RungState } from '../schema/health.ts'
import type { Course } from './course.ts'
import { foldChecks } from './fold-checks.ts'
import { graduates } from './graduation.ts'
import { daysSince, type HealthInput, type Subject } from './health-input.ts'
import type { Incident } from './incidents.ts'
import { changedSince, judgeExample } from './judge-example.ts'
import { kpisOf } from './kpis.ts'
import { failedAt } from './outcome.ts'
import { proposalsOf } from './proposals.ts'

/** The document, but for what only the caller knows: where the data come from, and whom to tell. */
export type Decided = Omit<Health, 'data' | 'repository' | 'problems'> & { readonly looked: { readonly checks: number; readonly since: string | null; readonly last: Moment | null } }

/** The order of every input is of no matter. */
export function decideHealth(input: HealthInput): Decided {
  const { today, rules, examples, notices = [], usage = [], git } = input
  const { courses, incidents, checks, names } = foldChecks(input)
  const told = names.size === 0 ? notices : notices.map((notice) => ({ ...notice, example: names.get(notice.example) ?? notice.example }))
  const rows = examples.toSorted((a, b) => byWord(a.id, b.id)).map((subject) => healthOf(subject, courses.get(subject.id), input))
  const proposals = { ...proposalsOf({ courses: courses.values(), notices: told, rules, today }), graduate: [...graduates(input, courses)] }
  return {
    schema: 'health/1',
    tool: { name: 'hortus', version: VERSION },
    today,
    rules: { ...rules },
    summary: summarise(rows, examples),
    kpis: kpisOf({ today, examples, checks, usage, git }),
    examples: rows,
    incidents: incidents.map(shown),
    proposals,
    unknown: unknowns(input, checks),
    looked: { checks: checks.length, since: checks[0]?.at ?? null, last: checks.length === 0 ? null : moment(checks.at(-1)!) },
  }
}

function healthOf(subject: Subject, course: Course | undefined, { rules, today, git }: HealthInput): ExampleHealth {
  const { id, path, tier } = subject
  const claim = claimOf(git?.claims.get(id))
  if (course === undefined) return { id, path, tier, health: null, why: subject.graduated ? 'has a repository of its own' : 'archived', required: null, rungs: null, checked: null, lastGreen: null, failing: null, frozen: false, claim: null, owners: [] }
  const { last, lastGreen, failing, required, incident } = course
  return {
    id,
    path,
    tier,
    ...judgeExample(course, rules, today),
    required: RUNGS[required]!,
    rungs: last === null ? null : rungsOf(last.row[3]),
    checked: last === null ? null : moment(last.check),
    lastGreen: lastGreen === null ? null : { ...moment(lastGreen.check), tree: lastGreen.row[1], days: Math.max(0, daysSince(lastGreen.check.at, today)), changed: changedSince(course) },
    failing: failing === null ? null : { scheduled: failing.scheduled, other: failing.other, since: failing.since.at, rung: RUNGS[failedAt(failing.last.row[3])]!, reason: failing.last.row[4] },
    frozen: incident !== null,
    claim,
    owners: [],
  }
}

const moment = ({ at, commit, trigger }: Check): Moment => ({ at, commit: commit === '' ? null : commit, trigger })

const WORDS = new Map<string, RungState>((Object.keys(STATES) as RungState[]).map((word) => [STATES[word], word]))
const rungsOf = (states: string): NonNullable<ExampleHealth['rungs']> => Object.fromEntries(RUNGS.map((rung, at) => [rung, WORDS.get(states[at] ?? 'n') ?? 'not_run'])) as unknown as NonNullable<ExampleHealth['rungs']>

function claimOf(claim: NonNullable<HealthInput['git']>['claims'] extends ReadonlyMap<string, infer C> ? C | undefined : never): ExampleHealth['claim'] {
  const [newest] = claim?.changed ?? []
  if (claim === undefined || newest === undefined) return null
  const files = [...new Set(claim.changed.map(({ path }) => path))]
  return { claimed: claim.claimed, changed: files.length, newest: commitDay(newest), files: files.slice(0, 5) }
}

function summarise(rows: readonly ExampleHealth[], examples: readonly Subject[]): Health['summary'] {
  const counted = (health: ExampleHealth['health']): number => rows.filter((row) => row.health === health).length
  const graduated = examples.filter((each) => each.graduated).length
  return { examples: rows.length, green: counted('green'), yellow: counted('yellow'), red: counted('red'), frozen: rows.filter(({ frozen, health }) => frozen && health === 'yellow').length, archived: counted(null) - graduated, graduated }
}

function shown({ check, causes, threshold, members }: Incident): IncidentShown {
  return { since: check.at, commit: check.commit, trigger: check.trigger, cause: causes.slice(0, 3).join(' · '), threshold, examples: [...members].map(({ subject }) => subject.id).sort(byWord) }
}

/** What nobody told us is said once, so that silence is not taken for "no". */
function unknowns({ usage = [], git, examples }: HealthInput, checks: readonly Check[]): string[] {
  const many = examples.filter(({ tree }) => tree === null).length
  return [
    ...(checks.length === 0 ? ['No check is known: append one (`hortus history append`, or the workflow hortus-history.yml).'] : checks.some(({ trigger }) => trigger === 'schedule') ? [] : ['No check was started by a timer, so nothing can become red.']),
    ...(usage.length === 0 ? ['Nobody counts use (usage/<yyyy-mm>.json on the data branch): external users, copy-outs and returning users are unknown.'] : []),
    ...(git === undefined ? ['The history of git is not here (a shallow clone): stale claims, breaking changes and what came and went are unknown.'] : []),
    ...(many > 0 && many === examples.length ? ['No tree of an example is known: whether files changed since an example was green is unknown.'] : []),
  ]
}
