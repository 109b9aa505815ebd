/**
 * The health of a garden as its pages show it, with what the checks said of each example. An earlier answer stands while the garden, its history, the
 * day and what the data branch holds of checks are as they were: a new record changes none of that.
 */
import { hash } from 'node:crypto'
import { directoryOf } from '../../core/history/layout.ts'
import { ok, type Result } from '../../core/problem.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Health } from '../../core/schema/health.ts'
import type { World } from '../../core/world.ts'
import type { Week } from '../../site/site-data.ts'
import type { Garden } from '../steps/load-garden.ts'
import { WHOLE_FOLDERS, type Branch } from './branch-of.ts'
import type { Rows } from './check-rows.ts'
import { NO_KNOWN_ROWS, type KnownRows } from './known-rows.ts'
import { linesIn, summed } from '../steps/summed-lines.ts'
import { survivesJson } from '../steps/survives-json.ts'

export interface HealthLook {
  readonly shown: Health
  /** Of the examples at HEAD, by directory. */
  readonly trees: ReadonlyMap<string, string>
  readonly weeks: readonly Week[]
  readonly rowsOf: (id: string) => KnownRows
}

export interface HealthQuestion {
  /** YYYY-MM-DD, UTC. */
  readonly today: string
  readonly garden: Promise<Pick<Garden, 'examples' | 'unreadable'>>
  /** What leads to HEAD; null: nobody can say. */
  readonly history: Promise<string | null>
  /** null: there is none, or it could not be asked. */
  readonly branch: Promise<Branch | null>
}

const KEY = 'site-health/1'
const MOST_BYTES = 256 << 20

/** `keep`: writes down for the next build what is new. */
export async function lookAtHealth(world: World, config: Config, { today, garden, history, branch }: HealthQuestion): Promise<Result<HealthLook & { readonly keep: () => Promise<void> }>> {
  const [build, past, found, text, all] = await Promise.all([world.cache.build(), history, branch, world.cache.get(KEY, { maxBytes: MOST_BYTES }), garden])
  const ids = past !== null && found?.isNow === true ? found.ids : null
  const word = ids === null ? '' : hash('sha256', JSON.stringify([build, today, past, config.health, config.garden, config.history, WHOLE_FOLDERS.map((name) => ids.get(name)), all]))
  const known = ids === null ? null : recall(text, word, ids)
  if (known !== null) return ok({ ...known, shown: { ...known.shown, data: { ...known.shown.data, commit: found!.snapshot.commit } }, keep: async () => undefined })
  const { healthAfresh } = await import('./health-afresh.ts')
  const made = await healthAfresh(world, config, today, Promise.resolve({ ...all, findings: [] }))
  if (!made.ok) return made
  const { lasting, listed, ...look } = made.value
  const keeps = lasting && ids !== null && survivesJson([look.shown, look.weeks])
  return ok({ ...look, keep: async () => (keeps ? world.cache.put(KEY, remembered(word, look, all.examples.map(({ id }) => id), listed, ids)) : undefined) })
}

type Ids = Branch['ids']

interface First extends Pick<HealthLook, 'shown' | 'weeks'> {
  readonly word: string
  readonly trees: readonly (readonly [string, string])[]
  /** Examples that no check lists are known by their records. */
  readonly without: readonly string[]
  readonly withoutWord: string
}

function remembered(word: string, { shown, weeks, trees, rowsOf }: HealthLook, examples: readonly string[], listed: ReadonlySet<string>, ids: Ids): string {
  const without = examples.filter((id) => !listed.has(id))
  const first: First = { word, shown, weeks, trees: [...trees], without, withoutWord: recordsWord(without, ids) }
  return summed([JSON.stringify(first), '', ...examples.flatMap((id) => [JSON.stringify([id, rowsOf(id).digest]), JSON.stringify(rowsOf(id).rows())])].map((line) => `${line}\n`).join(''))
}

function recall(text: string | null, word: string, ids: Ids): HealthLook | null {
  const [head, ...lines] = linesIn(text, 2)
  const first = head === undefined ? null : (JSON.parse(head[0]!) as First)
  if (first === null || first.word !== word || first.withoutWord !== recordsWord(first.without, ids)) return null
  const rows = new Map(lines.map(([name, line]): [string, KnownRows] => {
    const [id, digest] = JSON.parse(name!) as [string, string]
    return [id, { digest, rows: () => JSON.parse(line!) as Rows }]
  }))
  return { shown: first.shown, weeks: first.weeks, trees: new Map(first.trees), rowsOf: (id) => rows.get(id) ?? NO_KNOWN_ROWS }
}

const recordsWord = (examples: readonly string[], ids: Ids): string => hash('sha256', JSON.stringify(examples.map((id) => (['records', 'packs', 'accepted', 'quarantine'] as const).map((kind) => ids.get(directoryOf(kind, id))))))
