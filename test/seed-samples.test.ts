/**
 * Every sample that the seeds print and `validate` would read passes without an error: what a newcomer copies from a page must not
 * be refused. The samples stand here as they are printed; where the seeds lie beside the checkout, they are held to them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { validate } from '../app/validate.ts'
import { resolve } from '../core/config/resolve.ts'
import type { Config } from '../core/schema/config.ts'
import { STATS_TABLE, statsRow } from '../core/workdir/testing/sample-work-dir.ts'
import { temporaryDirectory, temporaryRepository } from '../io/testing/temporary.ts'
import { openQuietWorld } from './workspace/open.ts'
import { validWorkspace } from './workspace/valid-workspace.ts'

const { config } = resolve([])

async function levelsOf(files: Readonly<Record<string, string>>, options: { readonly config?: Config; readonly workDir?: string; readonly git?: boolean; readonly database?: readonly string[] } = {}) {
  await using directory = options.git === false ? await temporaryDirectory(files) : await temporaryRepository(files)
  if (options.database !== undefined) {
    const path = join(directory.path, 'work-dir/stats/stats.db')
    await mkdir(dirname(path), { recursive: true })
    const db = new DatabaseSync(path)
    for (const statement of options.database) db.exec(statement)
    db.close()
  }
  const report = await validate(await openQuietWorld(directory), options.config ?? config, options.workDir === undefined ? {} : { workDir: options.workDir })
  expect(report.problems).toEqual([])
  return { errors: told(report.findings, 'error'), warnings: told(report.findings, 'warning'), report }
}

const told = (findings: readonly { readonly code: string; readonly level: string; readonly path: string; readonly message: string }[], level: string): string[] => findings.filter((each) => each.level === level).map(({ code, path, message }) => `${code} ${path} ${message}`)

// ---------------------------------------------------------------- 000: the garden

const PRESETS = `presets:
  build:
    script: build.sh
    description: Build the Docker image
  predict/generate/train:
    script: <name>.sh
    description: <semantic description>
`

const SCRIPT = `SCRIPT_DIR="$(cd "$(dirname "\${BASH_SOURCE[0]}")" && pwd)"
REPO_ROOT="$(cd "$SCRIPT_DIR" && git rev-parse --show-toplevel)"
CACHE_DIR="$REPO_ROOT/data/container_cache"
`

const example = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries({ Dockerfile: 'FROM debian\n', 'README.md': '# Example\n', ...files }).map(([path, text]) => [`examples/perception/moondream2/${path}`, text]))

test.each(['predict', 'generate', 'train'])('000: the pattern of presets passes, filled in with %s', async (name) => {
  const descriptor = PRESETS.replace('predict/generate/train', name).replace('<name>', name).replace('<semantic description>', 'Caption an image')
  expect((await levelsOf(example({ 'example.yaml': descriptor, 'build.sh': `#!/bin/bash\n${SCRIPT}`, [`${name}.sh`]: `#!/bin/bash\n${SCRIPT}` }))).errors).toEqual([])
})

test('000: the pattern of presets passes as it is printed, placeholders and all', async () => {
  expect((await levelsOf(example({ 'example.yaml': PRESETS, 'build.sh': `#!/bin/bash\n${SCRIPT}`, '<name>.sh': `#!/bin/bash\n${SCRIPT}` }))).errors).toEqual([])
})

test('000: the printed shape of the repository, with its old parts and its archive, passes', async () => {
  const good = { 'example.yaml': 'name: resnet\nresources: { gpu: 0 }\npresets:\n  build:\n    script: build.sh\n    description: Build the Docker image\n', 'build.sh': '#!/bin/bash\n' }
  const files = { ...example(good), 'tools/cvl.py': '', 'core/record.py': '', 'legacy/README.md': '', '.devcontainer/devcontainer.json': '{}', 'archived-examples/README.md': '# Archive\n' }
  expect((await levelsOf(files)).errors).toEqual([])
})

// ---------------------------------------------------------------- 001: the workspace

const ROOT_LAYOUT = `repo-root/
├── datasets/
├── runs/
├── models/
├── tools/
├── experiments/
└── tfc/  # All TFC documents
`
const DATASET_LAYOUT = `datasets/cifar10/v1/
  ├── train/
  ├── val/
  ├── test/
  └── metadata.yaml
`
const MODEL_LAYOUT = `models/resnet50/v1/
  ├── model.pt
  ├── metadata.yaml
  ├── metrics.yaml
  └── card.md
`

/** Names of a printed tree, without what stands behind `#`. */
const namesOf = (tree: string): string[] => tree.split('\n').slice(1).flatMap((line) => /── ([^ #]+)/.exec(line)?.[1] ?? [])

const six = Object.fromEntries(namesOf(ROOT_LAYOUT).map((name) => [`${name}.gitkeep`, '']))

test.each(['auto', 'seed'] as const)('001: the six directories of the README pass (profile %s)', async (profile) => {
  expect(Object.keys(six)).toHaveLength(6)
  expect((await levelsOf(six, { config: { ...config, workspace: { ...config.workspace, profile } } })).errors).toEqual([])
})

test('001: the printed dataset, run and model, filled in as the specification says, pass', async () => {
  const renamed = Object.entries(validWorkspace('pointers').files).map(([path, text]) => [path, text].map((word) => word.replaceAll('digits-net', 'resnet50').replaceAll('digits', 'cifar10')) as [string, string])
  const kept = renamed.filter(([path]) => path.startsWith('datasets/cifar10/v1/') || path.startsWith('models/resnet50/v1/') || path.startsWith('runs/run-2026-01-05-001/') || path === '.gitattributes')
  const files = Object.fromEntries(kept.filter(([path]) => !path.endsWith('CHECKSUMS.txt') && !path.includes('/artifacts/')))
  const inside = (folder: string): string[] => [...new Set(Object.keys(files).filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length).replace(/\/.*/, '/')))].toSorted()
  expect([inside('datasets/cifar10/v1/'), inside('models/resnet50/v1/'), inside('runs/run-2026-01-05-001/')]).toEqual([namesOf(DATASET_LAYOUT).toSorted(), namesOf(MODEL_LAYOUT).toSorted(), ['config.yaml', 'logs.txt', 'metrics.json', 'system.json']])
  expect((await levelsOf({ ...six, ...files })).errors).toEqual([])
})

// ---------------------------------------------------------------- 004: the work-dir

const RUN = 'exp001-20250101-120000'
const METRICS = `{
  "run_id":     "exp001-20250101-120000",
  "mode":       "train",
  "status":     "ok",
  "elapsed_ms": 12345.678,
  "error":      null
}
`
const ARTIFACTS = `{
  "run_id":   "exp001-20250101-120000",
  "mode":     "train",
  "backend":  "yolo",
  "status":   "ok",
  "error":    null,
  "artifacts": {
    "model_path":      "/abs/path/to/work-dir/models/exp001.../model.onnx",
    "model_int8_path": "/abs/path/to/work-dir/models/exp001.../model-int8.onnx",
    "epochs_trained":  50,
    "best_map50":      0.872
  }
}
`
const SETTINGS = `[data]
yolo_dataset_dir = "./work-dir/datasets/yolo"     # for train.backend = "yolo"
labeled_dir      = "./work-dir/datasets/labeled"   # autolabel writes here
unlabeled_dir    = "./work-dir/datasets/unlabeled" # autolabel reads from here
`
const TABLE = `CREATE TABLE stats_events (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id        TEXT    NOT NULL,
    ts_utc           TEXT    NOT NULL,
    total_detections INTEGER NOT NULL,
    counts_by_class  TEXT    NOT NULL,   -- JSON string
    latency_ms       REAL    NOT NULL
);
`
const IGNORED = `work-dir/config.toml
work-dir/config.resolved.toml
work-dir/log.txt
work-dir/datasets/
work-dir/models/
work-dir/runs/
work-dir/outputs/
work-dir/stats/
work-dir/tmp/
work-dir/*.pid
codex.md
`
const KEPT = `!work-dir/config.example.toml
!work-dir/README.md
!work-dir/.gitkeep
`

const TEMPLATE = { '.gitignore': IGNORED + KEPT, 'work-dir/config.example.toml': SETTINGS, 'work-dir/README.md': '# work-dir/\n', 'work-dir/.gitkeep': '' }

const RUNTIME = {
  'work-dir/config.toml': SETTINGS,
  'work-dir/config.resolved.toml': SETTINGS.replaceAll('"./', '"/abs/path/to/'),
  'work-dir/log.txt': '',
  ...Object.fromEntries(['train', 'val'].flatMap((split) => [[`work-dir/datasets/yolo/images/${split}/a.jpg`, 'x'], [`work-dir/datasets/yolo/labels/${split}/a.txt`, '0 0.5 0.5 0.2 0.2\n']])),
  'work-dir/datasets/yolo/dataset.yaml': 'train: images/train\nval: images/val\nnames: [cat]\n',
  'work-dir/datasets/labeled/b.jpg': 'x',
  'work-dir/datasets/labeled/b.txt': '0 0.5 0.5 0.2 0.2\n',
  'work-dir/datasets/unlabeled/c.jpg': 'x',
  [`work-dir/models/${RUN}/model.onnx`]: 'weights',
  [`work-dir/models/${RUN}/model-int8.onnx`]: 'weights',
  [`work-dir/runs/${RUN}/metrics.json`]: METRICS,
  [`work-dir/runs/${RUN}/artifacts.json`]: ARTIFACTS,
  [`work-dir/runs/${RUN}/config.resolved.toml`]: SETTINGS.replaceAll('"./', '"/abs/path/to/'),
  'work-dir/outputs/0.jpg': 'x',
  'work-dir/tmp/frame.bin': 'x',
}

const event = "INSERT INTO stats_events (source_id, ts_utc, total_detections, counts_by_class, latency_ms) VALUES ('edge-001', '2025-01-01T12:00:00+00:00', 2, '{\"cat\": 2}', 15.5)"

const GARDEN = example({ 'example.yaml': 'name: resnet\nresources: { gpu: 0 }\npresets:\n  build:\n    script: build.sh\n    description: Build the Docker image\n', 'build.sh': '#!/bin/bash\n' })

test('004: the printed layout with its samples and its six-column database passes as a downloaded artifact', async () => {
  const { errors, warnings } = await levelsOf(RUNTIME, { git: false, workDir: 'work-dir', database: [TABLE, event] })
  expect(errors).toEqual([])
  // The documented folders are not those that the trainer looks into: that is true, and said.
  expect(warnings.map((text) => text.split(' ')[0])).toEqual(['WORKDIR.SPLIT_NAME'])
})

test('004: the same passes in its repository, with the printed ignore list', async () => {
  const { errors, report } = await levelsOf({ ...GARDEN, ...TEMPLATE, ...RUNTIME }, { database: [TABLE, event] })
  expect([errors, report.repository.dirty]).toEqual([[], false])
})

test('004: with the abbreviated paths written out, the models are looked for and found', async () => {
  const written = ARTIFACTS.replaceAll('exp001...', RUN)
  const path = `work-dir/runs/${RUN}/artifacts.json`
  const passes = await levelsOf({ ...RUNTIME, [path]: written }, { git: false, workDir: 'work-dir' })
  expect([passes.errors, told(passes.report.findings, 'notice').filter((text) => text.includes('OUTPUT'))]).toEqual([[], []])
  const { [`work-dir/models/${RUN}/model.onnx`]: _model, ...without } = RUNTIME
  expect((await levelsOf({ ...without, [path]: written }, { git: false, workDir: 'work-dir' })).errors).toEqual([`WORKDIR.OUTPUT_MISSING ${path} "models/${RUN}/model.onnx" is not there.`])
})

test('tracking: the printed table of thirteen columns passes', async () => {
  const database = [STATS_TABLE, statsRow({ run_id: RUN, model_id: '', payload_json: '{}' })]
  const { errors, warnings } = await levelsOf(RUNTIME, { git: false, workDir: 'work-dir', database })
  expect([errors, warnings.filter((text) => text.includes('STATS'))]).toEqual([[], []])
})

// ---------------------------------------------------------------- the seeds themselves

const SEEDS = new URL('../../shared/seeds/', import.meta.url).pathname
const seed = (start: string): string => readFileSync(join(SEEDS, readdirSync(SEEDS).find((name) => name.startsWith(start)) ?? ''), 'utf8')

test.skipIf(!existsSync(SEEDS))('the samples of this file are printed in the seeds, word for word (skipped where ../shared/seeds is not there)', () => {
  for (const [start, samples] of [['000', [PRESETS, SCRIPT]], ['001', [ROOT_LAYOUT, DATASET_LAYOUT, MODEL_LAYOUT]], ['004', [METRICS, ARTIFACTS, SETTINGS, TABLE, IGNORED, KEPT]]] as const) {
    const text = seed(start).replaceAll(/^ {0,3}(?=```)/gm, '')
    expect([start, samples.filter((sample) => !text.includes(sample))]).toEqual([start, []])
  }
})
