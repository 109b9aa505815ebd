/** The findings that the repository has frozen. */
import type { Problem } from '../../core/problem.ts'
import { BASELINE_LIMIT, readBaseline, type BaselineEntry } from '../../core/rules/baseline.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'

export interface Frozen {
  /** null: there is no baseline. */
  readonly entries: readonly BaselineEntry[] | null
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
}

/** A baseline that cannot be read freezes nothing, and says so: silence would turn a damaged file into a red garden or a green one. */
export async function readBaselineFile(world: Pick<World, 'files'>, config: Config): Promise<Frozen> {
  const path = config.validate.baseline
  const file = await world.files.readText(path, { maxBytes: BASELINE_LIMIT })
  if (!file.ok && file.problem.kind === 'missing') return { entries: null, findings: [], problems: [] }
  const read = file.ok ? readBaseline(file.value.text) : null
  if (read?.ok === true) return { entries: read.value, findings: [], problems: [] }
  const reason = read?.ok === false ? read.problem : file.ok ? '' : file.problem.message
  return { entries: null, findings: [finding('BASELINE.UNREADABLE', { path }, `The baseline ${path} cannot be read: ${reason}.`)], problems: [] }
}
