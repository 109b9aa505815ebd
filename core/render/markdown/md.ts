/**
 * The one builder of Markdown (A27-A29). Text that someone else wrote (a path, a message, a metric's name, a log) is a
 * `string` and cannot be put into a template: only `Md` can, and only the functions here make it. In code spans and
 * fences GitHub makes no mention, link, image, issue reference or HTML of anything.
 */
import { cut, plain, plainLines } from '../plain.ts'

declare const safe: unique symbol

/** Markdown that is safe to publish. */
export type Md = string & { readonly [safe]: true }

/** ``md`**${n}** of ${code(path)}` ``: the literal parts are ours, the values are safe already. */
export function md(literals: TemplateStringsArray, ...values: readonly (Md | number)[]): Md {
  return literals.reduce((text, literal, index) => text + literal + String(values[index] ?? ''), '') as Md
}

/** A sentence of ours: fixed words and counts, nothing that was read anywhere. */
export const ours = (sentence: string): Md => sentence as Md

export const join = (parts: readonly Md[], separator: '' | '\n' | '\n\n' | ' ' | ', ' | ' · ' | '<br>'): Md => parts.filter((part) => part !== '').join(separator) as Md

/** Inline code with more backticks around than there are inside. */
export function code(untrusted: string, max = 300): Md {
  const text = cut(plain(untrusted), max).trim()
  if (text === '') return '` `' as Md
  const ticks = '`'.repeat(longestRun(text) + 1)
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return `${ticks}${space}${text}${space}${ticks}` as Md
}

/** Inline code in a table cell: there a pipe ends the cell even inside code, unless escaped, and an escaped backslash unescapes it. */
export function cell(untrusted: string, max = 120): Md {
  const text = cut(plain(untrusted), max).replace(/\\+(?=\|)/g, '\uFFFD')
  return code(text, max).replaceAll('|', '\\|') as Md
}

/** A fenced block, its fence longer than any inside. The info string is ours: no text can become a diagram. */
export function fence(untrusted: string, language: 'text' | 'json', max: number): Md {
  const text = cut(plainLines(untrusted), max)
  const ticks = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return `${ticks}${language}\n${text}\n${ticks}` as Md
}

/** A block as a part of the list item above it. */
export const inItem = (block: Md): Md => block.split('\n').map((line) => `  ${line}`).join('\n') as Md

/** Collapsed, or open where the reader should see it. The blank lines make what is inside Markdown again; a summary line is HTML, so it takes only our words and escaped names. */
export const details = (summary: OwnWords | readonly (OwnWords | HtmlCode)[], body: Md, state: 'closed' | 'open' = 'closed'): Md =>
  `<details${state === 'open' ? ' open' : ''}><summary>${typeof summary === 'string' ? summary : summary.join(' ')}</summary>\n\n${body}\n\n</details>` as Md

/** A name in a summary line: there Markdown is not read, so it is code by its tag, with every character of markup escaped. */
export function htmlCode(untrusted: string, max = 120): HtmlCode {
  const text = cut(plain(untrusted), max).trim()
  return `<code>${text === '' ? '…' : text.replace(/[&<>"'`]/g, (letter) => `&#${letter.charCodeAt(0)};`)}</code>` as HtmlCode
}
export type HtmlCode = string & { readonly [html]: true }
declare const html: unique symbol

/** A link to where the caller says that more stands: an address of plain characters, or nothing at all (A29). */
export const link = (words: OwnWords, address: string | undefined): Md => (address !== undefined && address.length <= 600 && ADDRESS.test(address) ? (`[${words}](${address})` as Md) : ours(''))

const ADDRESS = /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?\/[A-Za-z0-9._~/?=&%#:@+-]*$/

/** Words and counts of ours that hold no markup. */
export type OwnWords = string & { readonly [own]: true }
declare const own: unique symbol

export function ownWords(text: string): OwnWords {
  if (/[<>&`@#|*_[\]\\\n]/.test(text)) throw new Error(`not plain words: ${JSON.stringify(text)}`)
  return text as OwnWords
}

/** Cells come from `cell`, `proseCell` or are our words. */
export const tableHead = (head: readonly OwnWords[]): Md => `| ${head.join(' | ')} |\n| ${head.map(() => '---').join(' | ')} |` as Md
export const tableRow = (cells: readonly Md[]): Md => `| ${cells.join(' | ')} |` as Md

/** What a comment is measured by: bytes are the stricter of GitHub's two limits. */
export const size = (text: string): number => new TextEncoder().encode(text).length

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
}
