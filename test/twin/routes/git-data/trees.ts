/** Trees: listed, and built from a base and changes to it. */
import { buildTree, type WantedEntry } from '../../git/build-tree.ts'
import { readCommits, readObject, readTree, type TreeEntry } from '../../git/objects.ts'
import { resolveCommit } from '../../model/refs.ts'
import { created, notFound, ok, Refusal } from '../../server/answer.ts'
import type { Call } from '../../server/route.ts'
import { apiUrl } from '../../shapes/repository.ts'

const MOST_IN_A_TREE = 100_000

export async function getTree(call: Call) {
  const name = call.params['tree_sha'] ?? ''
  const sha = (await readObject(call.repository.dir, name, 'tree'))?.sha ?? (await treeOf(call, name))
  const all = await readTree(call.repository.dir, sha, { recursive: call.query.has('recursive') })
  return ok(treeShape(call, sha, all.slice(0, MOST_IN_A_TREE), all.length > MOST_IN_A_TREE))
}

async function treeOf(call: Call, name: string): Promise<string> {
  const commit = await resolveCommit(call.repository, name, call.at)
  const [found] = commit === null ? [] : await readCommits(call.repository.dir, [commit])
  if (found === undefined) throw notFound()
  return found.tree
}

export async function createTree(call: Call) {
  const { tree, base_tree: base } = call.body as { tree: readonly WantedEntry[]; base_tree?: string }
  const root = base === undefined ? null : ((await readObject(call.repository.dir, base, 'tree'))?.sha ?? (await treeOf(call, base)))
  if (tree.length === 0) throw new Refusal(422, 'Invalid tree info')
  const sha = await buildTree(call.repository.dir, root, tree)
  const shape = treeShape(call, sha, await readTree(call.repository.dir, sha), false)
  return created(shape, shape['url'] as string)
}

function treeShape(call: Call, sha: string, entries: readonly TreeEntry[], truncated: boolean): Record<string, unknown> {
  const api = `${apiUrl(call.state, call.repository)}/git`
  const shape = ({ path, mode, type, sha: id, size }: TreeEntry) => ({ path, mode, type, sha: id, ...(size === null ? {} : { size }), ...(type === 'commit' ? {} : { url: `${api}/${type}s/${id}` }) })
  return { sha, url: `${api}/trees/${sha}`, tree: entries.map(shape), truncated }
}
