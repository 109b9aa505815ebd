import { validateDescriptor } from '../schema/example.ts'
import { sayDemand } from '../schema/say-demand.ts'
import { finding } from './finding.ts'
import type { Rule } from './subject.ts'

/** Keys that Hortus acts on: a wrong form there cannot work. Elsewhere it is told and read as well as it can be. */
const ACTED_ON = /^\/(presets|profiles|metrics|parity|expect|build|shared_paths)(\/|$)/
/** What a preset starts and what it must come to is judged, with better words, by rules of their own. */
const JUDGED_ELSEWHERE = /^\/presets\/[^/]+(\/(command|script))?$|^(?:\/presets\/[^/]+)?\/expect(?:\/|$)|^\/presets\/[^/]+\/(?:score|probe)(?:\/|$)/

const MAX = 20

export const schemaRules: Rule = ({ document, root, example }) => {
  if (validateDescriptor(root)) return []
  const errors = (validateDescriptor.errors ?? []).filter(({ instancePath }) => !JUDGED_ELSEWHERE.test(instancePath))
  return errors.slice(0, MAX).map((error) => {
    const { instancePath } = error
    const where = instancePath === '' ? 'The descriptor' : `\`${instancePath.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~').slice(0, 100)}\``
    const code = ACTED_ON.test(instancePath) ? 'GARDEN.SCHEMA' : 'GARDEN.ODD_VALUE'
    return finding(code, { ...document.place(instancePath), example: example.id }, `${where} ${sayDemand(error)}.`)
  })
}
