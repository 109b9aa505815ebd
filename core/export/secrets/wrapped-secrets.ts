/** Secrets in base64: whoever writes a manifest, a CI variable or a header wraps them so. */
import type { Place } from './assigned-secrets.ts'

/** `look` judges what was wrapped. Two layers at most. */
export function wrappedSecrets(text: string, look: (inner: string) => string | null): Place[] {
  const found: Place[] = []
  for (const match of text.matchAll(RUN)) {
    const what = unwrap(match[0], look, 2)
    if (what !== null) found.push({ index: match.index, what: `${what} in base64` })
  }
  return found
}

/** Lines of one block are read together. Shorter than a token there is nothing to find. */
const RUN = /[A-Za-z0-9+/_-]{24,}={0,2}/g

function unwrap(run: string, look: (inner: string) => string | null, layers: number): string | null {
  const inner = decode(run)
  if (inner === null) return null
  const what = look(inner)
  if (what !== null || layers === 1) return what
  const next = inner.trim()
  return /^[A-Za-z0-9+/_-]{24,}={0,2}$/.test(next) ? unwrap(next, look, layers - 1) : null
}

/** null: it is no text. Most long names and hashes end here, at their first bytes. */
function decode(run: string): string | null {
  const plain = run.replaceAll('-', '+').replaceAll('_', '/').replaceAll('=', '')
  const begin = bytesOf(plain.slice(0, 24))
  if (begin === null || !PRINTABLE.test(begin)) return null
  const whole = bytesOf(plain.slice(0, MOST - (MOST % 4)))
  return whole !== null && PRINTABLE.test(whole) ? whole : null
}

/** A wrapped secret is short; a picture is not text anyway. */
const MOST = 64 * 1024

const PRINTABLE = /^[\t\n\r\x20-\x7e]*$/

function bytesOf(base64: string): string | null {
  const whole = base64.length % 4 === 1 ? base64.slice(0, -1) : base64
  try {
    return atob(whole)
  } catch {
    return null
  }
}
