/** `hortus export EXAMPLE --as-repo`: one example as a repository of its own, proven before it appears. */
import { fail, ok, type Result } from '../core/problem.ts'
import { buildReport } from '../core/report/build-report.ts'
import type { Config } from '../core/schema/config.ts'
import type { Report } from '../core/schema/report.ts'
import type { World } from '../core/world.ts'
import { prepareExport, type ExportOptions, type PreparedExport } from './steps/prepare-export.ts'

export type { ExportOptions } from './steps/prepare-export.ts'

export interface ExportOutcome {
  readonly report: Report
  /** Git tree hash of the example in the garden; null when nothing was written. */
  readonly tree: string | null
  /** Of the new repository; null when nothing was written. */
  readonly commit: string | null
  /** Where it lies; null when nothing was written. */
  readonly rootAbs: string | null
}

export async function exportExample(world: World, config: Config, options: ExportOptions): Promise<ExportOutcome> {
  const [head, result] = await Promise.all([world.git.head(), written(world, config, options)])
  const parts = { verb: 'export', repository: { commit: head?.commit ?? null, dirty: head?.dirty ?? null }, scope: { mode: 'named', reason: `${options.example} was named.`, base: null }, cells: { planned: [], executed: [] }, comparisons: [], baseline: null } as const
  if (!result.ok) return { report: buildReport({ ...parts, examples: [], findings: [], problems: [result.problem] }), tree: null, commit: null, rootAbs: null }
  const { findings, exported, from } = result.value
  const isWritten = exported?.directory != null
  const report = buildReport({ ...parts, examples: [resultOf(result.value)], findings, problems: [], ...(exported === null ? {} : { exported }) })
  return { report, tree: isWritten ? from.tree : null, commit: isWritten ? exported.commit : null, rootAbs: isWritten ? options.target.rootAbs : null }
}

/** Prepared, and there when nothing speaks against it. */
async function written(world: World, config: Config, options: ExportOptions): Promise<Result<PreparedExport>> {
  const prepared = await prepareExport(world, config, options)
  if (!prepared.ok || prepared.value.exported === null || prepared.value.findings.some(({ level }) => level === 'error')) return prepared
  if (world.signal.aborted) return fail({ code: 'RUN.INTERRUPTED', message: `The export of ${prepared.value.example.id} was interrupted; nothing was written.`, next: 'Export again.' })
  const finished = await options.target.finish()
  return finished.ok ? ok({ ...prepared.value, exported: { ...prepared.value.exported, directory: options.target.rootAbs } }) : finished
}

/** The rungs are those of the proof. That it was written is what the verb was asked for: how far it is proven stands beside it. */
function resultOf({ example, proof, exported }: PreparedExport): Report['examples'][number] {
  const { id, path, name, tier } = example
  const isWritten = exported?.directory != null
  const rungs = proof?.result.rungs ?? [{ rung: 'parsed', state: 'passed', reason: null } as const]
  const reason = isWritten ? null : (proof?.result.outcome === 'failed' ? proof.result.reason : 'nothing was written: the findings say why')
  return { id, path, name, tier, outcome: isWritten ? 'passed' : 'failed', reason, rungs, records: proof?.result.records ?? [], ...(proof?.result.metrics === undefined ? {} : { metrics: proof.result.metrics }) }
}
