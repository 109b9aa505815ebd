/**
 * `hortus graduate EXAMPLE --to owner/name`: proves the export, fills a repository that is there by a pull request, and turns the example
 * into a pointer by a second one. Nothing is merged, and closing or reverting either undoes it.
 */
import type { Written } from '../core/graduate/proposals.ts'
import type { Problem, Result } from '../core/problem.ts'
import { buildReport } from '../core/report/build-report.ts'
import type { Config } from '../core/schema/config.ts'
import type { Report } from '../core/schema/report.ts'
import type { World } from '../core/world.ts'
import { changesOf } from './steps/archive-report.ts'
import { prepareGraduation, type GraduateOptions, type Prepared } from './steps/graduate/prepare-graduation.ts'
import { propose } from './steps/graduate/propose.ts'

export type { GraduateOptions } from './steps/graduate/prepare-graduation.ts'

/** `proposals` of the report are what was written, or with `dryRun` what would be, to the letter. */
export async function graduate(world: World, config: Config, options: GraduateOptions & { readonly dryRun: boolean; readonly draft?: boolean }): Promise<Report> {
  const prepared = await prepareGraduation(world, config, options)
  if (!prepared.ok) return reportOf(world, options, prepared, [], [prepared.problem])
  await using ready = prepared.value
  const { writes, problems } = await carryOut(world, ready, options)
  return reportOf(world, options, prepared, writes, problems)
}

/** The import first: a pointer to an empty place helps nobody. What was written before a problem stands, and is told. */
async function carryOut({ signal }: World, { halves }: Prepared, { dryRun, draft = false }: { readonly dryRun: boolean; readonly draft?: boolean }): Promise<{ readonly writes: readonly Written[]; readonly problems: readonly Problem[] }> {
  const writes: Written[] = []
  for (const half of halves === null ? [] : [halves.import, halves.pointer]) {
    if (half === null) continue
    if (signal.aborted) return { writes, problems: [stands({ code: 'RUN.INTERRUPTED', message: 'The graduation was interrupted.', next: 'Run it again.' }, writes)] }
    const done = await propose({ ...half, draft }, { dryRun })
    writes.push(...done.writes)
    if (done.problem !== null) return { writes, problems: [stands(done.problem, writes)] }
  }
  return { writes, problems: [] }
}

/** What is on GitHub already is no loss: the next run finds it. */
function stands(problem: Problem, writes: readonly Written[]): Problem {
  const there = writes.filter(({ state }) => state !== 'planned' && state !== 'outdated').map((each) => (each.kind === 'branch' ? `the branch ${each.branch} of ${each.repository}` : `#${each.number ?? 0} of ${each.repository}`))
  return there.length === 0 ? problem : { ...problem, message: `${problem.message} What stands: ${there.join(', ')}.`, next: `${problem.next} Running it again completes what is missing; closing the pull request and deleting the branch undoes what stands.` }
}

async function reportOf(world: World, options: GraduateOptions, prepared: Result<Prepared>, proposals: readonly Written[], problems: readonly Problem[]): Promise<Report> {
  const head = await world.git.head()
  const { example = null, exported = null, halves = null, findings = [] } = prepared.ok ? prepared.value : {}
  const done = halves !== null && problems.length === 0
  const rungs = exported?.proof?.result.rungs ?? [{ rung: 'parsed', state: 'passed', reason: null } as const]
  return buildReport({
    verb: 'graduate',
    repository: { commit: head?.commit ?? null, dirty: head?.dirty ?? null },
    scope: { mode: 'named', reason: `${options.example} was named.`, base: null },
    examples: example === null ? [] : [{ id: example.id, path: example.path, name: example.name, tier: example.tier, outcome: done ? 'passed' : 'failed', reason: done ? null : problems.length > 0 ? 'it was not done: the problem says why' : 'nothing was written: the findings say why', rungs, records: exported?.proof?.result.records ?? [] }],
    cells: { planned: [], executed: [] },
    findings,
    comparisons: [],
    changes: halves === null ? [] : changesOf(halves.change),
    proposals: [...proposals],
    ...(exported?.exported == null ? {} : { exported: exported.exported }),
    baseline: null,
    problems: [...problems],
  })
}
