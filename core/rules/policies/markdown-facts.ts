/** Facts of a README: its headings, and its pieces of code. Total: any text gives facts. */
export interface MarkdownFacts {
  readonly headings: readonly string[]
  /** A line of a code block, or a span of code. */
  readonly code: readonly { readonly text: string; readonly line: number }[]
}

export function markdownFacts(text: string): MarkdownFacts {
  const headings: string[] = []
  const code: { text: string; line: number }[] = []
  let fence: string | null = null
  for (const [index, line] of text.split('\n').entries()) {
    const mark = /^\s{0,12}(`{3,}|~{3,})/.exec(line)?.[1]
    if (mark !== undefined && (fence === null || (mark[0] === fence[0] && mark.length >= fence.length))) fence = fence === null ? mark : null
    else if (fence !== null) code.push({ text: line, line: index + 1 })
    else {
      const heading = /^ {0,3}#{1,6}[ \t](.*)/.exec(line)?.[1]?.trim() ?? ''
      if (heading !== '') headings.push(heading)
      // Every second piece between backticks is code.
      for (const [at, piece] of line.split(/`+/).entries()) if (at % 2 === 1) code.push({ text: piece, line: index + 1 })
    }
  }
  return { headings, code }
}

/** Whether a text names a path or a word, and not a longer one that begins or ends with it. */
export const mentions = (text: string, name: string): boolean => mentionAt(text, name) !== -1

/** Where it names it first, or -1. */
export function mentionAt(text: string, name: string): number {
  if (name === '') return -1
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (!isWord(text[at - 1]) && !isWord(text[at + name.length])) return at
  }
  return -1
}

const isWord = (char: string | undefined): boolean => char !== undefined && /[\w-]/.test(char)
