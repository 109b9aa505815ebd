import { contradicts } from '../garden/read-verification.ts'
import type { Finding } from '../schema/report.ts'
import { pointer } from '../source/source-document.ts'
import { finding } from './finding.ts'
import type { Rule, Subject } from './subject.ts'

/** How alive the example says it is: stability, archive, verification. */
export const statusRules: Rule = (subject) => [...stability(subject), ...archive(subject), ...verification(subject)]

const KNOWN: ReadonlySet<string> = new Set(['stable', 'beta', 'experimental', 'archived'])

function stability({ document, example }: Subject): Finding[] {
  const word = example.stabilityRaw
  if (word === null || KNOWN.has(word)) return []
  return [finding('GARDEN.STABILITY_UNKNOWN', { ...document.place(pointer('stability')), example: example.id }, `The stability "${word.slice(0, 60)}" is read as ${example.tier}.`)]
}

function archive({ document, root, example }: Subject): Finding[] {
  const { archivedBy, stabilityRaw } = example
  const at = { ...document.place(pointer(root['archived'] === undefined ? 'stability' : 'archived')), example: example.id }
  if (archivedBy.length > 0 && stabilityRaw !== null && !archivedBy.includes('stability')) return [finding('GARDEN.ARCHIVE_DISAGREES', at, `The example is archived (${archivedBy.join(', ')}) and its stability says ${stabilityRaw.slice(0, 60)}.`)]
  if (archivedBy.length > 0 && root['archived'] === false) return [finding('GARDEN.ARCHIVE_DISAGREES', at, `The example is archived (${archivedBy.join(', ')}) and says \`archived: false\`.`, { fix: 'Remove one of the two.' })]
  return []
}

/** A date of its own kind (`verification.date`) dates the status; `last_verified` claims a success. */
function verification({ document, example }: Subject): Finding[] {
  const { shape, date, status } = example.verification
  if (shape !== 'nested' || date === null || !contradicts(status)) return []
  return [finding('GARDEN.VERIFICATION_DISAGREES', { ...document.place(pointer('verification', 'status')), example: example.id }, `It was last verified on ${date}, and its status is ${status}.`)]
}
