/**
 * The armor of a signature file, read before any library sees it: one block of one kind and nothing around it. Readers differ
 * in what they make of two blocks, of text before a block, or of a cleartext message (A22, A23), so none of that is let through.
 */
import { fail, ok, type Result } from '../problem.ts'

export const SIGNATURE_MAX_BYTES = 16 * 1024

export type ArmorProblem = 'too_large' | 'not_armored' | 'text_around' | 'several_blocks' | 'cleartext' | 'inline' | 'private_key' | 'public_key' | 'broken'

/** The bytes of the packets. */
export function readArmor(text: string): Result<Uint8Array, ArmorProblem> {
  if (text.length > SIGNATURE_MAX_BYTES) return fail('too_large')
  const lines = text.split('\n').map(withoutEnd)
  const kinds = lines.flatMap((line) => /^-----BEGIN PGP ([A-Z ]{1,40})-----$/.exec(line)?.[1] ?? [])
  const refused = kinds.map((kind) => REFUSED.get(kind)).find((problem) => problem !== undefined)
  if (refused !== undefined) return fail(refused)
  if (kinds.length > 1) return fail('several_blocks')
  if (kinds[0] !== 'SIGNATURE') return fail('not_armored')
  const first = lines.indexOf('-----BEGIN PGP SIGNATURE-----')
  const last = lines.indexOf('-----END PGP SIGNATURE-----')
  if (last < first) return fail('broken')
  if ([...lines.slice(0, first), ...lines.slice(last + 1)].some((line) => line !== '')) return fail('text_around')
  return readBody(lines.slice(first + 1, last))
}

/** By hand: a pattern for blanks at the end takes a second for a line of 16,000 blanks and one letter (A08). */
function withoutEnd(line: string): string {
  let end = line.length
  while (end > 0 && ' \t\r'.includes(line[end - 1]!)) end--
  return line.slice(0, end)
}

const REFUSED: ReadonlyMap<string, ArmorProblem> = new Map([
  ['SIGNED MESSAGE', 'cleartext'],
  ['MESSAGE', 'inline'],
  ['PRIVATE KEY BLOCK', 'private_key'],
  ['PUBLIC KEY BLOCK', 'public_key'],
])

/** Header lines, an empty line, base64, and perhaps a CRC that no one needs (RFC 9580 section 6.1). */
function readBody(lines: readonly string[]): Result<Uint8Array, ArmorProblem> {
  const empty = lines.indexOf('')
  if (empty === -1 || lines.slice(0, empty).some((line) => !/^[A-Za-z]{1,20}: .{0,200}$/.test(line))) return fail('broken')
  const body = lines.slice(empty + 1)
  const data = (/^=[A-Za-z0-9+/]{4}$/.test(body.at(-1) ?? '') ? body.slice(0, -1) : body).join('')
  if (data === '' || data.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(data)) return fail('broken')
  return ok(Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0)))
}
