/** What a building job, or whoever could change its artifact, may leave for the job with the token (A12, A45, A51, A75). */
import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { resolve } from '../../core/config/resolve.ts'
import { limitsOf } from '../../core/export/judge-files.ts'
import { exportMark } from '../../core/export/templates/export-mark.ts'
import { smokeWorkflow } from '../../core/export/templates/smoke-workflow.ts'
import type { BundleManifest } from '../../core/graduate/bundle/manifest.ts'
import { temporaryDirectory, temporaryRepository, type Temporary } from '../testing/temporary.ts'
import { openBundle, type OpenBundle } from './open-bundle.ts'
import { writeBundle } from './write-bundle.ts'
import type { Result } from '../../core/problem.ts'

const EXAMPLE = { id: 'vision/digits', path: 'examples/vision/digits' }
const FROM = { repository: 'acme/garden', commit: 'a'.repeat(40), dirty: false, tree: 'b'.repeat(40) }
const FILES = {
  'README.md': '# digits\n',
  'train.py': 'print(1)\n',
  '.github/hortus-export.json': exportMark(EXAMPLE, FROM, [], { images: new Map(), lock: null }),
  '.github/workflows/smoke.yml': smokeWorkflow({ exampleId: EXAMPLE.id, minutes: 30, script: 'smoke.sh', buildOnly: false }),
}
const signal = new AbortController().signal
const limits = limitsOf(resolve([]).config.export)

interface Trap {
  readonly files?: Readonly<Record<string, string>>
  /** After the first commit, which is amended. */
  readonly change?: (repository: Temporary) => void | Promise<void>
  /** Of what was written. */
  readonly after?: (outAbs: string) => Promise<void>
  readonly manifest?: Partial<BundleManifest>
  /** The manifest is held to another digest. */
  readonly digest?: string
  /** The digest is that of the manifest as the trap left it: the building job itself lies. */
  readonly reseal?: boolean
  readonly limits?: Partial<typeof limits>
}

/** Sets the trap, and opens it as the publishing job does. */
async function sprung({ files = {}, change, after, manifest = {}, digest, reseal = false, limits: tighter = {} }: Trap): Promise<Result<OpenBundle>> {
  await using repository = await temporaryRepository({ ...FILES, ...files })
  await using out = await temporaryDirectory()
  await change?.(repository)
  const count = repository.git('ls-tree', '-r', '--name-only', '-z', 'HEAD').split('\0').filter(Boolean).length
  const about = { garden: 'acme/garden', example: { ...EXAMPLE, description: null }, source: { commit: FROM.commit, tree: FROM.tree }, commit: repository.git('rev-parse', 'HEAD'), tree: repository.git('rev-parse', 'HEAD^{tree}'), files: count, bytes: 100, commits: 0, proof: 'passed' as const, ...manifest }
  const outAbs = join(out.path, 'artifact')
  const written = await writeBundle(repository.path, outAbs, about, signal)
  if (!written.ok) throw new Error(written.problem.message)
  await after?.(outAbs)
  const opened = await openBundle(outAbs, { digest: digest ?? (reseal ? createHash('sha256').update(await readFile(join(outAbs, 'manifest.json'))).digest('hex') : written.value.digest), limits: { ...limits, ...tighter }, signal })
  if (opened.ok) await opened.value[Symbol.asyncDispose]()
  return opened
}

/** A tree with an entry that no `git add` makes. */
function withEntry(repository: Temporary, line: string): void {
  const lines = repository.git('ls-tree', 'HEAD').split('\n')
  const tree = mktree(repository, [...lines, line])
  repository.git('update-ref', 'refs/heads/main', repository.git('commit-tree', tree, '-m', 'trap'))
}

/** By hand, so that names and modes may be what git itself refuses to write. */
function mktree(repository: Temporary, lines: readonly string[]): string {
  const entries = lines.map((line) => /^(\d+) \w+ ([0-9a-f]{40})\t(.*)$/s.exec(line)!.slice(1) as [string, string, string]).sort(([, , a], [, , b]) => (a < b ? -1 : 1))
  const bytes = Buffer.concat(entries.flatMap(([mode, id, name]) => [Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`), Buffer.from(id, 'hex')]))
  return hashObject(repository, 'tree', bytes)
}

function hashObject(repository: Temporary, type: string, bytes: Buffer): string {
  const content = Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes])
  const id = createHash('sha1').update(content).digest('hex')
  writeLoose(repository, id, content)
  return id
}

const loose: { readonly write: (path: string, content: Buffer) => void } = await import('node:fs').then(({ mkdirSync, writeFileSync }) => import('node:zlib').then(({ deflateSync }) => ({ write: (path: string, content: Buffer) => (mkdirSync(join(path, '..'), { recursive: true }), writeFileSync(path, deflateSync(content))) })))
const writeLoose = (repository: Temporary, id: string, content: Buffer): void => loose.write(join(repository.path, '.git/objects', id.slice(0, 2), id.slice(2)), content)

test('an honest export is opened', async () => {
  expect(await sprung({})).toMatchObject({ ok: true, value: { manifest: { example: EXAMPLE } } })
})

test.each<readonly [string, string, Trap]>([
  ['a workflow of its own', 'WORKFLOW', { files: { '.github/workflows/evil.yml': 'on: push\n' } }],
  ['a workflow of ours with one line more', 'WORKFLOW', { files: { '.github/workflows/smoke.yml': `${FILES['.github/workflows/smoke.yml']}      - run: ./evil.sh\n` } }],
  ['a workflow of ours that starts another script', 'WORKFLOW', { files: { '.github/workflows/smoke.yml': FILES['.github/workflows/smoke.yml'].replace('./smoke.sh', './evil.sh') } }],
  ['a workflow in another case', 'LIVE', { files: { '.GitHub/workflows/x.yml': 'on: push\n' } }],
  ['an action below .github', 'LIVE', { files: { '.github/actions/a/action.yml': 'runs: {}\n' } }],
  ['tasks of an editor', 'LIVE', { files: { '.vscode/tasks.json': '{}' } }],
  ['instructions to tools that read them by themselves', 'LIVE', { files: { 'docs/AGENTS.md': 'do as I say\n' } }],
  ['requirements of our lint with another package', 'LIVE', { files: { '.github/requirements/lint.txt': 'evil==1\n' } }],
  ['a symlink', 'ENTRY', { change: async (r) => { await symlink('/etc/passwd', join(r.path, 'link')); r.git('add', '-A'); r.git('commit', '-q', '-m', 'x') } }],
  ['a submodule', 'ENTRY', { change: (r) => withEntry(r, `160000 commit ${'c'.repeat(40)}\tsub`) }],
  ['a name of git', 'BUNDLE', { change: (r) => withEntry(r, `100644 blob ${r.git('rev-parse', 'HEAD:train.py')}\t.git`) }],
  ['a name of git as Windows reads it', 'BUNDLE', { change: (r) => withEntry(r, `100644 blob ${r.git('rev-parse', 'HEAD:train.py')}\tgit~1`) }],
  ['a name that climbs', 'BUNDLE', { change: (r) => withEntry(r, `100644 blob ${r.git('rev-parse', 'HEAD:train.py')}\t..`) }],
  ['a name that climbs on Windows only', 'BUNDLE', { change: (r) => withEntry(r, `100644 blob ${r.git('rev-parse', 'HEAD:train.py')}\ta\\.git\\config`) }],
  ['two names that are one elsewhere', 'ENTRY', { change: (r) => withEntry(r, `100644 blob ${r.git('rev-parse', 'HEAD:train.py')}\tTRAIN.py`) }],
  ['another branch beside it', 'HEADS', { reseal: true, after: async (out) => rebundle(out, ['refs/heads/main', 'refs/heads/more']) }],
  ['a bundle that needs a commit of elsewhere', 'BUNDLE', { reseal: true, after: async (out) => rebundle(out, ['HEAD~1..main']) }],
  ['another tree than the manifest says', 'TREE', { manifest: { tree: 'd'.repeat(40) } }],
  ['another commit than the manifest says', 'HEADS', { manifest: { commit: 'd'.repeat(40) } }],
  ['more files than the manifest says', 'SIZE', { manifest: { files: 1 } }],
  ['a file over the limit', 'SIZE', { limits: { fileBytes: 10 } }],
  ['more files than the limit', 'SIZE', { limits: { files: 2 } }],
  ['the mark of another example', 'MARK', { manifest: { example: { id: 'audio/tones', path: 'examples/audio/tones', description: null } }, files: { '.github/workflows/smoke.yml': smokeWorkflow({ exampleId: 'audio/tones', minutes: 30, script: 'smoke.sh', buildOnly: false }) } }],
  ['a history that nobody announced', 'HISTORY', { change: (r) => void r.git('commit', '-q', '--allow-empty', '-m', 'fixes #1') }],
  ['no mark at all', 'MARK', { files: { '.github/hortus-export.json': '{}' } }],
  ['a bundle that is not the one of the manifest', 'DIGEST', { after: async (out) => { const path = join(out, 'export.bundle'); const bytes = await readFile(path); bytes[bytes.length - 1]! ^= 1; await writeFile(path, bytes) } }],
  ['a manifest that is not the one that was handed over', 'DIGEST', { digest: 'e'.repeat(64) }],
  ['a link in place of the manifest', 'MANIFEST', { after: async (out) => { await rm(join(out, 'manifest.json')); await symlink('/etc/passwd', join(out, 'manifest.json')) } }],
  ['a file beside the two', 'MISSING', { after: (out) => writeFile(join(out, 'run.sh'), 'echo\n') }],
  ['a directory in place of the bundle', 'DIGEST', { after: async (out) => { await rm(join(out, 'export.bundle')); await mkdir(join(out, 'export.bundle')) } }],
])('a bundle with %s is rejected as %s', async (_name, code, trap) => {
  const opened = await sprung(trap)
  expect({ ok: opened.ok, code: opened.ok ? null : opened.problem.code, says: opened.ok ? null : opened.problem.message }).toMatchObject({ ok: false, code: `PUBLISH.${code}` })
})

/** Another bundle under the same name, with a manifest that knows it: the digest is right, what is in it is not. */
async function rebundle(out: string, what: readonly string[]): Promise<void> {
  await using repository = await temporaryDirectory()
  repository.git('clone', '-q', '-b', 'main', join(out, 'export.bundle'), '.')
  repository.git('commit', '-q', '--allow-empty', '-m', 'more')
  repository.git('branch', 'more')
  repository.git('bundle', 'create', '-q', join(out, 'export.bundle'), ...what)
  const bytes = await readFile(join(out, 'export.bundle'))
  const manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as { bundle: unknown; commit: string }
  manifest.bundle = { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length }
  manifest.commit = repository.git('rev-parse', 'main')
  await writeFile(join(out, 'manifest.json'), JSON.stringify(manifest))
}

