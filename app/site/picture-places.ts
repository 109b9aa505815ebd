/** Which pictures a README shows, as far as its text says so plainly, and where in the repository they lie. What is missed here is shown by its name. */
import { decodePercent } from '../../core/source/decode-percent.ts'

export interface PicturePlace {
  /** From the root of the repository. */
  readonly path: string
  readonly alt: string
}

/** `readme`: its path, from the root of the repository. In the order of the text, each once. */
export function picturePlaces(readme: string, text: string): readonly PicturePlace[] {
  const found = new Map<string, PicturePlace>()
  // Most READMEs show none.
  if (!/!\[|<img|\]:/i.test(text)) return []
  for (const { address, alt } of addressesIn(text)) {
    const path = placeOf(readme, address)
    if (path !== null && !found.has(path)) found.set(path, { path, alt })
    if (found.size === MOST) break
  }
  return [...found.values()]
}

const MOST = 20
const LONGEST = 1000

interface Shown {
  readonly address: string
  readonly alt: string
}

/** `![alt](address "title")`, `<img src="address">`, and `[name]: address` that an image may use. Each pattern is bounded, so linear (A08). */
function* addressesIn(text: string): Iterable<Shown> {
  for (const line of text.split('\n')) {
    if (line.length > 20_000) continue
    for (const [, alt = '', angle, bare] of line.matchAll(/!\[([^[\]\n]{0,300})\]\(\s{0,3}(?:<([^<>\n]{1,500})>|([^\s()<>]{1,500}))/g)) yield { address: angle ?? bare!, alt }
    for (const [tag] of line.matchAll(/<img\s[^<>]{0,1000}>/gi)) {
      const address = attribute(tag, 'src')
      if (address !== null) yield { address, alt: attribute(tag, 'alt') ?? '' }
    }
    const [, address] = /^ {0,3}\[[^[\]\n]{1,300}\]: {0,9}<?([^\s<>]{1,500})/.exec(line) ?? []
    if (address !== undefined && /\.(?:png|jpe?g|gif|webp)(?:[?#]|$)/i.test(address)) yield { address, alt: '' }
  }
}

const ATTRIBUTES = {
  src: /\ssrc\s{0,3}=\s{0,3}(?:"([^"]{0,500})"|'([^']{0,500})'|([^\s"'>]{1,500}))/i,
  alt: /\salt\s{0,3}=\s{0,3}(?:"([^"]{0,500})"|'([^']{0,500})'|([^\s"'>]{1,500}))/i,
} as const

function attribute(tag: string, name: keyof typeof ATTRIBUTES): string | null {
  const [, quoted, single, bare] = ATTRIBUTES[name].exec(tag) ?? []
  return quoted ?? single ?? bare ?? null
}

/** null: not in the repository. */
function placeOf(readme: string, address: string): string | null {
  const plain = decodePercent(address.split(/[?#]/)[0]!)
  if (plain === null || plain === '' || plain.length > LONGEST || /^[a-z][\w+.-]*:|^\/\/|\\|\0/i.test(plain)) return null
  const parts = plain.startsWith('/') ? [] : readme.split('/').slice(0, -1)
  for (const part of plain.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.length === 0 ? null : parts.join('/')
}
