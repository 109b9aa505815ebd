/** What goes wrong around a mirror, and who wants it to. */
import { execFileSync, spawn } from 'node:child_process'
import { chmod, mkdir, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mirroredGarden } from './testing/mirrored-garden.ts'

type Garden = Awaited<ReturnType<typeof mirroredGarden>>

const tipsOf = (g: Garden): string => join(g.mirrorsAbs, String(g.repository.id), 'tips')
const there = (path: string): Promise<boolean> => stat(path).then(() => true, () => false)
const bare = (g: Garden, args: readonly string[], input = ''): string => execFileSync('git', ['--git-dir', g.repository.dir, ...args], { encoding: 'utf8', input }).trim()

async function opens(g: Garden, commit = g.head()): Promise<unknown> {
  const world = await g.mirror.at(commit)
  if (!world.ok) return world.problem.code
  await world.value[Symbol.asyncDispose]()
  return 'opened'
}

test('a commit that is not there, or is none, is a problem', async () => {
  await using g = await mirroredGarden()
  expect(await g.mirror.fetch(['a'.repeat(40)])).toMatchObject({ ok: false, problem: { code: 'MIRROR.NO_COMMIT' } })
  for (const name of ['main', '--upload-pack=touch x', 'HEAD', '', `${g.head()}^`, 'abc']) {
    expect(await g.mirror.fetch([name])).toMatchObject({ ok: false, problem: { code: 'MIRROR.NO_COMMIT' } })
    expect(await g.mirror.at(name)).toMatchObject({ ok: false, problem: { code: 'MIRROR.NO_COMMIT' } })
  }
  expect(await g.mirror.fetch([])).toEqual({ ok: true, value: undefined })
})

test('GitHub that is down or says no is told apart, and the mirror works afterwards', async () => {
  await using g = await mirroredGarden()
  g.twin.arm({ on: 'GIT upload-pack', fault: { kind: 'status', status: 502 } })
  expect(await opens(g)).toBe('MIRROR.UNREACHABLE')
  g.twin.arm({ on: 'GIT upload-pack', fault: { kind: 'cut', after: 10 } })
  expect(await opens(g)).toMatch(/^MIRROR\.(?:UNREACHABLE|BROKEN)$|^opened$/)
  expect(await opens(g)).toBe('opened')
  g.twin.settings(g.repository, { private: true })
  g.twin.select(g.installation, [])
  const next = await g.twin.push(g.repository, { branch: 'main', files: { b: 'b' }, message: 'b' })
  expect(await opens(g, next)).toMatch(/^MIRROR\.(?:NO_PERMISSION|NOT_FOUND)$/)
})

test('A76: a renamed repository is not followed by git; the next task knows its new name', async () => {
  await using g = await mirroredGarden()
  g.twin.rename(g.repository, 'elsewhere')
  expect(await opens(g)).toBe('MIRROR.MOVED')
  await using github = await g.open({ actions: 'write', checks: 'write', contents: 'write', issues: 'write', metadata: 'read', pull_requests: 'write' })
  expect(github.facts.name).toBe('elsewhere')
  const world = await g.mirrors.of(github).at(g.head())
  expect(world).toMatchObject({ ok: true })
  if (world.ok) await world.value[Symbol.asyncDispose]()
})

test('objects that git itself takes for harmful do not come in', async () => {
  await using g = await mirroredGarden()
  const blob = bare(g, ['hash-object', '-w', '--stdin'], '[submodule "x"]\n\tpath = x\n\turl = --upload-pack=touch\n')
  const tree = bare(g, ['mktree'], `100644 blob ${blob}\t.gitmodules\n`)
  const commit = bare(g, ['-c', 'user.name=e', '-c', 'user.email=e@e', 'commit-tree', tree, '-m', 'x'])
  bare(g, ['update-ref', 'refs/heads/evil', commit])
  expect(await opens(g, commit)).toBe('MIRROR.HOSTILE')
  expect(await opens(g)).toBe('opened')
})

test('no filter, hook, template or monitor has a say, neither of the commit nor of the person that runs the bot', async () => {
  await using g = await mirroredGarden()
  const trap = join(g.dirAbs, 'trap')
  await writeFile(trap, `#!/bin/sh\ntouch ${g.dirAbs}/ran\ncat\n`)
  await chmod(trap, 0o755)
  const home = join(g.dirAbs, 'home')
  await mkdir(join(home, 'template/hooks'), { recursive: true })
  for (const hook of ['post-checkout', 'reference-transaction', 'post-merge']) await writeFile(join(home, 'template/hooks', hook), `#!/bin/sh\ntouch ${g.dirAbs}/ran\n`, { mode: 0o755 })
  await writeFile(join(home, '.gitconfig'), `[filter "evil"]\n\tsmudge = ${trap}\n\tclean = ${trap}\n\trequired = true\n[filter "lfs"]\n\tsmudge = ${trap}\n\tprocess = ${trap}\n\trequired = true\n[init]\n\ttemplateDir = ${home}/template\n[core]\n\thooksPath = ${home}/template/hooks\n\tfsmonitor = ${trap}\n[credential]\n\thelper = !${trap}\n`)
  const commit = await g.twin.push(g.repository, { branch: 'main', files: { '.gitattributes': '* filter=evil\n*.bin filter=lfs\n', 'a.bin': 'x', '.lfsconfig': '[lfs]\n\turl = https://evil.example\n' }, message: 'trap' })
  const before = process.env['HOME']
  process.env['HOME'] = home
  try {
    expect(await opens(g, commit)).toBe('opened')
    expect(await g.mirror.commit(commit, { moves: [{ from: 'a.bin', to: 'b.bin' }], writes: [], removes: [] }, { message: 'm', at: 0 })).toMatchObject({ ok: true })
  } finally {
    process.env['HOME'] = before
  }
  expect(await there(join(g.dirAbs, 'ran'))).toBe(false)
})

test('a repository that is too large is given up while it comes, and leaves no half pack', async () => {
  await using g = await mirroredGarden({ mirrors: { repositoryBytes: 100_000 } })
  const commit = await g.twin.push(g.repository, { branch: 'big', files: { 'big.bin': randomBytes(3_000_000) }, message: 'big' })
  expect(await opens(g, commit)).toBe('MIRROR.TOO_LARGE')
  expect(await there(tipsOf(g))).toBe(false)
  expect(await opens(g)).toBe('opened')
})

test('A71: a process that was killed leaves locks and halves of packs, and the next one is not hurt by them', async () => {
  await using g = await mirroredGarden()
  expect(await opens(g)).toBe('opened')
  const git = join(tipsOf(g), '.git')
  for (const lock of ['shallow.lock', 'config.lock', 'packed-refs.lock', 'HEAD.lock']) await writeFile(join(git, lock), '')
  await mkdir(join(git, 'refs/hortus/c'), { recursive: true })
  const next = await g.twin.push(g.repository, { branch: 'main', files: { b: 'b' }, message: 'b' })
  await writeFile(join(git, `refs/hortus/c/${next}.lock`), '')
  await writeFile(join(git, 'objects/pack/tmp_pack_x'), 'x')
  await mkdir(join(g.mirrorsAbs, '7.abc.gone'))
  // Its owner is a process that was killed.
  await writeFile(join(g.mirrorsAbs, 'owner'), await ownerOfADeadProcess())
  const { mirrors, mirror } = g.reopen()
  const world = await mirror.at(next)
  expect(world).toMatchObject({ ok: true })
  if (world.ok) await world.value[Symbol.asyncDispose]()
  await mirrors[Symbol.asyncDispose]()
  expect((await readdir(git, { recursive: true })).filter((name) => /\.lock$|tmp_/.test(name))).toEqual([])
  expect(await there(join(g.mirrorsAbs, '7.abc.gone'))).toBe(false)
})

test('while another living process uses the same directory, nothing is taken from under its hands', async () => {
  await using g = await mirroredGarden()
  expect(await opens(g)).toBe('opened')
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'])
  try {
    await writeFile(join(g.mirrorsAbs, 'owner'), ownerOf(child.pid!))
    await writeFile(join(tipsOf(g), '.git/config.lock'), '')
    const { mirrors, mirror } = g.reopen()
    await mirror.fetch([g.head()])
    await mirrors[Symbol.asyncDispose]()
    expect(await there(join(tipsOf(g), '.git/config.lock'))).toBe(true)
  } finally {
    child.kill('SIGKILL')
  }
})

test('a mirror that is broken is made anew', async () => {
  await using g = await mirroredGarden()
  await g.twin.push(g.repository, { branch: 'main', files: Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`f${at}`, randomBytes(100).toString('hex')])), message: 'more' })
  expect(await opens(g)).toBe('opened')
  const objects = join(tipsOf(g), '.git/objects')
  for (const path of await readdir(objects, { recursive: true, withFileTypes: true })) if (path.isFile()) await chmod(join(path.parentPath, path.name), 0o644).then(() => truncate(join(path.parentPath, path.name), 5))
  const next = await g.twin.push(g.repository, { branch: 'main', files: { b: 'b' }, message: 'b' })
  expect(await opens(g, next)).toBe('opened')
  await rm(join(tipsOf(g), '.git/HEAD'))
  const again = g.reopen()
  const world = await again.mirror.at(next)
  expect(world).toMatchObject({ ok: true })
  if (world.ok) await world.value[Symbol.asyncDispose]()
})

test('the least recently used mirror goes when the disk is spent, and none that somebody works in', async () => {
  await using g = await mirroredGarden({ mirrors: { diskBytes: 1 } })
  const world = await g.mirror.at(g.head())
  if (!world.ok) throw new Error(world.problem.message)
  const other = await g.twin.createRepository({ owner: 'acme', name: 'other', files: { a: '1' } })
  const opened = await g.client.open({ installation: g.installation, repository: other.id, permissions: { contents: 'read' }, task: null, signal: new AbortController().signal })
  if (!opened.ok) throw new Error(opened.problem.message)
  await using github = opened.value
  const second = g.mirrors.of(github)
  expect(await second.fetch([other.refs.get('refs/heads/main')!])).toMatchObject({ ok: true })
  expect(await there(tipsOf(g))).toBe(true)
  expect((await world.value.world.files.readText('README.md', { maxBytes: 100 })).ok).toBe(true)
  await world.value[Symbol.asyncDispose]()
  expect(await second.fetch([await g.twin.push(other, { branch: 'main', files: { b: '1' }, message: 'b' })])).toMatchObject({ ok: true })
  expect(await there(tipsOf(g))).toBe(false)
  expect(await opens(g)).toBe('opened')
})

test('a task that is stopped stops git', async () => {
  await using g = await mirroredGarden()
  const stop = new AbortController()
  const opened = await g.client.open({ installation: g.installation, repository: g.repository.id, permissions: { contents: 'read' }, task: null, signal: stop.signal })
  if (!opened.ok) throw new Error(opened.problem.message)
  await using github = opened.value
  const slow = g.twin.arm({ on: 'GIT upload-pack', fault: { kind: 'slow' } })
  const asked = g.mirrors.of(github).fetch([g.head()])
  await slow.met
  stop.abort()
  expect(await asked).toMatchObject({ ok: false, problem: { code: 'MIRROR.INTERRUPTED' } })
  slow.release()
})

const startOf = (pid: number): string => execFileSync('sh', ['-c', `cat /proc/${pid}/stat`], { encoding: 'utf8' }).replace(/^.*\) /, '').split(' ')[19]!
const ownerOf = (pid: number): string => `${/\d+/.exec(execFileSync('readlink', ['/proc/self/ns/pid'], { encoding: 'utf8' }))![0]}-${pid}-${startOf(pid)}`

async function ownerOfADeadProcess(): Promise<string> {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'])
  const owner = ownerOf(child.pid!)
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGKILL')
  await ended
  return owner
}
