/** The object database: blobs, trees, commits and refs, written by git, so every SHA is the true one. */
import { need } from '../access/permissions.ts'
import { Refusal } from '../server/answer.ts'
import type { Route } from '../server/route.ts'
import { createBlob, getBlob } from './git-data/blobs.ts'
import { createCommit, getCommit } from './git-data/commits.ts'
import { createRef, deleteRef, getRef, matchingRefs, updateRef } from './git-data/refs.ts'
import { createTree, getTree } from './git-data/trees.ts'

const READ = need('contents:read')
const WRITE = need('contents:write')

const operations: readonly Route[] = [
  { operation: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}', needs: READ, handle: getBlob },
  { operation: 'POST /repos/{owner}/{repo}/git/blobs', needs: WRITE, handle: createBlob },
  { operation: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}', needs: READ, handle: getTree },
  { operation: 'POST /repos/{owner}/{repo}/git/trees', needs: WRITE, handle: createTree },
  { operation: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}', needs: READ, handle: getCommit },
  { operation: 'POST /repos/{owner}/{repo}/git/commits', needs: WRITE, handle: createCommit },
  { operation: 'GET /repos/{owner}/{repo}/git/ref/{ref}', needs: READ, handle: getRef },
  { operation: 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}', needs: READ, handle: matchingRefs },
  { operation: 'POST /repos/{owner}/{repo}/git/refs', needs: WRITE, handle: createRef },
  { operation: 'PATCH /repos/{owner}/{repo}/git/refs/{ref}', needs: WRITE, handle: updateRef },
  { operation: 'DELETE /repos/{owner}/{repo}/git/refs/{ref}', needs: WRITE, handle: deleteRef },
]

/** Nothing of this works before the first commit, not even writing one; a push or the contents have to make it. */
export const gitDataRoutes: readonly Route[] = operations.map((route) => ({
  ...route,
  handle: (call) => {
    if (call.repository.refs.all().length === 0) throw new Refusal(409, 'Git Repository is empty.')
    return route.handle(call)
  },
}))
