/** Which files outside of an example go along in an export, and how texts change because the place is another one. */
import type { SourceFile } from '../../core/export/judge-files.ts'
import type { Standalone } from '../../core/export/standalone.ts'
import { assemble } from '../../core/export/vendor/assemble.ts'
import { openClosure, type Closure, type Facts } from '../../core/export/vendor/closure.ts'
import { contractFacts } from '../../core/export/vendor/contract-facts.ts'
import { fromRoot } from '../../core/export/vendor/garden-path.ts'
import { judgeCopies } from '../../core/export/vendor/judge-taken.ts'
import { openMove } from '../../core/export/vendor/move.ts'
import { nearbyFiles } from '../../core/export/vendor/nearby-files.ts'
import { openTree, type Tree } from '../../core/export/vendor/tree.ts'
import type { Example } from '../../core/garden/example.ts'
import { looksLikePointer } from '../../core/integrity/pointer.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { GitFile, World } from '../../core/world.ts'
import { openContracts } from './cached-contracts.ts'
import { addBuilds, type AddedBuilds } from './export-vendor-images.ts'
import { ignoreFiles } from './export-vendor-ignore.ts'
import { leavingLinks, linksTaken } from './export-vendor-links.ts'
import { presetContracts } from './export-vendor-contracts.ts'

/** Where links of a document into the garden lead; `repository` is null when nobody said. */
export interface Origin {
  /** `owner/name` on GitHub. */
  readonly repository: string | null
  /** Full id. */
  readonly commit: string
}

/**
 * `files` are those of the example that go along, relative to it, symlinks that leave it included. `listing`: what git says of the whole
 * garden, when the caller knows it already.
 */
export async function exportVendor(world: World, config: Config, example: Example, files: readonly SourceFile[], origin: Origin | null = null, listing: readonly GitFile[] | null = null): Promise<Result<Standalone>> {
  const listed = listing ?? (await world.git.listing())
  if (listed === null) return fail({ code: 'EXPORT.NO_HISTORY', message: `${example.id} does not lie in a git repository.`, next: 'Commit the example, then export it.' })
  const tree = treeOf(listed)
  const move = openMove(fromRoot(example.path))
  const at = (path: string): string => (move.example === '' ? path : `${move.example}/${path}`)
  const own = files.filter(({ kind }) => kind === 'file').map(({ path }) => path)
  await using contracts = openContracts(world, config)
  const words = await wordsOf(world, own.map(at))
  await using near = openContracts(world, config, (all) => nearbyFiles(all, example.path, words))
  const captured = await presetContracts(near, contracts, example)
  const facts = contractFacts(example, captured.contracts, tree)
  const builds = await addBuilds(world, config, contracts, example, captured.contracts, new Set(own))
  const leaving = await leavingLinks(world, tree, example, files)
  const known = withMore(facts, builds, example, tree)
  const closure = openClosure(tree, move, own.map(at), known)
  await read(world, closure)
  const found = closure.result()
  const links = await linksTaken(world, tree, found.taken)
  const standalone = assemble({ example, tree, move, ...found, links: links.content, source: origin?.repository == null ? null : { url: `https://github.com/${origin.repository}`, commit: origin.commit }, rootAbs: world.files.rootAbs })
  const gone = new Set(links.dropped)
  const ignores = await ignoreFiles(world, tree, example, known.builds, own)
  const copies = [...standalone.copies.filter(({ to }) => !gone.has(to)), ...ignores.copies, ...leaving.copies, ...links.copies].filter(({ to }) => !builds.leaves.has(to))
  const same = await sameAsOwn(world, copies, own, at)
  const judged = judgeCopies(copies, own, example, tree, found.pulled, same)
  const findings = [...captured.findings, ...foreignFindings(facts.foreign, example), ...builds.findings, ...leaving.findings, ...links.findings, ...standalone.findings, ...judged.findings, ...pointers(found.members, example)]
  const rewritten = new Map([...standalone.rewritten, ...ignores.rewritten].filter(([path]) => !same.has(path) && !builds.leaves.has(path)))
  for (const [path, text] of builds.rewritten) rewritten.set(path, text(rewritten.get(path) ?? null))
  return ok({ copies: judged.copies, rewritten, ...(builds.added.length === 0 ? {} : { added: builds.added }), findings: inOrder(findings) })
}

const treeOf = (listed: readonly GitFile[]): Tree => openTree(listed.filter(({ blob, size }) => blob !== null && size !== null).map(({ path, mode, size }) => ({ path, kind: mode === '120000' ? 'link' : mode === '160000' ? 'other' : 'file', size: size ?? 0, executable: mode === '100755' })))

/** What the descriptor says by itself: shared files, and modules only where something imports them. */
function withMore(facts: Facts, builds: AddedBuilds, example: Example, tree: Tree): Facts {
  const shared = example.sharedPaths.flatMap((glob) => {
    const plain = glob.replace(/^\.?\//, '').replace(/\/$/, '')
    if (tree.file(plain) !== null) return [plain]
    return tree.matching(tree.isDirectory(plain) ? `${plain}/**` : plain).flatMap(({ path }) => (path.endsWith('.py') ? [] : [path]))
  })
  return {
    ...facts,
    builds: [...facts.builds, ...builds.builds],
    references: [...facts.references, ...builds.builds.map(({ dockerfile }) => ({ path: dockerfile, how: 'needs' as const, line: 1, because: 'the image that another example builds' })), ...shared.map((path) => ({ path, how: 'uses' as const, line: 1, because: `shared_paths of ${example.descriptor}` }))],
  }
}

const MAX_BYTES = 2 * 1024 * 1024

/** Of what may name another example: scripts, recipes, descriptors. */
async function wordsOf(world: World, paths: readonly string[]): Promise<string> {
  const wanted = paths.filter((path) => /\.(?:sh|bash|zsh|mk|ya?ml|env|toml)$|(?:^|\/)(?:Makefile|[\w.-]*Dockerfile[\w.-]*|justfile)$|(?:^|\/)[^./]+$/.test(path))
  const texts = await world.files.readTexts(wanted, { maxBytes: MAX_BYTES })
  return wanted.map((path) => textOf(texts.get(path)) ?? '').join('\n')
}

async function read(world: World, closure: Closure): Promise<void> {
  for (let wanted = closure.wanted(), first = true; wanted.length > 0 || first; wanted = closure.wanted(), first = false) {
    const texts = await world.files.readTexts(wanted, { maxBytes: MAX_BYTES })
    closure.give(new Map(wanted.map((path) => [path, textOf(texts.get(path))])))
  }
}

const textOf = (result: Awaited<ReturnType<World['files']['readText']>> | undefined): string | null => (result?.ok === true ? result.value.text : null)

/** The example has a copy of the very file that would go along. */
async function sameAsOwn(world: World, copies: Standalone['copies'], own: readonly string[], at: (path: string) => string): Promise<ReadonlySet<string>> {
  const names = new Set(own)
  const same = new Set<string>()
  for (const { from, to } of copies) {
    if (!names.has(to)) continue
    const [one, other] = await Promise.all([world.files.readText(from, { maxBytes: MAX_BYTES }), world.files.readText(at(to), { maxBytes: MAX_BYTES })])
    if (one.ok && other.ok && one.value.text === other.value.text) same.add(to)
  }
  return same
}

const foreignFindings = (foreign: readonly { readonly preset: string; readonly path: string }[], example: Example): Finding[] => foreign.map(({ preset, path }) => finding('EXPORT.POINTS_OUTSIDE', { path: example.descriptor, example: example.id }, `The preset ${preset} mounts ${path.slice(0, 120)}, a path of one machine.`))

function pointers(members: ReturnType<Closure['result']>['members'], example: Example): Finding[] {
  return members.flatMap(({ path, own, text }) => (!own && text !== null && looksLikePointer(text) ? [finding('EXPORT.LFS_POINTER', { path, example: example.id }, `${path} is a pointer of Git LFS.`)] : []))
}

const inOrder = (findings: readonly Finding[]): readonly Finding[] => findings.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : (a.line ?? 0) - (b.line ?? 0)))
