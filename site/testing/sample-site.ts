/**
 * A site as values, for tests of what is made of one. Not used by the product. Every part comes from the product's own readers, so it is what a real garden
 * gives: descriptors in YAML, checks, records with curves, series with a confirmed and an accepted change, a small workspace.
 */
import { exampleOf } from '../../core/garden/testing/example.ts'
import type { Example } from '../../core/garden/example.ts'
import { decideHealth } from '../../core/health/decide-health.ts'
import { RULES } from '../../core/health/testing/checks.ts'
import type { Check, CheckRow } from '../../core/history/check.ts'
import type { AcceptedChange, Quarantine } from '../../core/history/series.ts'
import type { Health } from '../../core/schema/health.ts'
import type { RunRecord } from '../../core/schema/run-record.ts'
import { sampleObserved, sampleRecord } from '../../core/compare/sample-record.ts'
import { indexWorkspace } from '../../core/workspace/index/index-workspace.ts'
import { sampleWorkspace } from '../../core/workspace/index/testing/sample-workspace.ts'
import { summaryOf } from '../benchmarks/summary-of.ts'
import type { CheckShown, ExampleData, GardenData, SeriesShown, SiteData, Week } from '../site-data.ts'

export const TODAY = '2026-11-30'
const DAY_MS = 86_400_000
const COMMIT = 'c'.repeat(40)

/** Six examples, each for another reason: green, red, stale, beta, never checked, archived. */
export const SAMPLES = {
  'vision/resnet': { tier: 'stable', passes: () => true, text: 'name: resnet\ndescription: Trains a small residual network on digits.\ncapability: vision/classification\ntags: [vision, cnn]\ntasks: [image-classification]\nframeworks: [pytorch]\nmodalities: [image]\nstability: stable\nresources: {gpu: 1, vram_gb: 8, cpu_ok: false}\nverification: {last_verified: 2026-11-20}\nmetrics: {accuracy: {direction: max}, loss: {direction: min}}\npresets:\n  smoke: {description: A few steps, command: [python, train.py, --steps, "3"]}\n  train: {command: [python, train.py], params: {lr: 0.1, epochs: 3}}\n' },
  'tabular/digits': { tier: 'stable', passes: () => true, text: 'name: digits\ndescription: Logistic regression on digits, on any CPU.\ncapability: tabular/classification\ntags: [tabular, quick]\ntasks: [tabular-classification]\nframeworks: [scikit-learn]\nmodalities: [tabular]\nstability: stable\nresources: {gpu: 0, disk_gb: 1}\npresets:\n  smoke: {command: [python3, run.py]}\n' },
  'nlp/tagger': { tier: 'stable', passes: (at: number) => at < 7, text: 'name: tagger\ndescription: Tags words.\ntags: [nlp]\ntasks: [token-classification]\nframeworks: [pytorch]\nmodalities: [text]\nstability: stable\nresources: {gpu: 0}\npresets:\n  smoke: {command: [python3, tag.py]}\n' },
  'audio/keywords': { tier: 'beta', passes: (at: number) => at !== 9, text: 'name: keywords\ndescription: Hears ten words.\ntags: [audio]\ntasks: [audio-classification]\nframeworks: [tensorflow]\nmodalities: [audio]\nstability: beta\nresources: {gpu: 1, vram_gb: 24}\npresets:\n  smoke: {command: [python3, hear.py]}\n' },
  'new/never-checked': { tier: 'experimental', passes: null, text: 'name: never checked\ndescription: Just begun.\nstability: alpha\npresets:\n  train: {command: [python3, x.py]}\n' },
  'old/perceptron': { tier: 'archived', passes: null, text: 'name: perceptron\ndescription: Kept for memory.\nstability: archived\npresets:\n  smoke: {command: [python3, p.py]}\n' },
} as const

export function sampleSite(more: Partial<SiteData> = {}): SiteData {
  return { title: 'Sample garden', today: TODAY, version: '0.1.0', url: 'https://example.org/garden/', gardens: [sampleGarden()], ...more }
}

export function sampleGarden(more: Partial<GardenData> = {}): GardenData {
  const checks = sampleChecks()
  const read = Object.entries(SAMPLES).map(([id, { text }]) => exampleOf(text, `examples/${id}/example.yaml`, { hasDockerfile: id === 'vision/resnet' })).sort((a, b) => (a.id < b.id ? -1 : 1))
  const health = sampleHealth(read, checks)
  const workspace = sampleWorkspace(WORKSPACE)
  const finding = { code: 'GARDEN.NO_README', level: 'warning', path: 'examples/nlp/tagger/example.yaml', line: 1, column: 1, message: 'The example has no `README.md`.', fix: 'Write one.', example: 'nlp/tagger', status: 'new' } as const
  return {
    slug: 'sample',
    name: 'sample/garden',
    repositoryUrl: 'https://github.com/sample/garden',
    commit: COMMIT,
    examples: read.map((example) => sampleExample(example, health.examples.find(({ id }) => id === example.id) ?? null, checks, example.id === 'nlp/tagger' ? [finding] : [])),
    unreadable: [{ id: 'broken/yaml', path: 'examples/broken/yaml', findings: [{ ...finding, code: 'GARDEN.UNREADABLE', level: 'error', path: 'examples/broken/yaml/example.yaml', message: 'The file is no YAML.', fix: 'Look at line 3.', example: 'broken/yaml' }] }],
    health,
    weeks: sampleWeeks(),
    workspace: indexWorkspace(workspace, [], { commit: COMMIT, dirty: false }),
    findings: [finding],
    findingDays: [{ date: '2026-11-16', errors: 2, warnings: 5, notices: 1 }, { date: '2026-11-23', errors: 1, warnings: 3, notices: 1 }, { date: TODAY, errors: 0, warnings: 1, notices: 0 }],
    problems: [{ code: 'HISTORY.UNREADABLE', message: 'records/x.json on the data branch was left out: it is too long.', next: '`git log hortus-data` shows who wrote it.', path: 'records/x.json' }],
    ...more,
  }
}

/** `health`: the row of the garden's health; null: not known. */
export function sampleExample(example: Example, health: ExampleData['health'] = null, checks: readonly Check[] = [], findings: ExampleData['findings'] = [], more: Partial<ExampleData> = {}): ExampleData {
  const records = health?.checked === null || health === null ? [] : Array.from({ length: 12 }, (_, at) => sampleRun(example.id, at)).toReversed()
  const series = records.length === 0 ? [] : [sampleSeries(example.id), sampleSeries(example.id, { metric: 'durationMs', origin: 'observed', unit: 'ms', direction: 'min', scale: 1000 })]
  const accepted = records.length === 0 ? [] : [sampleAccepted(example.id)]
  return {
    example,
    digest: `digest of ${example.id}`,
    factsDigest: `digest of the facts of ${example.id}`,
    tree: 'd'.repeat(40),
    readme: { path: `${example.path}/README.md`, text: `# ${example.name}\n\n${example.description ?? ''}\n\n## Run it\n\n\`\`\`sh\nhortus smoke ${example.id}\n\`\`\`\n\nSee [the data](data.md) and <script>alert(1)</script>.\n`, bytes: 200 },
    picture: null,
    pictures: [],
    health,
    checks: shownChecks(example.id, checks),
    olderChecks: false,
    records,
    recordCount: records.length * 2,
    series,
    ...(series.length === 0 ? {} : { summary: summaryOf(series, accepted) }),
    accepted,
    quarantined: example.id === 'audio/keywords' ? [sampleQuarantine(example.id)] : [],
    expected: records.length === 0 ? {} : { smoke: { runMs: 2000, buildMs: 30_000, runs: 10 } },
    findings,
    problems: [],
    ...more,
  }
}

/** Twelve weeks of scheduled checks. */
function sampleChecks(): readonly Check[] {
  return Array.from({ length: 12 }, (_, at): Check => {
    const rows = Object.entries(SAMPLES).flatMap(([id, { tier, passes }]): CheckRow[] => (passes === null ? [] : [[id, 'd'.repeat(40), tier, passes(at) ? 'pppppn' : 'ppppfn', passes(at) ? null : 'exited with code 1', 40_000 + at * 100, 1_000_000]]))
    return { id: String(at).padStart(24, '0'), at: new Date(Date.parse(`${TODAY}T04:00:00.000Z`) - (12 - at) * 7 * DAY_MS).toISOString(), commit: COMMIT, trigger: 'schedule', run: String(at), rows: rows.sort(([a], [b]) => (a < b ? -1 : 1)) }
  })
}

function sampleHealth(examples: readonly Example[], checks: readonly Check[]): Health {
  const subjects = examples.map(({ id, path, tier }) => ({ id, path, tier, graduated: false, product: false, tree: 'd'.repeat(40) }))
  const { looked, ...decided } = decideHealth({ today: TODAY, rules: RULES, examples: subjects, checks })
  return { ...decided, repository: { commit: COMMIT }, data: { source: 'branch', branch: 'hortus-data', commit: 'e'.repeat(40), ...looked }, problems: [] }
}

/** The run number `at`, with a curve of five points. */
export function sampleRun(id: string, at: number, more: Partial<RunRecord> = {}): RunRecord {
  const startedAt = new Date(Date.parse(`${TODAY}T04:00:00.000Z`) - (12 - at) * 7 * DAY_MS).toISOString()
  const loss = 0.5 - at / 100
  const curve = Array.from({ length: 5 }, (_, step) => [step, loss + (4 - step) / 10])
  return sampleRecord({ loss, accuracy: 0.9 + at / 1000 }, {
    id: `${startedAt.replace(/[-:]/g, '').slice(0, 15)}Z-${String(at).padStart(8, '0')}`,
    example: { id, path: `examples/${id}` },
    params: { lr: at % 2 === 0 ? 0.1 : 0.01, epochs: 3 },
    observed: sampleObserved({ startedAt, endedAt: startedAt, durationMs: 2000 + at * 10, code: { commit: COMMIT, dirty: false, tree: 'd'.repeat(40) } }),
    reported: { metrics: { summary: { loss, accuracy: 0.9 + at / 1000 }, series: { loss: { n: curve.length, points: curve, first: curve[0]![1]!, last: loss, min: loss, max: curve[0]![1]! } } } },
    ...more,
  })
}

/** 40 builds: a level, a confirmed step at 15, an accepted one at 30. */
export function sampleSeries(example: string, { metric = 'loss', origin = 'reported', unit = null, direction = 'min', scale = 1 }: { readonly metric?: string; readonly origin?: 'observed' | 'reported'; readonly unit?: string | null; readonly direction?: SeriesShown['direction']; readonly scale?: number } = {}): SeriesShown {
  const points = Array.from({ length: 40 }, (_, at) => ({ record: `r${at}`, commit: at.toString(16).padStart(40, '0'), tree: at.toString(16).padStart(40, 'a'), at: new Date(Date.parse(`${TODAY}T04:00:00.000Z`) - (40 - at) * 2 * DAY_MS).toISOString(), value: scale * ((at < 15 ? 1 : at < 30 ? 1.2 : 0.8) + ((at * 7) % 5) / 200), starts: 5 }))
  return { key: { example, preset: 'smoke', params: 'p'.repeat(64), datasets: [], hardware: 'cpu:X/2', engine: 'docker', metric, origin }, unit, direction, points, segments: [{ start: 0, builds: 15, cause: null }, { start: 15, builds: 15, cause: 'confirmed' }, { start: 30, builds: 10, cause: 'accepted' }], noise: 0.01 }
}

export const sampleAccepted = (example: string): AcceptedChange => ({ example, preset: 'smoke', metric: 'loss', tree: (30).toString(16).padStart(40, 'a'), commit: (30).toString(16).padStart(40, '0'), by: 'Ada <ada@example.org>', reason: 'a better optimiser, agreed in #12', at: '2026-11-10T10:00:00.000Z', until: '2027-02-01' })
const sampleQuarantine = (example: string): Quarantine => ({ example, preset: 'smoke', metric: 'latency*', by: 'Ada <ada@example.org>', reason: 'shared disk', at: '2026-11-10T10:00:00.000Z', until: '2027-02-01' })

function sampleWeeks(): readonly Week[] {
  return Array.from({ length: 12 }, (_, at): Week => ({ week: new Date(Date.parse(`${TODAY}T00:00:00Z`) - (12 - at) * 7 * DAY_MS).toISOString().slice(0, 10), green: 3 - (at > 6 ? 1 : 0), yellow: at === 7 || at === 8 ? 1 : 0, red: at > 8 ? 1 : 0, added: at === 2 ? 1 : 0, removed: at === 5 ? 1 : 0, graduated: at === 8 ? 1 : 0, firstRunHours: at === 2 ? 26.5 : null }))
}

const shownChecks = (id: string, checks: readonly Check[]): readonly CheckShown[] =>
  checks.toReversed().flatMap(({ at, commit, trigger, rows }) => rows.filter(([own]) => own === id).map(([, , , states, reason, ms]) => ({ at, commit, trigger, states, reason, ms })))

const WORKSPACE: Readonly<Record<string, string>> = {
  'datasets/digits/v1/metadata.yaml': 'name: digits\nversion: v1\ncreated_at: 2026-01-01T00:00:00Z\ndescription: Digits.\nsource: {type: download, uri: "https://example.org/digits", license: MIT}\n',
  'datasets/digits-clean/v1/metadata.yaml': 'name: digits-clean\nversion: v1\ncreated_at: 2026-02-01T00:00:00Z\ndescription: Digits without doubles.\nsource: {type: derived, uri: x, license: MIT}\nderived_from: {dataset: digits, version: v1}\n',
  'runs/run-2026-03-01-001/config.yaml': 'run_id: run-2026-03-01-001\nexperiment: base\nmodel: mlp:v1\ndataset: digits:v1\nstatus: completed\n',
  'runs/run-2026-03-01-001/metrics.json': '{"summary":{"accuracy":0.91,"loss":0.3},"history":{"loss":[{"step":0,"value":1.0},{"step":1,"value":0.3}]}}',
  'runs/run-2026-03-01-001/system.json': '{"os":"linux","python":"3.11","frameworks":{},"hardware":{"cpu":"X","gpus":[],"ram_gb":8}}',
  'models/mlp/v1/metadata.yaml': 'name: mlp\nversion: v1\ncreated_at: 2026-03-02T00:00:00Z\nrun_id: run-2026-03-01-001\ndataset: {name: digits, version: v1}\ncode: {repo: "https://example.org/x", commit: abc1234}\nframework: pytorch\nstate: production\n',
  'models/mlp/v1/metrics.yaml': 'primary_metric: {name: accuracy, value: 0.91}\nsecondary_metrics: {loss: 0.3}\n',
  'models/mlp/v1/card.md': '# mlp\n\nA model card.\n',
  'models/mlp/v1/model.pt': 'bytes',
}
