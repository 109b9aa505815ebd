/** Whether a piece of prose says why. Nobody can know whether a reason is a good one; that there is none can be seen. */
import { mentionAt } from './markdown-facts.ts'

/** Two words after the name, or one that is a reason wherever it stands ("Because the weights are gone, mdt is archived"). */
export function givesReason(text: string, name: string, names: ReadonlySet<string>): boolean {
  const prose = plain(text, true)
  const at = mentionAt(prose, name)
  // Named only by the address of a link: what it is called there is no reason.
  return wordsIn(at === -1 ? plain(text, false) : prose.slice(at + name.length), names) > 1 || CAUSES.test(prose)
}

const CAUSES = /\b(?:because|due to|missing|broken|fails?|failing|lacks?|replaced|superseded|obsolete|outdated|unmaintained|deprecated|duplicates?|no \w+|does not|do not|cannot)\b/i

/** Words that may tell something: no names of the list, dates, paths, addresses, nor what every entry of an archive says. */
export function wordsIn(text: string, names: ReadonlySet<string>, { links = true }: { readonly links?: boolean } = {}): number {
  const told = plain(text, links).split(/\s+/).filter((part) => !part.includes('/') && !/\w\.\w/.test(part) && !names.has(part))
  return told.flatMap((part) => part.match(/[\p{L}\p{N}_-]+/gu) ?? []).reduce((sum, word) => sum + weight(word, names), 0)
}

function weight(word: string, names: ReadonlySet<string>): number {
  if (names.has(word) || EMPTY.has(word.toLowerCase()) || !/\p{L}\p{L}/u.test(word)) return 0
  // Chinese and Japanese put no blanks between words.
  return Math.max(1, (word.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu) ?? []).length >> 1)
}

const EMPTY: ReadonlySet<string> = new Set(
  'a an and are archive archived at been by date directory example examples folder for from had has have here in is it its last link list listed moved no none not of on or see tbd that the these this those to todo was were when with yes january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
)

/** Without tags and images; of links the text, or nothing. Each pattern ends at the next mark of its kind, so all are linear (A08). */
const plain = (text: string, links: boolean): string =>
  text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/!\[[^[\]]*\]\([^()]*\)/g, ' ')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, links ? '$1' : ' ')
    .replace(/\bhttps?:\S+/g, ' ')
