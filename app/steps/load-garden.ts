/** Reads every descriptor of the garden. What is wrong with one becomes its findings; the others are read all the same. */
import { descriptorOf, descriptorsAmong, directoryOf, exampleId, straysAmong } from '../../core/garden/discover.ts'
import type { Example, Unreadable } from '../../core/garden/example.ts'
import { dockerfileOf, readExample } from '../../core/garden/read-example.ts'
import { applyLevels } from '../../core/rules/apply-levels.ts'
import { checkExample, pathsOf } from '../../core/rules/check-example.ts'
import { checkDiscovery, checkNames } from '../../core/rules/check-garden.ts'
import { finding } from '../../core/rules/finding.ts'
import { switchedOn } from '../../core/rules/policies/check-policies.ts'
import type { FileFact, Subject } from '../../core/rules/subject.ts'
import { notAMap, notParsed, notRead } from '../../core/rules/unreadable.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import { readYaml } from '../../core/source/read-yaml.ts'
import { isMap, type PlainMap, type SourceDocument } from '../../core/source/source-document.ts'
import { DESCRIPTOR_LIMITS } from '../../core/source/yaml-limits.ts'
import type { Result } from '../../core/problem.ts'
import type { FileText, ReadProblem, World } from '../../core/world.ts'
import { findByPolicies } from './check-policies.ts'
import { listFiles } from './list-files.ts'

export interface Garden {
  /** Sorted by id. */
  readonly examples: readonly Example[]
  /** With the levels of the configuration; the baseline is not applied. */
  readonly findings: readonly Finding[]
  /** Examples whose descriptor cannot be read; the findings say why. */
  readonly unreadable: readonly Unreadable[]
}

type Outside = Pick<World, 'files' | 'git'>

interface Loaded extends Unreadable {
  readonly example: Example | null
  /** Kept only for policies: a garden of thousands would fill the memory with its documents. */
  readonly subject: Omit<Subject, 'fact'> | null
  readonly findings: readonly Finding[]
}

export async function loadGarden(world: Outside, config: Config): Promise<Garden> {
  const files = await listFiles(world)
  const descriptors = descriptorsAmong(files, config.garden)
  const policies = switchedOn(config)
  const texts = await world.files.readTexts(descriptors, { maxBytes: DESCRIPTOR_LIMITS.maxBytes })
  const loaded = withoutTwins(await Promise.all(descriptors.map((path) => loadExample(world, config, path, texts.get(path)!, policies.length > 0))))
  const examples = loaded.flatMap(({ example }) => (example === null ? [] : [example])).sort((a, b) => (a.id < b.id ? -1 : 1))
  const subjects = loaded.flatMap(({ example, subject }) => (example === null || subject === null ? [] : [subject]))
  const byPolicies = await findByPolicies(world, config, policies, subjects, { files, descriptors })
  const findings = [...checkDiscovery(descriptors, straysAmong(files, config.garden)), ...loaded.flatMap((each) => each.findings), ...checkNames(examples), ...byPolicies]
  return {
    examples,
    findings: applyLevels(findings, config.validate.levels),
    unreadable: loaded.filter(({ example }) => example === null).map(({ id, path }) => ({ id, path })),
  }
}

async function loadExample(world: Outside, config: Config, descriptor: string, file: Text, keep: boolean): Promise<Loaded> {
  const opened = openDescriptor(descriptor, file, config)
  if (!('root' in opened)) return { ...opened, example: null, subject: null }
  const { id, path, document, root } = opened
  const example = exampleIn(opened, config, typeof (await factOf(world, path, dockerfileOf(root))) === 'object')
  const facts = new Map(await Promise.all(pathsOf(example, root).map(async (each) => [each, await factOf(world, path, each)] as const)))
  const subject = { document, root, example }
  return { id, path, example, subject: keep ? subject : null, findings: checkExample({ ...subject, fact: (each) => facts.get(each) ?? 'missing' }) }
}

type Text = Result<FileText, ReadProblem>

type Opened = Unreadable & { readonly document: SourceDocument; readonly root: PlainMap }

function placeOf(descriptor: string, { garden }: Config): Unreadable {
  const path = directoryOf(descriptor)
  return { id: exampleId(path, garden.folder), path }
}

function openDescriptor(descriptor: string, file: Text, config: Config): Opened | (Unreadable & { readonly findings: readonly Finding[] }) {
  const { id, path } = placeOf(descriptor, config)
  if (!file.ok) return { id, path, findings: [notRead(descriptor, id, file.problem)] }
  const document = readYaml(file.value.text, descriptor)
  if (!document.ok) return { id, path, findings: notParsed(descriptor, id, document.problem) }
  const root = document.value.value
  return isMap(root) ? { id, path, document: document.value, root } : { id, path, findings: [notAMap(document.value, id)] }
}

const exampleIn = ({ id, path, document, root }: Opened, config: Config, hasDockerfile: boolean): Example => readExample(document, root, { id, path, archiveFolder: config.garden.archive_folder, hasDockerfile })

/**
 * The examples alone: nothing is judged, and no file is looked at but the descriptors. What a plan of thousands asks for. `isMeant`: only
 * their descriptors are read, and the others are known by where they lie, as what is unreadable is.
 */
export async function loadExamples(world: Outside, config: Config, isMeant: (place: Unreadable) => boolean = () => true): Promise<Garden> {
  const files = await listFiles(world)
  const there = new Set(files)
  const descriptors = descriptorsAmong(files, config.garden)
  const texts = await world.files.readTexts(descriptors.filter((descriptor) => isMeant(placeOf(descriptor, config))), { maxBytes: DESCRIPTOR_LIMITS.maxBytes })
  // Nothing is waited for between a document and its example: thousands that live at once are half of the time.
  const loaded = withoutTwins(descriptors.map((descriptor): Loaded => {
    const text = texts.get(descriptor)
    if (text === undefined) return { ...placeOf(descriptor, config), example: null, subject: null, findings: [] }
    const opened = openDescriptor(descriptor, text, config)
    if (!('root' in opened)) return { ...opened, example: null, subject: null }
    const { id, path, root } = opened
    const dockerfile = dockerfileOf(root)
    return { id, path, example: exampleIn(opened, config, there.has(path === '.' ? dockerfile : `${path}/${dockerfile}`)), subject: null, findings: [] }
  }))
  return {
    examples: loaded.flatMap(({ example }) => (example === null ? [] : [example])).sort((a, b) => (a.id < b.id ? -1 : 1)),
    findings: [],
    unreadable: loaded.filter(({ example }) => example === null).map(({ id, path }) => ({ id, path })),
  }
}

/** A symlink inside the repository counts as what it points to. */
async function factOf({ files }: Outside, directory: string, path: string): Promise<FileFact> {
  const joined = directory === '.' ? path : `${directory}/${path}`
  const entry = await files.stat(joined)
  if (entry?.kind === 'file') return { executable: entry.executable }
  if (entry?.kind === 'directory' || entry?.kind === 'other') return 'not_a_file'
  const place = await files.resolve(joined)
  if (place === 'outside') return 'outside'
  const found = place === null ? null : await files.stat(place.path)
  return found === null ? 'missing' : found.kind === 'file' ? { executable: found.executable } : 'not_a_file'
}

/** `examples/a` and `a` would both be `a`: the one that comes second is told and left out. */
function withoutTwins(loaded: readonly Loaded[]): readonly Loaded[] {
  const first = new Map<string, string>()
  return loaded.map((each) => {
    const taken = first.get(each.id)
    if (taken === undefined) {
      first.set(each.id, each.path)
      return each
    }
    const told = finding('GARDEN.ID_TAKEN', { path: descriptorOf(each.path), example: each.id }, `The id ${each.id} belongs to ${taken} already.`)
    return { ...each, example: null, findings: [told] }
  })
}
