/** `hortus export` as a real child process: what it prints, what it leaves, and what an interrupt leaves. */
import { execFileSync } from 'node:child_process'
import { lstat, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryRepository, type Temporary } from '../io/testing/temporary.ts'
import { hortus, start } from './test-garden.ts'

const DIGITS = 'examples/vision/digits'
const FILES = {
  LICENSE: 'MIT\n',
  [`${DIGITS}/example.yaml`]: 'name: digits\nstability: beta\nresources: {gpu: 0}\npresets:\n  smoke:\n    command: [node, train.mjs]\n    requires: [node]\n    timeout_seconds: 60\n',
  [`${DIGITS}/train.mjs`]: "import { appendFileSync } from 'node:fs'\nappendFileSync(process.env.HORTUS_METRICS, JSON.stringify({ metric: 'accuracy', value: 1 }) + '\\n')\n",
}
const ENDLESS = { ...FILES, [`${DIGITS}/train.mjs`]: "console.log('started')\nsetInterval(() => undefined, 1000)\n" }
const EXPORT = ['export', 'vision/digits', '--as-repo', '--engine', 'process'] as const

test('it says what it does and what it wrote, and what to type next does what it says', async () => {
  await using garden = await temporaryRepository(FILES)
  const out = join(garden.path, 'new', 'digits')
  const { code, out: said, err } = await hortus(garden.path, [...EXPORT, '--out', out])
  expect([0, 1]).toContain(code)
  expect(err).toMatch(/gathering[^]*writing[^]*proving[^]*running/)
  expect(said).toMatch(/✓ smoked/)
  expect(said).toContain(`New repository in ${out}`)
  const next = said.slice(said.indexOf('Next:\n') + 6).split('\n').slice(0, 3).map((line) => line.trim())
  expect(next).toEqual([`cd ${out}`, 'git remote add origin git@github.com:OWNER/NAME.git', 'git push -u origin main'])
  const remote = join(garden.path, 'remote.git')
  execFileSync('git', ['init', '-q', '--bare', remote])
  execFileSync('sh', ['-ec', next.join('\n').replace('git@github.com:OWNER/NAME.git', remote)], { stdio: 'ignore' })
  expect(execFileSync('git', ['--git-dir', remote, 'rev-parse', 'main'], { encoding: 'utf8' })).toBe(execFileSync('git', ['rev-parse', 'HEAD'], { cwd: out, encoding: 'utf8' }))
})

test('without --out it goes below .hortus, which git ignores; a second time it is not overwritten', async () => {
  await using garden = await temporaryRepository(FILES)
  const { out } = await hortus(garden.path, [...EXPORT, '--no-proof', '--json'])
  const { exported } = JSON.parse(out) as { exported: { directory: string; commit: string; proof: string } }
  expect(exported).toMatchObject({ directory: join(garden.path, '.hortus/exports/vision/digits'), proof: 'not_proven' })
  expect(garden.git('status', '--porcelain')).toBe('')
  const again = await hortus(garden.path, [...EXPORT, '--no-proof'])
  expect([again.code, again.out]).toEqual([3, expect.stringContaining('EXPORT.TARGET_NOT_EMPTY')])
})

test('A11: a .hortus that leads somewhere else is no place for it', async () => {
  await using garden = await temporaryRepository(FILES)
  await mkdir(join(garden.path, 'elsewhere'))
  await symlink('elsewhere', join(garden.path, '.hortus'))
  const { code, err } = await hortus(garden.path, [...EXPORT, '--no-proof'])
  expect([code, err.includes('OUTPUT.SYMLINK'), await readdir(join(garden.path, 'elsewhere'))]).toEqual([3, true, []])
})

test('A76: a directory with anything in it stays as it is', async () => {
  await using garden = await temporaryRepository(FILES)
  const out = join(garden.path, 'new')
  await mkdir(out)
  await writeFile(join(out, 'mine.txt'), 'mine')
  const { code, out: said } = await hortus(garden.path, [...EXPORT, '--out', out])
  expect([code, said.includes('is already there and not empty'), await readdir(out)]).toEqual([3, true, ['mine.txt']])
})

test('an example that nobody knows, and a garden without a commit, end with a next step', async () => {
  await using garden = await temporaryRepository(FILES)
  expect(await hortus(garden.path, ['export', 'vision/digit'])).toMatchObject({ code: 3, err: expect.stringContaining('Did you mean vision/digits?') })
  await rm(join(garden.path, '.git'), { recursive: true })
  expect(await hortus(garden.path, [...EXPORT, '--out', join(garden.path, 'new')])).toMatchObject({ code: 3, out: expect.stringContaining('Commit the example, then export it.') })
})

test('an error that was found is exit code 2, and its lines name the file', async () => {
  await using garden = await temporaryRepository({ ...FILES, [`${DIGITS}/.env`]: 'A=1\n' })
  const { code, out } = await hortus(garden.path, [...EXPORT, '--out', join(garden.path, 'new')])
  expect([code, out.includes(`${DIGITS}/.env`), await lstat(join(garden.path, 'new')).catch(() => null)]).toEqual([2, true, null])
})

test.each([['SIGINT', 130], ['SIGTERM', 143]] as const)('%s in the middle of the proof: nothing is written and nothing left', async (signal, ends) => {
  await using garden = await temporaryRepository(ENDLESS)
  const out = join(garden.path, 'new', 'digits')
  const { code, said } = await interrupted(garden, out, signal, ({ err }) => err.includes('"line":"started"'))
  expect([code, said]).toEqual([ends, expect.stringContaining('RUN.INTERRUPTED')])
  expect(await readdir(dirname(out))).toEqual([])
})

test('A61: killed at any point, there is all of it or nothing at the place, and the next export clears what was left', async () => {
  await using garden = await temporaryRepository(FILES)
  const out = join(garden.path, 'new', 'digits')
  for (const word of ['"step":"gather"', '"step":"write"', '"step":"prove"', '"step":"run"']) {
    await interrupted(garden, out, 'SIGKILL', ({ err }) => err.includes(word))
    expect([word, (await readdir(dirname(out)).catch(() => [])).filter((name) => !name.startsWith('digits.partial-'))]).toEqual([word, []])
  }
  const done = await hortus(garden.path, [...EXPORT, '--out', out])
  expect([[0, 1].includes(done.code ?? -1), await readdir(dirname(out))]).toEqual([true, ['digits']])
  expect(await readFile(join(out, 'train.mjs'), 'utf8')).toBe(FILES[`${DIGITS}/train.mjs`])
  expect(execFileSync('git', ['status', '--porcelain'], { cwd: out, encoding: 'utf8' })).toBe('')
})

test('a place where nothing can be written is a problem with a next step, and no half of it stays', async () => {
  await using garden = await temporaryRepository(FILES)
  await writeFile(join(garden.path, 'file'), '')
  const { code, out } = await hortus(garden.path, [...EXPORT, '--no-proof', '--out', join(garden.path, 'file/new')])
  expect([code, out]).toEqual([3, expect.stringContaining('EXPORT.NOT_WRITTEN')])
  expect(await readFile(join(garden.path, 'file'), 'utf8')).toBe('')
})

const small = smallDisk()

test.skipIf(small === null)('a full disk is told, and nothing half-made stays (skipped where no small disk can be mounted)', async () => {
  await using garden = await temporaryRepository({ ...FILES, [`${DIGITS}/data.txt`]: 'x'.repeat(900_000) })
  const disk = small!.mount(garden.path)
  try {
    const { code, out } = await hortus(garden.path, [...EXPORT, '--no-proof', '--out', join(disk, 'digits')])
    expect([code, out, await readdir(disk)]).toEqual([3, expect.stringContaining('EXPORT.NOT_WRITTEN'), []])
  } finally {
    small!.unmount(disk)
  }
})

/** Needs root and the right to mount. */
function smallDisk(): { mount(parent: string): string; unmount(path: string): void } | null {
  const unmount = (path: string): void => void execFileSync('umount', [path], { stdio: 'ignore' })
  const mount = (parent: string): string => {
    const path = join(parent, 'disk')
    execFileSync('mkdir', [path])
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'none', path], { stdio: 'ignore' })
    return path
  }
  const probe = execFileSync('mktemp', ['-d'], { encoding: 'utf8' }).trim()
  try {
    unmount(mount(probe))
    return { mount, unmount }
  } catch {
    return null
  } finally {
    execFileSync('rm', ['-rf', probe])
  }
}

/** Starts an export and sends a signal as soon as it has said enough. */
async function interrupted(garden: Temporary, out: string, signal: NodeJS.Signals, enough: (said: { err: string }) => boolean): Promise<{ code: number | null; said: string }> {
  const child = start(garden.path, [...EXPORT, '--out', out, '--json-log', '--verbose'])
  const said = { err: '', out: '' }
  let sent = false
  child.stdout?.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => {
    said.err += chunk.toString()
    // Once: a second Ctrl-C ends it without cleaning up.
    if (!sent && enough(said)) sent = child.kill(signal)
  })
  const code = await new Promise<number | null>((done) => child.once('close', (ended) => done(ended)))
  return { code, said: said.out + said.err }
}
