/** .gitattributes: large content goes to Git LFS, documents do not. What git says of a path decides; the line is looked up after. */
import { isDocument } from '../../lfs/lfs-documents.ts'
import { decidingPattern, readLfsPatterns, unusedPatterns, type LfsPattern } from '../../lfs/lfs-patterns.ts'
import { probesOf } from '../../lfs/probes.ts'
import type { Finding } from '../../schema/report.ts'
import { eachFile } from '../../workspace/each-file.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { finding } from '../finding.ts'
import { listed, shorten } from './shorten.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

const PATH = '.gitattributes'

export const lfsAttributeRules: WorkspaceRule = (workspace) => {
  const doc = workspace.texts.get(PATH)
  if (!workspace.listing.git || doc === undefined || doc.state === 'missing') return []
  if (doc.state !== 'read') return [finding('TFC0001.GITATTRIBUTES_UNREADABLE', { path: PATH }, doc.state === 'pointer' ? '.gitattributes is a Git LFS pointer itself.' : `.gitattributes cannot be read: ${doc.problem.message}.`)]
  const patterns = readLfsPatterns(doc.text)
  return [...notCovered(workspace), ...documents(workspace, patterns), ...unused(workspace, patterns)]
}

/** Rule 14. */
function notCovered({ listing, probes }: Workspace): Finding[] {
  const raw = probesOf(listing).filter(({ path, wants }) => wants === 'lfs' && probes.get(path) !== 'lfs')
  if (raw.length === 0) return []
  const names = raw.map(({ path }) => LABELS[path] ?? path)
  const lines = [...names.map((name) => `${name} filter=lfs diff=lfs merge=lfs -text`), ...[...new Set(names.flatMap((name) => CAUGHT[name] ?? []))].map(asItself)]
  return [finding('TFC0001.LFS_NOT_COVERED', { path: PATH, line: 1 }, `No pattern sends ${listed(names, 9)} to Git LFS.`, { fix: `Add these lines to .gitattributes, in this order: ${lines.map((line) => `\`${line}\``).join(', ')}; then \`git add --renormalize .\`.` })]
}

/** Documents that a pattern for everything would send along. */
const CAUGHT: Readonly<Record<string, readonly string[]>> = { 'datasets/**': ['metadata.yaml', 'CHECKSUMS.txt', 'SIGNATURE.asc', 'README.md'], 'runs/**/artifacts/**': ['CHECKSUMS.txt', 'SIGNATURE.asc'], 'data/**': ['README.md'] }

/** Not `-diff`: then a pull request would not show what changed. `-text` stays, so that no checkout changes what is signed. */
const asItself = (name: string): string => `**/${name} !filter !diff !merge -text`

const LABELS: Readonly<Record<string, string>> = { 'data/x.bin': 'data/**', 'datasets/a/v1/x.bin': 'datasets/**', 'models/a/v1/model.pt': 'models/**/*.pt', 'models/a/v1/model.ckpt': 'models/**/*.ckpt', 'models/a/v1/model.onnx': 'models/**/*.onnx', 'runs/r/artifacts/x.bin': 'runs/**/artifacts/**' }

/** Rule 18, the cause: once for each pattern. Each file has a finding of its own. */
function documents({ listing, probes }: Workspace, patterns: readonly LfsPattern[]): Finding[] {
  const asked = probesOf(listing).flatMap(({ path, wants }) => (wants === 'plain' && probes.get(path) === 'lfs' ? [path] : []))
  const there = FOLDERS.flatMap((name) => eachFile(listing.folder(name)).filter(({ path, lfs }) => lfs && isDocument(path)).map(({ path }) => path)).toSorted()
  const caught = [...asked, ...there].map((path) => ({ path, pattern: decidingPattern(patterns, path) }))
  return [...Map.groupBy(caught, ({ pattern }) => pattern?.line ?? null)].flatMap(([line, group]) => {
    const { pattern } = group[0]!
    const names = [...new Set(group.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)))]
    const what = pattern === null ? 'A pattern' : `The pattern ${shorten(pattern.pattern)}`
    return [finding('TFC0001.LFS_POINTER_METADATA', { path: PATH, line, column: line === null ? null : 1 }, `${what} also sends ${listed(names)} of ${group[0]!.path.split('/')[0]!}/ to Git LFS.`, { fix: `Add at the end of .gitattributes, a line each: ${names.slice(0, 6).map((name) => `\`${asItself(name)}\``).join(', ')}; then \`git add --renormalize .\`.` })]
  })
}

const FOLDERS = ['datasets', 'models', 'runs'] as const

/** Rule 20. What rule 14 asks for may wait for its first file. */
function unused({ listing }: Workspace, patterns: readonly LfsPattern[]): Finding[] {
  const lfs = patterns.filter(({ filter }) => filter === 'lfs')
  if (lfs.length === 0) return []
  const asked = probesOf(listing).filter(({ wants }) => wants === 'lfs')
  // Who removed such a line would be told by rule 14 to add it again.
  const demanded = new Set(asked.map(({ path }) => lfs.filter(({ matches }) => matches?.(path))).flatMap((matching) => (matching.length === 1 ? matching : [])))
  const useless = unusedPatterns(patterns, eachFile(listing.root).map(({ path }) => path)).filter((pattern) => !demanded.has(pattern))
  if (useless.length === 0) return []
  return [finding('TFC0001.LFS_PATTERN_UNUSED', { path: PATH, line: useless[0]!.line, column: 1 }, `${useless.length} of ${lfs.length} LFS patterns match no file: ${listed(useless.map(({ pattern, line }) => `${shorten(pattern, 40)} (line ${line})`), 3)}.`)]
}
