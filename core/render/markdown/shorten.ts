/**
 * A text that is too long for GitHub, cut so that nothing breaks out of where it stands (A31): between lines, what was opened is closed
 * again, and no line is cut in its middle, where it may be code with a mention in it.
 */
import { ours, size, type Md } from './md.ts'

/** `limit`: bytes of UTF-8, the stricter of GitHub's two measures. What fits is given back as it is. */
export function shorten(text: Md, limit: number): Md {
  if (size(text) <= limit) return text
  const kept: string[] = []
  let used = size(END)
  let state: Open = NOTHING_OPEN
  for (const line of text.split('\n')) {
    const next = after(state, line)
    used += size(line) + 1
    if (used + size(closing(next)) > limit) break
    kept.push(line)
    state = next
  }
  return `${kept.join('\n').trimEnd()}${closing(state)}${END}` as Md
}

const END = ours('\n\n… The rest does not fit into a comment.')

interface Open {
  /** The line that ends the fence which is open. */
  readonly fence: string | null
  /** Collapsed parts. */
  readonly details: number
}

const NOTHING_OPEN: Open = { fence: null, details: 0 }

/** Fences and collapsed parts are made by md.ts, so what they look like is known. */
function after({ fence, details }: Open, line: string): Open {
  if (fence !== null) return { fence: line === fence ? null : fence, details }
  const [, begun] = FENCE.exec(line) ?? []
  if (begun !== undefined) return { fence: begun, details }
  if (/^ *<details(?: open)?>/.test(line)) return { fence, details: details + 1 }
  return { fence, details: /^ *<\/details>$/.test(line) ? Math.max(0, details - 1) : details }
}

const FENCE = /^( *`{3,})(?:text|json)?$/

const closing = ({ fence, details }: Open): string => `${fence === null ? '' : `\n${fence}`}${'\n\n</details>'.repeat(details)}`
