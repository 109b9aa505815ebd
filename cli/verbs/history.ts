/** `hortus history append|show|trends|compact|rebuild`. */
import { append, type Appended } from '../../app/history/append.ts'
import { compact } from '../../app/history/compact.ts'
import { rebuild } from '../../app/history/rebuild.ts'
import { show } from '../../app/history/show.ts'
import { trends } from '../../app/history/trends.ts'
import type { Problem, Result } from '../../core/problem.ts'
import { count } from '../../core/render/figures.ts'
import { renderHistory, renderWritten } from '../../core/render/history.ts'
import type { TerminalOptions } from '../../core/render/render-terminal.ts'
import { occasionOf } from '../../io/data-branch/occasion.ts'
import { emitProblems, emitReport } from '../emit-report.ts'
import { EXIT } from '../exit-codes.ts'
import { print } from '../print.ts'
import { couldNotRun } from '../problems.ts'
import { openGarden, type Garden, type Session } from '../session.ts'
import { showFindings } from '../show-findings.ts'
import type { VerbRun } from '../verb.ts'
import { fromHere, textsOf } from '../words.ts'

export const historyAppend: VerbRun = (session, words, options) =>
  inGarden(session, async (garden) => {
    const { world, resolved } = garden
    const occasion = await occasionOf(process.env, world.files.rootAbs, resolved.config.history.remote)
    const done = await append(world, resolved.config, { paths: words.flat().map((word) => fromHere(garden, word)), occasion, dryRun: options['dryRun'] === true })
    return answer(session, done, (value, terminal) => renderWritten([`${value.dryRun ? `${count(value.added.length, 'record')} would be appended` : `${count(value.added.length, 'record')} appended`} to ${value.branch}${value.known === 0 ? '' : `; ${value.known} ${value.known === 1 ? 'was' : 'were'} there already`}.`, ...checkLines(value.checks, value.dryRun)], [...value.added, ...value.checks.added], value.problems, terminal))
  })

export const historyShow: VerbRun = (session, words, options) =>
  inGarden(session, async ({ world, resolved }) => {
    const [example] = words.flat()
    const done = await show(world, resolved.config, { ...(example === undefined ? {} : { example }), keys: textsOf(options['key']) })
    return answer(session, done, renderHistory)
  })

export const historyTrends: VerbRun = async (session, words, options) => {
  const garden = await openGarden(session)
  if (!garden.ok) return emitProblems(session, 'history', garden.problem)
  const { world, resolved } = garden.value
  const done = await trends(world, resolved.config, { examples: words.flat(), keys: textsOf(options['key']) })
  return done.ok ? emitReport(session, garden.value, done.value, { write: false }) : emitProblems(session, 'history', [done.problem])
}

export const historyCompact: VerbRun = async (session, _words, options) => {
  const [given] = textsOf(options['olderThan'])
  const months = given === undefined ? null : Number(given)
  if (months !== null && !(Number.isInteger(months) && months >= 1 && months <= 1200)) return couldNotRun(session, [{ code: 'USAGE.MONTHS', message: `--older-than ${given} is no whole number of months from 1 to 1200.`, next: 'Write for instance --older-than 6.' }])
  return inGarden(session, async ({ world, resolved }) => {
    const done = await compact(world, resolved.config, { today: today(world), ...(months === null ? {} : { months }), dryRun: options['dryRun'] === true })
    return answer(session, done, (value, terminal) => renderWritten([`${count(value.records, 'record')} of months up to ${value.until} ${value.dryRun ? 'would be packed' : 'packed'} on ${value.branch}.`], value.packs, value.problems, terminal))
  })
}

export const historyRebuild: VerbRun = (session, _words, options) =>
  inGarden(session, async ({ world, resolved }) => {
    const done = await rebuild(world, resolved.config, { dryRun: options['dryRun'] === true })
    return answer(session, done, (value, terminal) => renderWritten([`Indexes of ${count(value.examples, 'example')}: ${value.changed.length + value.removed.length === 0 ? 'every one is as it should be' : `${value.changed.length + value.removed.length} ${value.dryRun ? 'would be written anew' : 'written anew'}`}.`], [...value.changed, ...value.removed], value.problems, terminal))
  })

/** Where no report lay, nothing is said of one. */
function checkLines({ added, known }: Appended['checks'], dryRun: boolean): readonly string[] {
  if (added.length + known === 0) return []
  return [added.length === 0 ? `The check was there already.` : `${count(added.length, 'check')} ${dryRun ? 'would be appended' : 'appended'}.`]
}

const today = (world: Garden['world']): string => world.clock.now().toISOString().slice(0, 10)

async function inGarden(session: Session, act: (garden: Garden) => Promise<number>): Promise<number> {
  const garden = await openGarden(session)
  if (!garden.ok) return couldNotRun(session, garden.problem)
  showFindings(session, garden.value.resolved.findings)
  return act(garden.value)
}

/** What was left out is a warning: the rest stands. */
function answer<T extends { readonly problems?: readonly Problem[] }>(session: Session, done: Result<T>, render: (value: T, terminal: TerminalOptions) => string): number {
  if (!done.ok) return couldNotRun(session, [done.problem])
  print(session, done.value, render)
  if ((done.value.problems ?? []).length === 0) return EXIT.clean
  return session.options.strict ? EXIT.errors : EXIT.warnings
}
