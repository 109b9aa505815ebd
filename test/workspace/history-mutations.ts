/** Changes that are only wrong against the state before: versions never change, runs are written once, promotion touches one file. */
import type { Mutation, Step } from './mutate.ts'
import { pointerTo } from './valid-workspace.ts'

const write = (path: string, bytes: string): Step => ({ do: 'write', path, bytes })
const it = (kind: string, name: string, code: string, path: string, ...steps: readonly Step[]): Mutation => ({ kind, name, code, path, level: 'error', steps })

const DATASET = 'datasets/digits/v1'
const RUN = 'runs/run-2026-01-05-001'
const MODEL = 'models/digits-net/v1'

export const HISTORY_MUTATIONS: readonly Mutation[] = [
  it('data', 'a file of data/ is changed', 'TFC0001.DATA_CHANGED', 'data/raw/readings.csv', write('data/raw/readings.csv', pointerTo('other'))),
  it('data', 'a file of data/ is deleted', 'TFC0001.DATA_CHANGED', 'data/raw/readings.csv', { do: 'remove', path: 'data/raw/readings.csv' }),
  it('dataset', 'a content of a version is changed', 'TFC0004.VERSION_CHANGED', `${DATASET}/train/a.csv`, write(`${DATASET}/train/a.csv`, pointerTo('other'))),
  it('dataset', 'a file is added to a version', 'TFC0004.VERSION_CHANGED', `${DATASET}/train/z.csv`, write(`${DATASET}/train/z.csv`, pointerTo('z'))),
  it('dataset', 'the hash of a version is changed', 'TFC0004.VERSION_CHANGED', `${DATASET}/metadata.yaml`, { do: 'replace', path: `${DATASET}/metadata.yaml`, from: /value: [0-9a-f]{64}/, to: `value: ${'a'.repeat(64)}` }),
  it('dataset', 'a version is deleted', 'TFC0004.VERSION_GONE', DATASET, { do: 'remove', path: DATASET }),
  it('dataset', 'a version is renamed', 'TFC0004.VERSION_GONE', 'datasets/tones/v1', { do: 'rename', path: 'datasets/tones/v1', to: 'datasets/tones/v2' }),
  it('run', 'its log is changed', 'TFC0003.RUN_CHANGED', `${RUN}/logs.txt`, write(`${RUN}/logs.txt`, 'other\n')),
  it('run', 'its configuration is changed', 'TFC0003.RUN_CHANGED', `${RUN}/config.yaml`, { do: 'replace', path: `${RUN}/config.yaml`, from: 'seed: 42', to: 'seed: 43' }),
  it('model', 'its artifact is changed', 'TFC0005.VERSION_CHANGED', `${MODEL}/model.pt`, write(`${MODEL}/model.pt`, pointerTo('other'))),
  it('model', 'its metrics are changed', 'TFC0005.VERSION_CHANGED', `${MODEL}/metrics.yaml`, { do: 'replace', path: `${MODEL}/metrics.yaml`, from: 'loss: 0.3', to: 'loss: 0.2' }),
  it('model', 'a promotion changes something else', 'TFC0005.PROMOTION_MIXED', `${MODEL}/card.md`, { do: 'replace', path: `${MODEL}/metadata.yaml`, from: 'state: staging', to: 'state: production' }, write(`${MODEL}/card.md`, '# other\n')),
]

/** Changes that the contracts allow: no error. */
export const ALLOWED_CHANGES: readonly Pick<Mutation, 'name' | 'steps'>[] = [
  { name: 'a description is corrected', steps: [{ do: 'replace', path: `${DATASET}/metadata.yaml`, from: 'for the tests', to: 'for tests' }] },
  { name: 'a model is promoted', steps: [{ do: 'replace', path: `${MODEL}/metadata.yaml`, from: 'state: staging', to: 'state: production' }] },
  { name: 'a file is added to data/', steps: [write('data/raw/more.csv', pointerTo('more'))] },
]
