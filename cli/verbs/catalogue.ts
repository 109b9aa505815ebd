import { catalogue as makeCatalogue, type CatalogueDone } from '../../app/catalogue.ts'
import { count } from '../../core/render/figures.ts'
import { plain } from '../../core/render/plain.ts'
import { EXIT } from '../exit-codes.ts'
import { print } from '../print.ts'
import { couldNotRun } from '../problems.ts'
import { openGarden } from '../session.ts'
import { showFindings } from '../show-findings.ts'
import type { VerbRun } from '../verb.ts'

/** `hortus catalogue`: errors with --check when a table is stale, and always when its markers are broken. */
export const catalogue: VerbRun = async (session, _words, options) => {
  const garden = await openGarden(session)
  if (!garden.ok) return couldNotRun(session, garden.problem)
  const { world, resolved } = garden.value
  showFindings(session, resolved.findings)
  const done = await makeCatalogue(world, resolved.config, { check: options['check'] === true })
  if (!done.ok) return couldNotRun(session, [done.problem])
  print(session, done.value, summary)
  return done.value.readmes.some(({ state }) => state === 'stale' || state === 'broken') ? EXIT.errors : EXIT.clean
}

function summary({ examples, readmes }: CatalogueDone): string {
  const stale = readmes.some(({ state }) => state === 'stale')
  return [...readmes.map(({ path, state }) => `${plain(path)}: ${WORDS[state]}`), `${count(examples, 'example')} in the garden.${stale ? ' `hortus catalogue` writes the tables anew.' : ''}`, ''].join('\n')
}

const WORDS: Readonly<Record<CatalogueDone['readmes'][number]['state'], string>> = {
  fresh: 'as it should be',
  stale: 'not what the examples say',
  written: 'written anew',
  broken: 'its markers are not one pair in order, each alone on its line; nothing was written',
}
