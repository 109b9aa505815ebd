/** `hortus history rebuild`: every index anew from the records, as if there had never been one. Byte for byte what appending wrote. */
import { placeOf } from '../../core/history/layout.ts'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import { byWord } from '../../core/report/order.ts'
import type { Config } from '../../core/schema/config.ts'
import type { DataChange, DataSnapshot, World } from '../../core/world.ts'
import { NO_DATA, withoutDataErrors } from '../steps/data-errors.ts'
import { dataOf } from '../steps/load-history.ts'
import { indexAnew } from '../steps/write-index.ts'

export interface Rebuilt {
  readonly branch: string
  /** null: every index was right already. */
  readonly commit: string | null
  readonly examples: number
  /** Indexes that were wrong or missing. */
  readonly changed: readonly string[]
  /** Indexes of examples without a record. */
  readonly removed: readonly string[]
  readonly dryRun: boolean
  /** Records that could not be read, and so are in no index. */
  readonly problems: readonly Problem[]
}

export async function rebuild(world: Pick<World, 'data'>, config: Config, { dryRun = false }: { readonly dryRun?: boolean } = {}): Promise<Result<Rebuilt>> {
  const data = dataOf(world, config)
  if (data === null) return fail(NO_DATA)
  return withoutDataErrors(async () => {
    let told = { examples: 0, changed: [] as readonly string[], removed: [] as readonly string[], problems: [] as readonly Problem[] }
    const decide = async (now: DataSnapshot | null): Promise<Result<DataChange | null>> => {
      if (now === null) return ok(null)
      const made = await make(now)
      told = made.told
      return ok(made.change)
    }
    const snapshot = dryRun ? await data.snapshot() : null
    if (snapshot !== null && !snapshot.ok) return snapshot
    if (snapshot !== null) await decide(snapshot.value)
    const written = dryRun ? ok({ commit: null }) : await data.update(decide)
    return written.ok ? ok({ branch: config.history.branch, commit: written.value.commit, ...told, dryRun }) : written
  })
}

/** Of one example. */
const MOST_PROBLEMS = 100

async function make(now: DataSnapshot): Promise<{ readonly told: Pick<Rebuilt, 'examples' | 'changed' | 'removed' | 'problems'>; readonly change: DataChange | null }> {
  const files = await now.list('records', 'packs', 'index')
  const examples = [...new Set(files.flatMap((path) => placeOf(path) ?? []).flatMap((place) => (place.kind === 'record' || place.kind === 'pack' ? [place.example] : [])))].sort(byWord)
  const indexes = new Map<string, string>()
  const problems: Problem[] = []
  for (const example of examples) {
    const made = await indexAnew(now, example)
    indexes.set(made.path, made.text)
    problems.push(...made.problems.slice(0, MOST_PROBLEMS))
  }
  const removed = files.filter((path) => path.startsWith('index/') && !indexes.has(path))
  const before = await now.read([...indexes.keys()], { maxBytes: Number.MAX_SAFE_INTEGER })
  const changed = [...indexes].filter(([path, text]) => {
    const file = before.get(path)
    return file?.ok !== true || file.value.text !== text
  })
  const change = changed.length + removed.length === 0 ? null : { message: `Indexes of ${examples.length} example${examples.length === 1 ? '' : 's'}, made anew\n`, add: new Map(), replace: new Map(changed), remove: removed }
  return { told: { examples: examples.length, changed: changed.map(([path]) => path), removed, problems }, change }
}
