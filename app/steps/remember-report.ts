/**
 * The answer of an earlier run (a report, an index), when nothing that it depends on has changed: Hortus itself, the configuration, the
 * options, the state of the repository, and what was asked beyond it. Whatever is not certain is computed again.
 */
import { createHash } from 'node:crypto'
import type { Config } from '../../core/schema/config.ts'
import type { Report } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'
import { lookOnce } from './look-once.ts'
import { looksTheSame, watchWorld, type Looked } from './watch-world.ts'

export interface Question {
  readonly verb: string
  readonly config: Config
  /** Everything else that the answer depends on. */
  readonly options: { readonly base?: string } & object
}

export async function rememberReport<T = Report>(outside: World, question: Question, compute: (world: World) => Promise<T>): Promise<T> {
  const world = lookOnce(outside)
  const state = ((await world.git.entries()) ?? 0) < WORTH ? null : await outside.git.state()
  const base = question.options.base === undefined ? '' : state === null ? null : await outside.git.commitOf(question.options.base)
  if (state === null || base === null) return compute(world)
  const key = `report/1 ${sha([await world.cache.build(), JSON.stringify(question), base])}`
  const known = readRemembered<T>(await world.cache.get(key, { maxBytes: MAX_BYTES }))
  if (known !== null && known.state === state && isToday(world, known.looked) && (await looksTheSame(world, known.looked))) {
    for (const [level, message] of known.looked.said) world.log[level](message)
    return known.report
  }
  const { world: watched, looked } = watchWorld(world)
  const report = await compute(watched)
  const seen = await looked()
  // Changed while it was judged: the report may be of neither state.
  if (seen !== null && (await outside.git.state()) === state) await world.cache.put(key, writeRemembered({ state, looked: { ...seen, day: today(world) }, report }))
  return report
}

/** Tracked files. With fewer, finding out whether anything changed takes as long as looking again. */
const WORTH = 500
/** The report of 25,000 findings has 16 million characters. */
const MAX_BYTES = 64 << 20

interface Remembered<T> {
  readonly state: string
  readonly looked: Looked & { readonly day: string }
  readonly report: T
}

/** The longest word that is the same for a day: nothing that is judged changes faster (`watchWorld` leaves keys out). */
const today = ({ clock }: Pick<World, 'clock'>): string => clock.now().toISOString().slice(0, 10)
const isToday = (world: Pick<World, 'clock'>, { clock, day }: Remembered<unknown>['looked']): boolean => !clock || day === today(world)

/** The first line is the sum of the rest: what was cut or damaged is nothing. */
function writeRemembered(remembered: Remembered<unknown>): string {
  const body = JSON.stringify(remembered)
  return `${sha([body])}\n${body}`
}

function readRemembered<T>(text: string | null): Remembered<T> | null {
  const end = text?.indexOf('\n') ?? -1
  if (text === null || end === -1) return null
  const body = text.slice(end + 1)
  return sha([body]) === text.slice(0, end) ? (JSON.parse(body) as Remembered<T>) : null
}

const sha = (parts: readonly string[]): string => createHash('sha256').update(parts.map((part) => `${part.length}:${part}`).join('')).digest('hex')
