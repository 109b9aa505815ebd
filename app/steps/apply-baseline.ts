/** The ratchet, with what git knows of renames and of the baseline that the branch started from. */
import type { Problem } from '../../core/problem.ts'
import { count } from '../../core/render/figures.ts'
import { applyLevels } from '../../core/rules/apply-levels.ts'
import { BASELINE_LIMIT, makeBaseline, readBaseline, type BaselineEntry } from '../../core/rules/baseline.ts'
import { finding } from '../../core/rules/finding.ts'
import { grownBy, ratchet, type Ratcheted } from '../../core/rules/ratchet.ts'
import { formerNames, NEVER_RENAMED, type FormerNames } from '../../core/rules/renamed.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding, Report } from '../../core/schema/report.ts'
import type { Changes, World } from '../../core/world.ts'
import { readBaselineFile, type Frozen } from './read-baseline-file.ts'

export interface Judged {
  /** All that was found, marked. */
  readonly findings: readonly Finding[]
  /** About the baseline itself; nothing freezes these. */
  readonly own: readonly Finding[]
  readonly baseline: Report['baseline']
  readonly problems: readonly Problem[]
}

export interface BaselineOptions {
  readonly base?: string | undefined
  /** Freezes everything that is found now. */
  readonly update: boolean
}

type Outside = Pick<World, 'files' | 'git' | 'log'>

/** The report names no more entries than a person reads. */
const MAX_GONE = 100

export async function applyBaseline(world: Outside, config: Config, all: readonly Finding[], options: BaselineOptions): Promise<Judged> {
  const path = config.validate.baseline
  const frozen = options.update ? await freeze(world, path, all) : await readBaselineFile(world, config)
  if (frozen.entries === null) return { findings: all, own: applyLevels(frozen.findings, config.validate.levels), baseline: null, problems: frozen.problems }
  const changes = options.base === undefined ? null : await changesOf(world, options.base)
  const judged = await judge(world, path, all, frozen.entries, changes)
  const { known, new: fresh, fixed, moved, gone } = judged
  const own = [...frozen.findings, ...(await grown(world, path, frozen.entries, changes))]
  return { findings: judged.findings, own: applyLevels(own, config.validate.levels), baseline: { path, known, new: fresh, fixed, moved, gone: gone.slice(0, MAX_GONE) }, problems: frozen.problems }
}

async function freeze(world: Outside, path: string, all: readonly Finding[]): Promise<Frozen> {
  const text = makeBaseline(all)
  const written = await world.files.write(path, text)
  if (!written.ok) return { entries: null, findings: [], problems: [written.problem] }
  world.log.info(`${path} freezes ${count(all.length, 'finding')}`)
  const read = readBaseline(text)
  return { entries: read.ok ? read.value : null, findings: [], problems: [] }
}

/** Git is asked for renames only when something is new and something is gone. */
async function judge(world: Outside, path: string, all: readonly Finding[], entries: readonly BaselineEntry[], changes: Changes | null): Promise<Ratcheted> {
  const judged = ratchet(all, entries)
  return judged.new === 0 || judged.fixed === 0 ? judged : ratchet(all, entries, await renamesSince(world, path, changes))
}

/** Back to the merge base, and back to the commit that froze the findings: a file may have moved between the two. */
async function renamesSince({ git }: Outside, path: string, changes: Changes | null): Promise<FormerNames> {
  const commit = await git.lastCommitOf(path)
  const since = commit === null ? null : await git.renamesSince(commit)
  return formerNames([...(changes === null ? [] : [renamesIn(changes)]), ...(since === null ? [] : [since])])
}

const renamesIn = ({ files }: Changes): ReadonlyMap<string, string> => new Map(files.flatMap(({ status, path, from }) => (status === 'renamed' && from !== null ? [[path, from] as const] : [])))

async function changesOf({ git }: Outside, base: string): Promise<Changes | null> {
  const changes = await git.changes(base)
  return changes.ok ? changes.value : null
}

/** A pull request can freeze what it breaks; a reviewer must see that it did. */
async function grown({ git }: Outside, path: string, entries: readonly BaselineEntry[], changes: Changes | null): Promise<readonly Finding[]> {
  if (changes === null) return []
  const file = await git.readAt(changes.mergeBase, path, { maxBytes: BASELINE_LIMIT })
  const read = file.ok ? readBaseline(file.value.text) : null
  const before = read?.ok === true ? read.value : []
  const more = grownBy(entries, before, changes.files.some(({ status }) => status === 'renamed') ? formerNames([renamesIn(changes)]) : NEVER_RENAMED)
  if (more === 0) return []
  if (!file.ok) return [finding('BASELINE.GREW', { path }, `This change starts the baseline, with ${count(more, 'finding')}.`, { level: 'notice' })]
  return [finding('BASELINE.GREW', { path }, `This change freezes ${count(more, 'more finding')}.`)]
}
