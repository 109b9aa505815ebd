/**
 * The mutations that the reference tool mishandles: it is silent, crashes, or gives the wrong level (its own repository, 55 cases).
 * Here each has the level that the text of the contracts asks for, and its place.
 */
import { pointerTo, sha256 } from './valid-workspace.ts'
import type { Mutation, Step } from './mutate.ts'

const DATASET = 'datasets/digits/v1'
const RUN = 'runs/run-2026-01-05-001'
const MODEL = 'models/digits-net/v1'

const write = (path: string, bytes: string | Uint8Array): Step => ({ do: 'write', path, bytes })
const replace = (path: string, from: string | RegExp, to: string): Step => ({ do: 'replace', path, from, to })
const remove = (path: string): Step => ({ do: 'remove', path })
const it = (kind: string, name: string, code: string, path: string, ...steps: readonly Step[]): Mutation => ({ kind, name, code, path, level: 'error', steps })
/** What the contracts only advise, or where Hortus understands an older form (docs/tfc.md). */
const advised = (...its: Parameters<typeof it>): Mutation => ({ ...it(...its), level: 'warning' })

const metadata = `${DATASET}/metadata.yaml`
const config = `${RUN}/config.yaml`
const metrics = `${RUN}/metrics.json`
const card = `${MODEL}/metadata.yaml`

/** Expected by the text of the contracts; the code is ours. */
export const REFERENCE_MUTATIONS: readonly Mutation[] = [
  ...['scripts', 'spaces', 'experiments', 'environments'].map((name) => it('layout', `the required directory ${name} is missing`, 'TFC0001.DIRECTORY_MISSING', '.', remove(name))),
  it('layout', '.lfsconfig is missing', 'TFC0001.FILE_MISSING', '.', remove('.lfsconfig')),
  it('layout', '.gitattributes is missing', 'TFC0001.FILE_MISSING', '.', remove('.gitattributes')),
  ...['models', 'datasets', 'runs'].map((name) => it('layout', `${name} is a file`, 'TFC0001.DIRECTORY_SHADOWED', name, remove(name), write(name, 'x\n'))),
  advised('layout', 'a required directory is empty', 'TFC0001.DIRECTORY_EMPTY', 'spaces/.gitkeep', remove('spaces'), write('spaces/.gitkeep', '')),
  it('dataset', 'its hash is all zeros', 'TFC0004.HASH_MISMATCH', metadata, replace(metadata, /value: [0-9a-f]{64}/, `value: "${'0'.repeat(64)}"`)),
  it('dataset', 'its hash is that of nothing', 'TFC0004.HASH_EMPTY', metadata, replace(metadata, /value: [0-9a-f]{64}/, `value: ${sha256('')}`)),
  it('dataset', 'metadata.yaml is missing', 'TFC0004.METADATA_MISSING', `${DATASET}/CHECKSUMS.txt`, remove(metadata)),
  it('dataset', 'metadata.yaml is no YAML', 'TFC0004.METADATA_UNREADABLE', metadata, write(metadata, 'name: [digits\n')),
  it('dataset', 'a required field is missing', 'TFC0004.KEY_MISSING', metadata, replace(metadata, /^description:.*\n/m, '')),
  it('dataset', 'metadata.yaml is empty', 'TFC0004.METADATA_UNREADABLE', metadata, write(metadata, '')),
  it('dataset', 'metadata.yaml is a list', 'TFC0004.METADATA_UNREADABLE', metadata, write(metadata, '- a\n- b\n')),
  it('dataset', 'its version is a number', 'TFC0004.VALUE_INVALID', metadata, replace(metadata, 'version: v1\n', 'version: 1\n')),
  it('dataset', 'metadata.yaml is a Git LFS pointer', 'TFC0001.LFS_POINTER_METADATA', metadata, write(metadata, pointerTo('x'))),
  it('dataset', 'its version directory is 2024', 'TFC0004.VERSION_NAME', 'datasets/digits/2024/metadata.yaml', { do: 'rename', path: DATASET, to: 'datasets/digits/2024' }),
  it('dataset', 'its version directory is vfoo', 'TFC0004.VERSION_NAME', 'datasets/digits/vfoo/metadata.yaml', { do: 'rename', path: DATASET, to: 'datasets/digits/vfoo' }),
  it('dataset', 'its name has capitals and an underscore', 'TFC0004.NAME', 'datasets/CIFAR_10/v1/metadata.yaml', { do: 'rename', path: 'datasets/tones', to: 'datasets/CIFAR_10' }),
  it('dataset', 'source.license is missing', 'TFC0004.KEY_MISSING', metadata, replace(metadata, /^ {2}license:.*\n/m, '')),
  it('dataset', 'it is derived from something unknown', 'TFC0004.DERIVED_FROM_UNKNOWN', 'datasets/digits/v2/metadata.yaml', replace('datasets/digits/v2/metadata.yaml', 'dataset: digits', 'dataset: nowhere')),
  advised('dataset', 'the split directories are missing', 'TFC0004.SPLIT_MISSING', metadata, remove(`${DATASET}/val`)),
  advised('dataset', 'its source is a text, as in the example of TFC-0001', 'TFC0004.LEGACY_SOURCE', metadata, replace(metadata, /source:\n(?: {2}.*\n)+/, 'source: torchvision\n')),
  advised('dataset', 'its hash is a text, as in the example of TFC-0001', 'TFC0004.LEGACY_HASH', metadata, replace(metadata, /hash:\n {2}algorithm: sha256\n {2}value: ([0-9a-f]{64})\n(?: {2}.*\n)*/, 'hash: sha256:$1\n')),
  it('dataset', 'its hash is a text that is not the content', 'TFC0004.HASH_MISMATCH', metadata, replace(metadata, /hash:\n(?: {2}.*\n)+/, `hash: sha256:${'a'.repeat(64)}\n`)),
  it('dataset', 'it has the keys of the example of TFC-0001, which lack a description', 'TFC0004.KEY_MISSING', metadata, replace(metadata, /source:\n(?: {2}.*\n)+/, 'source: torchvision\n'), replace(metadata, /^description:.*\n/m, '')),
  it('run', 'a completed run has no metrics.json', 'TFC0002.METRICS_MISSING', config, remove(metrics)),
  it('run', 'metrics.json holds NaN', 'TFC0002.METRICS_UNREADABLE', metrics, replace(metrics, '"loss": 0.3', '"loss": NaN')),
  it('run', 'metrics.json is {}', 'TFC0002.METRICS_SCHEMA', metrics, write(metrics, '{}\n')),
  it('run', 'metrics.json has texts for numbers', 'TFC0002.METRICS_SCHEMA', metrics, replace(metrics, '"loss": 0.3', '"loss": "0.3"')),
  advised('run', 'metrics.json has a list of steps', 'TFC0002.HISTORY_LIST', metrics, write(metrics, '{"summary":{"loss":0.1},"history":[{"step":0,"loss":1},{"step":1,"loss":0.1}]}\n')),
  it('run', 'system.json is broken', 'TFC0002.SYSTEM_UNREADABLE', `${RUN}/system.json`, write(`${RUN}/system.json`, '{"os": ')),
  ...['run-foo', 'exp_12', 'run-2025-13-45-001'].map((name) => it('run', `its directory is ${name}`, 'TFC0002.RUN_ID', `runs/${name}/config.yaml`, { do: 'rename', path: 'runs/run-2026-01-06-001', to: `runs/${name}` }, replace(`runs/${name}/config.yaml`, 'run_id: run-2026-01-06-001', `run_id: ${name}`))),
  it('run', 'its directory and its run_id differ', 'TFC0002.RUN_ID_MISMATCH', config, replace(config, 'run_id: run-2026-01-05-001', 'run_id: run-2026-01-05-009')),
  it('run', 'config.yaml is empty', 'TFC0002.CONFIG_UNREADABLE', config, write(config, '')),
  it('run', 'config.yaml is not UTF-8', 'TFC0002.CONFIG_UNREADABLE', config, write(config, new Uint8Array([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xff, 0xfe, 0x0a]))),
  it('run', 'config.yaml is missing', 'TFC0002.CONFIG_MISSING', RUN, remove(config)),
  it('model', 'metadata.yaml is missing', 'TFC0005.METADATA_MISSING', MODEL, remove(card)),
  it('model', 'metrics.yaml is missing', 'TFC0005.METRICS_MISSING', card, remove(`${MODEL}/metrics.yaml`)),
  it('model', 'the artifact is missing', 'TFC0005.ARTIFACT_MISSING', card, remove(`${MODEL}/model.pt`)),
  advised('model', 'card.md is missing', 'TFC0005.CARD_MISSING', card, remove(`${MODEL}/card.md`)),
  it('model', 'its run does not exist', 'TFC0005.RUN_UNKNOWN', card, replace(card, 'run_id: run-2026-01-05-001', 'run_id: run-2026-02-05-001')),
  it('model', 'its dataset does not exist', 'TFC0005.DATASET_UNKNOWN', card, replace(card, 'name: digits\n', 'name: letters\n')),
  it('model', 'its state is prod', 'TFC0005.STATE_UNKNOWN', card, replace(card, 'state: staging', 'state: prod')),
  it('model', 'it has no primary metric', 'TFC0005.PRIMARY_METRIC', `${MODEL}/metrics.yaml`, replace(`${MODEL}/metrics.yaml`, /primary_metric:\n(?: {2}.*\n)+/, '')),
  it('integrity', 'a checksum does not match', 'TFC0008.HASH_MISMATCH', `${MODEL}/CHECKSUMS.txt`, replace(`${MODEL}/CHECKSUMS.txt`, /[0-9a-f]{64}/, '0'.repeat(64))),
  it('integrity', 'SIGNATURE.asc is garbage', 'TFC0008.SIGNATURE_INVALID', `${MODEL}/SIGNATURE.asc`, write(`${MODEL}/SIGNATURE.asc`, 'not a signature\n')),
  it('large', 'a 2 MB file under data is not in Git LFS', 'TFC0001.LFS_LARGE_FILE', 'data/big.bin', write('.gitattributes', 'datasets/** filter=lfs\nmodels/** filter=lfs\n'), write('data/big.bin', 'x'.repeat(2_000_000))),
  advised('layout', '.gitattributes has no LFS filter', 'TFC0001.LFS_NOT_COVERED', '.gitattributes', write('.gitattributes', '*.png binary\n')),
]

/** What the reference tool calls a mistake and the contracts allow: no error may be found. */
export const ACCEPTED_CHANGES: readonly Pick<Mutation, 'name' | 'steps'>[] = [
  { name: 'a run that did not complete has no metrics.json', steps: [remove(metrics), replace(config, 'status: completed', 'status: failed\nerror: out of memory')] },
  { name: 'a run that did not complete has no system.json', steps: [remove(`${RUN}/system.json`), replace(config, 'status: completed', 'status: failed\nerror: out of memory')] },
  { name: 'the log is logs.txt', steps: [replace(`${RUN}/logs.txt`, 'started', 'began')] },
  { name: 'the artifact of a model is a .safetensors', steps: [{ do: 'rename', path: `${MODEL}/model.pt`, to: `${MODEL}/model.safetensors` }, replace(`${MODEL}/CHECKSUMS.txt`, 'model.pt', 'model.safetensors')] },
  { name: 'the artifact of a model is saved in shards', steps: [{ do: 'rename', path: `${MODEL}/model.pt`, to: `${MODEL}/model-00001-of-00001.safetensors` }, replace(`${MODEL}/CHECKSUMS.txt`, 'model.pt', 'model-00001-of-00001.safetensors')] },
  { name: 'a model names no framework', steps: [replace(card, /^framework:.*\n/m, '')] },
  { name: 'a 2 MB file lies under docs', steps: [write('docs/big.csv', 'x'.repeat(2_000_000))] },
]
