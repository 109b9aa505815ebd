/** The part of `Git` that looks at files one by one: what the index holds of each, what a branch changed, and what was before. */
import { fail, ok } from '../core/problem.ts'
import type { Git } from '../core/world.ts'
import { attributes, blobs, rewritten } from './git-blobs.ts'
import { changedAnywhere, changes, renames } from './git-changes.ts'
import { commitOf, inHistory, lastCommitOf } from './git-commits.ts'
import { listing } from './git-listing.ts'
import { openReadAt } from './git-read-at.ts'
import { entries, state, stateParts } from './git-state.ts'

type Part = Pick<Git, 'listing' | 'attributes' | 'rewritten' | 'blobs' | 'changes' | 'changedAnywhere' | 'readAt' | 'renamesSince' | 'lastCommitOf' | 'inHistory' | 'state' | 'stateParts' | 'entries' | 'commitOf'>

export function openGitWorkspace(rootAbs: string, changedSince: Git['changedSince']): Part {
  return {
    listing: () => listing(rootAbs),
    attributes: (attribute, paths) => attributes(rootAbs, attribute, paths),
    rewritten: (paths) => rewritten(rootAbs, paths),
    blobs: (ids, { maxBytes }) => blobs(rootAbs, ids, maxBytes),
    async changes(base) {
      const changed = await changedSince(base)
      if (!changed.ok) return changed
      const { mergeBase } = changed.value
      const files = await changes(rootAbs, mergeBase)
      return files === null ? fail({ code: 'GIT.NO_DIFF', message: `What changed since ${mergeBase} cannot be found out: git failed.`, next: 'Run `git status`; it says what is wrong with the repository.' }) : ok({ mergeBase, files })
    },
    changedAnywhere: (commit, places) => changedAnywhere(rootAbs, commit, places),
    readAt: openReadAt(rootAbs),
    renamesSince: (commit) => renames(rootAbs, commit),
    lastCommitOf: (path) => lastCommitOf(rootAbs, path),
    inHistory: (commits) => inHistory(rootAbs, commits),
    commitOf: (name) => commitOf(rootAbs, name),
    state: () => state(rootAbs),
    stateParts: () => stateParts(rootAbs),
    entries: async () => entries(rootAbs),
  }
}
