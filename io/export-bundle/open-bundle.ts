/**
 * An artifact of another job, read where the token is: nothing of it is checked out or run. The manifest is held to the digest that the
 * building job handed over, the bundle to the manifest, and every object to git's own checks, in a scratch repository of our own.
 */
import { createHash } from 'node:crypto'
import { lstat, mkdtemp, readdir, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Limits } from '../../core/export/judge-files.ts'
import { judgeTree, textsWanted, type TreeFile } from '../../core/graduate/bundle/judge-tree.ts'
import { MAX_LENGTH } from '../../core/graduate/bundle/known-workflow.ts'
import { BUNDLE, BUNDLE_BRANCH, MANIFEST, MANIFEST_BYTES, readManifest, type BundleManifest } from '../../core/graduate/bundle/manifest.ts'
import { rejected } from '../../core/graduate/bundle/rejected.ts'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import { plain } from '../../core/render/plain.ts'
import { ownerId } from '../containers/owner.ts'
import { ownGit, type OwnGitOptions } from '../own-git.ts'
import { readPlainBytes } from '../read-plain-file.ts'
import { removeTree } from '../remove-tree.ts'
import { hashOf } from './write-bundle.ts'

export interface OpenBundle extends AsyncDisposable {
  readonly manifest: BundleManifest
  /** A bare repository that holds the commit, until it is disposed of. */
  readonly rootAbs: string
}

export interface OpenBundleOptions {
  /** SHA-256 of the manifest, from the output of the job that made it. */
  readonly digest: string
  readonly limits: Limits
  readonly signal: AbortSignal
}

/** Compressed, with the history; git would unpack anything. */
const MAX_BUNDLE = 1024 * 1024 * 1024
const MAX_COMMITS = 50_000

export async function openBundle(directoryAbs: string, options: OpenBundleOptions): Promise<Result<OpenBundle>> {
  const manifest = await readBeside(directoryAbs, options.digest)
  if (!manifest.ok) return manifest
  const rootAbs = await realpath(await mkdtemp(join(tmpdir(), `hortus-${ownerId()}-bundle-`)))
  const remove = (): Promise<void> => removeTree(rootAbs)
  const wrong = await unpack(join(directoryAbs, BUNDLE), rootAbs, manifest.value, options).catch((error: unknown) => rejected('BUNDLE', `it could not be read (${error instanceof Error ? error.message : String(error)})`))
  if (wrong !== null) return remove().then(() => fail(wrong))
  return ok({ manifest: manifest.value, rootAbs, [Symbol.asyncDispose]: remove })
}

/** Two plain files, and nothing else. */
async function readBeside(directoryAbs: string, digest: string): Promise<Result<BundleManifest>> {
  const names = await readdir(directoryAbs).catch(() => null)
  if (names === null || names.toSorted().join() !== [BUNDLE, MANIFEST].toSorted().join()) return fail(rejected('MISSING', `its directory does not hold ${MANIFEST} and ${BUNDLE} and nothing else`))
  const read = await readPlainBytes(join(directoryAbs, MANIFEST), { maxBytes: MANIFEST_BYTES })
  if (!read.ok) return fail(rejected('MANIFEST', `${MANIFEST}: ${read.problem.message}`))
  if (createHash('sha256').update(read.value.bytes).digest('hex') !== digest) return fail(rejected('DIGEST', `${MANIFEST} is not the one that the building job handed over`))
  const text = Buffer.from(read.value.bytes).toString('utf8')
  const manifest = readManifest(text)
  if (!manifest.ok) return manifest
  const found = await lstat(join(directoryAbs, BUNDLE))
  if (!found.isFile() || found.size !== manifest.value.bundle.bytes || found.size > MAX_BUNDLE) return fail(rejected('DIGEST', `${BUNDLE} has another size than its manifest says`))
  return (await hashOf(join(directoryAbs, BUNDLE))) === manifest.value.bundle.sha256 ? manifest : fail(rejected('DIGEST', `${BUNDLE} is not the one of its manifest`))
}

async function unpack(bundleAbs: string, rootAbs: string, manifest: BundleManifest, { limits, signal }: OpenBundleOptions): Promise<Problem | null> {
  const git = (args: readonly string[], more: OwnGitOptions = {}) => ownGit(rootAbs, ['--git-dir', rootAbs, ...args], { signal, ...more })
  const inited = await ownGit(rootAbs, ['init', '--quiet', '--bare', '--template=', '--object-format=sha1', '.'], { signal })
  if (inited.code !== 0) return rejected('BUNDLE', inited.complaint)
  const heads = await git(['bundle', 'list-heads', bundleAbs])
  if (heads.code !== 0) return rejected('BUNDLE', 'git does not read it')
  if (heads.stdout !== `${manifest.commit} ${BUNDLE_BRANCH}\n`) return rejected('HEADS', 'it does not hold exactly one branch with the commit of its manifest')
  // A bundle that needs commits of elsewhere could be completed by anything.
  const whole = await git(['bundle', 'verify', '--quiet', bundleAbs])
  if (whole.code !== 0) return rejected('BUNDLE', 'it is not complete')
  const fetched = await git(['-c', 'fetch.unpackLimit=1', '-c', 'protocol.allow=never', '-c', 'protocol.file.allow=always', 'fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--', bundleAbs, `+${BUNDLE_BRANCH}:refs/hortus/export`])
  if (fetched.code !== 0) return rejected('BUNDLE', 'its objects cannot be unpacked')
  // A fetch from a bundle asks nothing of what it unpacks (measured with git 2.39), whatever transfer.fsckObjects says.
  const sound = await git(['fsck', '--strict', '--no-progress', '--no-dangling', '--no-reflogs', 'refs/hortus/export'])
  if (sound.code !== 0) return rejected('BUNDLE', `an object of it is not sound (${plain(sound.complaint).replace(/^(fatal|error|warning): /, '').slice(0, 160)})`)
  const [commit, tree] = (await git(['rev-parse', 'refs/hortus/export^{commit}', 'refs/hortus/export^{tree}'])).stdout.split('\n')
  if (commit !== manifest.commit) return rejected('COMMIT', 'its commit is not that of its manifest')
  if (tree !== manifest.tree) return rejected('TREE', 'its tree is not that of its manifest')
  const commits = Number((await git(['rev-list', '--count', `--max-count=${MAX_COMMITS + 1}`, commit])).stdout.trim())
  if (!(commits >= 1 && commits <= MAX_COMMITS)) return rejected('SIZE', `it has more than ${MAX_COMMITS} commits`)
  const listed = await git(['ls-tree', '-r', '-l', '-z', '--full-tree', tree])
  const files = listed.code === 0 ? parse(listed.stdout) : null
  if (files === null) return rejected('TREE', 'its files cannot be listed')
  const texts = await readTexts(git, tree, files)
  // What is not announced is not reviewed: the pull request says how many commits come along, and its reviewer sees the files of the last one.
  const smuggled = manifest.commits === 0 && commits > 1 ? rejected('HISTORY', `it holds ${commits} commits, and no history was announced`) : null
  return judgeTree(files, texts, manifest, limits) ?? smuggled
}

function parse(text: string): TreeFile[] | null {
  const files = text.split('\0').filter((line) => line !== '').map((line): TreeFile | null => {
    const [, mode, bytes, path] = /^(\d{6}) (?:blob|commit|tree) [0-9a-f]{40} +(\d+|-)\t([^]*)$/.exec(line) ?? []
    return mode === undefined || path === undefined ? null : { mode, path, bytes: bytes === '-' ? null : Number(bytes) }
  })
  return files.includes(null) ? null : (files as TreeFile[])
}

async function readTexts(git: (args: readonly string[]) => ReturnType<typeof ownGit>, tree: string, files: readonly TreeFile[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  const sizes = new Map(files.map(({ path, bytes }) => [path, bytes ?? 0]))
  for (const path of textsWanted(files).slice(0, MOST_TEXTS)) {
    // The mark names every vendored file; a workflow is short.
    if ((sizes.get(path) ?? 0) > (path.startsWith('.github/workflows/') ? MAX_LENGTH : 8 * 1024 * 1024)) continue
    const shown = await git(['cat-file', 'blob', `${tree}:${path}`])
    if (shown.code === 0) texts.set(path, shown.stdout)
  }
  return texts
}

/** Our templates write a dozen at most. */
const MOST_TEXTS = 100
