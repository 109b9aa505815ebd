import { benchmark as benchmarkExample } from '../../app/benchmark.ts'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import { readRecord, RECORD_MAX_BYTES } from '../../core/record/read-record.ts'
import { renderBenchmark } from '../../core/render/benchmark.ts'
import type { Report } from '../../core/schema/report.ts'
import type { RunRecord } from '../../core/schema/run-record.ts'
import type { World } from '../../core/world.ts'
import { emitProblems, emitReport } from '../emit-report.ts'
import { readParams } from '../read-params.ts'
import { textOptions } from '../print.ts'
import { openGarden } from '../session.ts'
import type { VerbRun } from '../verb.ts'
import { firstOf, fromRoot, textsOf } from '../words.ts'

export const benchmark: VerbRun = async (session, words, options) => {
  const read = [count(options['runs'], '--runs', 1), count(options['warmUp'], '--warm-up', 0)] as const
  const params = readParams(textsOf(options['param']))
  const clash = clashOf(session.options.base, options)
  const problems = [...read, params, clash].flatMap((each) => (each.ok ? [] : [each.problem]))
  const [runs, warmUp] = read
  if (!runs.ok || !warmUp.ok || !params.ok || problems.length > 0) return emitProblems(session, 'benchmark', problems)
  const garden = await openGarden(session)
  if (!garden.ok) return emitProblems(session, 'benchmark', garden.problem)
  const { world, resolved } = garden.value
  const text = (name: string): string | undefined => textsOf(options[name])[0]
  const given = { preset: text('preset'), profile: text('profile'), runs: runs.value, warmUp: warmUp.value, base: session.options.base }
  const report = await benchmarkExample(world, resolved.config, {
    example: fromRoot(garden.value, firstOf(words)),
    params: params.value,
    same: options['againstItself'] === true,
    parity: options['parity'] === true,
    ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<{ preset: string; profile: string; runs: number; warmUp: number; base: string }>),
  })
  if (!session.options.json && session.options.format === undefined) session.terminal.out(renderBenchmark(await recordsOf(world, report), textOptions(session)))
  return emitReport(session, garden.value, report, { write: true })
}

/** Those that this benchmark has just written. */
async function recordsOf({ output }: World, report: Report): Promise<readonly RunRecord[]> {
  const paths = report.examples.flatMap(({ records }) => records)
  const read = await Promise.all(paths.map(async (path) => ({ path, file: await output.readText(path, { maxBytes: RECORD_MAX_BYTES }) })))
  return read.flatMap(({ path, file }) => {
    const record = file.ok ? readRecord(file.value.text, path) : file
    return record.ok ? [record.value] : []
  })
}

/** Not given: undefined. */
function count(option: unknown, name: string, least: number): Result<number | undefined, Problem> {
  if (option === undefined) return ok(undefined)
  const number = Number(option)
  if (/^\d{1,4}$/.test(String(option)) && number >= least && number <= 1000) return ok(number)
  return fail({ code: 'USAGE.COUNT', message: `${name} "${String(option)}" is not a whole number from ${least} to 1000.`, next: `Write for instance ${name} 10.` })
}

/** Three questions, one at a time. */
function clashOf(base: string | undefined, options: Readonly<Record<string, unknown>>): Result<void, Problem> {
  const asked = [...(base === undefined ? [] : ['--base']), ...(options['againstItself'] === true ? ['--against-itself'] : []), ...(options['parity'] === true ? ['--parity'] : [])]
  return asked.length < 2 ? ok(undefined) : fail({ code: 'USAGE.BENCHMARK', message: `${asked.join(' and ')} ask for different things.`, next: 'Give one of them.' })
}
