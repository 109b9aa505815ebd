import { type Shell, SCRIPTS } from '../completion/scripts.ts'
import { EXIT } from '../exit-codes.ts'
import type { VerbRun } from '../verb.ts'
import { firstOf } from '../words.ts'

export const completion: VerbRun = async (session, words) => {
  session.terminal.out(SCRIPTS[firstOf(words) as Shell])
  return EXIT.clean
}
