/** Words of a stream for git-fast-import. Nothing that somebody else chose may begin a command of its own. */
import type { Person } from '../core/world.ts'

/** Quoted as C does whenever it is not plain. */
export function fastPath(path: string): string {
  return /^[^\n"\\][^\n]*$/.test(path) ? path : `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`
}

export function sized(content: string | Uint8Array): (string | Uint8Array)[] {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return [`data ${bytes.length}\n`, bytes, '\n']
}

/** `at` is seconds since 1970; always in UTC, so that the machine's zone does not count. */
export function identOf({ name, email }: Person, at: number): string {
  return `${identWord(name)} <${identWord(email)}> ${Math.max(0, Math.floor(at))} +0000`
}

/** As git does (ident.c): what would end the word goes, and what stands at its ends without saying anything. */
export function identWord(text: string): string {
  const word = text.replace(/[<>\n\r\0]/g, '')
  let [from, to] = [0, word.length]
  while (from < to && isCrud(word[from]!)) from += 1
  while (to > from && isCrud(word[to - 1]!)) to -= 1
  return word.slice(from, to)
}

const isCrud = (character: string): boolean => character <= ' ' || '.,:;<>"\\\''.includes(character)

/** A message ends with a line end, and a zero byte is refused by git. */
export const messageOf = (message: string): string => {
  const text = message.replaceAll('\0', '\ufffd')
  return text.endsWith('\n') ? text : `${text}\n`
}
