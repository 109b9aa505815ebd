import { explain as explainCode, explainAll, isFamily } from '../../app/explain.ts'
import { renderExplanation, renderFamilies } from '../../core/render/explain.ts'
import { EXIT } from '../exit-codes.ts'
import { print } from '../print.ts'
import { couldNotRun } from '../problems.ts'
import { openGarden, type Session } from '../session.ts'
import type { VerbRun } from '../verb.ts'

export const explain: VerbRun = async (session, words) => {
  const word = words.flat()[0]
  if (word === undefined || isFamily(word)) {
    print(session, explainAll(word?.toUpperCase()), renderFamilies)
    return EXIT.clean
  }
  const explained = explainCode(word, await levelsHere(session))
  if (!explained.ok) return couldNotRun(session, [explained.problem])
  print(session, explained.value, renderExplanation)
  return EXIT.clean
}

/** A code can be explained anywhere; only in a garden there are levels of its own. */
async function levelsHere(session: Session) {
  const garden = await openGarden(session)
  return garden.ok ? garden.value.resolved.config.validate.levels : null
}
