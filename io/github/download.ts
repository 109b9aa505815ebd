/**
 * The bytes that a signed address leads to. It belongs to a storage of another host, which must not see the token: this request
 * has no header of ours at all, and leads nowhere further.
 */
import { readCapped, TooLarge } from './capped-fetch.ts'

export async function download(address: string, apiUrl: URL, { maxBytes, signal }: { readonly maxBytes: number; readonly signal: AbortSignal }): Promise<Uint8Array | 'too_large' | null> {
  const url = URL.parse(address)
  // Plain HTTP is for a stand-in of GitHub on this machine.
  if (url === null || (url.protocol !== 'https:' && !(url.protocol === 'http:' && apiUrl.protocol === 'http:')) || url.username !== '' || url.password !== '') return null
  try {
    const response = await fetch(url, { redirect: 'error', credentials: 'omit', signal: AbortSignal.any([signal, AbortSignal.timeout(60_000)]) })
    if (response.status === 200) return await readCapped(response, maxBytes)
    await response.body?.cancel()
    return null
  } catch (error) {
    return error instanceof TooLarge ? 'too_large' : null
  }
}
