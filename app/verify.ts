/** The verb `verify`: every checksum list and signature, judged; from Git LFS pointers where the content is not here. */
import { fail, ok, type Problem, type Result } from '../core/problem.ts'
import { count } from '../core/render/figures.ts'
import { buildReport } from '../core/report/build-report.ts'
import type { Config } from '../core/schema/config.ts'
import type { Report } from '../core/schema/report.ts'
import type { World } from '../core/world.ts'
import { holdPolicy } from './steps/hold-policy.ts'
import { findPlaces, verifyPlaces, type Verified } from './steps/gather-lists.ts'

export interface VerifyOptions {
  /** Files or directories from the root; left out: the whole workspace. */
  readonly named?: readonly string[]
  readonly base?: string
}

export async function verify(world: World, config: Config, options: VerifyOptions = {}): Promise<Report> {
  const [result, head] = await Promise.all([gather(world, config, options), world.git.head()])
  const parts = { verb: 'verify', repository: { commit: head?.commit ?? null, dirty: head?.dirty ?? null }, examples: [], cells: { planned: [], executed: [] }, comparisons: [], baseline: null } as const
  const scope = { mode: (options.named ?? []).length > 0 ? 'named' : 'all', base: null } as const
  if (!result.ok) return buildReport({ ...parts, scope: { ...scope, reason: 'Nothing was verified.' }, findings: [], problems: [result.problem] })
  const { subject, findings, told } = result.value
  const lists = subject.integrity.lists.filter(({ text }) => text.state !== 'missing').length
  return buildReport({ ...parts, scope: { ...scope, reason: `${count(lists, 'checksum list')}${scope.mode === 'all' ? ' of the whole workspace' : ''}.`, base: subject.change?.mergeBase ?? null }, findings, workspace: told, problems: [] })
}

async function gather(world: World, config: Config, { named = [], base }: VerifyOptions): Promise<Result<Verified, Problem>> {
  const [found, held] = await Promise.all([findPlaces(world, named), holdPolicy(world, config, base)])
  if (!found.ok) return fail(found.problem)
  const verified = await verifyPlaces(world, held.config, found.value, { base, narrow: named.length > 0 })
  return verified.ok ? ok({ ...verified.value, findings: [...held.findings, ...verified.value.findings] }) : verified
}
