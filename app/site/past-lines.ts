/**
 * What is known of the past of many examples, as text: three lines an example. A build reads one as a value only when a page of it is made; of
 * 5,000 examples with their records as values nothing else would fit into the memory.
 */
import type { BuildPoint } from '../../core/history/series.ts'
import type { SeriesShown } from '../../site/site-data.ts'
import type { PastFacts } from './no-past.ts'

/** Of one example. `key`: of all that it was made from. */
export interface PastHead {
  readonly id: string
  readonly key: string
  readonly head: string
}

/** What only its own pages show. */
export interface PastRest {
  readonly series: string
  readonly records: string
}

export type PastLines = PastHead & PastRest

export function pastLines(id: string, key: string, { records, series, ...head }: PastFacts): PastLines {
  return { id, key, head: JSON.stringify(head), series: JSON.stringify(packed(series)), records: JSON.stringify(records) }
}

/** Each part is read when somebody asks for it, and kept while `recent` holds it. `rest`: it is here by then. */
export function openPast({ head }: PastHead, rest: () => PastRest, recent: <T>(line: string, read: (line: string) => T) => T): PastFacts {
  return {
    ...(JSON.parse(head) as Omit<PastFacts, 'series' | 'records'>),
    get series() {
      return recent(rest().series, (line) => unpacked(JSON.parse(line) as Packed))
    },
    get records() {
      return recent(rest().records, (line) => JSON.parse(line) as PastFacts['records'])
    },
  }
}

/** Pages go from example to example: what was read last is asked for again at once, and then no more. */
export function rememberRecent(most: number): <T>(line: string, read: (line: string) => T) => T {
  const known = new Map<string, unknown>()
  return <T>(line: string, read: (line: string) => T): T => {
    if (known.has(line)) return known.get(line) as T
    const value = read(line)
    known.set(line, value)
    if (known.size > most) known.delete(known.keys().next().value!)
    return value
  }
}

/** Series of one record say the same four things of it: each once, as in an index. */
interface Packed {
  readonly builds: readonly (readonly [record: string, commit: string | null, tree: string | null, at: string])[]
  readonly series: readonly (Omit<SeriesShown, 'points'> & { readonly points: readonly (readonly [build: number, value: number, starts: number])[] })[]
}

function packed(all: readonly SeriesShown[]): Packed {
  const numbers = new Map<string, number>()
  const builds: Packed['builds'][number][] = []
  const numberOf = ({ record, commit, tree, at }: BuildPoint): number => {
    const word = JSON.stringify([record, commit, tree, at])
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, builds.length)
    return builds.push([record, commit, tree, at]) - 1
  }
  return { builds, series: all.map((each) => ({ ...each, points: each.points.map((point) => [numberOf(point), point.value, point.starts] as const) })) }
}

function unpacked({ builds, series }: Packed): readonly SeriesShown[] {
  return series.map((each) => ({
    ...each,
    points: each.points.map(([at, value, starts]) => {
      const [record, commit, tree, when] = builds[at]!
      return { record, commit, tree, at: when, value, starts }
    }),
  }))
}
