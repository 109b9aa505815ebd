/**
 * What belongs into a shared core: five questions, and only "yes" to all of them moves anything. Files and history answer four of them as
 * far as they can; what nobody measured stays unknown. Nothing is moved: a person reads this.
 */
import type { Candidate, Question } from '../../schema/audit.ts'
import { count } from '../../render/figures.ts'
import type { BlockFacts } from './block.ts'
import { savedLines, type CodePlace, type Duplicate } from './duplicates.ts'

/** Examples that hold a copy before anybody talks of sharing. */
export const LEAST_EXAMPLES = 3
/** Lines that anybody can copy back. */
export const MOST_LINES = 100
/** Days. */
export const QUARTER = 91

/** When a file was changed last, milliseconds since 1970; `before`: not since the log begins, which is at least a quarter; null: nobody knows. */
export type LastChange = (path: string) => number | 'before' | null

export function judgeCandidate(duplicate: Duplicate, { lastChange, nowMs }: { readonly lastChange: LastChange; readonly nowMs: number }): Candidate {
  const { block, places, examples } = duplicate
  const questions = [stable(duplicate, lastChange, nowMs), pure(duplicate), light(block.facts), small(block.lines), worth(duplicate)]
  const answers = new Set(questions.map(({ answer }) => answer))
  return {
    name: block.name,
    kind: block.kind,
    language: block.language,
    lines: block.lines,
    examples,
    saved_lines: savedLines(duplicate),
    places: places.map((place) => ({ ...place })),
    questions,
    verdict: answers.has('no') ? 'no' : answers.has('unknown') ? 'open' : 'yes',
  }
}

/** Of a file that changed, git's names do not tell which function did; but where a copy stands in a file that nobody touched, it is old. */
function stable({ block, places, examples }: Duplicate, lastChange: LastChange, nowMs: number): Question {
  const question = `Duplicated in at least ${LEAST_EXAMPLES} examples, and stable?`
  const where = `${places.length} copies in ${count(examples, 'example')}`
  const changes = places.map((place) => ({ place, at: lastChange(place.path) }))
  if (changes.some(({ at }) => at === null)) return { question, answer: 'unknown', evidence: `${where}; the history does not tell when they changed.` }
  const old = changes.filter(({ at }) => at === 'before' || nowMs - (at as number) >= QUARTER * DAY)
  const untouched = `${examplesIn(old)} of them in files unchanged for a quarter`
  if (examplesIn(old) >= LEAST_EXAMPLES) return { question, answer: 'yes', evidence: `${where}; ${untouched}.` }
  const newest = Math.max(...changes.map(({ at }) => (typeof at === 'number' ? at : 0)))
  return { question, answer: block.kind === 'file' ? 'no' : 'unknown', evidence: `${where}; ${untouched}, the newest change of such a file is of ${new Date(newest).toISOString().slice(0, 10)}.` }
}

const DAY = 86_400_000
const examplesIn = (places: readonly { readonly place: CodePlace }[]): number => new Set(places.map(({ place }) => place.example)).size

/** Measured: no base class, no name of its own file, no network, process or other program, no path, address or model of one example. */
function pure({ block: { kind, facts } }: Duplicate): Question {
  const question = 'Can be a pure helper or protocol (files, environment, JSON) instead of a base class?'
  const against = [
    ...said('inherits from', facts.bases),
    ...said('uses', facts.own.length === 0 ? [] : [`${few(facts.own)} of its own file`]),
    ...said('reaches', facts.reaches),
    ...said('holds', facts.fixed),
  ]
  if (against.length > 0) return { question, answer: 'no', evidence: `It ${against.join(', ')}.` }
  if (facts.star) return { question, answer: 'unknown', evidence: 'Its file imports all names of a module.' }
  return { question, answer: 'yes', evidence: `A ${kind === 'file' ? 'file' : kind} that uses nothing of its own file, and no network, process, path or name of a model.` }
}

const said = (verb: string, names: readonly string[]): readonly string[] => (names.length === 0 ? [] : [`${verb} ${few(names)}`])
const few = (names: readonly string[]): string => `${names.slice(0, 4).map((name) => name.slice(0, 60)).join(', ')}${names.length > 4 ? ` and ${names.length - 4} more` : ''}`

function light({ heavy, packages, star }: BlockFacts): Question {
  const question = "Won't force the core to pin heavy ML libraries?"
  if (heavy.length > 0) return { question, answer: 'no', evidence: `It uses ${few(heavy)}.` }
  if (star) return { question, answer: 'unknown', evidence: 'Its file imports all names of a module.' }
  return { question, answer: 'yes', evidence: packages.length === 0 ? 'It uses no package.' : `It uses ${few(packages)}, none of them heavy.` }
}

const small = (lines: number): Question => ({ question: `If removed, is replacing it a copy of at most ${MOST_LINES} lines?`, answer: lines <= MOST_LINES ? 'yes' : 'no', evidence: `${count(lines, 'line')} with code.` })

/** Nobody has measured it, so nobody knows. */
const worth = (duplicate: Duplicate): Question => ({
  question: 'Materially lowers the time to the first experiment, or speeds compare or export?',
  answer: 'unknown',
  evidence: `${count(savedLines(duplicate), 'line')} in ${count(duplicate.examples, 'example')} would go; nobody has measured an experiment, a comparison or an export with and without them.`,
})
