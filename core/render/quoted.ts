/**
 * A message may quote the end of a log below its sentence, each line behind a bar. Every rendering shows those lines as they
 * were printed, and none lets one begin a line of its own (A50). Without bars, line breaks are just spaces of the sentence.
 */
export interface Quoted {
  readonly sentence: string
  /** Without the bars; not yet safe to show. */
  readonly quote: readonly string[]
}

export function quotedOf(message: string): Quoted {
  const lines = message.split('\n')
  const start = lines.findIndex((line, index) => index > 0 && line.startsWith(BAR))
  if (start === -1) return { sentence: message, quote: [] }
  const quote = lines.slice(start).map((line) => (line.startsWith(BAR) ? line.slice(BAR.length) : line))
  return { sentence: lines.slice(0, start).join('\n'), quote: quote.slice(-MAX_LINES) }
}

/** What stands before each quoted line. */
export const BAR = '│ '

/** A report is read from elsewhere too: of a longer quote the last lines are shown. */
const MAX_LINES = 12
