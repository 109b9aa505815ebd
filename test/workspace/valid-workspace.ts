/**
 * A TFC workspace without a mistake, as a map of files: what the mutations start from. Large files stand as what Git LFS keeps of
 * them (`pointers`, as a checkout without git-lfs has them) or as themselves (`content`, as a plain directory has them).
 */
import { createHash } from 'node:crypto'

export type Form = 'pointers' | 'content'

export interface ValidWorkspace {
  /** Path → text as it lies on disk. */
  readonly files: Readonly<Record<string, string>>
  /** Path → content of the files that Git LFS keeps. */
  readonly large: Readonly<Record<string, string>>
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

export const pointerTo = (content: string): string => `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(content)}\nsize ${Buffer.byteLength(content)}\n`

export function validWorkspace(form: Form): ValidWorkspace {
  const large: Record<string, string> = { 'data/raw/readings.csv': rows('readings', 4) }
  const small: Record<string, string> = { ...LAYOUT }
  for (const dataset of DATASETS) addDataset(small, large, dataset)
  for (const run of RUNS) addRun(small, large, run)
  for (const model of MODELS) addModel(small, large, model)
  const kept = form === 'content' ? large : Object.fromEntries(Object.entries(large).map(([path, content]) => [path, pointerTo(content)]))
  return { files: { ...small, ...kept }, large }
}

export const DATASETS = [
  { name: 'digits', version: 'v1', from: null },
  { name: 'digits', version: 'v2', from: 'v1' },
  { name: 'tones', version: 'v1', from: null },
] as const

export const RUNS = [
  { id: 'run-2026-01-05-001', dataset: 'digits:v1', model: 'digits-net:v1', accuracy: 0.91, commit: '1234e567' },
  { id: 'run-2026-01-05-002', dataset: 'digits:v2', model: 'digits-net:v2', accuracy: 0.94, commit: '0012345678901234567890123456789012345678' },
  { id: 'run-2026-01-06-001', dataset: 'tones:v1', model: 'tones-net:v1', accuracy: 0.88, commit: 'dbcbba6d2462ec21770c6ecc58c559d6142d7c57' },
] as const

export const MODELS = [
  { name: 'digits-net', version: 'v1', run: RUNS[0], state: 'staging' },
  { name: 'digits-net', version: 'v2', run: RUNS[1], state: 'experimental' },
  { name: 'tones-net', version: 'v1', run: RUNS[2], state: 'experimental' },
] as const

function addDataset(small: Record<string, string>, large: Record<string, string>, { name, version, from }: (typeof DATASETS)[number]): void {
  const path = `datasets/${name}/${version}`
  const content = Object.fromEntries(['train/a.csv', 'train/b.csv', 'val/c.csv', 'test/d.csv'].map((file, index) => [file, rows(`${name}-${version}-${file}`, 3 + index)]))
  for (const [file, text] of Object.entries(content)) large[`${path}/${file}`] = text
  const manifest = Object.keys(content).sort().map((file) => `${sha256(content[file]!)}  ${file}\n`).join('')
  small[`${path}/CHECKSUMS.txt`] = checksums(path, content)
  small[`${path}/metadata.yaml`] = `name: ${name}
version: ${version}
created_at: "2026-01-02T10:00:00Z"
description: Readings of ${name}, for the tests.
source:
  type: ${from === null ? 'original' : 'derived'}
  uri: https://example.org/${name}
  license: CC-BY-4.0
hash:
  algorithm: sha256
  value: ${sha256(manifest)}
  scheme: tfc-manifest-v1
${from === null ? '' : `derived_from:\n  dataset: ${name}\n  version: ${from}\n`}splits:
  train: 0.5
  val: 0.25
  test: 0.25
schema:
  columns: [id, value]
statistics:
  num_samples: 18
  size_bytes: ${Object.values(content).reduce((sum, text) => sum + Buffer.byteLength(text), 0)}
`
}

function addRun(small: Record<string, string>, large: Record<string, string>, run: (typeof RUNS)[number]): void {
  const path = `runs/${run.id}`
  const date = run.id.slice(4, 14)
  const weights = rows(`${run.id}-weights`, 5)
  large[`${path}/artifacts/weights.csv`] = weights
  small[`${path}/artifacts/CHECKSUMS.txt`] = checksums(`${path}/artifacts`, { 'weights.csv': weights })
  small[`${path}/config.yaml`] = `run_id: ${run.id}
experiment: baseline
model: ${run.model}
dataset: ${run.dataset}
seed: 42
status: completed
started_at: "${date}T08:00:00Z"
completed_at: "${date}T08:10:00Z"
code:
  repo: https://example.org/garden.git
  commit: ${run.commit}
training:
  epochs: 3
  batch_size: 16
  optimizer: adam
`
  const points = (last: number): string => [0, 1, 2].map((step) => `      { "step": ${step}, "value": ${(last * (step + 1)) / 3} }`).join(',\n')
  small[`${path}/metrics.json`] = `{
  "summary": { "accuracy": ${run.accuracy}, "loss": 0.3 },
  "history": {
    "accuracy": [
${points(run.accuracy)}
    ],
    "loss": [
${points(0.3)}
    ]
  }
}
`
  small[`${path}/system.json`] = `{
  "os": "Linux 6.1",
  "python": "3.11.2",
  "frameworks": { "torch": "2.9.1" },
  "hardware": { "cpu": "x86_64", "gpus": [], "ram_gb": 16 }
}
`
  small[`${path}/logs.txt`] = `[${date}T08:00:00Z] started\n[${date}T08:10:00Z] completed\n`
}

function addModel(small: Record<string, string>, large: Record<string, string>, { name, version, run, state }: (typeof MODELS)[number]): void {
  const path = `models/${name}/${version}`
  const [dataset, datasetVersion] = run.dataset.split(':') as [string, string]
  const weights = rows(`${name}-${version}`, 8)
  large[`${path}/model.pt`] = weights
  small[`${path}/CHECKSUMS.txt`] = checksums(path, { 'model.pt': weights })
  small[`${path}/metadata.yaml`] = `name: ${name}
version: ${version}
created_at: "2026-01-07T10:00:00Z"
run_id: ${run.id}
state: ${state}
dataset:
  name: ${dataset}
  version: ${datasetVersion}
code:
  repo: https://example.org/garden.git
  commit: ${run.commit}
framework: torch
`
  small[`${path}/metrics.yaml`] = `primary_metric:
  name: accuracy
  value: ${run.accuracy}
secondary_metrics:
  loss: 0.3
evaluation:
  dataset: ${dataset}:${datasetVersion}
`
  small[`${path}/card.md`] = `# ${name} ${version}\n\n${['Model Description', 'Intended Use', 'Training Data', 'Evaluation', 'Limitations', 'Ethical Considerations', 'License'].map((title) => `## ${title}\n\nSee metadata.yaml.\n`).join('\n')}`
}

/** The first grammar of the specification: algorithm, hash, path from the root of the repository. */
export const checksums = (directory: string, content: Readonly<Record<string, string>>): string =>
  Object.keys(content).sort().map((file) => `sha256 ${sha256(content[file]!)} ${directory}/${file}\n`).join('')

const rows = (seed: string, count: number): string => `id,value\n${Array.from({ length: count }, (_, index) => `${index},${sha256(`${seed}${index}`).slice(0, 12)}\n`).join('')}`

const PLAIN = '-filter -diff -merge text'

const LAYOUT: Readonly<Record<string, string>> = {
  'README.md': '# A workspace\n',
  'requirements.txt': 'numpy==1.26.4\n',
  'requirements-dev.txt': 'pytest==8.3.3\n',
  'requirements-gpu.txt': 'torch==2.9.1\n',
  '.gitignore': '.venv/\nvenv/\nENV/\nenv/\n.env\n.python-version\n__pycache__/\n*.pyc\n.hortus/\n',
  '.gitattributes': `data/** filter=lfs diff=lfs merge=lfs -text
datasets/** filter=lfs diff=lfs merge=lfs -text
models/** filter=lfs diff=lfs merge=lfs -text
runs/**/artifacts/** filter=lfs diff=lfs merge=lfs -text
${['metadata.yaml', 'metrics.yaml', 'card.md', 'CHECKSUMS.txt', 'SIGNATURE.asc', 'README.md', '.gitkeep'].map((name) => `**/${name} ${PLAIN}\n`).join('')}`,
  '.lfsconfig': '[lfs]\n\tfetchrecentrefsdays = 7\n\tpruneoffsetdays = 3\n',
  'environments/system.yaml': 'system_requirements:\n  operating_system:\n    supported: ["Debian 12"]\n  system_dependencies:\n    required:\n      git: ">=2.30"\n      git-lfs: ">=3.0"\n      python3: ">=3.11"\n',
  'configs/base.yaml': 'seed: 42\n',
  'configs/datasets/base.yaml': 'name: digits\n',
  'configs/models/base.yaml': 'name: digits-net\n',
  'configs/training/base.yaml': 'epochs: 3\n',
  'configs/sweeps/base.yaml': 'method: grid\n',
  'data/external/README.md': 'Data of others.\n',
  'data/interim/README.md': 'Data on its way.\n',
  'docs/TFC/TFC-0001.md': '# TFC-0001\n',
  'experiments/baseline.yaml': 'id: baseline\n',
  'scripts/train.sh': '#!/bin/sh\n',
  'spaces/README.md': 'Demos.\n',
  ...Object.fromEntries(['datasets', 'models', 'training', 'evaluation', 'utils'].map((name) => [`src/${name}/__init__.py`, '']),
  ),
  ...Object.fromEntries(['run', 'dataset_validate', 'export_model', 'doctor'].map((name) => [`tools/${name}.py`, 'print("ok")\n'])),
}
