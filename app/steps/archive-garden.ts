/** Gathers what a decision to archive rests on: what lies in the repository, what git knows of it, and every text that may point somewhere. */
import { archiveFolderOf, type ArchiveFile, type ArchiveGarden } from '../../core/archive/archive-garden.ts'
import { undoFolder } from '../../core/archive/undo-document.ts'
import { CONTRACTS_LIMIT } from '../../core/contract/stored-contract.ts'
import { directoryOfPath, isWithin, leafOfPath } from '../../core/archive/paths.ts'
import { repositoryName } from '../../core/export/repository-name.ts'
import { decidingPattern, readLfsPatterns } from '../../core/lfs/lfs-patterns.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import { BASELINE_LIMIT } from '../../core/rules/baseline.ts'
import type { Config } from '../../core/schema/config.ts'
import type { GitFile, World } from '../../core/world.ts'
import type { Garden } from './load-garden.ts'

/** No text that people write has more; of a generated one nobody expects links to be right. */
const MAX_BYTES = 1024 * 1024

/** `from`: the directory that would move to `to`; the same when nothing does. */
export async function archiveGarden(world: World, config: Config, garden: Garden, { from, to }: { readonly from: string; readonly to: string }): Promise<Result<ArchiveGarden>> {
  const listing = await world.git.listing()
  if (listing === null) return fail({ code: 'ARCHIVE.NO_REPOSITORY', message: 'This garden lies in no git repository, so nothing could be brought back.', next: 'Run `git init`, commit the garden, then archive.' })
  const known = listing.filter(({ size, clean }) => size !== null || clean)
  const folder = archiveFolder(config, known.map(({ path }) => path))
  const texts = await readTexts(world, config, known, folder)
  const [files, { remoteUrl }] = await Promise.all([filesOf(world, known, texts, { from, to }), world.remotes.addresses()])
  const taken = from === to ? [] : await takenOf(world, known, from, to)
  const { baseline } = config.validate
  return ok({ folder: config.garden.folder, archive: folder, baseline, contracts: config.contracts.path, examples: garden.examples, unreadable: garden.unreadable, files, texts, taken, repository: repositoryName(remoteUrl) })
}

/** What git ignores (caches, outputs) stays behind when an example moves, and is in nobody's way unless it has the very name. */
export async function takenOf(world: Pick<World, 'files'>, files: readonly Pick<GitFile, 'path'>[], from: string, to: string): Promise<readonly string[]> {
  const targets = files.filter(({ path }) => isWithin(path, from)).map(({ path }) => to + path.slice(from.length))
  const there = await Promise.all([...targets, ...(isWithin(to, from) ? [] : [to])].map(async (path) => ({ path, found: await world.files.stat(path) })))
  return there.filter(({ path, found }) => found !== null && (path !== to || found.kind !== 'directory')).map(({ path }) => path)
}

export const archiveFolder = (config: Config, files: readonly string[]): string => archiveFolderOf(config.garden.archive_folder, files)

async function readTexts(world: World, config: Config, listing: readonly GitFile[], folder: string): Promise<ReadonlyMap<string, string>> {
  const large = new Map([[config.validate.baseline, BASELINE_LIMIT], [config.contracts.path, CONTRACTS_LIMIT]])
  const limit = (path: string): number => large.get(path) ?? (isWithin(path, undoFolder(folder)) ? 4 * MAX_BYTES : MAX_BYTES)
  const wanted = listing.filter(({ path, mode, size }) => mode !== '120000' && mode !== '160000' && !BINARY.test(path) && (size ?? 0) <= limit(path)).map(({ path }) => path)
  const read = await world.files.readTexts(wanted, { maxBytes: BASELINE_LIMIT })
  // What holds a NUL is no text, though its bytes be UTF-8.
  return new Map([...read].flatMap(([path, file]) => (file.ok && !file.value.text.includes('\0') ? [[path, file.value.text] as const] : [])))
}

const BINARY = /\.(?:png|jpe?g|gif|webp|bmp|ico|tiff?|pdf|mp[34]|wav|flac|ogg|avi|mov|mkv|webm|zip|gz|bz2|xz|zst|tar|tgz|7z|npy|npz|pt|pth|onnx|safetensors|bin|pkl|h5|parquet|arrow|sqlite|db|ttf|otf|woff2?|so|dll|dylib|exe|whl|jar|class|pyc|o|a)$/i

async function filesOf(world: World, listing: readonly GitFile[], texts: ReadonlyMap<string, string>, { from, to }: { readonly from: string; readonly to: string }): Promise<readonly ArchiveFile[]> {
  const moving = from === to ? [] : listing.map(({ path }) => path).filter((path) => isWithin(path, from))
  const target = (path: string): string => to + path.slice(from.length)
  // A .gitattributes of the example moves with it: git, asked before, knows nothing of it at the new place.
  const along = moving.filter((path) => leafOfPath(path) === '.gitattributes').map((path) => ({ directory: directoryOfPath(path), patterns: readLfsPatterns(texts.get(path) ?? '') }))
  const keeps = (path: string): boolean => along.some(({ directory, patterns }) => isWithin(path, directory) && decidingPattern(patterns, path.slice(directory.length + 1)) !== null)
  const filters = await world.git.attributes('filter', [...moving, ...moving.map(target)])
  const loses = new Set(moving.filter((path) => filters.get(path) === 'lfs' && filters.get(target(path)) !== 'lfs' && !keeps(path)))
  return Promise.all(
    listing.map(async ({ path, mode, blob, clean }): Promise<ArchiveFile> => {
      const place = mode === '120000' ? await world.files.resolve(path) : null
      const leadsTo = place === null || place === 'outside' ? null : place.path
      return { path, kind: mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file', tracked: blob !== null, clean, leadsTo, losesLfs: loses.has(path) }
    }),
  )
}
