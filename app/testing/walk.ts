/** A real garden in a temporary repository, the real world around it, and a walk over hand-made examples. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { resolve } from '../../core/config/resolve.ts'
import type { Example, Preset } from '../../core/garden/example.ts'
import { readRecord } from '../../core/record/read-record.ts'
import { sampleExample, samplePreset } from '../../core/record/testing/sample-example.ts'
import type { Config } from '../../core/schema/config.ts'
import type { RunRecord } from '../../core/schema/run-record.ts'
import type { ProgressEvent, World } from '../../core/world.ts'
import { temporaryRepository, type Temporary } from '../../io/testing/temporary.ts'
import { openWorld } from '../../io/world.ts'
import { climbAll, type Walk } from '../steps/climb-all.ts'
import { openEngineChooser } from '../steps/choose-engine.ts'

export interface Garden extends AsyncDisposable {
  readonly directory: Temporary
  readonly world: World
  readonly events: readonly ProgressEvent[]
  walk(examples: readonly Example[], more?: { readonly config?: Config; readonly profile?: string; readonly archived?: boolean }): Promise<Walk>
  /** Every record in the store, each read and valid. */
  records(): Promise<RunRecord[]>
}

export async function openGarden(files: Readonly<Record<string, string>>, options: { readonly signal?: AbortSignal; readonly outAbs?: string } = {}): Promise<Garden> {
  const directory = await temporaryRepository(files)
  const events: ProgressEvent[] = []
  const log = { progress: (event: ProgressEvent) => void events.push(event), debug() {}, info() {}, warn() {} }
  const outAbs = options.outAbs ?? join(directory.path, '.hortus')
  const world = await openWorld({ rootAbs: directory.path, outAbs, log, signal: options.signal ?? new AbortController().signal })
  return {
    directory,
    world,
    events,
    async walk(examples, { config = sampleConfig(), profile, archived = false } = {}) {
      const ascent = { preset: 'smoke', kind: 'smoke', params: {}, profile: profile ?? null, timeoutSeconds: 10, chooser: openEngineChooser(world, config.engine), head: await world.git.head() } as const
      return climbAll(world, config, examples, ascent, { archived })
    },
    async records() {
      const paths = (await world.output.list('records')).filter((path) => path.endsWith('.json'))
      return Promise.all(
        paths.map(async (path) => {
          const record = readRecord(await readFile(join(outAbs, path), 'utf8'), path)
          if (!record.ok) throw new Error(record.problem.message)
          return record.value
        }),
      )
    },
    [Symbol.asyncDispose]: () => directory[Symbol.asyncDispose](),
  }
}

/** An example of one shell script: `examples/<id>/run.sh`. */
export function shellExample(id: string, more: Partial<Example> = {}, preset: Partial<Preset> = {}): Example {
  const path = `examples/${id}`
  return { ...sampleExample(), id, path, descriptor: `${path}/example.yaml`, name: id, presets: [{ ...samplePreset(), action: { kind: 'command', argv: ['sh', 'run.sh'] }, ...preset }], ...more }
}

export function sampleConfig(smoke: Partial<Config['smoke']> = {}, engine: Config['engine'] = 'process', build: Partial<Config['build']> = {}): Config {
  return {
    ...resolve([]).config,
    garden: { folder: 'examples', ignore: [], archive_folder: null },
    shared_paths: [],
    engine,
    build: { args: {}, network: 'default', cache: 'none', cache_ref: null, skip_fresh_hours: 0, timeout_minutes: 5, ...build },
    images: { registry: null, push: false, pull: true, branch: 'main' },
    smoke: { preset: 'smoke', timeout_seconds: 10, probe_seconds: 30, memory_gb: 1, cpus: null, pids: 64, shm_gb: 0.1, log_mb: 1, cache: 'isolated', untrusted: false, ...smoke },
    validate: { levels: {}, exempt: [], policies: resolve([]).config.validate.policies, baseline: '.github/hortus-baseline.json', strict: false },
    workspace: { profile: 'auto', large_file_mb: 1, model_extensions: ['pt'], workflow: false, environment: false, lfs: { server: 'off' }, checksums: 'warn', signatures: 'warn', keyring: '.github/hortus-keys.asc', trusted_keys: [], threshold: 1 },
    work_dir: { path: null },
    contracts: { path: '.github/hortus-contracts.json' },
    compare: { tolerance: 0.05, runner: 'shared', metrics: {} },
    history: resolve([]).config.history,
    plan: { ...resolve([]).config.plan, labels: { cpu: ['c'], gpu: ['g'] } },
  }
}
