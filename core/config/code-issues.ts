import { FINDINGS } from '../rules/finding.ts'
import { didYouMean } from '../source/did-you-mean.ts'
import type { Issue } from './assignment.ts'
import { type Merge, toPointer } from './merge.ts'
import { originOf } from './origin.ts'
import type { Tree } from './tree.ts'

/** `validate.levels` takes any key as far as its schema can say; a code that nothing has changes nothing, and its author believes it does. */
export function codeIssues(merge: Merge): readonly Issue[] {
  const levels = (merge.tree['validate'] as Tree)['levels'] as Tree
  return Object.keys(levels).filter((code) => !Object.hasOwn(FINDINGS, code)).map((code) => {
    const meant = didYouMean(code, Object.keys(FINDINGS))
    const origin = originOf(merge.origins, toPointer(['validate', 'levels', code]))
    return { kind: 'unknown_key', path: `validate.levels.${code}`, message: `Unknown code ${code} in validate.levels${meant === null ? '' : `; did you mean ${meant}?`}`, fix: meant === null ? 'Remove the key, or write one of the codes of docs/findings/.' : `Write ${meant}.`, origin }
  })
}
