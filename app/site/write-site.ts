/**
 * Writes a site: makes only what changed since the last time, and takes away only what it wrote itself. What was written is noted in the
 * site (manifest.ts), before the first file and after the last, so that the build after a killed one knows what is its own. Only a note
 * that this user's cache knows saves work: a repository can bring one along, with pages that nobody made (A47).
 */
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import { count } from '../../core/render/figures.ts'
import type { Cache, Folder } from '../../core/world.ts'
import type { SiteFile } from '../../site/site-file.ts'
import { MANIFEST, renderManifest, type Manifest, type Written } from './manifest.ts'
import { begin, believe, lastTime, othersIn, sumOf, type Before } from './last-time.ts'

export interface SiteWritten {
  /** Files of the site, and their bytes. */
  readonly files: number
  readonly bytes: number
  /** Of them those that changed; the others lie as they were. */
  readonly written: number
  readonly removed: number
  /** What was left as it is, and why. */
  readonly problems: readonly Problem[]
}

/** A page, or a file of the repository that is copied. */
export type AnyFile = Omit<SiteFile, 'make'> & { readonly make: () => string | Uint8Array | Promise<string | Uint8Array> }

/** What other code made is made again. */
export async function writeSite(folder: Folder, files: readonly AnyFile[], cache: Cache): Promise<Result<SiteWritten>> {
  const build = await cache.build()
  // In this order: whoever writes at the same time notes a file before it is there.
  const sizes = await folder.sizes()
  const before = await lastTime(folder, cache)
  const strange = files.filter(({ path }) => sizes.has(path) && !before.files.has(path)).map(({ path }) => path)
  if (strange.length > 0) return fail(notOurs(folder.rootAbs, strange))
  const isKept = ({ path, digest }: AnyFile): boolean => digest !== null && before.believed && before.build === build && before.files.get(path)?.digest === digest && sizes.get(path) === before.files.get(path)!.bytes
  const wanted = files.filter((file) => !isKept(file))
  const paths = new Set(files.map(({ path }) => path))
  const gone = [...before.files].filter(([path]) => !paths.has(path) && path !== MANIFEST)
  const made = await makeAll(folder, { wanted, gone, before, sizes, build })
  if (!made.ok) return made
  const { begun, written, removed, problems, now } = made.value
  const all = new Map(files.map(({ path }) => [path, now.get(path) ?? before.files.get(path)!]))
  const text = renderManifest({ build, files: begun ? new Map([...(await othersIn(folder, staying(before, gone))), ...all]) : all })
  const closed = !begun && text === before.text ? ok(undefined) : await folder.write(MANIFEST, text)
  if (closed.ok && !(before.believed && text === before.text)) await believe(folder, text, cache)
  return closed.ok ? ok({ files: all.size, bytes: [...all.values()].reduce((sum, { bytes }) => sum + bytes, 0), written, removed, problems }) : closed
}

interface Work {
  readonly wanted: readonly AnyFile[]
  readonly gone: readonly (readonly [string, Written])[]
  readonly before: Before
  readonly sizes: ReadonlyMap<string, number>
  readonly build: string
}

interface Done extends Pick<SiteWritten, 'written' | 'removed' | 'problems'> {
  readonly now: ReadonlyMap<string, Written>
  /** The list says that files are about to be written. */
  readonly begun: boolean
}

async function makeAll(folder: Folder, { wanted, gone, before, sizes }: Work): Promise<Result<Done>> {
  // First: a directory may stand now where a file was, and on some file systems `A` is the place of `a`.
  const { removed, problems } = await takeAway(folder, gone, sizes)
  const now = new Map<string, Written>()
  let [written, begun] = [0, false]
  for (const file of wanted) {
    const content = await file.make()
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    const sha256 = sumOf(bytes)
    const known = before.files.get(file.path)
    now.set(file.path, { digest: file.digest, sha256, bytes: bytes.length })
    if (known?.sha256 === sha256 && sizes.get(file.path) === bytes.length && (before.believed || (await folder.digestOf(file.path)) === sha256)) continue
    if (!begun) {
      const noted = await begin(folder, [...(await othersIn(folder, before.files)).keys(), ...wanted.map(({ path }) => path)], staying(before, gone))
      if (!noted.ok) return noted
      begun = true
    }
    const done = await folder.write(file.path, bytes)
    if (!done.ok) return done
    written += 1
  }
  return ok({ now, begun, written, removed, problems })
}

/** Of what was noted, less what was taken away. */
function staying({ files }: Before, gone: Work['gone']): Manifest['files'] {
  const away = new Set(gone.map(([path]) => path))
  return new Map([...files].filter(([path]) => !away.has(path)))
}

/** A file that somebody changed since is no longer what was written here. */
async function takeAway(folder: Folder, gone: readonly (readonly [string, Written])[], sizes: ReadonlyMap<string, number>): Promise<Pick<Done, 'removed' | 'problems'>> {
  const problems: Problem[] = []
  let removed = 0
  for (const [path, { sha256 }] of gone) {
    if (!sizes.has(path)) continue
    const isOurs = sha256 === null || (await folder.digestOf(path)) === sha256
    const done = isOurs ? await folder.remove(path) : fail(changed(path))
    if (done.ok) removed += 1
    else problems.push(done.problem)
  }
  return { removed, problems }
}

const changed = (path: string): Problem => ({ code: 'SITE.CHANGED', message: `${path} no longer belongs to the site, and somebody changed it since it was written.`, next: 'It was left there. Remove it when nobody needs it.', path })

const notOurs = (rootAbs: string, paths: readonly string[]): Problem => ({
  code: 'SITE.NOT_OURS',
  message: `${rootAbs} has ${count(paths.length, 'file')} that the site would write over and no build wrote: ${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ', …' : ''}.`,
  next: 'Nothing was written. Name an empty or new directory with --out DIR, or remove them.',
})
