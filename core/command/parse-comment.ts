/**
 * The commands of a comment, in order. Total: every text gives an answer, and nothing of it is thrown. What is not clearly meant as a
 * command is silence: other bots have commands too.
 */
import type { Command, Mistake } from './command.ts'
import { commandLines } from './command-lines.ts'
import { headOf, readCommand } from './read-command.ts'

export interface Parsed {
  readonly commands: readonly Command[]
  readonly mistakes: readonly Mistake[]
}

/** As many as may be given to one pull request in ten minutes (A32). */
export const MOST_COMMANDS = 6

export function parseComment(body: string): Parsed {
  const commands: Command[] = []
  const mistakes: Mistake[] = []
  for (const line of commandLines(body, (text) => headOf(text) !== null)) {
    // A comment that nobody can read is answered for what looks exactly like a command, and for no slip.
    if (line.shown === 'unread' && headOf(line.text)?.verb === null) break
    const index = commands.length + mistakes.length
    const read = readCommand(line, index)
    if (index >= MOST_COMMANDS) {
      mistakes.push({ index, line: line.text.slice(0, 200), message: `A comment has at most ${MOST_COMMANDS} commands; this one and those after it were left out`, next: 'Write them in another comment, some minutes later.' })
      break
    }
    if (read.kind === 'command') commands.push(read.command)
    else mistakes.push(read.mistake)
  }
  return { commands, mistakes }
}
