/** Gathers a work-dir: settings, runs, models, log, statistics, labels. Images are never read, and nothing is judged here. */
import { readToml } from '../../core/source/read-toml.ts'
import { readJson } from '../../core/source/read-json.ts'
import { readYaml } from '../../core/source/read-yaml.ts'
import { isMap, type SourceDocument, type SourceIssue } from '../../core/source/source-document.ts'
import type { Result } from '../../core/problem.ts'
import { isLabelFile } from '../../core/workdir/label-folders.ts'
import { readLabels, type LabelFile } from '../../core/workdir/read-labels.ts'
import { readLog } from '../../core/workdir/read-log.ts'
import { STATS_WANTED } from '../../core/workdir/stats.ts'
import { KEPT, PROBES, shown, type SourceText, type WorkDir, type WorkDirEntry, type WorkDirGit } from '../../core/workdir/work-dir.ts'
import type { Doc } from '../../core/workspace/doc.ts'
import type { Files, World } from '../../core/world.ts'

/** Where a work-dir lies: in the repository, or anywhere else (a downloaded artifact). */
export interface WorkDirPlace {
  readonly files: Files
  /** From the root of `files` to the work-dir; '.' for the root itself. */
  readonly base: string
  /** How findings name it. */
  readonly path: string
  readonly inRepository: boolean
  /** A person named it: where git has none of it, it is a downloaded artifact that happens to lie in the checkout. */
  readonly named: boolean
}

type Outside = Pick<World, 'git' | 'databases'>

/** A log of a month at level INFO has a few MiB; frames at DEBUG make more. */
const LOG_MAX_BYTES = 32 * 1024 * 1024
const DOCUMENT_MAX_BYTES = 1024 * 1024
const LABELS_MAX_FILES = 5000
const LABEL_MAX_BYTES = 256 * 1024

export async function loadWorkDir(world: Outside, place: WorkDirPlace): Promise<WorkDir> {
  const entries = await listEntries(place)
  const top = [...entries].filter(([path, { kind }]) => kind !== 'directory' && /^config[^/]*\.toml$/.test(path)).map(([path]) => path)
  const below = (folder: string): string[] => [...entries].filter(([path, { kind }]) => kind === 'directory' && path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/')).map(([path]) => path.slice(folder.length + 1))
  const runs = await Promise.all(below('runs').map(async (id) => ({ id, metrics: await json(place, `runs/${id}/metrics.json`), artifacts: await json(place, `runs/${id}/artifacts.json`), settings: await toml(place, `runs/${id}/config.resolved.toml`) })))
  const models = await Promise.all(below('models').map(async (name) => ({ name, manifest: await json(place, `models/${name}/model_manifest.json`), labels: await json(place, `models/${name}/labels.json`) })))
  const datasetFiles = [...entries.keys()].filter((path) => /^(datasets\/[^/]+\/(dataset|data)|runs\/[^/]+\/dataset\.resolved)\.ya?ml$/.test(path))
  return {
    path: place.path,
    entries,
    git: place.inRepository ? await lookAtGit(world, place, entries) : null,
    settings: await Promise.all(top.map(async (path) => toml(place, path))),
    runs,
    models,
    log: entries.has('log.txt') ? await loadLog(place) : null,
    stats: entries.has('stats/stats.db') ? await loadStats(world, place) : null,
    labels: await loadLabels(place, entries),
    datasetFiles: await Promise.all(datasetFiles.map(async (path) => (await document(place, path, readYaml)).doc)),
  }
}

/** Datasets and frames may be 100,000 images: their sizes are not asked for. */
const MANY = /^(datasets|outputs|tmp)\//

async function listEntries({ files, base }: WorkDirPlace): Promise<WorkDir['entries']> {
  const prefix = base === '.' ? '' : `${base}/`
  const found = await files.walk(base, { skip: ['.git'] })
  const real = await files.resolve(base)
  const root = base === '.' || real === null || real === 'outside' ? '' : real.path
  return new Map(
    await Promise.all(
      found.map(async ({ path, kind }): Promise<[string, WorkDirEntry]> => {
        const own = path.slice(prefix.length)
        const size = kind === 'file' && !MANY.test(own) ? ((await files.stat(path))?.size ?? null) : null
        return [own, { kind, size, leaves: kind === 'symlink' && (await leaves(files, path, root)) }]
      }),
    ),
  )
}

async function leaves(files: Files, path: string, root: string): Promise<boolean> {
  const target = await files.resolve(path)
  return target === null || target === 'outside' || (root !== '' && target.path !== root && !target.path.startsWith(`${root}/`))
}

async function lookAtGit({ git }: Outside, { base, path, named }: WorkDirPlace, entries: WorkDir['entries']): Promise<WorkDirGit | null> {
  const listed = await git.listing()
  if (listed === null) return null
  const prefix = base === '.' ? '' : `${base}/`
  const tracked = listed.filter((file) => file.blob !== null && file.path.startsWith(prefix)).map((file) => file.path.slice(prefix.length))
  if (named && tracked.length === 0) return null
  const asked = [...PROBES, ...KEPT.filter((name) => entries.has(name))]
  const ignored = await git.ignored(asked.map((each) => shown({ path }, each)))
  return {
    tracked,
    ignored: new Set(asked.filter((each) => ignored.has(shown({ path }, each)))),
  }
}

type Read = (text: string, path: string) => Result<SourceDocument, readonly SourceIssue[]>

const toml = async (place: WorkDirPlace, path: string): Promise<SourceText> => document(place, path, readToml)
const json = async (place: WorkDirPlace, path: string): Promise<SourceText> => document(place, path, (text, name) => readJson(text, name, { maxBytes: DOCUMENT_MAX_BYTES, maxDepth: 32 }))

async function document(place: WorkDirPlace, own: string, read: Read): Promise<SourceText> {
  const path = shown(place, own)
  const file = await place.files.readText(under(place, own), { maxBytes: DOCUMENT_MAX_BYTES })
  if (!file.ok) return { doc: file.problem.kind === 'missing' ? { state: 'missing', path } : { state: 'unreadable', path, problem: file.problem }, text: null }
  return { doc: toDoc(path, read(file.value.text, path)), text: file.value.text }
}

function toDoc(path: string, parsed: Result<SourceDocument, readonly SourceIssue[]>): Doc {
  if (!parsed.ok) return { state: 'broken', path, issues: parsed.problem }
  const root = parsed.value.value
  return isMap(root) ? { state: 'read', path, document: parsed.value, root } : { state: 'not_a_map', path, document: parsed.value }
}

async function loadLog(place: WorkDirPlace): Promise<WorkDir['log']> {
  const path = shown(place, 'log.txt')
  const whole = await place.files.readText(under(place, 'log.txt'), { maxBytes: LOG_MAX_BYTES })
  if (whole.ok) return { path, ok: true, facts: readLog(whole.value.text), cut: false }
  if (whole.problem.kind !== 'too_large') return { path, ok: false, problem: whole.problem }
  const head = await place.files.readText(under(place, 'log.txt'), { maxBytes: LOG_MAX_BYTES, head: true })
  return head.ok ? { path, ok: true, facts: readLog(head.value.text, true), cut: true } : { path, ok: false, problem: head.problem }
}

async function loadStats({ databases }: Outside, place: WorkDirPlace): Promise<WorkDir['stats']> {
  const path = shown(place, 'stats/stats.db')
  const read = await databases.read(place.files.rootAbs, under(place, 'stats/stats.db'), STATS_WANTED)
  return read.ok ? { path, ok: true, content: read.value } : { path, ok: false, problem: read.problem }
}

async function loadLabels(place: WorkDirPlace, entries: WorkDir['entries']): Promise<WorkDir['labels']> {
  const paths = [...entries].filter(([path, { kind }]) => kind === 'file' && isLabelFile(path, entries)).map(([path]) => path)
  const files = await Promise.all(paths.slice(0, LABELS_MAX_FILES).map(async (path) => loadLabel(place, path)))
  return { files, unread: Math.max(0, paths.length - LABELS_MAX_FILES) }
}

async function loadLabel(place: WorkDirPlace, own: string): Promise<LabelFile> {
  const path = shown(place, own)
  const file = await place.files.readText(under(place, own), { maxBytes: LABEL_MAX_BYTES })
  return file.ok ? readLabels(file.value.text, path) : { path, mistakes: [{ kind: 'unreadable', line: null, column: null, message: file.problem.message }], classes: new Map() }
}

const under = ({ base }: WorkDirPlace, path: string): string => (base === '.' ? path : `${base}/${path}`)
