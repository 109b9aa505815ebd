/** Rule 82: the card of a model. The contracts name no headings, so each section is known by any of its usual names. */
import { finding } from '../finding.ts'
import type { ModelRule } from './model-context.ts'
import { isToldAsPointer } from './not-read.ts'
import { listed } from './shorten.ts'

export const cardFindings: ModelRule = ({ card }, { workspace: { listing } }) => {
  const { path } = card
  if (card.state === 'missing' || (card.state === 'pointer' && isToldAsPointer(listing, path))) return []
  if (card.state !== 'read') return [finding('TFC0005.CARD_SECTIONS', { path }, card.state === 'pointer' ? 'A Git LFS pointer lies in its place.' : `It cannot be read: ${card.problem.message.replace(/\.$/, '')}.`)]
  const headings = headingsOf(card.text)
  const missing = SECTIONS.filter(([, pattern]) => !headings.some((heading) => pattern.test(heading))).map(([name]) => name)
  return missing.length === 0 ? [] : [finding('TFC0005.CARD_SECTIONS', { path, line: 1 }, `The card has no section ${listed(missing, SECTIONS.length)}.`)]
}

/** `## Heading`, or a line that is underlined; not inside of code. */
function headingsOf(text: string): readonly string[] {
  const lines = text.split(/\r?\n/)
  let fence = ''
  return lines.flatMap((line, index) => {
    const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1] ?? ''
    if (fence === '' && mark !== '') fence = mark
    else if (fence !== '' && mark.startsWith(fence)) fence = ''
    else if (fence === '') {
      const heading = /^ {0,3}#{1,6}[ \t](.*)/.exec(line.slice(0, 300))?.[1]
      if (heading !== undefined) return [heading]
      if (/^ {0,3}(?:=+|-{2,})[ \t]*$/.test((lines[index + 1] ?? '').slice(0, 300))) return [line.slice(0, 300)]
    }
    return []
  })
}

const SECTIONS = [
  ['description', /description|overview|summary|about|details/i],
  ['intended use', /\buses?\b|usage|applications?/i],
  ['training data', /training|\bdata(?:set)?s?\b/i],
  ['evaluation', /evaluation|metrics|performance|results|benchmark/i],
  ['limitations', /limitation|caveats|known issues|bias|risks/i],
  ['ethical considerations', /ethic|bias|fairness|safety|societal|responsible/i],
  ['license', /licen[cs]e|licensing/i],
] as const
