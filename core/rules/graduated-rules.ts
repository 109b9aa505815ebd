import { REPOSITORY_NAME } from '../garden/read-graduated.ts'
import { cut } from '../render/plain.ts'
import { pointer } from '../source/source-document.ts'
import { finding } from './finding.ts'
import type { Rule } from './subject.ts'

/** A pointer leads somewhere. */
export const graduatedRules: Rule = ({ document, example }) => {
  const { graduatedTo } = example
  if (graduatedTo === undefined || REPOSITORY_NAME.test(graduatedTo.repository)) return []
  return [finding('GARDEN.GRADUATED_NAME', { ...document.place(pointer('graduated_to')), example: example.id }, `The example graduated to "${cut(graduatedTo.repository, 60)}", which is not owner/name.`)]
}
