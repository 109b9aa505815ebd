import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openTarget } from './target.ts'

test('what is collected appears at once, bytes and modes kept', async () => {
  await using place = await temporary()
  await using target = openTarget(place.out, place.garden)
  await writeFile(join(place.garden, 'model.bin'), Buffer.from([0, 255, 10, 13]))
  await target.copy('model.bin', 'data/model.bin', { maxBytes: 10, executable: true })
  await target.write('README.md', '# x\n')
  await target.link('data/model.bin', 'deep/latest')
  expect(await target.isFree()).toBe(true)
  expect(await target.finish()).toEqual({ ok: true, value: undefined })
  expect([...(await readFile(join(place.out, 'data/model.bin')))]).toEqual([0, 255, 10, 13])
  expect((await stat(join(place.out, 'data/model.bin'))).mode & 0o777).toBe(0o755)
  expect((await stat(join(place.out, 'README.md'))).mode & 0o777).toBe(0o644)
  expect((await stat(place.out)).mode & 0o777).toBe(0o755)
  expect(await readlink(join(place.out, 'deep/latest'))).toBe('../data/model.bin')
  expect(await target.isFree()).toBe(false)
  expect(await readdir(place.dir)).toEqual(['garden', 'out'])
})

test('A76: a directory with anything in it is not free; an empty one is, and a file or link is not', async () => {
  await using place = await temporary()
  await mkdir(place.out)
  expect(await openTarget(place.out, place.garden).isFree()).toBe(true)
  await writeFile(join(place.out, '.hidden'), '')
  expect(await openTarget(place.out, place.garden).isFree()).toBe(false)
  expect(await openTarget(join(place.out, '.hidden'), place.garden).isFree()).toBe(false)
  await symlink(place.garden, join(place.dir, 'link'))
  expect(await openTarget(join(place.dir, 'link'), place.garden).isFree()).toBe(false)
})

test('A11: a symlink in place of the file, or of a directory above it, is not followed', async () => {
  await using place = await temporary()
  await using target = openTarget(place.out, place.garden)
  await symlink('/etc/hostname', join(place.garden, 'file'))
  await symlink('/etc', join(place.garden, 'etc'))
  for (const path of ['file', 'etc/hostname', '../outside', 'gone']) expect(await target.copy(path, 'x', { maxBytes: 100, executable: false })).toMatchObject({ ok: false, problem: { code: 'EXPORT.NOT_WRITTEN' } })
})

test('A09: a file over the cap is refused', async () => {
  await using place = await temporary()
  await using target = openTarget(place.out, place.garden)
  await writeFile(join(place.garden, 'big'), 'x'.repeat(11))
  expect(await target.copy('big', 'big', { maxBytes: 10, executable: false })).toMatchObject({ ok: false })
})

test('A10: nothing is written beside the target', async () => {
  await using place = await temporary()
  await using target = openTarget(place.out, place.garden)
  for (const path of ['../x', '/tmp/hortus-x', 'a/../../x']) expect(await target.write(path, 'x')).toMatchObject({ ok: false })
})

test('a target that is not finished leaves nothing', async () => {
  await using place = await temporary()
  {
    await using target = openTarget(place.out, place.garden)
    await target.write('README.md', 'x')
    expect(await readdir(place.dir)).toHaveLength(2)
  }
  expect(await readdir(place.dir)).toEqual(['garden'])
})

async function temporary(): Promise<{ dir: string; garden: string; out: string } & AsyncDisposable> {
  const dir = await mkdtemp(join(tmpdir(), 'hortus-target-'))
  await mkdir(join(dir, 'garden'))
  return { dir, garden: join(dir, 'garden'), out: join(dir, 'out'), [Symbol.asyncDispose]: () => rm(dir, { recursive: true, force: true }) }
}

const COMMIT = { branch: 'main', message: 'Exported', author: { name: 'Hortus', email: 'hortus@invalid' }, at: 1_700_000_000 } as const
const git = (cwd: string, ...args: readonly string[]): string => execFileSync('git', args, { cwd, encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: cwd, GIT_CONFIG_NOSYSTEM: '1' } }).trim()

test('what was written becomes a repository with one commit, its bytes and modes as they are', async () => {
  await using place = await temporary()
  await using target = openTarget(place.out, place.garden)
  expect(target.stagedAbs()).toBeNull()
  await target.write('.gitattributes', '*.txt text\n*.id ident\n*.x filter=lfs\n')
  await target.write('a.txt', 'one\r\ntwo\r\n')
  await target.write('b.id', '$Id: 1234$\n')
  await target.write('bin/"quoted"\nname', '#!/bin/sh\n', { executable: true })
  await target.write('big.x', 'content\n')
  await target.link('a.txt', 'deep/link')
  const made = await target.commit(COMMIT)
  expect(await readFile(join(target.stagedAbs()!, 'a.txt'), 'utf8')).toBe('one\r\ntwo\r\n')
  await target.finish()
  expect(made).toEqual({ ok: true, value: { commit: git(place.out, 'rev-parse', 'main'), tree: git(place.out, 'rev-parse', 'main^{tree}') } })
  expect(git(place.out, 'log', '--format=%an <%ae> %at|%cn <%ce> %ct|%s')).toBe('Hortus <hortus@invalid> 1700000000|Hortus <hortus@invalid> 1700000000|Exported')
  expect(git(place.out, 'ls-tree', '-r', '-z', 'main').split('\0').filter(Boolean).map((line) => line.replace(/ blob \w+\t/, ' '))).toEqual(['100644 .gitattributes', '100644 a.txt', '100644 b.id', '100644 big.x', '100755 bin/"quoted"\nname', '120000 deep/link'])
  expect(execFileSync('git', ['cat-file', 'blob', 'main:a.txt'], { cwd: place.out, encoding: 'utf8' })).toBe('one\r\ntwo\r\n')
  expect(git(place.out, 'cat-file', 'blob', 'main:b.id')).toBe('$Id: 1234$')
  expect(git(place.out, 'symbolic-ref', 'HEAD')).toBe('refs/heads/main')
  expect(await readdir(join(place.out, '.git'))).not.toContain('hooks')
  expect(git(place.out, 'fsck', '--strict')).toBe('')
})

test('the new repository has nothing to commit', async () => {
  await using place = await temporary()
  await using target = openTarget(place.out, place.garden)
  await target.write('run.sh', '#!/bin/sh\n', { executable: true })
  await target.write('.gitattributes', '* text=auto\n')
  await target.write('crlf', 'a\r\n')
  await target.commit(COMMIT)
  await target.finish()
  expect(git(place.out, 'status', '--porcelain=v2', '--branch', '--ignored')).toMatch(/^# branch.oid [0-9a-f]{40}\n# branch.head main$/)
})

test('twice the same gives the same commit, whatever the person has set in git', async () => {
  await using place = await temporary()
  await writeFile(join(place.dir, '.gitconfig'), '[core]\n autocrlf = true\n[commit]\n gpgSign = true\n[i18n]\n commitEncoding = latin1\n[init]\n templateDir = /etc\n defaultBranch = other\n[user]\n name = Me\n')
  const commits: unknown[] = []
  for (const [at, home] of [place.dir, '/nowhere'].entries()) {
    const before = process.env['HOME']
    process.env['HOME'] = home
    await using target = openTarget(join(place.dir, `out${at}`), place.garden)
    await target.write('ä.txt', 'ü\r\n')
    commits.push(await target.commit({ ...COMMIT, message: 'ö' }))
    process.env['HOME'] = before
  }
  expect(commits[0]).toMatchObject({ ok: true })
  expect(commits[1]).toEqual(commits[0])
})

test.each(['.git/config', '.GIT/hooks/post-checkout', 'a/.git/x', 'git~1/config', '.g\u200cit/x', 'a/../b'])('A10, A75: %j is not written into a target', async (path) => {
  await using place = await temporary()
  await using target = openTarget(place.out, place.garden)
  expect(await target.write(path, 'x')).toMatchObject({ ok: false, problem: { code: 'EXPORT.NOT_WRITTEN' } })
  expect(await target.link('x', path)).toMatchObject({ ok: false })
})

test.each(['', '-x', 'a..b', 'a b', 'x.lock', 'a\nreset refs/heads/other'])('%j is no branch to commit to', async (branch) => {
  await using place = await temporary()
  await using target = openTarget(place.out, place.garden)
  await target.write('a', 'x')
  expect(await target.commit({ ...COMMIT, branch })).toMatchObject({ ok: false, problem: { code: 'EXPORT.NO_REPOSITORY' } })
})

test('words that would end a line of the stream are words of the commit', async () => {
  await using place = await temporary()
  await using target = openTarget(place.out, place.garden)
  await target.write('M 100644 inline x\n', 'data 3\n')
  expect(await target.commit({ ...COMMIT, message: 'a\0b\nfrom refs/heads/x\ndone', author: { name: 'x> 1 +0000\nM', email: '<e>' } })).toMatchObject({ ok: true })
  await target.finish()
  expect(git(place.out, 'log', '--format=%an|%ae|%B')).toBe('x 1 +0000M|e|a\ufffdb\nfrom refs/heads/x\ndone')
})

test('A61: of an export that is killed nothing remains after the next one', async () => {
  await using place = await temporary()
  const child = spawn(process.execPath, [new URL('testing/abandoned-target.ts', import.meta.url).pathname, place.out, place.garden], { stdio: 'inherit' })
  expect(await once(child, 'exit')).toEqual([null, 'SIGKILL'])
  expect(await readdir(place.dir)).toEqual(['garden', expect.stringMatching(/^out\.partial-/)])
  await using target = openTarget(place.out, place.garden)
  expect(await target.isFree()).toBe(true)
  await target.write('README.md', 'whole')
  await target.finish()
  expect(await readdir(place.dir)).toEqual(['garden', 'out'])
})

test('A61: what a killed export left beside the target goes with the next one; what a living one fills stays, and so does what is not ours', async () => {
  await using place = await temporary()
  const child = spawn(process.execPath, ['-e', 'console.log(require("fs").readFileSync("/proc/self/stat","utf8").split(") ")[1].split(" ")[19]+" "+require("fs").readlinkSync("/proc/self/ns/pid").match(/\\d+/)[0]); setTimeout(()=>{},60000)'], { stdio: ['ignore', 'pipe', 'ignore'] })
  const [started, namespace] = String((await once(child.stdout, 'data'))[0]).trim().split(' ')
  const owner = `${namespace}-${child.pid}-${started}`
  for (const name of [`out.partial-${owner}-abc`, 'out.partial-abc', 'out.partial-notes.txt']) await mkdir(join(place.dir, name))
  {
    await using target = openTarget(place.out, place.garden)
    await target.write('a', 'x')
    expect(await readdir(place.dir)).toHaveLength(5)
  }
  child.kill('SIGKILL')
  await once(child, 'exit')
  await using target = openTarget(place.out, place.garden)
  await target.write('a', 'x')
  expect((await readdir(place.dir)).filter((name) => name.includes('abc') || name.includes('notes'))).toEqual(['out.partial-abc', 'out.partial-notes.txt'])
})
