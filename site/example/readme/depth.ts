/**
 * How deeply a text could be nested at most, counted before a parser sees it: parsers take time that grows with the square of the depth,
 * or call themselves for each level (A08).
 */

/** Quotes and lists: each mark that begins a line may open a level, `> > - 1. text`. Rules and drawings of lines open none. */
export function markDepth(markdown: string): number {
  let most = 0
  for (const line of markdown.split(/[\r\n]/)) {
    if (RULE.test(line)) continue
    const marks = MARKS.exec(line)![0].match(/[>*+.)-]/g)
    if (marks !== null && marks.length > most) most = marks.length
  }
  return most
}

const MARKS = /^(?:[ \t]|>|[*+-][ \t]|\d{1,9}[.)][ \t])*/
const RULE = /^[ \t]*(?:-[ \t]*|\*[ \t]*|\+[ \t]*)+$/

/** Links and pictures: each bracket that is open may be one whose end is looked for. A paragraph ends what was not closed. */
export function bracketDepth(markdown: string): number {
  let [open, most] = [0, 0]
  for (let at = 0; at < markdown.length; at++) {
    const letter = markdown[at]
    if (letter === '[') most = Math.max(most, ++open)
    else if (letter === ']') open = Math.max(0, open - 1)
    else if (letter === '\n' && (markdown[at + 1] === '\n' || markdown[at + 1] === '\r')) open = 0
  }
  return most
}

/** HTML: tags that are open at once. `pieces` are what the parser of Markdown took for HTML, in their order. */
export function tagDepth(pieces: readonly string[]): number {
  let [open, most] = [0, 0]
  for (const piece of pieces) {
    for (const [, close, name = ''] of piece.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
      if (SINGLE.has(name.toLowerCase())) continue
      open = Math.max(0, open + (close === '/' ? -1 : 1))
      if (open > most) most = open
    }
  }
  return most
}

/** They have no end, or need none. */
const SINGLE: ReadonlySet<string> = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'p', 'param', 'source', 'track', 'wbr'])
