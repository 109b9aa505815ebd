import { join, resolve } from 'node:path'
import { site as build, type SiteBuilt } from '../../app/site.ts'
import { count } from '../../core/render/figures.ts'
import { plain } from '../../core/render/plain.ts'
import { EXIT } from '../exit-codes.ts'
import { print } from '../print.ts'
import { couldNotRun } from '../problems.ts'
import { openGarden, type Session } from '../session.ts'
import { showFindings } from '../show-findings.ts'
import type { VerbRun } from '../verb.ts'

/** `hortus site`: what was left out is shown on the pages, and is no failure; with --strict it is one. */
export const site: VerbRun = async (session) => {
  // --out is where the site goes; what it is made of lies where it always does.
  const { out, ...others } = session.options
  const garden = await openGarden({ ...session, options: others })
  if (!garden.ok) return couldNotRun(session, garden.problem)
  const { world, resolved } = garden.value
  showFindings(session, resolved.findings)
  const outAbs = out === undefined ? join(world.files.rootAbs, '.hortus/site') : resolve(out)
  const built = await build(world, resolved.config, { outAbs, today: world.clock.now().toISOString().slice(0, 10) })
  if (!built.ok) return couldNotRun(session, [built.problem])
  print(session, built.value, summary)
  return exitOf(session, built.value)
}

const exitOf = ({ options }: Session, { problems }: SiteBuilt): number => (problems.length > 0 && options.strict ? EXIT.errors : EXIT.clean)

function summary({ outAbs, files, written, removed, problems }: SiteBuilt): string {
  const left = problems.length === 0 ? '' : `${count(problems.length, 'problem')} while it was gathered: the pages say what was left out.\n`
  return `${plain(join(outAbs, 'index.html'))}\n${count(files, 'file')}, ${written} of them written now${removed === 0 ? '' : `, ${removed} removed`}.\n${left}`
}
