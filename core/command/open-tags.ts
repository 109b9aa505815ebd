/** Elements that HTML opened and did not close again: what follows stands inside of them, whatever Markdown it is. */

/** The names, the innermost last. Never throws, and is linear. */
export function openTags(html: string, open: readonly string[]): readonly string[] {
  const stack = [...open]
  for (const [, slash, name] of withoutComments(html).matchAll(TAG)) {
    const tag = name!.toLowerCase()
    if (!CONTAINERS.has(tag)) continue
    if (slash === '') stack.push(tag)
    else if (stack.includes(tag)) stack.length = stack.lastIndexOf(tag)
  }
  return stack.slice(0, DEEPEST)
}

const TAG = /<(\/?)([A-Za-z][A-Za-z0-9]{0,15})(?![A-Za-z0-9])/g
/** Deeper is no comment that a person writes; one name is enough to be inside. */
const DEEPEST = 1000

/** Those that GitHub keeps and that hold something. A word in angle brackets that is no element is thrown away by GitHub, and holds nothing. */
const CONTAINERS: ReadonlySet<string> = new Set('a b blockquote center code dd del details div dl dt em font h1 h2 h3 h4 h5 h6 i ins kbd li ol p picture pre q ruby s samp section span strike strong sub summary sup table tbody td tfoot th thead tr tt ul var'.split(' '))

function withoutComments(html: string): string {
  let text = ''
  for (let at = 0; ; ) {
    const begin = html.indexOf('<!--', at)
    if (begin === -1) return text + html.slice(at)
    text += html.slice(at, begin)
    const end = html.indexOf('-->', begin + 4)
    if (end === -1) return text
    at = end + 3
  }
}
