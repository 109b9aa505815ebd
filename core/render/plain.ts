/**
 * Text from a repository, a log or a record, made safe to show on one line (A07, A50): characters that move the
 * cursor, reverse the reading direction, hide or pretend are shown as U+FFFD. Nothing is dropped silently.
 */
export function plain(text: string): string {
  // Nearly all there is: printable ASCII is as it is.
  if (ASCII.test(text) && !text.includes('##[')) return text
  return text.toWellFormed().normalize('NFC').replace(/[\n\r\t]+/g, ' ').replace(UNSAFE, '\uFFFD').replaceAll('##[', '##\uFFFD[')
}

/**
 * Output for a terminal, which in a workflow is the job's log: there a line that begins with `::` is a command, and so
 * is `##[` anywhere in a line, which `plain` has taken away (A50).
 */
export function inert(output: string): string {
  if (!output.includes('::')) return output
  // Piece by piece: one pattern for all looks at a long run of line ends once for each of them (A08).
  return output.split(/([\n\r\u2028\u2029])/).map((piece) => (piece.trimStart().startsWith('::') ? piece.replace('::', '│ ::') : piece)).join('')
}

/** The same over several lines: line ends stay, a tab becomes two spaces. */
export function plainLines(text: string): string {
  return text.split(/\r\n|\n|\r/).map((line) => plain(line.replaceAll('\t', '  '))).join('\n')
}

/** At most `max` characters, never half of one, with an ellipsis when something was cut. */
export function cut(text: string, max: number): string {
  // No text has more characters than UTF-16 units.
  if (text.length <= max) return text
  const characters = [...text]
  return characters.length <= max ? text : `${characters.slice(0, Math.max(0, max - 1)).join('')}…`
}

const ASCII = /^[ -~]*$/

/**
 * Control, private use, surrogates, line and paragraph separators, format (bidi, zero-width, tags), what is no character (XML refuses
 * U+FFFE and U+FFFF), and the rest of what Unicode lets a renderer draw as nothing, but for U+FE0F, which only asks for the colored form of an emoji.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}[\p{Default_Ignorable_Code_Point}--[\uFE0F]]\p{Noncharacter_Code_Point}\u2800]/gv
