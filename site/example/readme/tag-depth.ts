/**
 * How many tags are open at once, counted before a parser sees them: parsers of HTML take time that grows with the square of the depth,
 * or call themselves for each level (A08). `pieces` are what the parser of Markdown took for HTML, in their order.
 */
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
