/**
 * The one builder of HTML, as markdown/md.ts is of Markdown (A27): text that someone else wrote is a `string` and cannot be put into a
 * template; `text` makes it harmless, in an element as in a quoted attribute. Nothing untrusted is ever a tag, an address or a style.
 */
import { cut, plain, plainLines } from '../plain.ts'

declare const safe: unique symbol
export type Html = string & { readonly [safe]: true }

/** The literal parts are ours, the values are safe already. */
export function html(literals: TemplateStringsArray, ...values: readonly (Html | number)[]): Html {
  let out = literals[0]!
  for (let at = 0; at < values.length; at++) out += String(values[at]) + literals[at + 1]!
  return out as Html
}

/** Any text, on one line: an element's content, or an attribute's in quotes. */
export const text = (untrusted: string, max = 1000): Html => escaped(cut(plain(untrusted), max)) as Html

/** The same with its lines, for `<pre>`. */
export const lines = (untrusted: string, max = 4000): Html => escaped(cut(plainLines(untrusted), max)) as Html

/** A name, a path, a value: as code. */
export const code = (untrusted: string, max = 300): Html => html`<code>${text(untrusted === '' ? ' ' : untrusted, max)}</code>`

export const join = (parts: readonly Html[], separator: '' | ' ' | ', ' | '\n' = ''): Html => parts.filter((part) => part !== '').join(separator) as Html

export const NOTHING = '' as Html

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' }
const escaped = (words: string): string => (/[&<>"'`]/.test(words) ? words.replace(/[&<>"'`]/g, (letter) => ENTITIES[letter]!) : words)

/** A sentence that may quote names in backticks: those become code, as Markdown would show them. */
export function sentence(untrusted: string, max = 1000): Html {
  const parts = cut(plain(untrusted), max).split('`')
  // An odd number of pieces means that every quote is closed.
  return parts.length % 2 === 1 ? join(parts.map((part, at) => (at % 2 === 0 ? text(part) : code(part)))) : text(untrusted, max)
}
