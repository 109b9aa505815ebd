/**
 * The verb `sign`: writes CHECKSUMS.txt of versions and run artifacts, has gpg sign it when asked, and verifies what it wrote.
 * Hortus reads no private key: gpg and its agent hold it.
 */
import { writeChecksums } from '../core/integrity/checksum-list.ts'
import { hashOf, hashRequest } from '../core/integrity/hashes-for-lists.ts'
import type { ListPlace } from '../core/integrity/list-places.ts'
import { whatToList, type ToList } from '../core/integrity/what-to-list.ts'
import { fail, ok, type Problem, type Result } from '../core/problem.ts'
import { buildReport } from '../core/report/build-report.ts'
import type { Config } from '../core/schema/config.ts'
import type { Report } from '../core/schema/report.ts'
import type { World } from '../core/world.ts'
import { finding } from '../core/rules/finding.ts'
import { findPlaces, verifyPlaces } from './steps/gather-lists.ts'

export interface SignOptions {
  readonly named: readonly string[]
  /** Have gpg sign the list. */
  readonly gpg?: boolean
  /** Full fingerprint of the key; left out: gpg's default. */
  readonly key?: string
  /** Says what would be written, and writes nothing. */
  readonly check?: boolean
}

interface Written {
  readonly place: ListPlace
  readonly list: string
  /** null when nobody signs. */
  readonly signature: string | null
  /** What lies there is this already. */
  readonly same: boolean
}

export async function sign(world: World, config: Config, options: SignOptions): Promise<Report> {
  const head = await world.git.head()
  const parts = { verb: 'sign', repository: { commit: head?.commit ?? null, dirty: head?.dirty ?? null }, examples: [], cells: { planned: [], executed: [] }, comparisons: [], baseline: null } as const
  const could = (problems: readonly Problem[]): Report => buildReport({ ...parts, scope: { mode: 'named', reason: 'Nothing was written.', base: null }, findings: [], problems })
  const made = await make(world, options)
  if (!made.ok) return could(made.problem)
  if (options.check === true) return buildReport({ ...parts, scope: { mode: 'named', reason: sumUp(made.value, 'would be written'), base: null }, findings: made.value.filter(({ same }) => !same).map(stale), problems: [] })
  const problem = await writeAll(world, made.value)
  if (problem !== null) return could([problem])
  const again = await findPlaces(world, made.value.map(({ place }) => place.directory))
  const verified = again.ok ? await verifyPlaces(world, config, again.value, { narrow: true }) : again
  if (!verified.ok) return could([verified.problem])
  return buildReport({ ...parts, scope: { mode: 'named', reason: sumUp(made.value, 'written and verified'), base: null }, findings: verified.value.findings, workspace: verified.value.told, problems: [] })
}

/** Everything is made before anything is written: one directory that cannot be signed leaves all as they were. */
async function make(world: World, options: SignOptions): Promise<Result<readonly Written[], readonly Problem[]>> {
  const found = await findPlaces(world, options.named)
  if (!found.ok) return fail([found.problem])
  const places = found.value.places.filter(({ demand }) => demand === 'required')
  if (places.length === 0) return fail([{ code: 'SIGN.NOTHING', message: 'No version and no artifacts of a run lie there.', next: 'Name for instance datasets/cifar10/v1; the artifacts of a run lie in runs/RUN/artifacts.' }])
  const wanted = places.map((place) => whatToList(place))
  const refused = wanted.flatMap((each) => (each.ok ? [] : each.problem))
  if (refused.length > 0) return fail(refused)
  const lists = wanted.flatMap((each) => (each.ok ? [each.value] : []))
  const hashes = await world.bulk.hash(lists.flat().filter(({ pointer }) => pointer === null).map((file) => hashRequest(file, ['sha256'])))
  const made: Written[] = []
  for (const [index, place] of places.entries()) {
    const text = listOf(lists[index]!, hashes)
    const one = text.ok ? await toWrite(world, place, text.value, options) : text
    if (!one.ok) return fail([one.problem])
    made.push(one.value)
  }
  return ok(made)
}

function listOf(files: readonly ToList[], hashes: Awaited<ReturnType<World['bulk']['hash']>>): Result<string> {
  const lines: { path: string; sha256: string }[] = []
  for (const file of files) {
    const hash = hashOf(file, 'sha256', hashes.get(file.path))
    if (!('hex' in hash)) return fail({ code: 'SIGN.UNREADABLE', message: `${file.path} cannot be hashed${hash.from === 'failed' ? `: ${hash.message}` : ''}.`, next: 'Make it a plain file that may be read, or remove it.', path: file.path })
    lines.push({ path: file.path, sha256: hash.hex })
  }
  return ok(writeChecksums(lines))
}

async function toWrite(world: World, place: ListPlace, list: string, { gpg, key, check }: SignOptions): Promise<Result<Written>> {
  const now = await world.files.readText(`${place.directory}/CHECKSUMS.txt`, { maxBytes: Math.max(list.length * 4, 1) })
  const same = now.ok && now.value.text === list
  if (check === true) return ok({ place, list, signature: null, same })
  if (gpg === true) {
    const signature = await world.signer.sign(list, { key: key ?? null, signal: world.signal })
    return signature.ok ? ok({ place, list, signature: signature.value, same }) : signature
  }
  const signed = (await world.files.stat(`${place.directory}/SIGNATURE.asc`)) !== null
  if (signed && !same) return fail({ code: 'SIGN.WOULD_BREAK', message: `${place.directory}/SIGNATURE.asc signs the list as it is, and the new list differs.`, next: 'Sign anew with --gpg, or remove SIGNATURE.asc first.', path: `${place.directory}/SIGNATURE.asc` })
  return ok({ place, list, signature: null, same })
}

async function writeAll({ files }: World, made: readonly Written[]): Promise<Problem | null> {
  for (const { place, list, signature, same } of made) {
    const texts = [...(same ? [] : [['CHECKSUMS.txt', list] as const]), ...(signature === null ? [] : [['SIGNATURE.asc', signature] as const])]
    for (const [name, text] of texts) {
      const written = await files.write(`${place.directory}/${name}`, text)
      if (!written.ok) return written.problem
    }
  }
  return null
}

const stale = ({ place }: Written) => finding('TFC0008.CHECKSUMS_STALE', { path: `${place.directory}/CHECKSUMS.txt` }, `${place.directory}/CHECKSUMS.txt is not what \`hortus sign\` would write.`, { fix: `Run \`hortus sign ${place.directory}\`.` })

function sumUp(made: readonly Written[], what: string): string {
  const changed = made.filter(({ same, signature }) => !same || signature !== null)
  return changed.length === 0 ? `${made.length === 1 ? 'The list is' : `All ${made.length} lists are`} what would be written.` : `${changed.map(({ place, signature }) => `${place.directory}/CHECKSUMS.txt${signature === null ? '' : ' and SIGNATURE.asc'}`).join(', ')} ${what}.`
}
