/** Blobs, with the SHA that git gives them. */
import { readObject, writeObject } from '../../git/objects.ts'
import { created, notFound, ok, Refusal } from '../../server/answer.ts'
import type { Call } from '../../server/route.ts'
import { apiUrl } from '../../shapes/repository.ts'
import { nodeId } from '../../shapes/user.ts'
import { LARGEST_RAW, wrapped } from '../contents.ts'

export async function getBlob(call: Call) {
  const sha = call.params['file_sha'] ?? ''
  const blob = await readObject(call.repository.dir, sha, 'blob')
  if (blob === null) throw notFound()
  if (blob.bytes.length > LARGEST_RAW) throw new Refusal(403, 'The requested blob is too large to fetch via the API.')
  if (/\braw\b/.test(call.accept)) return { status: 200, body: blob.bytes, type: 'application/vnd.github.raw; charset=utf-8' }
  return ok({ sha, node_id: nodeId('B', sha), size: blob.bytes.length, url: `${apiUrl(call.state, call.repository)}/git/blobs/${sha}`, content: wrapped(blob.bytes), encoding: 'base64' })
}

export async function createBlob(call: Call) {
  const { content, encoding = 'utf-8' } = call.body as { content: string; encoding?: string }
  if (encoding !== 'utf-8' && encoding !== 'base64') throw new Refusal(422, 'Invalid request.\n\nencoding is not utf-8 or base64.')
  if (encoding === 'base64' && !/^[\w+/=\s-]*$/.test(content)) throw new Refusal(422, 'content is not valid Base64')
  const sha = await writeObject(call.repository.dir, 'blob', Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'))
  const url = `${apiUrl(call.state, call.repository)}/git/blobs/${sha}`
  return created({ sha, url }, url)
}
