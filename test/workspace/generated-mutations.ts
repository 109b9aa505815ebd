/** Mutations made from the workspace itself: every file, key and line is changed in every way that fits it. Deterministic. */
import { DATASETS, MODELS, pointerTo, RUNS, sha256, type ValidWorkspace } from './valid-workspace.ts'
import type { Mutation, Step } from './mutate.ts'

/** Of a workspace whose large files lie there as themselves. */
export function generatedMutations({ large, files }: ValidWorkspace): readonly Mutation[] {
  const kept = Object.keys(large).filter((path) => !path.startsWith('data/'))
  const documents = Object.keys(files).filter((path) => /^(datasets|models|runs)\/.*(metadata\.yaml|config\.yaml|metrics\.yaml)$/.test(path))
  return [
    ...kept.flatMap((path) => [0, 7, 23, 41, 64].map((byte, bit) => content('bit flip in a content', path, { do: 'flip', path, byte, bit }))),
    ...kept.map((path) => content('truncated content', path, { do: 'write', path, bytes: large[path]!.slice(0, -1) })),
    ...kept.map((path) => content('content that grew', path, { do: 'write', path, bytes: `${large[path]}x` })),
    ...kept.map((path) => content('empty content', path, { do: 'write', path, bytes: '' })),
    ...kept.map((path) => mutation('deleted content', path, 'TFC0008.FILE_MISSING', listOf(path), { do: 'remove', path })),
    ...kept.map((path) => mutation('renamed content', path, 'TFC0008.FILE_UNLISTED', `${path}.renamed`, { do: 'rename', path, to: `${path}.renamed` })),
    ...kept.map((path) => mutation('added file', path, 'TFC0008.FILE_UNLISTED', `${path}.extra`, { do: 'write', path: `${path}.extra`, bytes: 'more\n' })),
    ...kept.flatMap((path) => ['/etc/hostname', 'nowhere', '../metadata.yaml'].map((to) => mutation(`content replaced by a symlink`, `${path} → ${to}`, path.startsWith('datasets/') ? 'TFC0004.SYMLINK' : 'TFC0008.SYMLINK', path, { do: 'symlink', path, to }))),
    ...['models/digits-net/v2', 'models/tones-net', 'runs/run-2026-01-06-001', 'runs/run-2026-01-06-001/artifacts', 'datasets/tones', 'datasets/tones/v1', 'datasets/tones/v1/train'].map((path) => mutation('directory replaced by a symlink', path, path.startsWith('datasets/') ? 'TFC0004.SYMLINK' : 'TFC0008.SYMLINK', path, { do: 'rename', path, to: `elsewhere/${path}` }, { do: 'symlink', path, to: `${path.replaceAll(/[^/]+/g, '..').slice(3)}/elsewhere/${path}` })),
    ...kept.map((path) => content('pointer of another content', path, { do: 'write', path, bytes: pointerTo('other') })),
    ...pairs(kept).map(([a, b]) => content('two contents swapped', a, { do: 'rename', path: a, to: `${a}.swap` }, { do: 'rename', path: b, to: a }, { do: 'rename', path: `${a}.swap`, to: b })),
    ...Object.keys(files).filter((path) => path.endsWith('CHECKSUMS.txt')).flatMap((path) => lists(path, files[path]!)),
    ...documents.flatMap(unreadable),
    ...documents.flatMap((path) => REQUIRED[nameOf(path)]!.map(([key, code]) => mutation('required key deleted', `${path} ${key}`, code, path, { do: 'replace', path, from: new RegExp(`^${key}:.*\\n(?: {2}.*\\n)*`, 'm'), to: '' }))),
    ...documents.flatMap((path) => REQUIRED[nameOf(path)]!.filter(([key]) => !['source', 'hash', 'dataset', 'code', 'primary_metric'].includes(key) || (key === 'dataset' && path.endsWith('config.yaml'))).map(([key, code]) => mutation('required key emptied', `${path} ${key}`, code, path, { do: 'replace', path, from: new RegExp(`^${key}:.*$`, 'm'), to: `${key}:` }))),
    ...hashes(),
    ...references(),
    ...RUNS.flatMap(({ id }) => metrics(`runs/${id}/metrics.json`)),
    ...RUNS.flatMap(({ id }) => systems(`runs/${id}/system.json`)),
    ...directories(),
  ]
}

const mutation = (kind: string, name: string, code: string, path: string, ...steps: readonly Step[]): Mutation => ({ kind, name, code, path, level: WARNINGS.has(code) ? 'warning' : 'error', steps })

/** What the contracts only advise (TFC-0006 sections 11 and 12, TFC-0008 section 5); everything else here is a MUST. */
const WARNINGS: ReadonlySet<string> = new Set(['TFC0008.FILE_UNLISTED', 'TFC0002.HISTORY_INCOMPLETE', 'TFC0005.CARD_MISSING'])

/** A changed content does not match its line of the list. */
const content = (kind: string, path: string, ...steps: readonly Step[]): Mutation => mutation(kind, path, 'TFC0008.HASH_MISMATCH', listOf(path), ...steps)

/** The list that covers a path. */
const listOf = (path: string): string => `${path.split('/').slice(0, 3).join('/')}/CHECKSUMS.txt`

const nameOf = (path: string): string => `${path.split('/')[0]}/${path.split('/').at(-1)}`

/** Neighbours of one version. */
const pairs = (paths: readonly string[]): [string, string][] => paths.flatMap((path, index) => (paths[index + 1] !== undefined && listOf(path) === listOf(paths[index + 1]!) ? [[path, paths[index + 1]!] as [string, string]] : []))

function lists(path: string, text: string): Mutation[] {
  const lines = text.trimEnd().split('\n')
  const write = (bytes: string): Step => ({ do: 'write', path, bytes })
  const each = lines.flatMap((line, index) => {
    const [, hash, file] = line.split(' ') as [string, string, string]
    const put = (changed: string): Step => write(`${lines.with(index, changed).join('\n')}\n`)
    return [
      mutation('hash of a list changed', `${path}:${index + 1}`, 'TFC0008.HASH_MISMATCH', path, put(`sha256 ${sha256(hash)} ${file}`)),
      mutation('line of a list dropped', `${path}:${index + 1}`, lines.length === 1 ? 'TFC0008.LIST_EMPTY' : 'TFC0008.FILE_UNLISTED', lines.length === 1 ? path : file, write(lines.length === 1 ? '' : `${lines.toSpliced(index, 1).join('\n')}\n`)),
      mutation('hash of a wrong length', `${path}:${index + 1}`, 'TFC0008.LIST_SYNTAX', path, put(`sha256 ${hash.slice(0, 63)} ${file}`)),
      mutation('weak algorithm', `${path}:${index + 1}`, 'TFC0008.ALGORITHM', path, put(`md5 ${hash.slice(0, 32)} ${file}`)),
      mutation('path that leaves the directory', `${path}:${index + 1}`, 'TFC0008.PATH_ESCAPES', path, put(`sha256 ${hash} ../../../etc/hostname`)),
      mutation('absolute path', `${path}:${index + 1}`, 'TFC0008.PATH_ESCAPES', path, put(`sha256 ${hash} /etc/hostname`)),
      mutation('line of a list doubled', `${path}:${index + 1}`, 'TFC0008.DUPLICATE', path, write(`${text}${line}\n`)),
    ]
  })
  const [, first] = lines[0]!.split(' ')
  const invalid = [`${path.slice(0, path.lastIndexOf('/'))}\\x`, `${path.slice(0, path.lastIndexOf('/'))}/.git/config`, path].map((file) => mutation('path that no list may hold', `${path} ${file}`, 'TFC0008.PATH_INVALID', path, write(`${text}sha256 ${first} ${file}\n`)))
  const swapped = lines.length < 2 ? [] : [mutation('hashes of a list swapped', path, 'TFC0008.HASH_MISMATCH', path, write(`${[swap(lines[0]!, lines[1]!), swap(lines[1]!, lines[0]!), ...lines.slice(2)].join('\n')}\n`))]
  return [...each, ...invalid, ...swapped, mutation('CRLF in a list', path, 'TFC0008.CRLF', path, write(text.replaceAll('\n', '\r\n')))]
}

const swap = (line: string, other: string): string => `sha256 ${other.split(' ')[1]} ${line.split(' ')[2]}`

/** What is no document, whatever it was meant to be. */
function unreadable(path: string): Mutation[] {
  const code = UNREADABLE[nameOf(path)]!
  const write = (bytes: string | Uint8Array): Step => ({ do: 'write', path, bytes })
  const bomb = `a0: &a0 [x, x]\n${Array.from({ length: 30 }, (_, level) => `a${level + 1}: &a${level + 1} [*a${level}, *a${level}]\n`).join('')}`
  return [
    mutation('a list for a document', path, code, path, write('- a\n- b\n')),
    mutation('an empty document', path, code, path, write('')),
    mutation('a document of blanks', path, code, path, write('# nothing\n\n')),
    mutation('a document that is not UTF-8', path, code, path, write(new Uint8Array([0x61, 0x3a, 0x20, 0xc3, 0x28, 0x0a]))),
    mutation('a key twice', path, code, path, { do: 'replace', path, from: /$/, to: 'twice: 1\ntwice: 2\n' }),
    mutation('A01 a YAML bomb', path, code, path, write(bomb)),
    mutation('A02 a map of 50,000 keys', path, code, path, write(Array.from({ length: 50_000 }, (_, index) => `k${index}: 1\n`).join(''))),
    mutation('A09 more than 64 KiB', path, code, path, write(`name: x\ndescription: ${'y'.repeat(65 * 1024)}\n`)),
    mutation('A03 nesting without end', path, code, path, write(`a: ${'['.repeat(2000)}\n`)),
    mutation('A04 a forbidden key', path, code, path, { do: 'replace', path, from: /$/, to: '__proto__: { a: 1 }\n' }),
    mutation('not YAML', path, code, path, write('a: b: c\n')),
    mutation('a pointer for a document', path, 'TFC0001.LFS_POINTER_METADATA', path, write(pointerTo('x'))),
  ]
}

const UNREADABLE: Readonly<Record<string, string>> = { 'datasets/metadata.yaml': 'TFC0004.METADATA_UNREADABLE', 'models/metadata.yaml': 'TFC0005.METADATA_UNREADABLE', 'models/metrics.yaml': 'TFC0005.METRICS_UNREADABLE', 'runs/config.yaml': 'TFC0002.CONFIG_UNREADABLE' }

const REQUIRED: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'datasets/metadata.yaml': ['name', 'version', 'created_at', 'description', 'source', 'hash'].map((key) => [key, 'TFC0004.KEY_MISSING'] as const),
  'models/metadata.yaml': ['name', 'version', 'created_at', 'run_id', 'dataset', 'code'].map((key) => [key, 'TFC0005.KEY_MISSING'] as const),
  'models/metrics.yaml': [['primary_metric', 'TFC0005.PRIMARY_METRIC']],
  'runs/config.yaml': ['run_id', 'experiment', 'model', 'dataset'].map((key) => [key, 'TFC0002.KEY_MISSING'] as const),
}

function hashes(): Mutation[] {
  return DATASETS.flatMap(({ name, version }) => {
    const path = `datasets/${name}/${version}/metadata.yaml`
    const put = (to: string): Step => ({ do: 'replace', path, from: /value: [0-9a-f]{64}/, to: `value: ${to}` })
    return [
      ...[1, 2, 3].map((seed) => mutation('another dataset hash', `${path} ${seed}`, 'TFC0004.HASH_MISMATCH', path, put(sha256(`${seed}`)))),
      mutation('dataset hash of a wrong length', path, 'TFC0004.HASH_INVALID', path, put('abc123')),
      mutation('dataset hash in capitals', path, 'TFC0004.HASH_INVALID', path, put(sha256('x').toUpperCase())),
      mutation('dataset hash that looks like a number', path, 'TFC0004.HASH_MISMATCH', path, put(`1234e567${'0'.repeat(56)}`)),
      mutation('weak dataset hash', path, 'TFC0004.HASH_INVALID', path, { do: 'replace', path, from: 'algorithm: sha256', to: 'algorithm: md5' }),
    ]
  })
}

/** Names of what is not there, and of what is elsewhere. */
function references(): Mutation[] {
  return [
    ...RUNS.flatMap(({ id, dataset }) => {
      const path = `runs/${id}/config.yaml`
      return [
        mutation('unknown dataset of a run', path, 'TFC0002.DATASET_UNKNOWN', path, { do: 'replace', path, from: `dataset: ${dataset}`, to: 'dataset: nowhere:v1' }),
        mutation('unknown dataset version of a run', path, 'TFC0002.DATASET_UNKNOWN', path, { do: 'replace', path, from: `dataset: ${dataset}`, to: `dataset: ${dataset.split(':')[0]}:v9` }),
        mutation('malformed dataset of a run', path, 'TFC0002.DATASET_REF', path, { do: 'replace', path, from: `dataset: ${dataset}`, to: `dataset: "no reference"` }),
        mutation('run_id of another run', path, 'TFC0002.RUN_ID_MISMATCH', path, { do: 'replace', path, from: `run_id: ${id}`, to: 'run_id: run-2026-03-03-003' }),
      ]
    }),
    ...MODELS.flatMap(({ name, version, run }) => {
      const path = `models/${name}/${version}/metadata.yaml`
      return [
        mutation('unknown run of a model', path, 'TFC0005.RUN_UNKNOWN', path, { do: 'replace', path, from: `run_id: ${run.id}`, to: 'run_id: run-2026-09-09-009' }),
        mutation('name of another model', path, 'TFC0005.NAME_MISMATCH', path, { do: 'replace', path, from: `name: ${name}`, to: 'name: another' }),
        mutation('version of another model', path, 'TFC0005.VERSION_MISMATCH', path, { do: 'replace', path, from: `version: ${version}`, to: 'version: v7' }),
        mutation('unknown state of a model', path, 'TFC0005.STATE_UNKNOWN', path, { do: 'replace', path, from: /state: \w+/, to: 'state: live' }),
        mutation('primary metric that is no number', path, 'TFC0005.PRIMARY_METRIC', `models/${name}/${version}/metrics.yaml`, { do: 'replace', path: `models/${name}/${version}/metrics.yaml`, from: /value: [0-9.]+/, to: 'value: high' }),
      ]
    }),
    ...DATASETS.flatMap(({ name, version }) => {
      const path = `datasets/${name}/${version}/metadata.yaml`
      return [
        mutation('name of another dataset', path, 'TFC0004.NAME_MISMATCH', path, { do: 'replace', path, from: `name: ${name}`, to: 'name: another' }),
        mutation('version of another dataset', path, 'TFC0004.VERSION_MISMATCH', path, { do: 'replace', path, from: `version: ${version}\n`, to: 'version: v7\n' }),
        mutation('impossible date', path, 'TFC0004.CREATED_AT', path, { do: 'replace', path, from: /created_at: .*/, to: 'created_at: "2026-02-30T10:00:00Z"' }),
      ]
    }),
  ]
}

function metrics(path: string): Mutation[] {
  const unread = 'TFC0002.METRICS_UNREADABLE'
  const replace = (name: string, from: string | RegExp, to: string, code: string = unread): Mutation => mutation(name, path, code, path, { do: 'replace', path, from, to })
  return [
    replace('NaN in metrics', '"loss": 0.3', '"loss": NaN'),
    replace('Infinity in metrics', '"loss": 0.3', '"loss": -Infinity'),
    replace('a number without measure', '"loss": 0.3', '"loss": 1e400'),
    replace('a metric twice', '"loss": 0.3', '"loss": 0.3, "loss": 0.2'),
    replace('a trailing comma in metrics', '"loss": 0.3 }', '"loss": 0.3, }'),
    replace('metrics that end early', /\}\n$/, ''),
    replace('a text for a metric', '"loss": 0.3', '"loss": "0.3"', 'TFC0002.METRICS_SCHEMA'),
    replace('a map for a metric', '"loss": 0.3', '"loss": {}', 'TFC0002.METRICS_SCHEMA'),
    replace('a list for the summary', /"summary": \{[^}]*\}/, '"summary": []', 'TFC0002.METRICS_SCHEMA'),
    replace('a step that goes back', '"step": 1', '"step": 0', 'TFC0002.HISTORY_INCOMPLETE'),
    replace('a series that is no list', /"loss": \[[^\]]*\]/, '"loss": 3', 'TFC0002.METRICS_SCHEMA'),
    replace('a metric without a series', /,\n {4}"loss": \[[^\]]*\]/, '', 'TFC0002.HISTORY_INCOMPLETE'),
    mutation('metrics that are a list', path, unread, path, { do: 'write', path, bytes: '[]\n' }),
    mutation('metrics that are empty', path, unread, path, { do: 'write', path, bytes: '' }),
    mutation('metrics that are not UTF-8', path, unread, path, { do: 'write', path, bytes: new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]) }),
    mutation('a pointer for metrics', path, 'TFC0001.LFS_POINTER_METADATA', path, { do: 'write', path, bytes: pointerTo('x') }),
  ]
}

function systems(path: string): Mutation[] {
  const write = (name: string, bytes: string): Mutation => mutation(name, path, 'TFC0002.SYSTEM_UNREADABLE', path, { do: 'write', path, bytes })
  return [write('system.json that ends early', '{"os": '), write('system.json with a key twice', '{"os":"a","os":"b"}'), write('system.json that is a list', '[]'), write('system.json that is empty', '')]
}

function directories(): Mutation[] {
  const version = (kind: 'datasets' | 'models', name: string, from: string, to: string): Mutation => mutation('version directory renamed', `${kind}/${name}/${from} → ${to}`, `${kind === 'datasets' ? 'TFC0004' : 'TFC0005'}.VERSION_${to === 'v5' ? 'MISMATCH' : 'NAME'}`, `${kind}/${name}/${to}/metadata.yaml`, { do: 'rename', path: `${kind}/${name}/${from}`, to: `${kind}/${name}/${to}` })
  return [
    ...['v0', 'v01', '1', 'V1', 'v1.0', 'latest', 'v5'].flatMap((to) => [version('datasets', 'tones', 'v1', to), version('models', 'tones-net', 'v1', to)]),
    ...['Tones', 'to_nes', '-tones', 'tones-', 'tön'].flatMap((to) => [
      mutation('dataset renamed', to, 'TFC0004.NAME', `datasets/${to}/v1/metadata.yaml`, { do: 'rename', path: 'datasets/tones', to: `datasets/${to}` }),
      mutation('model renamed', to, 'TFC0005.NAME', `models/${to}/v1/metadata.yaml`, { do: 'rename', path: 'models/tones-net', to: `models/${to}` }),
    ]),
    ...['run-2026-1-05-001', 'run-2026-02-30-001', 'run-20260105-001', 'run-2026-01-05-01', 'final', 'Run-2026-01-05-001'].map((to) => mutation('run renamed', to, 'TFC0002.RUN_ID', `runs/${to}/config.yaml`, { do: 'rename', path: 'runs/run-2026-01-06-001', to: `runs/${to}` })),
    ...DATASETS.map(({ name, version: v }) => mutation('metadata.yaml deleted', `${name}:${v}`, 'TFC0004.METADATA_MISSING', `datasets/${name}/${v}/CHECKSUMS.txt`, { do: 'remove', path: `datasets/${name}/${v}/metadata.yaml` })),
    ...DATASETS.flatMap(({ name, version: v }) => ['train', 'val', 'test'].map((split) => mutation('split deleted', `${name}:${v} ${split}`, 'TFC0008.FILE_MISSING', `datasets/${name}/${v}/CHECKSUMS.txt`, { do: 'remove', path: `datasets/${name}/${v}/${split}` }))),
    ...RUNS.map(({ id }) => mutation('config.yaml deleted', id, 'TFC0002.CONFIG_MISSING', `runs/${id}`, { do: 'remove', path: `runs/${id}/config.yaml` })),
    ...MODELS.flatMap(({ name, version: v }) => [
      mutation('metadata.yaml deleted', `${name}:${v}`, 'TFC0005.METADATA_MISSING', `models/${name}/${v}`, { do: 'remove', path: `models/${name}/${v}/metadata.yaml` }),
      mutation('metrics.yaml deleted', `${name}:${v}`, 'TFC0005.METRICS_MISSING', `models/${name}/${v}/metadata.yaml`, { do: 'remove', path: `models/${name}/${v}/metrics.yaml` }),
      mutation('card.md deleted', `${name}:${v}`, 'TFC0005.CARD_MISSING', `models/${name}/${v}/metadata.yaml`, { do: 'remove', path: `models/${name}/${v}/card.md` }),
      mutation('artifact deleted', `${name}:${v}`, 'TFC0005.ARTIFACT_MISSING', `models/${name}/${v}/metadata.yaml`, { do: 'remove', path: `models/${name}/${v}/model.pt` }),
    ]),
  ]
}

