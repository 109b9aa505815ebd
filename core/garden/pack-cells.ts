/**
 * Packs work into a given number of jobs that run at the same time, so that the last of them ends early. Work on the same base
 * image belongs together: each job that needs a base pays for it once.
 *
 * Longest first, each to the job that would end first (LPT; Graham 1969), and first fit into jobs of a given length (MULTIFIT;
 * Coffman, Garey, Johnson 1978), bases kept together; the better of the two, then improved by moves and swaps. All sums in minutes.
 */

export interface Work {
  readonly minutes: number
  /** null: it needs none. */
  readonly base: string | null
}

/** At most `jobs` lists; none is empty, each item is in one of them, and the same input gives the same lists. */
export function packCells<Item extends Work>(items: readonly Item[], jobs: number, baseMinutes: number): Item[][] {
  const packing = { jobs, baseMinutes }
  const greedy = dealLongestFirst(items, packing)
  if (jobs >= items.length) return nonEmpty(greedy)
  const fitted = multifit(items, packing, makespan(greedy))
  return nonEmpty(improve(fitted !== null && makespan(fitted) < makespan(greedy) ? fitted : greedy, lowerBound(items, jobs, baseMinutes), packing))
}

/**
 * No packing ends before this: the work and each base once, spread evenly; the longest item; and, of the `jobs + 1` longest, two
 * must share a job.
 */
export function lowerBound(items: readonly Work[], jobs: number, baseMinutes: number): number {
  if (items.length === 0) return 0
  const bases = new Set(items.flatMap(({ base }) => (base === null ? [] : [base]))).size
  const longest = items.map(({ minutes }) => minutes).toSorted((a, b) => b - a)
  return Math.max((sum(longest) + bases * baseMinutes) / jobs, ...items.map((item) => alone(item, baseMinutes)), items.length > jobs ? longest[jobs - 1]! + longest[jobs]! : 0)
}

export const makespan = (packed: readonly Pick<Job, 'load'>[]): number => packed.reduce((most, { load }) => Math.max(most, load), 0)

/** Minutes of one job: its work, and each base that it needs. */
export function loadOf(items: readonly Work[], baseMinutes: number): number {
  return sum(items.map(({ minutes }) => minutes)) + baseMinutes * new Set(items.flatMap(({ base }) => (base === null ? [] : [base]))).size
}

interface Packing {
  readonly jobs: number
  readonly baseMinutes: number
}

interface Job<Item extends Work = Work> {
  readonly items: Item[]
  /** How many of its items need each base. */
  readonly bases: Map<string, number>
  load: number
}

const alone = ({ minutes, base }: Work, baseMinutes: number): number => minutes + (base === null ? 0 : baseMinutes)
const cost = (job: Job, { minutes, base }: Work, baseMinutes: number): number => minutes + (base === null || job.bases.has(base) ? 0 : baseMinutes)
const longestFirst = <Item extends Work>(items: readonly Item[]): Item[] => items.toSorted((a, b) => b.minutes - a.minutes)
const emptyJob = <Item extends Work>(): Job<Item> => ({ items: [], bases: new Map(), load: 0 })
const nonEmpty = <Item extends Work>(jobs: readonly Job<Item>[]): Item[][] => jobs.map(({ items }) => items).filter((items) => items.length > 0)

function add<Item extends Work>(job: Job<Item>, item: Item, baseMinutes: number): void {
  job.load += cost(job, item, baseMinutes)
  job.items.push(item)
  if (item.base !== null) job.bases.set(item.base, (job.bases.get(item.base) ?? 0) + 1)
}

function remove<Item extends Work>(job: Job<Item>, item: Item, baseMinutes: number): void {
  job.items.splice(job.items.indexOf(item), 1)
  const left = item.base === null ? 0 : job.bases.get(item.base)! - 1
  if (item.base !== null && left === 0) job.bases.delete(item.base)
  else if (item.base !== null) job.bases.set(item.base, left)
  job.load = loadOf(job.items, baseMinutes)
}

function dealLongestFirst<Item extends Work>(items: readonly Item[], { jobs, baseMinutes }: Packing): Job<Item>[] {
  const dealt = Array.from({ length: jobs }, () => emptyJob<Item>())
  for (const item of longestFirst(items)) {
    const ends = (job: Job<Item>): number => job.load + cost(job, item, baseMinutes)
    // Of two that end at the same time, the one with less in it: no job stays empty while another has two.
    add(dealt.reduce((best, job) => (ends(job) < ends(best) || (ends(job) === ends(best) && job.items.length < best.items.length) ? job : best)), item, baseMinutes)
  }
  return dealt
}

/** Halvings of the distance between what cannot be and what is there. */
const ROUNDS = 12

function multifit<Item extends Work>(items: readonly Item[], packing: Packing, upper: number): Job<Item>[] | null {
  let [low, high] = [lowerBound(items, packing.jobs, packing.baseMinutes), upper]
  let best: Job<Item>[] | null = null
  const groups = inGroups(items)
  for (let round = 0; round < ROUNDS && high - low > low / 1000; round++) {
    const length = round === 0 ? low : (low + high) / 2
    const fitted = fit(groups, packing, length)
    if (fitted === null) low = length
    else [best, high] = [fitted, makespan(fitted)]
  }
  return best
}

/** By base, the one with the most work first. */
function inGroups<Item extends Work>(items: readonly Item[]): Item[][] {
  const groups = [...Map.groupBy(items, ({ base }) => base ?? '').entries()].map(([base, own]) => ({ base, own: longestFirst(own), total: sum(own.map(({ minutes }) => minutes)) }))
  return groups.toSorted((a, b) => b.total - a.total || (a.base < b.base ? -1 : 1)).map(({ own }) => own)
}

/** null: it does not fit into jobs of this length. */
function fit<Item extends Work>(groups: readonly Item[][], { jobs, baseMinutes }: Packing, length: number): Job<Item>[] | null {
  const opened: Job<Item>[] = Array.from({ length: jobs }, () => emptyJob<Item>())
  const slack = length * (1 + 1e-9)
  for (const group of groups) {
    for (const item of group) {
      const room = (job: Job<Item>): boolean => job.load + cost(job, item, baseMinutes) <= slack
      const job = opened.find((each) => item.base !== null && each.bases.has(item.base) && room(each)) ?? opened.find(room)
      if (job === undefined) return null
      add(job, item, baseMinutes)
    }
  }
  return opened
}

const MOVES = 500
/** Pairs that are looked at: 5,000 cells must not take longer to pack than to read. */
const LOOKS = 2_000_000
/** Nearer to the bound than this is not worth looking for. */
const NEAR = 1.002

/** Takes from the job that ends last as long as that makes it end earlier and no other end as late. */
function improve<Item extends Work>(packed: Job<Item>[], bound: number, { baseMinutes }: Packing): Job<Item>[] {
  const budget = { looks: LOOKS }
  for (let move = 0; move < MOVES; move++) {
    const last = packed.reduce((worst, job) => (job.load > worst.load ? job : worst))
    if (last.load <= bound * NEAR || !relieve(last, packed, baseMinutes, budget)) break
  }
  return packed
}

function relieve<Item extends Work>(last: Job<Item>, packed: readonly Job<Item>[], baseMinutes: number, budget: { looks: number }): boolean {
  for (const item of longestFirst(last.items)) {
    for (const job of packed) {
      if (job === last) continue
      if ((budget.looks -= job.items.length) < 0) return false
      if (job.load + cost(job, item, baseMinutes) < last.load) {
        remove(last, item, baseMinutes)
        add(job, item, baseMinutes)
        return true
      }
      const other = job.items.find((each) => each.minutes < item.minutes && helps(last, item, job, each, baseMinutes))
      if (other === undefined) continue
      remove(last, item, baseMinutes)
      remove(job, other, baseMinutes)
      add(last, other, baseMinutes)
      add(job, item, baseMinutes)
      return true
    }
  }
  return false
}

/** Whether both jobs end earlier than the last one did, once they have swapped. */
function helps(last: Job, item: Work, job: Job, other: Work, baseMinutes: number): boolean {
  return Math.max(swapped(last, item, other, baseMinutes), swapped(job, other, item, baseMinutes)) < last.load - 1e-9
}

/** What a job takes with `taken` instead of `given`. */
function swapped(job: Job, given: Work, taken: Work, baseMinutes: number): number {
  const less = given.base !== null && given.base !== taken.base && job.bases.get(given.base) === 1 ? baseMinutes : 0
  const more = taken.base !== null && taken.base !== given.base && !job.bases.has(taken.base) ? baseMinutes : 0
  return job.load - given.minutes - less + taken.minutes + more
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
