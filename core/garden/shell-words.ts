import { fail, ok, type Result } from '../problem.ts'

/** Splits a command line as a shell splits words: quotes and backslashes, no expansion of anything. */
export function shellWords(line: string): Result<readonly string[], string> {
  const words: string[] = []
  let word: string | null = null
  for (let index = 0; index < line.length; index++) {
    const char = line[index]!
    if (char === "'" || char === '"') {
      const end = closing(line, index)
      if (end === -1) return fail(`the quote ${char} at character ${index + 1} is never closed`)
      word = (word ?? '') + (char === "'" ? line.slice(index + 1, end) : unescape(line.slice(index + 1, end)))
      index = end
    } else if (char === '\\') {
      if (index + 1 === line.length) return fail('it ends with a backslash')
      index++
      // A backslash at the end of a line joins the lines.
      if (line[index] !== '\n') word = (word ?? '') + line[index]!
    } else if (/\s/.test(char)) {
      if (word !== null) words.push(word)
      word = null
    } else word = (word ?? '') + char
  }
  if (word !== null) words.push(word)
  return ok(words)
}

/** Words that only a shell understands; handed to a program as they are, they do not do what the author meant. */
export function shellSyntax(words: readonly string[]): string | null {
  return words.find((word) => /^(\|\|?|&&?|;|[0-9]?>>?|<|2>&1)$/.test(word)) ?? words.find((word) => /\$\(|\$\{|^\$[A-Za-z_]|`/.test(word)) ?? null
}

function closing(line: string, open: number): number {
  const quote = line[open]
  for (let index = open + 1; index < line.length; index++) {
    if (line[index] === quote) return index
    if (quote === '"' && line[index] === '\\') index++
  }
  return -1
}

/** Between double quotes a backslash counts only before these. */
const unescape = (text: string): string => text.replaceAll(/\\(["\\$`\n])/g, (_match, char: string) => (char === '\n' ? '' : char))
