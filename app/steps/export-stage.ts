/** Fills the target of an export: every file once, whatever it comes from. */
import { judgeTotal, type Judged, type Limits } from '../../core/export/judge-files.ts'
import type { Standalone } from '../../core/export/standalone.ts'
import type { Example } from '../../core/garden/example.ts'
import { ok, type Result } from '../../core/problem.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { GitFile, Target } from '../../core/world.ts'
import type { Extras } from './export-extras.ts'

export interface StagePlan {
  readonly copies: readonly { readonly from: string; readonly to: string; readonly executable: boolean; readonly size: number }[]
  readonly links: Judged['links']
  readonly texts: Extras['texts']
}

/** Texts win over files of their name, and files of the example over what comes from elsewhere. Names are compared without case. */
export function planStage(example: Example, parts: { readonly judged: Judged; readonly standalone: Standalone; readonly extras: Extras }, listing: readonly GitFile[]): StagePlan {
  const { judged, standalone, extras } = parts
  const sizes = new Map(listing.map(({ path, size }) => [path, size ?? 0]))
  const modes = new Map(listing.map(({ path, mode }) => [path, mode]))
  const taken = new Set(Object.keys(extras.texts).map(fold))
  const free = ({ to }: { readonly to: string }): boolean => {
    if (taken.has(fold(to))) return false
    taken.add(fold(to))
    return true
  }
  const own = judged.files.map(({ path, executable, size }) => ({ from: example.path === '.' ? path : `${example.path}/${path}`, to: path, executable, size }))
  const licences = extras.copies.map((copy) => ({ ...copy, executable: modes.get(copy.from) === '100755' }))
  const foreign = [...standalone.copies, ...licences].map(({ from, to, executable }) => ({ from, to, executable, size: sizes.get(from) ?? 0 }))
  const copies = [...own, ...foreign].filter(free)
  return { copies, links: judged.links.filter(({ path }) => free({ to: path })), texts: extras.texts }
}

export function stageFindings(plan: StagePlan, example: Example, limits: Limits): Finding[] {
  return judgeTotal([...plan.copies.map(({ size }) => size), ...plan.links.map(() => 0), ...Object.values(plan.texts).map(({ text }) => text.length)], example, limits)
}

export async function stage(target: Target, plan: StagePlan, limits: Limits): Promise<Result<void>> {
  for (const { from, to, executable } of plan.copies) {
    const done = await target.copy(from, to, { maxBytes: limits.fileBytes, executable })
    if (!done.ok) return done
  }
  for (const { path, leadsTo } of plan.links) {
    const done = await target.link(leadsTo, path)
    if (!done.ok) return done
  }
  for (const [path, { text, executable }] of Object.entries(plan.texts)) {
    const done = await target.write(path, text, { executable })
    if (!done.ok) return done
  }
  return ok(undefined)
}

const fold = (path: string): string => path.normalize('NFC').toLowerCase()
