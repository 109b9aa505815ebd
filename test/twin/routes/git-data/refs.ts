/** Refs: read from their table, moved by git, one step at a time. */
import { git, gitAgrees } from '../../git/git.ts'
import { moveRef } from '../../model/refs.ts'
import { created, gone, notFound, ok, Refusal } from '../../server/answer.ts'
import { listAnswer } from '../../server/page.ts'
import type { Call } from '../../server/route.ts'
import { apiUrl } from '../../shapes/repository.ts'
import { nodeId } from '../../shapes/user.ts'

export async function getRef(call: Call) {
  const ref = `refs/${call.params['ref'] ?? ''}`
  const sha = call.repository.refs.get(ref, call.at)
  if (sha === null) throw notFound()
  return ok(await refShape(call, ref, sha))
}

export async function matchingRefs(call: Call) {
  const start = `refs/${call.params['ref'] ?? ''}`
  const found = call.repository.refs.entries(call.at).filter(([ref]) => ref.startsWith(start)).sort(([a], [b]) => (a < b ? -1 : 1))
  const shapes = await Promise.all(found.map(([ref, sha]) => refShape(call, ref, sha)))
  return listAnswer(call, shapes, (shape) => shape)
}

export async function createRef(call: Call) {
  const { ref, sha } = call.body as { ref: string; sha: string }
  if (!(await isRefName(call, ref))) throw new Refusal(422, `${ref} is not a valid ref name.`)
  const move = await moveRef(call.state, call.repository, ref, sha, { create: true, sender: call.identity! })
  if (move !== 'moved') throw new Refusal(422, MOVES[move])
  const shape = await refShape(call, ref, sha)
  return created(shape, shape['url'] as string)
}

export async function updateRef(call: Call) {
  const { sha, force = false } = call.body as { sha: string; force?: boolean }
  const ref = `refs/${call.params['ref'] ?? ''}`
  if (ref.startsWith('refs/pull/')) throw new Refusal(422, 'Reference cannot be updated')
  const move = await moveRef(call.state, call.repository, ref, sha, { force, sender: call.identity! })
  if (move !== 'moved') throw new Refusal(422, MOVES[move])
  return ok(await refShape(call, ref, sha))
}

export async function deleteRef(call: Call) {
  const move = await moveRef(call.state, call.repository, `refs/${call.params['ref'] ?? ''}`, null, { force: true, sender: call.identity! })
  if (move !== 'moved') throw new Refusal(422, MOVES[move])
  return gone
}

const MOVES = { 'not-fast-forward': 'Update is not a fast forward', 'exists': 'Reference already exists', 'missing': 'Reference does not exist', 'no-object': 'Object does not exist' } as const

async function isRefName(call: Call, ref: string): Promise<boolean> {
  return /^refs\/(?!pull\/)[^/]+\/./.test(ref) && gitAgrees(call.repository.dir, ['check-ref-format', ref])
}

async function refShape(call: Call, ref: string, sha: string): Promise<Record<string, unknown>> {
  const api = `${apiUrl(call.state, call.repository)}/git`
  const type = (await git(call.repository.dir, ['cat-file', '-t', sha])).toString('latin1').trim()
  return { ref, node_id: nodeId('REF', `${call.repository.id}:${ref}`), url: `${api}/${ref}`, object: { sha, type, url: `${api}/${type}s/${sha}` } }
}
