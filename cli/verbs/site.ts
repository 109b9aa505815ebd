import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { site as build, type SiteBuilt } from '../../app/site.ts'
import type { Problem } from '../../core/problem.ts'
import { count } from '../../core/render/figures.ts'
import { plain } from '../../core/render/plain.ts'
import { EXIT } from '../exit-codes.ts'
import { print } from '../print.ts'
import { couldNotRun } from '../problems.ts'
import { openGarden, type Session } from '../session.ts'
import { showFindings } from '../show-findings.ts'
import type { VerbRun } from '../verb.ts'
import { textsOf } from '../words.ts'

/** `hortus site`: what was left out is shown on the pages, and is no failure; with --strict it is one. */
export const site: VerbRun = async (session, _words, options) => {
  const port = portOf(options['serve'])
  if (port === 'wrong') return couldNotRun(session, [WRONG_PORT])
  // --out is where the site goes; what it is made of lies where it always does.
  const { out, ...others } = session.options
  const garden = await openGarden({ ...session, options: others }, { recalls: true })
  if (!garden.ok) return couldNotRun(session, garden.problem)
  const { world, resolved } = garden.value
  showFindings(session, resolved.findings)
  const outAbs = out === undefined ? join(world.files.rootAbs, '.hortus/site') : resolve(out)
  if (out === undefined) await keptFromGit(world.output.rootAbs)
  const repositories = textsOf(options['repo']).map((place) => (/^[\w+.-]+:\/\/|^[\w.-]+@/.test(place) ? place : resolve(place)))
  const built = await build(world, resolved.config, { outAbs, today: world.clock.now().toISOString().slice(0, 10), repositories })
  if (!built.ok) return couldNotRun(session, [built.problem])
  print(session, built.value, summary)
  const served = port === null ? null : await serve(session, outAbs, port)
  return served ?? (built.value.problems.length > 0 && session.options.strict ? EXIT.errors : EXIT.clean)
}

/** As whatever else makes the directory of results does. */
const keptFromGit = async (resultsAbs: string): Promise<void> => (await import('../../io/output.ts')).tryIgnored(resultsAbs)

/** Until somebody ends it. null: it ended as it should. */
async function serve(session: Session, outAbs: string, port: number): Promise<number | null> {
  const { serveFolder } = await import('../../io/serve-folder.ts')
  const opened = await serveFolder(outAbs, port)
  if (!opened.ok) return couldNotRun(session, [opened.problem])
  await using served = opened.value
  session.terminal.err(`The site is at ${served.url}; Ctrl-C ends it.\n`)
  const { signal } = session.interruption
  if (!signal.aborted) await once(signal, 'abort')
  return null
}

/** null: nobody asked. */
function portOf(given: unknown): number | 'wrong' | null {
  if (given === undefined || given === false) return null
  if (given === true) return 0
  return /^\d{1,5}$/.test(String(given)) && Number(given) <= 65_535 ? Number(given) : 'wrong'
}

const WRONG_PORT: Problem = { code: 'USAGE.PORT', message: '--serve takes the number of a port, from 0 to 65535.', next: 'Write for instance --serve 8000; without a number any free one is taken.' }

function summary({ outAbs, files, written, removed, gardens, problems }: SiteBuilt): string {
  const left = problems.length === 0 ? [] : [`${count(problems.length, 'thing')} ${problems.length === 1 ? 'was' : 'were'} left out; the pages say what:`, ...problems.slice(0, MOST).map(({ code, message }) => `  ${plain(code)} ${plain(message).slice(0, 300)}`), ...(problems.length > MOST ? [`  and ${problems.length - MOST} more`] : [])]
  const what = gardens.map(({ name, examples }) => `${plain(name)}: ${count(examples, 'example')}`).join('; ')
  return [`${what}.`, `${count(files, 'file')}, ${written} written now${removed === 0 ? '' : `, ${removed} removed`}.`, ...left, `Open ${plain(join(outAbs, 'index.html'))} in a browser.`, ''].join('\n')
}

const MOST = 5
