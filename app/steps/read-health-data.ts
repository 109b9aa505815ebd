/** What the data branch holds about the health of a garden, in few calls of git. Whatever lies there is hostile until it was read. */
import { CHECK_MAX_BYTES, openCheckReader, readCheck } from '../../core/history/check-document.ts'
import type { Check } from '../../core/history/check.ts'
import { placeOf, type DataFile } from '../../core/history/layout.ts'
import { NOTICE_MAX_BYTES, readNotice, type Notice } from '../../core/history/notice.ts'
import { readUsage, USAGE_MAX_BYTES, type Usage } from '../../core/history/usage.ts'
import { fail, type Problem, type Result } from '../../core/problem.ts'
import type { DataSnapshot } from '../../core/world.ts'

export interface HealthData {
  readonly checks: readonly Check[]
  readonly notices: readonly Notice[]
  readonly usage: readonly Usage[]
  /** Ids of examples that some check has a row of. */
  readonly listed: ReadonlySet<string>
  /** false: the branch has older checks that were not looked at. */
  readonly whole: boolean
  /** What was left out, and why. */
  readonly problems: readonly Problem[]
}

export interface HealthWindow {
  /** YYYY-MM-DD */
  readonly today: string
  /** How many months are looked at; the current one is the first. */
  readonly months: number
}

export async function readHealthData(snapshot: DataSnapshot, { today, months }: HealthWindow): Promise<HealthData> {
  const paths = await snapshot.list('checks', 'notices', 'usage')
  const placed = paths.map((path) => ({ path, place: placeOf(path) }))
  const since = monthsBefore(today, months - 1)
  const reader = openCheckReader()
  const every = of(placed, 'check')
  const looked = every.filter(({ place: { month } }) => month >= since).slice(-MOST_CHECKS)
  const [checks, notices, usage] = await Promise.all([
    read(snapshot, looked, CHECK_MAX_BYTES, (path, place, text) => readCheck(path, place, text, reader)),
    read(snapshot, of(placed, 'notice'), NOTICE_MAX_BYTES, readNotice),
    read(snapshot, of(placed, 'usage').filter(({ place: { month } }) => month >= since), USAGE_MAX_BYTES, readUsage),
  ])
  const strange = placed.filter(({ place }) => place === null || !MINE.has(place.kind)).map(({ path }) => strangeFile(path))
  const late = checks.values.filter(({ at }) => at.slice(0, 10) > today).map(({ at, id }) => ofTomorrow(at, id))
  return { checks: checks.values, notices: notices.values, usage: usage.values, listed: reader.listed, whole: looked.length === every.length, problems: [...strange, ...late, ...checks.problems, ...notices.problems, ...usage.problems] }
}

const MINE: ReadonlySet<string> = new Set(['check', 'notice', 'usage'])
/** Paths are sorted by month, so these are the newest: three a day for a year. */
const MOST_CHECKS = 1200

type Placed<K extends DataFile['kind']> = { readonly path: string; readonly place: Extract<DataFile, { kind: K }> }

const of = <K extends DataFile['kind']>(placed: readonly { readonly path: string; readonly place: DataFile | null }[], kind: K): readonly Placed<K>[] => placed.filter((each): each is Placed<K> => each.place?.kind === kind)

async function read<K extends DataFile['kind'], T>(snapshot: DataSnapshot, files: readonly Placed<K>[], maxBytes: number, parse: (path: string, place: Placed<K>['place'], text: string) => Result<T>): Promise<{ readonly values: readonly T[]; readonly problems: readonly Problem[] }> {
  const places = new Map(files.map(({ path, place }) => [path, place]))
  const parsed = await snapshot.readAs([...places.keys()], { maxBytes }, (path, file) => (file.ok ? parse(path, places.get(path)!, file.value.text) : fail(notRead(path, file.problem.message))))
  const all = [...parsed.values()]
  return { values: all.flatMap((each) => (each.ok ? [each.value] : [])), problems: all.flatMap((each) => (each.ok ? [] : [each.problem])) }
}

const notRead = (path: string, why: string): Problem => ({ code: 'HISTORY.UNREADABLE', message: `${path} on the data branch cannot be read: ${why}.`, next: 'It was left out. `git log hortus-data` shows who wrote it.', path })

/** yyyy-mm */
function monthsBefore(today: string, months: number): string {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const at = year * 12 + month - 1 - months
  return `${String(Math.max(0, Math.floor(at / 12))).padStart(4, '0')}-${String((((at % 12) + 12) % 12) + 1).padStart(2, '0')}`
}

const strangeFile = (path: string): Problem => ({ code: 'HISTORY.STRANGE', message: `${JSON.stringify(path.slice(0, 300))} on the data branch is none of the files that Hortus writes.`, next: 'It was left out. `git log hortus-data` shows who wrote it.', path })
const ofTomorrow = (at: string, id: string): Problem => ({ code: 'HISTORY.CHECK', message: `The check ${id.slice(0, 40)} says that it is of ${at.slice(0, 10)}, a day to come.`, next: 'It was left out. Look at the clocks of the machines, and at `git log hortus-data`.' })
