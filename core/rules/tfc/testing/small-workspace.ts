/** One dataset, one run and one model without a mistake: what the tests of runs and models change. */
export const RUN = 'runs/run-2026-01-05-001'
export const MODEL = 'models/digits-net/v1'

export type Files = Record<string, string>

export function smallWorkspace(change: (files: Files) => void = () => {}): Files {
  const files: Files = {
    'datasets/digits/v1/metadata.yaml': 'name: digits\nversion: v1\n',
    'experiments/baseline.yaml': 'id: first-try\n',
    [`${RUN}/config.yaml`]: CONFIG,
    [`${RUN}/metrics.json`]: METRICS,
    [`${RUN}/system.json`]: SYSTEM,
    [`${RUN}/logs.txt`]: 'started\ncompleted\n',
    [`${RUN}/artifacts/weights.csv`]: '1\n',
    [`${MODEL}/metadata.yaml`]: METADATA,
    [`${MODEL}/metrics.yaml`]: 'primary_metric:\n  name: accuracy\n  value: 0.9\nsecondary_metrics:\n  loss: 0.3\nevaluation:\n  dataset: digits:v1\n  confidence_interval: [0.8, 0.95]\n',
    [`${MODEL}/card.md`]: `# digits-net\n\n${['Description', 'Intended use', 'Training data', 'Evaluation', 'Limitations', 'Ethical considerations', 'License'].map((title) => `## ${title}\n\nText.\n`).join('\n')}`,
    [`${MODEL}/model.pt`]: 'weights\n',
  }
  change(files)
  return files
}

/** Replaces a text that must be there: a test that changes nothing proves nothing. */
export const edit = (path: string, from: string | RegExp, to: string) => (files: Files): void => {
  const changed = (files[path] ?? '').replace(from, () => to)
  if (changed === files[path]) throw new Error(`${path} does not hold ${String(from)}`)
  files[path] = changed
}

export const write = (path: string, text: string) => (files: Files): void => void (files[path] = text)

export const remove = (path: string) => (files: Files): void => {
  for (const name of Object.keys(files)) if (name === path || name.startsWith(`${path}/`)) delete files[name]
}

export const move = (from: string, to: string) => (files: Files): void => {
  for (const name of Object.keys(files).filter((each) => each.startsWith(`${from}/`))) {
    files[`${to}${name.slice(from.length)}`] = files[name]!
    delete files[name]
  }
}

export const both = (...changes: readonly ((files: Files) => void)[]) => (files: Files): void => changes.forEach((change) => change(files))

const CONFIG = `run_id: run-2026-01-05-001
experiment: baseline
model: digits-net:v1
dataset: digits:v1
seed: 42
status: completed
started_at: "2026-01-05T08:00:00Z"
completed_at: "2026-01-05T08:10:00Z"
code:
  repo: https://example.org/garden.git
  commit: 0012345678901234567890123456789012345678
training:
  epochs: 3
`

const METRICS = `{
  "summary": { "accuracy": 0.9, "final_loss": 0.3 },
  "history": {
    "accuracy": [
      { "step": 0, "value": 0.5 },
      { "step": 1, "value": 0.9 }
    ],
    "loss": [
      { "step": 0, "value": 1 },
      { "step": 1, "value": 0.3 }
    ]
  }
}
`

const SYSTEM = `{
  "os": "Linux 6.1",
  "python": "3.11.2",
  "frameworks": { "torch": "2.9.1" },
  "hardware": { "cpu": "x86_64", "gpus": [], "ram_gb": 16 }
}
`

const METADATA = `name: digits-net
version: v1
created_at: "2026-01-07T10:00:00Z"
run_id: run-2026-01-05-001
state: staging
dataset:
  name: digits
  version: v1
code:
  repo: https://example.org/garden.git
  commit: "001234567890"
`
