/** The object database: blobs, trees, commits and refs, written by git, so every SHA is the true one. */
import { need } from '../access/permissions.ts'
import { git, gitAgrees } from '../git/git.ts'
import { isSha, readCommits, readObject, readTree, writeObject, type TreeEntry } from '../git/objects.ts'
import { buildTree, type WantedEntry } from '../git/build-tree.ts'
import { moveRef, resolveCommit } from '../model/refs.ts'
import { stamp } from '../model/clock.ts'
import { created, gone, notFound, ok, Refusal } from '../server/answer.ts'
import { listAnswer } from '../server/page.ts'
import type { Call, Route } from '../server/route.ts'
import { gitCommitShape, noReply } from '../shapes/commit.ts'
import { apiUrl } from '../shapes/repository.ts'
import { nodeId } from '../shapes/user.ts'
import { LARGEST_RAW, wrapped } from './contents.ts'

const READ = need('contents:read')
const WRITE = need('contents:write')
const MOST_IN_A_TREE = 100_000

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

// ---------------------------------------------------------------- blobs

async function getBlob(call: Call) {
  const sha = call.params['file_sha'] ?? ''
  const blob = await readObject(call.repository.dir, sha, 'blob')
  if (blob === null) throw notFound()
  if (blob.bytes.length > LARGEST_RAW) throw new Refusal(403, 'The requested blob is too large to fetch via the API.')
  if (/\braw\b/.test(call.accept)) return { status: 200, body: blob.bytes, type: 'application/vnd.github.raw; charset=utf-8' }
  return ok({ sha, node_id: nodeId('B', sha), size: blob.bytes.length, url: `${apiUrl(call.state, call.repository)}/git/blobs/${sha}`, content: wrapped(blob.bytes), encoding: 'base64' })
}

async function createBlob(call: Call) {
  const { content, encoding = 'utf-8' } = call.body as { content: string; encoding?: string }
  if (encoding !== 'utf-8' && encoding !== 'base64') throw new Refusal(422, 'Invalid request.\n\nencoding is not utf-8 or base64.')
  if (encoding === 'base64' && !/^[\w+/=\s-]*$/.test(content)) throw new Refusal(422, 'content is not valid Base64')
  const sha = await writeObject(call.repository.dir, 'blob', Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'))
  const url = `${apiUrl(call.state, call.repository)}/git/blobs/${sha}`
  return created({ sha, url }, url)
}

// ---------------------------------------------------------------- trees

async function getTree(call: Call) {
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

async function createTree(call: Call) {
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

// ---------------------------------------------------------------- commits

async function getCommit(call: Call) {
  const [commit] = isSha(call.params['commit_sha'] ?? '') ? await readCommits(call.repository.dir, [call.params['commit_sha']!]) : []
  if (commit === undefined) throw notFound()
  return ok(gitCommitShape(call.state, call.repository, commit))
}

interface AskedPerson {
  readonly name?: string
  readonly email?: string
  readonly date?: string
}

async function createCommit(call: Call) {
  const asked = call.body as { message: string; tree: string; parents?: readonly string[]; author?: AskedPerson; committer?: AskedPerson }
  if ((await readObject(call.repository.dir, asked.tree, 'tree')) === null) throw new Refusal(422, 'Tree SHA does not exist')
  for (const parent of asked.parents ?? []) {
    if ((await readObject(call.repository.dir, parent, 'commit')) === null) throw new Refusal(422, 'Parent SHA does not exist or is not a commit object')
  }
  const author = personLine(call, asked.author)
  const committer = asked.committer === undefined ? author : personLine(call, asked.committer)
  const text = [`tree ${asked.tree}`, ...(asked.parents ?? []).map((sha) => `parent ${sha}`), `author ${author}`, `committer ${committer}`, '', asked.message].join('\n')
  const sha = await writeObject(call.repository.dir, 'commit', text)
  const [commit] = await readCommits(call.repository.dir, [sha])
  const shape = gitCommitShape(call.state, call.repository, commit!)
  return created(shape, shape['url'] as string)
}

/** Without one, whoever holds the token, now. A name that would break the line of the object is refused as GitHub does. */
function personLine(call: Call, asked: AskedPerson = {}): string {
  const { name = call.identity!.login, email = noReply(call.identity!), date = stamp(call.state.now()) } = asked
  if (/[\n<>\0]/.test(name + email) || name.trim() === '') throw new Refusal(422, 'Invalid request.\n\nauthor is not valid.')
  return `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} +0000`
}

// ---------------------------------------------------------------- refs

async function getRef(call: Call) {
  const ref = `refs/${call.params['ref'] ?? ''}`
  const sha = call.repository.refs.get(ref, call.at)
  if (sha === null) throw notFound()
  return ok(await refShape(call, ref, sha))
}

async function matchingRefs(call: Call) {
  const start = `refs/${call.params['ref'] ?? ''}`
  const found = call.repository.refs.entries(call.at).filter(([ref]) => ref.startsWith(start)).sort(([a], [b]) => (a < b ? -1 : 1))
  const shapes = await Promise.all(found.map(([ref, sha]) => refShape(call, ref, sha)))
  return listAnswer(call, shapes, (shape) => shape)
}

async function createRef(call: Call) {
  const { ref, sha } = call.body as { ref: string; sha: string }
  if (!(await isRefName(call, ref))) throw new Refusal(422, `${ref} is not a valid ref name.`)
  const move = await moveRef(call.state, call.repository, ref, sha, { create: true, sender: call.identity! })
  if (move !== 'moved') throw new Refusal(422, MOVES[move])
  const shape = await refShape(call, ref, sha)
  return created(shape, shape['url'] as string)
}

async function updateRef(call: Call) {
  const { sha, force = false } = call.body as { sha: string; force?: boolean }
  const ref = `refs/${call.params['ref'] ?? ''}`
  if (ref.startsWith('refs/pull/')) throw new Refusal(422, 'Reference cannot be updated')
  const move = await moveRef(call.state, call.repository, ref, sha, { force, sender: call.identity! })
  if (move !== 'moved') throw new Refusal(422, MOVES[move])
  return ok(await refShape(call, ref, sha))
}

async function deleteRef(call: Call) {
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
