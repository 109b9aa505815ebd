/** A garden with a past: examples with READMEs, weekly checks, and records with curves and indexes on a real data branch. */
import { execFileSync } from 'node:child_process'
import { sampleObserved, sampleRecord } from '../../core/compare/sample-record.ts'
import { renderCheck } from '../../core/history/check-document.ts'
import type { CheckRow } from '../../core/history/check.ts'
import { readIndex, renderIndex } from '../../core/history/index-document.ts'
import { measuredOf } from '../../core/history/index-series.ts'
import { FIRST_FILES } from '../../core/history/layout-marker.ts'
import { recordLine } from '../../core/history/layout-records.ts'
import { pathOf } from '../../core/history/layout.ts'
import type { RunRecord } from '../../core/schema/run-record.ts'
import { layOut, type Generated } from './lay-out.ts'

export interface GardenSize {
  readonly examples: number
  /** Altogether. */
  readonly records: number
  readonly checks: number
}

const DAY_MS = 86_400_000
export const idAt = (index: number): string => `group-${index % 50}/example-${index}`

export async function siteGarden(path: string, size: GardenSize): Promise<void> {
  await layOut(path, mainFiles(size.examples))
  const commit = git(path, ['rev-parse', 'HEAD']).trim()
  importData(path, dataFiles(size, commit, treesOf(path)))
}

/** One more commit on the data branch. */
export function importData(path: string, files: ReadonlyMap<string, string>): void {
  const parent = git(path, ['for-each-ref', '--format=%(objectname)', 'refs/heads/hortus-data']).trim()
  const head = `commit refs/heads/hortus-data\ncommitter bench <bench@example.invalid> 1767225600 +0000\ndata 5\nbench${parent === '' ? '' : `\nfrom ${parent}`}`
  git(path, ['fast-import', '--quiet', '--done'], [head, ...[...files].map(([file, text]) => `M 100644 inline ${file}\ndata ${Buffer.byteLength(text)}\n${text}`), 'done\n'].join('\n'))
}

function* mainFiles(examples: number): Iterable<Generated> {
  yield { path: '.gitignore', text: '.hortus/\n' }
  for (let index = 0; index < examples; index++) {
    const directory = `examples/${idAt(index)}`
    yield { path: `${directory}/example.yaml`, text: descriptor(index) }
    yield { path: `${directory}/Dockerfile`, text: `FROM base-${index % 40}:1\n` }
    yield { path: `${directory}/main.py`, text: 'print("x")\n' }
    yield { path: `${directory}/README.md`, text: readme(index) }
  }
}

const WORDS = 'train evaluate segment detect classify transcribe denoise rank embed cluster forecast translate quantise distil align sample cache stream batch shard mask crop rotate normalise augment score calibrate prune export serve'.split(' ')
const word = (index: number): string => WORDS[Math.abs(index * 7919) % WORDS.length]!
const sentence = (index: number): string => `${Array.from({ length: 12 }, (_, at) => word(index * 31 + at * 17)).join(' ')} number-${index}.`

/** As long as a real one: the 236 measured descriptors have 38 lines and 1.1 kB on average. */
const descriptor = (index: number): string => `name: example-${index}
capability: perception/${word(index)}
description: "Example number ${index}: ${sentence(index)}"
stability: ${['stable', 'beta', 'experimental'][index % 3]}
tags:
${Array.from({ length: 12 }, (_, tag) => `  - tag-${(index + tag) % 97}`).join('\n')}
modalities:
  - ${['vision', 'text', 'audio', 'tabular'][index % 4]}
tasks:
  - ${word(index)}
frameworks:
  - ${['pytorch', 'jax', 'scikit-learn'][index % 3]}
resources:
  gpu: ${index % 2}
  vram_gb: ${8 * (index % 4)}
  disk_gb: 10
metrics:
  loss:
    direction: min
  accuracy:
    direction: max
presets:
  smoke:
    command: python3 main.py
    description: A few steps
  train:
    command: python3 main.py --train
    params:
      lr: 0.1
      epochs: 3
verification:
  last_verified: "2026-01-0${(index % 9) + 1}"
`

const readme = (index: number): string => `# Example ${index}\n\n${sentence(index)}\n\n${Array.from({ length: 6 }, (_, at) => `## ${word(index + at)}\n\n${sentence(index * 10 + at)} ${sentence(index * 10 + at + 1)}\n\n\`\`\`sh\nhortus smoke ${idAt(index)}\n\`\`\`\n\n- ${sentence(at)}\n- [other](../example-${index + 50}/README.md)\n\n| a | b |\n|---|---|\n| 1 | ${index} |\n`).join('\n')}`

function dataFiles({ examples, records, checks }: GardenSize, commit: string, trees: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const files = new Map<string, string>(FIRST_FILES)
  const ids = Array.from({ length: examples }, (_, index) => idAt(index)).sort()
  for (let at = 0; at < checks; at++) {
    const when = new Date(Date.now() - (checks - at) * 7 * DAY_MS).toISOString()
    const rows = ids.map((id, index): CheckRow => {
      const bad = (index * 7 + at * 13) % 20 === 0 || index % 51 === 0
      return [id, trees.get(id)!, (['stable', 'beta', 'experimental'] as const)[index % 3]!, bad ? 'ppppfn' : 'pppppn', bad ? 'exited with code 1' : null, 60_000 + index * 7, 1_000_000 + index]
    })
    files.set(pathOf({ kind: 'check', month: when.slice(0, 7), id: at.toString(16).padStart(24, '0') }), renderCheck({ id: '', at: when, commit, trigger: 'schedule', run: String(1000 + at), rows }))
  }
  for (let index = 0; index < examples; index++) {
    const own = Math.floor((records * (index + 1)) / examples) - Math.floor((records * index) / examples)
    addRecords(files, idAt(index), Array.from({ length: own }, (_, at) => recordAt(idAt(index), own - at, commit, trees.get(idAt(index))!)))
  }
  return files
}

/** Also the index that says what they come to. */
export function addRecords(files: Map<string, string>, example: string, records: readonly RunRecord[]): void {
  const paths = records.map((record) => pathOf({ kind: 'record', example, month: record.observed!.startedAt!.slice(0, 7), id: record.id }))
  records.forEach((record, at) => files.set(paths[at]!, recordLine(record)))
  files.set(pathOf({ kind: 'index', example }), renderIndex({ example, sources: paths, measured: records.flatMap((record) => [...measuredOf(record)]) }))
}

/** One more, and the index that appending writes then: of all there were and the new one. */
export function appendRecord(path: string, example: string, record: RunRecord): void {
  const indexPath = pathOf({ kind: 'index', example })
  const before = readIndex(git(path, ['show', `hortus-data:${indexPath}`]))!
  const own = pathOf({ kind: 'record', example, month: record.observed!.startedAt!.slice(0, 7), id: record.id })
  importData(path, new Map([[own, recordLine(record)], [indexPath, renderIndex({ example, sources: [...before.sources, own], measured: [...before.measured, ...measuredOf(record)] })]]))
}

/** About 3 kB, as the records of the shipped examples: `ago` weeks ago, with two curves. */
export function recordAt(example: string, ago: number, commit: string, tree: string): RunRecord {
  const startedAt = new Date(Date.now() - ago * 7 * DAY_MS - 3_600_000).toISOString()
  const noise = ((ago * 7919 + example.length * 31) % 97) / 97
  const loss = 0.3 + noise / 50
  const curve = (from: number): unknown[][] => Array.from({ length: 20 }, (_, step) => [step, from + (20 - step) / 40])
  return sampleRecord({ loss }, {
    id: `${startedAt.replace(/[-:]/g, '').slice(0, 15)}Z-${(ago + 0x1000_0000).toString(16)}`,
    example: { id: example, path: `examples/${example}` },
    params: { lr: 0.1, epochs: 3, seed: ago },
    fingerprint: { preset: 'smoke', params: 'f'.repeat(64), datasets: [], image: `sha256:${'a'.repeat(64)}`, hardwareClass: 'cpu:X/2', tree },
    observed: sampleObserved({ startedAt, endedAt: startedAt, durationMs: 2000 + noise * 100, phases: { build: 30_000, run: 2000 }, code: { commit, dirty: false, tree } }),
    reported: { metrics: { summary: { loss, accuracy: 1 - loss, f1: 0.9 - noise / 100, throughput: 100 + noise }, units: { throughput: '1/s' }, series: { loss: { n: 20, points: curve(loss) }, accuracy: { n: 20, points: curve(0.5) } } } },
  })
}

/** Of the examples at HEAD, by id. */
export function treesOf(path: string): ReadonlyMap<string, string> {
  const lines = git(path, ['ls-tree', '-r', '-t', 'HEAD', 'examples']).split('\n')
  return new Map(lines.flatMap((line) => {
    const [, tree, id] = /^040000 tree (\w+)\texamples\/([^/]+\/[^/]+)$/.exec(line) ?? []
    return tree === undefined || id === undefined ? [] : [[id, tree] as const]
  }))
}

export const git = (cwd: string, args: readonly string[], input?: string): string => execFileSync('git', args, { cwd, encoding: 'utf8', ...(input === undefined ? {} : { input }), maxBuffer: 1 << 28, stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'inherit'] })
