/**
 * Publishes an export that another job made and proved: the only story that holds the target's token in CI, and it runs nothing of the
 * example. The branch and the pull request are those of `hortus graduate`, which finds them and adds the pointer.
 */
import { importBranch, pointerBranch } from '../core/graduate/names.ts'
import { removedBy } from '../core/graduate/judge-target.ts'
import { pullMark, type PullMark } from '../core/graduate/pull-mark.ts'
import { importBody, importMessage, importTitle, type Graduation } from '../core/graduate/pull-texts.ts'
import type { Written } from '../core/graduate/proposals.ts'
import type { BundleManifest } from '../core/graduate/bundle/manifest.ts'
import { EXPORTER } from '../core/export/commit-words.ts'
import { leafOf } from '../core/garden/read-example.ts'
import { ok, type Problem, type Result } from '../core/problem.ts'
import { buildReport } from '../core/report/build-report.ts'
import type { Report } from '../core/schema/report.ts'
import type { RemoteRepository, World } from '../core/world.ts'
import { dayOf } from './steps/graduate/day-of.ts'
import { lookAtTarget } from './steps/graduate/look-at-target.ts'
import { propose } from './steps/graduate/propose.ts'

export interface PublishOptions {
  readonly bundle: { readonly manifest: BundleManifest; readonly rootAbs: string }
  readonly target: RemoteRepository
  /** Page of the garden. */
  readonly gardenUrl: string
  /** Branch of the target; null: the default branch. */
  readonly branch: string | null
  readonly pullRequest: boolean
  readonly dryRun: boolean
}

export async function publishExport(world: World, options: PublishOptions): Promise<Report> {
  const published = await publish(world, options)
  const { writes, problem } = published.ok ? published.value : { writes: [], problem: published.problem }
  const { example, tree } = options.bundle.manifest
  return buildReport({
    verb: 'export',
    repository: { commit: options.bundle.manifest.source.commit, dirty: false },
    scope: { mode: 'named', reason: 'The artifact of another job was named.', base: null },
    examples: [{ id: example.id, path: example.path, name: leafOf(example.path), tier: 'experimental', outcome: problem === null ? 'passed' : 'failed', reason: problem === null ? null : 'it was not published: the problem says why', rungs: [{ rung: 'parsed', state: 'passed', reason: null }], records: [] }],
    cells: { planned: [], executed: [] },
    findings: [],
    comparisons: [],
    proposals: writes.map((each) => ({ ...each, tree: each.kind === 'branch' ? tree : null })),
    baseline: null,
    problems: problem === null ? [] : [problem],
  })
}

async function publish(world: World, { bundle, target, gardenUrl, branch, pullRequest, dryRun }: PublishOptions): Promise<Result<{ readonly writes: readonly Written[]; readonly problem: Problem | null }>> {
  const { manifest } = bundle
  const { example, garden, source } = manifest
  const there = await lookAtTarget(target, { branch, garden, example: example.id })
  if (!there.ok) return there
  const { facts, base, entries } = there.value
  if (base.tree === manifest.tree) return ok({ writes: [], problem: null })
  const mark: PullMark = { half: 'import', garden, example: example.id }
  const name = importBranch(example.id, manifest.tree)
  const date = await dayOf(world, target, facts.id, name, mark)
  if (!date.ok) return date
  const graduation: Graduation = {
    example,
    garden: { name: garden, webUrl: gardenUrl, branch: pointerBranch(example.id) },
    target: { name: facts.fullName, webUrl: target.webUrl, branch: name },
    to: { repository: facts.fullName, date: date.value, tree: source.tree, commit: source.commit },
    exported: manifest,
  }
  const grafted = await target.graft({ fromAbs: bundle.rootAbs, commit: manifest.commit, onto: base, message: importMessage(graduation), author: EXPORTER })
  if (!grafted.ok) return grafted
  await using commit = grafted.value
  const removed = removedBy(entries, new Set(commit.paths.map((path) => path.split('/', 1)[0]!)))
  const body = importBody(graduation, pullMark(mark, { tree: manifest.tree, date: date.value }), { isPrivate: facts.isPrivate, removed })
  return ok(await propose({ remote: target, id: facts.id, mark, branch: name, base: base.branch, fromAbs: commit.rootAbs, commit: commit.commit, tree: manifest.tree, title: importTitle(graduation), body }, { dryRun, pull: pullRequest }))
}
