/** The workspaces of "Speed": as strict as the rules want them, as large as the benches need them. Deterministic. */
import { createHash, hash } from 'node:crypto'
import { validWorkspace } from '../../test/workspace/valid-workspace.ts'
import { FIRST_COMMIT, type Generated } from './lay-out.ts'

/** 1,000 runs beside datasets of 300 MB that git holds itself: every byte has to be hashed. */
export function* runsAndDatasets(runs = 1000, datasets = 10, files = 30, bytes = 1_000_000): Generator<Generated> {
  yield* common('content')
  for (let at = 0; at < datasets; at++) yield* dataset(`set-${at}`, Array.from({ length: files }, (_, file) => ({ path: `${SPLITS[file % 3]}/part-${file}.bin`, text: content(`${at}/${file}`, bytes) })))
  for (let at = 0; at < runs; at++) yield* run(at, 10)
}

/** Runs with long histories: 1,000 of 5,000 points in three series are 450 MB of JSON. */
export function* longRuns(runs = 1000, points = 5000): Generator<Generated> {
  yield* common('content')
  for (let at = 0; at < runs; at++) yield* run(at, points)
}

/** Large files in LFS, content on disk. */
export function* largeInLfs(count = 2000): Generator<Generated> {
  yield* common('lfs')
  const perSet = 100
  for (let at = 0; at < count / perSet; at++) {
    yield* dataset(`set-${at}`, Array.from({ length: perSet }, (_, file) => {
      const head = `${at}/${file}\n`
      const size = 1_100_000
      const sha = createHash('sha256').update(head).update(ZEROS.subarray(0, size - head.length)).digest('hex')
      return { path: `${SPLITS[file % 3]}/file-${file}.bin`, text: pointer(sha, size), onDisk: { head, size } }
    }))
  }
}

/** Pointers without their content: what a clone without git-lfs has. */
export function* pointersOnly(count = 50_000): Generator<Generated> {
  yield* common('lfs')
  const perSet = 1000
  for (let at = 0; at < count / perSet; at++) {
    yield* dataset(`set-${at}`, Array.from({ length: perSet }, (_, file) => ({ path: `${SPLITS[file % 3]}/part-${file % 10}/file-${file}.jpg`, text: pointer(hash('sha256', `${at}/${file}`), 100_000 + file) })))
  }
}

/** Small files that git holds itself. */
export function* smallFiles(count = 20_000, bytes = 8192): Generator<Generated> {
  yield* common('content')
  const perSet = 1000
  for (let at = 0; at < count / perSet; at++) yield* dataset(`set-${at}`, Array.from({ length: perSet }, (_, file) => ({ path: `${SPLITS[file % 3]}/part-${file % 10}/file-${file}.bin`, text: content(`${at}/${file}`, bytes) })))
}

/** A few very large files: nothing but hashing. */
export function* hugeFiles(count = 8, bytes = 256 << 20): Generator<Generated> {
  yield* common('content')
  yield* dataset('huge', Array.from({ length: count }, (_, file) => ({ path: `${SPLITS[file % 3]}/file-${file}.bin`, text: content(`${file}`, bytes) })))
}

// ---------------------------------------------------------------- parts

const SPLITS = ['train', 'val', 'test']
const ZEROS = Buffer.alloc(2 << 20)
const pointer = (sha: string, size: number): string => `version https://git-lfs.github.com/spec/v1\noid sha256:${sha}\nsize ${size}\n`

/** A megabyte of noise, told apart by its first bytes: git packs it fast, and hashing does not care. */
const NOISE = Buffer.concat(Array.from({ length: 1 << 15 }, (_, at) => createHash('sha256').update(`${at}`).digest()))

function content(seed: string, bytes: number): Uint8Array {
  const whole = Buffer.alloc(bytes)
  for (let at = 0; at < bytes; at += NOISE.length) NOISE.copy(whole, at)
  whole.write(`${seed}\n`)
  return whole
}

/** The small valid workspace; the generated datasets beside it are held by git itself (`content`) or by LFS. */
function* common(held: 'content' | 'lfs'): Generator<Generated> {
  for (const [path, text] of Object.entries(validWorkspace('pointers').files)) yield { path, text: path === '.gitattributes' && held === 'content' ? `${text}datasets/set-*/** -filter -diff -merge -text\ndatasets/huge/** -filter -diff -merge -text\n` : text }
}

function* dataset(name: string, files: readonly Generated[]): Generator<Generated> {
  const path = `datasets/${name}/v1`
  const sums = files.map(({ path: file, text, onDisk }) => ({ file, sha: shaOf(text), bytes: onDisk?.size ?? sizeOf(text) })).sort((a, b) => (a.file < b.file ? -1 : 1))
  const manifest = hash('sha256', sums.map(({ file, sha }) => `${sha}  ${file}\n`).join(''))
  yield { path: `${path}/CHECKSUMS.txt`, text: sums.map(({ file, sha }) => `sha256 ${sha} ${path}/${file}\n`).join('') }
  yield {
    path: `${path}/metadata.yaml`,
    text: `name: ${name}\nversion: v1\ncreated_at: "2026-01-02T10:00:00Z"\ndescription: Generated for a bench.\nsource:\n  type: original\n  uri: https://example.org/${name}\n  license: CC-BY-4.0\nhash:\n  algorithm: sha256\n  value: ${manifest}\n  scheme: tfc-manifest-v1\nsplits:\n  train: 0.5\n  val: 0.25\n  test: 0.25\nschema:\n  columns: [id, value]\nstatistics:\n  num_samples: ${files.length}\n  size_bytes: ${sums.reduce((sum, { bytes }) => sum + bytes, 0)}\n`,
  }
  for (const file of files) yield { ...file, path: `${path}/${file.path}` }
}

function shaOf(text: string | Uint8Array): string {
  return (typeof text === 'string' ? /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1] : undefined) ?? hash('sha256', text)
}

function sizeOf(text: string | Uint8Array): number {
  const told = typeof text === 'string' ? /^size (\d+)$/m.exec(text)?.[1] : undefined
  return told === undefined ? Buffer.byteLength(text) : Number(told)
}

function* run(at: number, points: number): Generator<Generated> {
  const day = new Date(Date.UTC(2026, 0, 1 + Math.floor(at / 900))).toISOString().slice(0, 10)
  const id = `run-${day}-${String((at % 900) + 1).padStart(3, '0')}`
  const path = `runs/${id}`
  yield {
    path: `${path}/config.yaml`,
    text: `run_id: ${id}\nexperiment: baseline\nmodel: digits-net:v1\ndataset: digits:v1\nseed: 42\nstatus: completed\nstarted_at: "${day}T08:00:00Z"\ncompleted_at: "${day}T08:10:00Z"\ncode:\n  repo: https://example.org/garden.git\n  commit: ${FIRST_COMMIT}\ntraining:\n  epochs: 3\n  batch_size: 16\n  optimizer: adam\n`,
  }
  const series = (name: string): string => `    "${name}": [\n${Array.from({ length: points }, (_, step) => `      {"step": ${step}, "value": ${(1 / (step + 2 + at)).toFixed(6)}}`).join(',\n')}\n    ]`
  yield { path: `${path}/metrics.json`, text: `{\n  "summary": { "accuracy": 0.91, "loss": 0.3 },\n  "history": {\n${['accuracy', 'loss'].map(series).join(',\n')}\n  }\n}\n` }
  yield { path: `${path}/system.json`, text: '{\n  "os": "Linux 6.1",\n  "python": "3.11.2",\n  "frameworks": { "torch": "2.9.1" },\n  "hardware": { "cpu": "x86_64", "gpus": [], "ram_gb": 16 }\n}\n' }
  yield { path: `${path}/logs.txt`, text: `[${day}T08:00:00Z] started\n[${day}T08:10:00Z] completed\n` }
}
