/** Findings over time: what those who appended checks counted, the last of each day, and what there is today. */
import { countFindings, FINDING_COUNTS_MAX_BYTES, readCounts } from '../../core/history/finding-counts.ts'
import { placeOf } from '../../core/history/layout.ts'
import { fail, type Problem } from '../../core/problem.ts'
import { byWord } from '../../core/report/order.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { DataSnapshot } from '../../core/world.ts'
import type { GardenData } from '../../site/site-data.ts'

type Day = GardenData['findingDays'][number]

export interface PastDays {
  /** Oldest first, one a day. */
  readonly days: readonly Day[]
  /** What was left out, and why. */
  readonly problems: readonly Problem[]
}

/** Paths are sorted by month, so these are the newest: three a day for two years. */
const MOST_FILES = 2000

/** null: there is no data branch. One of before this was counted has no such file. */
export async function readFindingDays(snapshot: DataSnapshot | null): Promise<PastDays> {
  if (snapshot === null) return { days: [], problems: [] }
  const placed = (await snapshot.list('findings')).map((path) => ({ path, place: placeOf(path) }))
  const known = new Map(placed.flatMap(({ path, place }) => (place?.kind === 'findings' ? [[path, place] as const] : [])).slice(-MOST_FILES))
  const strange = placed.filter(({ place }) => place?.kind !== 'findings').map(({ path }) => unreadable(path, 'is none of the files that Hortus writes'))
  const read = [...(await snapshot.readAs([...known.keys()], { maxBytes: FINDING_COUNTS_MAX_BYTES }, (path, file) => (file.ok ? readCounts(path, known.get(path)!, file.value.text) : fail(unreadable(path, `cannot be read: ${file.problem.message}`))))).values()]
  const counts = read.flatMap((each) => (each.ok ? [each.value] : [])).sort((a, b) => byWord(a.at, b.at) || byWord(a.id, b.id))
  const byDay = new Map(counts.map(({ at, errors, warnings, notices }): [string, Day] => [at.slice(0, 10), { date: at.slice(0, 10), errors, warnings, notices }]))
  return { days: [...byDay.values()], problems: [...strange, ...read.flatMap((each) => (each.ok ? [] : [each.problem]))] }
}

/** What was found now says more about today than a check of this morning. What a clock dates later is left out, as health does. */
export function findingDays(past: readonly Day[], findings: readonly Finding[], today: string): readonly Day[] {
  return [...past.filter(({ date }) => date < today), { date: today, ...countFindings(findings) }]
}

const unreadable = (path: string, why: string): Problem => ({ code: 'HISTORY.FINDINGS', message: `${JSON.stringify(path.slice(0, 300))} on the data branch ${why}.`, next: 'It was left out. `git log hortus-data` shows who wrote it.', path })
