/** Gathers checksum lists, signatures and whom the repository trusts; nothing is judged here. */
import { readArmor, SIGNATURE_MAX_BYTES } from '../../core/integrity/armor.ts'
import { CHECKSUM_LIMITS, CHECKSUMS_NAME, readChecksums, SIGNATURE_NAME } from '../../core/integrity/checksum-list.ts'
import type { ChecksumFile, Integrity } from '../../core/integrity/integrity.ts'
import { fileNamed, type ListPlace } from '../../core/integrity/list-places.ts'
import type { Config } from '../../core/schema/config.ts'
import { DESCRIPTOR_LIMITS } from '../../core/source/yaml-limits.ts'
import type { TextDoc } from '../../core/workspace/doc.ts'
import type { WorkspaceChange } from '../../core/workspace/workspace.ts'
import type { SignatureRequest, World } from '../../core/world.ts'
import { readText } from './read-doc.ts'
import { readTrust } from './read-trust.ts'

type Outside = Pick<World, 'files' | 'git' | 'openPgp' | 'clock'>

/** Hashes nothing: which files have to be hashed for the lists says `hashesForLists`. */
export async function readIntegrity(world: Outside, config: Config, places: readonly ListPlace[], change: WorkspaceChange | null): Promise<Integrity> {
  const lists = await Promise.all(places.map((place) => readList(world, place)))
  const requests = await Promise.all(lists.map((list) => toRequest(world, list)))
  const asked = requests.filter((request) => request !== null)
  const { keyringText, ...trust } = await readTrust(world, config, change, { signed: asked.length > 0 })
  const now = world.clock.now().getTime()
  // The library is loaded when there is something for it to read.
  if (asked.length === 0) return { lists, trust: { ...trust, keyring: null, now } }
  const facts = await world.openPgp.read(keyringText, asked)
  const bySignature = new Map(asked.map((request, index) => [request, facts.signatures[index] ?? null] as const))
  const judged = lists.map((list, index) => {
    const request = requests[index] ?? null
    return request === null ? list : { ...list, signature: { ...list.signature, facts: bySignature.get(request) ?? null } }
  })
  return { lists: judged, trust: { ...trust, keyring: facts.keyring, now } }
}

async function readList(world: Pick<World, 'files' | 'git'>, place: ListPlace): Promise<ChecksumFile> {
  const [path, signaturePath] = [`${place.directory}/${CHECKSUMS_NAME}`, `${place.directory}/${SIGNATURE_NAME}`]
  const [onDisk, signature] = await Promise.all([readPlain(world, place, path, CHECKSUM_LIMITS.maxBytes), readPlain(world, place, signaturePath, SIGNATURE_MAX_BYTES)])
  const held = onDisk.state === 'read' && onDisk.text.includes('\r\n') ? await heldByGit(world, place, path, onDisk.text) : null
  const text: TextDoc = held === null ? onDisk : { state: 'read', path, text: held }
  return { ...place, path, text, ...(held === null ? {} : { converted: true }), list: text.state === 'read' ? readChecksums(text.text, place.directory) : null, signature: { path: signaturePath, text: signature, facts: null } }
}

/**
 * The list as git holds it, when git calls the file unchanged and only the checkout put carriage returns into it (`core.autocrlf`): a
 * signature is over what git holds. Else null.
 */
async function heldByGit({ git }: Pick<World, 'git'>, { files }: Pick<ListPlace, 'files'>, path: string, onDisk: string): Promise<string | null> {
  const blob = fileNamed(files, path)?.blob ?? null
  const bytes = blob === null ? null : ((await git.blobs([blob], { maxBytes: CHECKSUM_LIMITS.maxBytes })).get(blob) ?? null)
  const held = bytes === null ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return held !== null && !held.includes('\r') && held === onDisk.replaceAll('\r\n', '\n') ? held : null
}

/** A symlink is not followed, wherever it leads: what it shows is not what git holds (A11). */
async function readPlain(world: Pick<World, 'files'>, { files }: Pick<ListPlace, 'files'>, path: string, maxBytes: number): Promise<TextDoc> {
  const listed = fileNamed(files, path)
  if (listed === null) return { state: 'missing', path }
  // The listing says what git holds; the disk may show a link in its place.
  const there = await world.files.stat(path)
  if (listed.kind !== 'file' || (there !== null && there.kind !== 'file')) return { state: 'unreadable', path, problem: { kind: 'not_a_file', message: 'it is a link, not a plain file' } }
  return readText(world, path, maxBytes)
}

/** null when there is no signature, or its armor is not what it must be: no library sees that (A22). */
async function toRequest(world: Pick<World, 'files'>, { demand, directory, files, text, signature }: ChecksumFile): Promise<SignatureRequest | null> {
  if (signature.text.state !== 'read' || !readArmor(signature.text.text).ok) return null
  const config = demand === 'optional' ? await readPlain(world, { files }, `${directory}/config.yaml`, DESCRIPTOR_LIMITS.maxBytes) : null
  return { armored: signature.text.text, over: { ...(text.state === 'read' ? { checksums: text.text } : {}), ...(config?.state === 'read' ? { config: config.text } : {}) } }
}
