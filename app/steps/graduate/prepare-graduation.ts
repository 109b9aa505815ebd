/** Everything that a graduation writes, decided and made on this machine: two commits, and the words of two pull requests. Nothing is written to GitHub. */
import { decidePointer } from '../../../core/graduate/decide-pointer.ts'
import { importBranch, pointerBranch } from '../../../core/graduate/names.ts'
import { pullMark, readPullMark, type PullMark } from '../../../core/graduate/pull-mark.ts'
import { importBody, importMessage, importTitle, pointerBody, pointerMessage, pointerTitle, type Graduation } from '../../../core/graduate/pull-texts.ts'
import { removedBy } from '../../../core/graduate/judge-target.ts'
import { EXPORTER } from '../../../core/export/commit-words.ts'
import type { RepositoryChange } from '../../../core/change/repository-change.ts'
import type { Example } from '../../../core/garden/example.ts'
import { fail, ok, type Problem, type Result } from '../../../core/problem.ts'
import { cut, plain } from '../../../core/render/plain.ts'
import { finding } from '../../../core/rules/finding.ts'
import type { Config } from '../../../core/schema/config.ts'
import type { Finding } from '../../../core/schema/report.ts'
import type { Grafted, RemoteRepository, Target, World } from '../../../core/world.ts'
import { withContracts } from '../archive-contracts.ts'
import { archiveGarden } from '../archive-garden.ts'
import { loadExamples } from '../load-garden.ts'
import { prepareExport, type PreparedExport } from '../prepare-export.ts'
import { selectExamples } from '../select-examples.ts'
import { dayOf } from './day-of.ts'
import { lookAtGarden, type GardenNow } from './look-at-garden.ts'
import { lookAtTarget, type TargetNow } from './look-at-target.ts'
import type { Wanted } from './propose.ts'

export interface GraduateOptions {
  /** Id, path or the last name of a path. */
  readonly example: string
  /** Where it goes. */
  readonly target: RemoteRepository
  readonly garden: RemoteRepository
  /** A directory that is made and thrown away: the export, while it is proven. */
  readonly directory: Target
  /** Branch of the target that the pull request goes to; null: the default branch. */
  readonly branch: string | null
  /** The commits that made the example go along. */
  readonly withHistory?: boolean
  /** Why the rules of the garden ask for it, in sentences; left out: a person does. */
  readonly evidence?: readonly string[]
}

export interface Prepared extends AsyncDisposable {
  readonly example: Example
  /** null: it came to no export. */
  readonly exported: PreparedExport | null
  readonly findings: readonly Finding[]
  /** null: refused, the findings say why. */
  readonly halves: { readonly import: Wanted | null; readonly pointer: Wanted; readonly change: RepositoryChange } | null
}

export async function prepareGraduation(world: World, config: Config, options: GraduateOptions): Promise<Result<Prepared>> {
  const { target, garden } = options
  const found = await findExample(world, config, options.example)
  if (!found.ok) return found
  const { example, examples } = found.value
  if (example.graduatedTo !== undefined) return fail(already(example))
  if (target.name.toLowerCase() === garden.name.toLowerCase()) return fail(ITSELF)
  const here = await lookAtGarden(world, garden)
  if (!here.ok) return here
  const there = await lookAtTarget(target, { branch: options.branch, garden: here.value.facts.fullName, example: example.id })
  if (!there.ok) return there
  if (there.value.facts.id === here.value.facts.id) return fail(ITSELF)
  const exported = await prepareExport(world, config, { example: example.id, target: options.directory, repository: here.value.facts.fullName, ...(options.withHistory === undefined ? {} : { withHistory: options.withHistory }) })
  if (!exported.ok) return exported
  const refused = (findings: readonly Finding[]): Result<Prepared> => ok({ example, exported: exported.value, findings, halves: null, [Symbol.asyncDispose]: async () => undefined })
  const { committed, proof } = exported.value
  if (committed === null || exported.value.exported === null || hasError(exported.value.findings)) return refused(exported.value.findings)
  if (config.export.prove && proof?.result.outcome !== 'passed') return fail(notProven(example, proof?.result.reason ?? null))
  return make(world, config, options, { example, examples, here: here.value, there: there.value, exported: exported.value })
}

interface Ground {
  readonly example: Example
  readonly examples: Awaited<ReturnType<typeof loadExamples>>
  readonly here: GardenNow
  readonly there: TargetNow
  readonly exported: PreparedExport
}

async function make(world: World, config: Config, options: GraduateOptions, { example, examples, here, there, exported }: Ground): Promise<Result<Prepared>> {
  const { target, garden, directory } = options
  const [committed, made] = [exported.committed!, exported.exported!]
  const names = { garden: { name: here.facts.fullName, webUrl: garden.webUrl, branch: pointerBranch(example.id) }, target: { name: there.facts.fullName, webUrl: target.webUrl, branch: importBranch(example.id, committed.tree) } }
  const mark = (half: PullMark['half']): PullMark => ({ half, garden: names.garden.name, example: example.id })
  const date = await dayOf(world, target, there.facts.id, names.target.branch, mark('import'))
  if (!date.ok) return date
  const to = { repository: there.facts.fullName, date: date.value, tree: exported.from.tree, commit: here.commit }
  const graduation: Graduation = { example, ...names, to, exported: made }
  const grafted = await target.graft({ fromAbs: directory.stagedAbs() ?? directory.rootAbs, commit: committed.commit, onto: there.base, message: importMessage(graduation), author: EXPORTER })
  if (!grafted.ok) return grafted
  const prepared = await point(world, config, { example, examples, here, to, grafted: grafted.value, webUrl: target.webUrl, graduation })
  if (!prepared.ok || prepared.value.halves === null) {
    await grafted.value[Symbol.asyncDispose]()
    return prepared.ok ? ok({ example, exported, findings: [...exported.findings, ...prepared.value.findings], halves: null, [Symbol.asyncDispose]: async () => undefined }) : prepared
  }
  const removed = removedBy(there.entries, new Set(grafted.value.paths.map((path) => path.split('/', 1)[0]!)))
  const { change, commit, tree } = prepared.value.halves
  const imports: Wanted = {
    remote: target,
    id: there.facts.id,
    mark: mark('import'),
    branch: names.target.branch,
    base: there.base.branch,
    fromAbs: grafted.value.rootAbs,
    commit: grafted.value.commit,
    tree: committed.tree,
    title: importTitle(graduation),
    body: importBody(graduation, pullMark(mark('import'), { tree: committed.tree, date: to.date }), { isPrivate: there.facts.isPrivate, removed }),
  }
  const left = prepared.value.findings.filter(({ code }) => code === 'GRADUATE.LINK_LEFT').length
  const pointer: Wanted = {
    remote: garden,
    id: here.facts.id,
    mark: mark('pointer'),
    branch: names.garden.branch,
    base: here.facts.defaultBranch,
    fromAbs: world.files.rootAbs,
    commit,
    tree,
    title: pointerTitle(graduation),
    body: pointerBody(graduation, pullMark(mark('pointer'), { tree: to.tree, date: to.date }), { change, left, evidence: options.evidence ?? [] }),
  }
  const older = await olderImports(example, target, imports)
  if (!older.ok) {
    await grafted.value[Symbol.asyncDispose]()
    return older
  }
  const findings = [...exported.findings, ...prepared.value.findings, ...older.value, ...aboutTarget(example, target, there, removed)]
  // The target holds these very files: there is nothing to import any more.
  const isThere = there.base.tree === committed.tree
  return ok({ example, exported, findings, halves: { import: isThere ? null : imports, pointer, change }, [Symbol.asyncDispose]: () => grafted.value[Symbol.asyncDispose]() })
}

interface Pointing {
  readonly example: Example
  readonly examples: Awaited<ReturnType<typeof loadExamples>>
  readonly here: GardenNow
  readonly to: Graduation['to']
  readonly grafted: Grafted
  readonly webUrl: string
  readonly graduation: Graduation
}

interface Pointed {
  readonly findings: readonly Finding[]
  readonly halves: { readonly change: RepositoryChange; readonly commit: string; readonly tree: string } | null
}

async function point(world: World, config: Config, { example, examples, here, to, grafted, webUrl, graduation }: Pointing): Promise<Result<Pointed>> {
  const gathered = await archiveGarden(world, config, examples, { from: example.path, to: example.path })
  if (!gathered.ok) return gathered
  // Whoever runs its image, and has no build of their own, is left without one.
  const whole = await withContracts(world, config, gathered.value, example)
  const { change, findings } = decidePointer({ garden: whole, example, to, webUrl, gardenName: graduation.garden.name, exported: new Set(grafted.paths) })
  if (change === null) return ok({ findings, halves: null })
  if (world.edits === undefined) return fail({ code: 'GRADUATE.NO_EDITS', message: 'Nothing here can make a commit.', next: 'Run `hortus graduate` in a clone of the garden.' })
  const committed = await world.edits.commit(change, { parent: here.commit, message: pointerMessage(graduation), author: EXPORTER, at: here.at })
  return committed.ok ? ok({ findings, halves: { change, ...committed.value } }) : committed
}

/** The garden went on since an earlier run: its import is another branch, and nobody but a person closes it. */
async function olderImports(example: Example, target: RemoteRepository, { id, mark, branch }: Wanted): Promise<Result<readonly Finding[]>> {
  const open = await target.byId(id).openPulls()
  if (!open.ok) return open
  const older = open.value.filter(({ head, body }) => head.repository === id && head.ref !== branch && readPullMark(body, mark) !== null)
  return ok(older.map(({ number }) => finding('GRADUATE.OLDER_IMPORT', { path: example.descriptor, example: example.id }, `#${number} of ${target.name} imports an older state of ${example.id}.`)))
}

function aboutTarget(example: Example, target: RemoteRepository, { facts }: TargetNow, removed: readonly string[]): Finding[] {
  const at = { path: example.descriptor, example: example.id }
  const named = removed.slice(0, 10).map((path) => JSON.stringify(cut(plain(path), 60))).join(', ')
  return [
    finding('GRADUATE.VISIBILITY', at, `${target.name} is ${facts.isPrivate ? 'private: only those see the example who may see that repository' : 'public: everyone will see the example'}.`),
    ...(removed.length === 0 ? [] : [finding('GRADUATE.WILL_REMOVE', at, `Merging the import removes ${named}${removed.length > 10 ? ` and ${removed.length - 10} more` : ''} from ${target.name}.`)]),
  ]
}

async function findExample(world: World, config: Config, named: string): Promise<Result<{ readonly example: Example; readonly examples: Awaited<ReturnType<typeof loadExamples>> }>> {
  const examples = await loadExamples(world, config)
  const selected = await selectExamples(world, examples, config, { named: [named] })
  if (!selected.ok) return selected
  const [example, another] = selected.value.examples
  if (example !== undefined && another === undefined) return ok({ example, examples })
  return fail({ code: 'GRADUATE.ONE_EXAMPLE', message: `${named} names ${another === undefined ? 'no example that can be read' : 'more than one example'}.`, next: 'Give the id of one example; `hortus list` shows them, `hortus validate` says what cannot be read.' })
}

const hasError = (findings: readonly Finding[]): boolean => findings.some(({ level }) => level === 'error')

const ITSELF: Problem = { code: 'GRADUATE.TARGET_SELF', message: 'The target is the garden itself.', next: 'Name a repository of its own with --to owner/name.' }
const already = ({ id, graduatedTo }: Example): Problem => ({ code: 'GRADUATE.ALREADY', message: `${id} graduated already, to ${cut(plain(graduatedTo?.repository ?? ''), 140)}.`, next: 'To undo it, revert the commit that made it a pointer.' })
const notProven = ({ id }: Example, why: string | null): Problem => ({ code: 'GRADUATE.NOT_PROVEN', message: `${id} does not graduate, because its export was not proven: ${(why ?? 'no reason was given').replace(/\.$/, '')}.`, next: 'Run it where an engine is, or set `export.prove: false` and say so in the review.' })
