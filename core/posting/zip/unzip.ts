/**
 * A small zip file from a stranger to its members, in memory (A16). Members are taken by exact name only and nothing is ever
 * written to a disk, so that no name can lead anywhere. What is not surely plain is refused as a whole.
 */
import { fail, ok, type Result } from '../../problem.ts'
import { crc32 } from './crc32.ts'
import { inflate } from './inflate.ts'
import { readDirectory, type Member } from './read-directory.ts'

/** Names that may be there, and how many bytes each may have. */
export type ZipRules = Readonly<Record<string, number>>

export interface ZipProblem {
  readonly kind: 'not_zip' | 'unknown_member' | 'duplicate_member' | 'unsupported' | 'inconsistent' | 'too_large' | 'ratio' | 'damaged'
  /** A sentence of ours; it quotes nothing. */
  readonly message: string
}

/** Every byte of the file belongs to a member or to the directory: there is no room for a second reading of it. */
export async function unzip(bytes: Uint8Array, rules: ZipRules): Promise<Result<ReadonlyMap<string, Uint8Array>, ZipProblem>> {
  const directory = readDirectory(bytes, rules)
  if (!directory.ok) return directory
  const members = new Map<string, Uint8Array>()
  for (const member of directory.value) {
    const content = await contentOf(bytes.subarray(member.start, member.start + member.packed), member)
    if (!content.ok) return content
    members.set(member.name, content.value)
  }
  return ok(members)
}

async function contentOf(data: Uint8Array, { method, size, crc }: Member): Promise<Result<Uint8Array, ZipProblem>> {
  const content = method === 'stored' ? data : await inflate(data, size)
  if (content === null || content.length !== size) return fail({ kind: 'inconsistent', message: 'A member does not have the size that the zip file says.' })
  return crc32(content) === crc ? ok(content) : fail({ kind: 'damaged', message: 'The checksum of a member is wrong.' })
}
