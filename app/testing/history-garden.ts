/** For tests: a garden in a real repository with a real bare remote, and records of its commits. Not used by the product. */
import { join } from 'node:path'
import { sampleObserved, sampleRecord } from '../../core/compare/sample-record.ts'
import { withDefaults } from './with-defaults.ts'
import type { Config } from '../../core/schema/config.ts'
import type { RunRecord } from '../../core/schema/run-record.ts'
import type { World } from '../../core/world.ts'
import { openWorld } from '../../io/world.ts'
import { temporaryDirectory, temporaryRepository, type Temporary } from '../../io/testing/temporary.ts'

export interface HistoryGarden extends AsyncDisposable {
  readonly garden: Temporary
  /** A bare repository; null: the garden has none. */
  readonly remote: Temporary
  readonly world: World
  readonly config: Config
  readonly commit: string
  /** Writes a record of this commit into the output directory. */
  record(id: string, more?: Partial<RunRecord>, summary?: RunRecord['reported']['metrics']['summary']): Promise<RunRecord>
}

export async function historyGarden(options: { readonly remote?: boolean } = {}): Promise<HistoryGarden> {
  const remote = await temporaryDirectory()
  remote.git('init', '-q', '--bare', '-b', 'main')
  const garden = await temporaryRepository({ 'examples/tabular/digits/example.yaml': 'name: digits\ndescription: d\npresets:\n  smoke: {command: [node, -v]}\n', '.gitignore': '.hortus/\n' })
  if (options.remote !== false) {
    garden.git('remote', 'add', 'origin', remote.path)
    garden.git('push', '-q', 'origin', 'main')
  }
  const commit = garden.git('rev-parse', 'HEAD')
  const world = await openWorld({ rootAbs: garden.path, outAbs: join(garden.path, '.hortus'), log: { progress: () => undefined, debug: () => undefined, info: () => undefined, warn: () => undefined }, signal: new AbortController().signal })
  return {
    garden,
    remote,
    world,
    config: withDefaults(),
    commit,
    record: async (id, more = {}, summary = { loss: 0.5 }) => {
      const record = recordOf(commit, id, more, summary)
      await garden.put({ [`.hortus/records/${encodeURIComponent(record.example?.id ?? 'none')}/${id.replaceAll('/', '_')}.json`]: JSON.stringify(record, null, 2) })
      return record
    },
    [Symbol.asyncDispose]: async () => {
      await garden[Symbol.asyncDispose]()
      await remote[Symbol.asyncDispose]()
    },
  }
}

export function recordOf(commit: string, id: string, more: Partial<RunRecord> = {}, summary: RunRecord['reported']['metrics']['summary'] = { loss: 0.5 }): RunRecord {
  const at = /^(\d{4})(\d\d)(\d\d)T/.exec(id)
  const startedAt = at === null ? '2026-11-21T09:00:00.000Z' : `${at[1]}-${at[2]}-${at[3]}T09:00:00.000Z`
  return sampleRecord(summary, { id, observed: sampleObserved({ startedAt, endedAt: startedAt, code: { commit, dirty: false, tree: 'b'.repeat(40) } }), ...more })
}
