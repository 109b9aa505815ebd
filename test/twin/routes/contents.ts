/** Files and directories at a ref. */
import { need } from '../access/permissions.ts'
import { readObject, readTree, type TreeEntry } from '../git/objects.ts'
import { resolveCommit } from '../model/refs.ts'
import { fullName } from '../model/repository.ts'
import { notFound, ok, Refusal } from '../server/answer.ts'
import type { Call, Route } from '../server/route.ts'
import { apiUrl, htmlUrl } from '../shapes/repository.ts'

/** Files above this have no content in the answer; their blob or raw form has. */
export const LARGEST_INLINE = 2 ** 20
/** Raw and blobs end here. */
export const LARGEST_RAW = 100 * 2 ** 20
const MOST_IN_A_DIRECTORY = 1000

export const contentsRoutes: readonly Route[] = [{ operation: 'GET /repos/{owner}/{repo}/contents/{path}', needs: need('contents:read'), handle: getContents }]

async function getContents(call: Call) {
  const ref = call.query.get('ref') ?? call.repository.defaultBranch
  const commit = await resolveCommit(call.repository, ref, call.at)
  if (commit === null) throw new Refusal(404, `No commit found for the ref ${ref}`)
  const path = (call.params['path'] ?? '').replace(/\/$/, '')
  const isRoot = path === ''
  // A path of a tree has no such part, and git would climb out of the repository by it.
  if (!isRoot && path.split('/').some((part) => ['', '.', '..'].includes(part))) throw notFound()
  const [entry] = isRoot ? [] : await readTree(call.repository.dir, commit, { path })
  if (!isRoot && entry === undefined) throw notFound()
  if (isRoot || entry!.type === 'tree') return ok((await listing(call, commit, path)).map((inside) => entryShape(call, inside, ref, commit)))
  if (entry!.type === 'commit') return ok({ ...entryShape(call, entry!, ref, commit), type: 'submodule', submodule_git_url: null })
  return file(call, entry!, ref, commit)
}

async function listing(call: Call, commit: string, path: string): Promise<TreeEntry[]> {
  const entries = await readTree(call.repository.dir, path === '' ? commit : `${commit}:${path}`)
  return entries.slice(0, MOST_IN_A_DIRECTORY).map((entry) => ({ ...entry, path: path === '' ? entry.path : `${path}/${entry.path}` }))
}

async function file(call: Call, entry: TreeEntry, ref: string, commit: string) {
  const size = entry.size ?? 0
  if (size > LARGEST_RAW) throw new Refusal(403, 'This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API.', [{ resource: 'Blob', field: 'data', code: 'too_large' }])
  const blob = await readObject(call.repository.dir, entry.sha, 'blob')
  if (blob === null) throw notFound()
  if (/\braw\b/.test(call.accept)) return { status: 200, body: blob.bytes, type: 'application/vnd.github.raw; charset=utf-8' }
  const shape = entryShape(call, entry, ref, commit)
  if (entry.mode === '120000') return ok({ ...shape, type: 'symlink', target: blob.bytes.toString('utf8') })
  const inline = size <= LARGEST_INLINE
  return ok({ ...shape, content: inline ? wrapped(blob.bytes) : '', encoding: inline ? 'base64' : 'none' })
}

function entryShape(call: Call, { path, sha, size, type, mode }: TreeEntry, ref: string, commit: string): Record<string, unknown> {
  const place = path.split('/').map(encodeURIComponent).join('/')
  const api = apiUrl(call.state, call.repository)
  const kind = type === 'tree' ? 'tree' : 'blob'
  const urls = {
    self: `${api}/contents/${place}?ref=${encodeURIComponent(ref)}`,
    git: `${api}/git/${kind}s/${sha}`,
    html: `${htmlUrl(call.state, call.repository)}/${kind}/${encodeURIComponent(ref)}/${place}`,
  }
  return {
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    sha,
    size: size ?? 0,
    url: urls.self,
    html_url: urls.html,
    git_url: urls.git,
    download_url: type === 'blob' ? `${call.state.origin}/raw/${fullName(call.repository)}/${commit}/${place}` : null,
    // GitHub calls a submodule a file where it lists a directory.
    type: type === 'tree' ? 'dir' : mode === '120000' ? 'symlink' : 'file',
    _links: urls,
  }
}

/** Base64 in lines of 60, each ended: what GitHub sends, and what a strict decoder trips over. */
export const wrapped = (bytes: Buffer): string => bytes.toString('base64').replaceAll(/.{1,60}/g, '$&\n')
