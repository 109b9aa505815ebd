/** The garden of the corpus as a repository, with a past that it could have: twelve weekly checks, and ten runs of what has a preset `train`. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { renderCheck } from '../../core/history/check-document.ts'
import { FIRST_FILES } from '../../core/history/layout-marker.ts'
import { pathOf } from '../../core/history/layout.ts'
import type { RunRecord } from '../../core/schema/run-record.ts'
import { temporaryDirectory, type Temporary } from '../../io/testing/temporary.ts'
import { addRecords, importData, recordAt } from '../../scripts/bench/site-garden.ts'
import { layOutGarden } from '../corpus-garden.ts'

export const TODAY = '2026-11-22'
const DAY_MS = 86_400_000

/** What an author wrote, read by nobody's rules but YAML's. */
export interface Written {
  readonly id: string
  readonly tasks: readonly string[]
  readonly modalities: readonly string[]
  readonly frameworks: readonly string[]
  readonly presets: readonly string[]
}

export async function corpusWithPast(): Promise<Temporary & { readonly written: readonly Written[] }> {
  const garden = await temporaryDirectory({ '.gitignore': '.hortus/\n' })
  // What presets and pages look at: a tenth of the files.
  await layOutGarden(garden.path, (file) => /(?:\/Dockerfile|\.sh|\/README\.md)$/.test(file))
  garden.git('init', '-q', '-b', 'main')
  garden.git('add', '-A')
  garden.git('commit', '-q', '-m', 'as it is')
  const trees = treesOf(garden)
  const written = [...trees.keys()].sort().map((id) => writtenAt(garden.path, id))
  importData(garden.path, dataFiles(written, trees, garden.git('rev-parse', 'HEAD')))
  return { ...garden, written }
}

/** Every directory of an example, by id. */
function treesOf(garden: Temporary): ReadonlyMap<string, string> {
  const lines = garden.git('ls-tree', '-r', '-t', 'HEAD').split('\n')
  const trees = new Map(lines.flatMap((line) => { const [, tree, path] = /^040000 tree (\w+)\t(.+)$/.exec(line) ?? []; return path === undefined ? [] : [[path, tree!] as const] }))
  const paths = lines.flatMap((line) => /\t(.+)\/example\.yaml$/.exec(line)?.slice(1) ?? [])
  return new Map(paths.map((path) => [path.replace(/^examples\//, ''), trees.get(path)!]))
}

function dataFiles(written: readonly Written[], trees: ReadonlyMap<string, string>, commit: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>(FIRST_FILES)
  const ids = written.map(({ id }) => id)
  for (let at = 0; at < 12; at++) {
    const when = new Date(Date.parse(`${TODAY}T04:00:00Z`) - (12 - at) * 7 * DAY_MS).toISOString()
    const rows = ids.map((id, index) => { const bad = index % 5 === 0 && at >= (index / 5) % 10; return [id, trees.get(id)!, 'beta', bad ? 'pfnnnn' : 'pppppn', bad ? 'preset train: there is no train.sh' : null, 60_000 + index, 1_000_000] as const })
    files.set(pathOf({ kind: 'check', month: when.slice(0, 7), id: at.toString(16).padStart(24, '0') }), renderCheck({ id: '', at: when, commit, trigger: 'schedule', run: String(1000 + at), rows }))
  }
  for (const { id } of written.filter(trains)) addRecords(files, id, Array.from({ length: 10 }, (_, at) => trained(recordAt(id, 10 - at, commit, trees.get(id)!))))
  return files
}

/** `train` is what its card offers: nothing that is shown first is there. */
export const trains = ({ presets }: Written): boolean => presets.includes('train') && !presets.some((name) => name === 'smoke' || name === 'run')

const trained = (record: RunRecord): RunRecord => ({ ...record, preset: 'train', fingerprint: { ...record.fingerprint!, preset: 'train' } })

function writtenAt(garden: string, id: string): Written {
  const said = parse(readFileSync([join(garden, 'examples', id), join(garden, id)].map((directory) => join(directory, 'example.yaml')).find((file) => existsSync(file))!, 'utf8'), { strict: false }) as Record<string, unknown>
  const words = (key: string): readonly string[] => [said[key] ?? []].flat().map(String)
  return { id, tasks: words('tasks'), modalities: words('modalities'), frameworks: words('frameworks'), presets: Array.isArray(said['presets']) ? [] : Object.keys(said['presets'] ?? {}) }
}
