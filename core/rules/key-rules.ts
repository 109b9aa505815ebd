import { READ_KEYS, SEEN_KEYS } from '../garden/known-keys.ts'
import { didYouMean } from '../source/did-you-mean.ts'
import { pointer } from '../source/source-document.ts'
import { finding } from './finding.ts'
import type { Rule } from './subject.ts'

const KEYS = [...READ_KEYS, ...SEEN_KEYS]

/** Two of three descriptors have keys that no template knows: only what looks like a slip is told. */
export const keyRules: Rule = ({ document, root, example }) =>
  Object.keys(root).flatMap((key) => {
    const meant = READ_KEYS.has(key) || SEEN_KEYS.has(key) ? null : didYouMean(key, KEYS)
    if (meant === null) return []
    return [finding('GARDEN.UNKNOWN_KEY', { ...document.keyPlace(pointer(key)), example: example.id }, `The descriptor has the key "${key.slice(0, 60)}"; did you mean "${meant}"?`)]
  })
