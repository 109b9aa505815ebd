/**
 * Whether Markdown is of a shape that a person writes. The parser takes a time that grows with the square of how deep quotes lie in each
 * other, how wide a table is and how many lines look as if they underlined a heading (60,000 characters of these: 40, 7 and 27 seconds,
 * measured), and comments are read where deliveries are answered (A08).
 */

/** One pass over the text. */
export function isTame(text: string): boolean {
  let lines = 0
  for (const line of text.split(/\r\n|\n|\r/)) {
    const lead = LEAD.exec(line)![0]
    if (lead.length > MOST_CONTAINERS && marksIn(lead) > MOST_CONTAINERS) return false
    if (lead.includes('-') || line[lead.length] === '=') lines += 1
    if (line.split('|', MOST_COLUMNS + 1).length > MOST_COLUMNS) return false
  }
  return lines <= MOST_LINES
}

const MOST_CONTAINERS = 32
const MOST_COLUMNS = 128
/** Items of lists begin like that too. */
const MOST_LINES = 1000

/** Everything that marks of quotes and lists, rules and underlines are made of. */
const LEAD = /^[ \t>*+.)0-9-]*/

/** A rule of many dashes is one line, not many lists. */
const marksIn = (lead: string): number => lead.match(/>|[*+.)-](?=[ \t]|$)/g)?.length ?? 0
