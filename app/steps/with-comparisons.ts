import { buildReport } from '../../core/report/build-report.ts'
import type { Problem } from '../../core/problem.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Report } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'
import { compareWithPrevious, type PreviousOptions } from './compare-with-previous.ts'
import { loadGarden } from './load-garden.ts'

/** The same report with its runs beside earlier ones: the end of every verb that runs examples and judges what they came to. */
export async function withComparisons(world: World, config: Config, report: Report, options: PreviousOptions): Promise<{ readonly report: Report; readonly notices: readonly Problem[] }> {
  const { examples } = await loadGarden(world, config)
  const { comparisons, problems, notices } = await compareWithPrevious(world, config, examples, report.examples, options)
  return { report: buildReport({ ...report, comparisons: [...report.comparisons, ...comparisons], problems: [...report.problems, ...problems] }), notices }
}
