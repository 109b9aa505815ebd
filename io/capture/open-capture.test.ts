/** The sandbox with real scripts: as root in namespaces, as an ordinary user in a user's, and without any. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { CaptureOutcome, CaptureRequest, CaptureSession } from '../../core/world.ts'
import { namespacesPresent } from '../../test/contracts/namespaces.ts'
import { listCgroups } from '../containers/cgroup.ts'
import { ownerId } from '../containers/owner.ts'
import { temporaryDirectory, type Temporary } from '../testing/temporary.ts'
import type { Isolation } from './jail.ts'
import { openCapture } from './open-capture.ts'

const namespaces = namespacesPresent()
const asRoot = process.getuid?.() === 0
const NONE: Isolation = { kind: 'none', open: ['network', 'files', 'processes'], why: 'the test says so' }

interface Ground extends AsyncDisposable {
  readonly directory: Temporary
  readonly session: CaptureSession
  run(script: string, more?: Partial<CaptureRequest>): Promise<CaptureOutcome>
}

async function ground(script: string, more: Readonly<Record<string, string>> = {}, find?: () => Isolation): Promise<Ground> {
  const directory = await temporaryDirectory({ 'a/run.sh': `#!/bin/bash\n${script}`, ...more })
  await chmod(directory.path, 0o755)
  const opened = await openCapture(directory.path, find).open(['a/run.sh', ...Object.keys(more)])
  if (!opened.ok) throw new Error(opened.problem.message)
  const session = opened.value
  return {
    directory,
    session,
    run: (name, options) => session.run({ example: 'a', script: name, args: [], env: {}, images: 'there', timeoutMs: 5000, signal: new AbortController().signal, ...options }),
    async [Symbol.asyncDispose]() {
      await session[Symbol.asyncDispose]()
      await directory[Symbol.asyncDispose]()
    },
  }
}

async function run(script: string, more: Readonly<Record<string, string>> = {}, options: Partial<CaptureRequest> = {}, find?: () => Isolation): Promise<CaptureOutcome & { readonly said: string }> {
  await using place = await ground(script, more, find)
  const outcome = await place.run('run.sh', options)
  return { ...outcome, said: outcome.tail.join('\n') }
}

const words = ({ calls }: CaptureOutcome): readonly string[] => calls.map((call) => call.words.join(' '))

test.skipIf(!namespaces)('A60 A67 in the sandbox there is no network, no home, no checkout, no variable of the caller and no right (needs namespaces)', async () => {
  process.env['CANARY'] = 'sings'
  const { said } = await run('cat /proc/net/dev | grep -vc "|\\|lo:"; env | grep -c CANARY; ls /root /home /work /run 2>&1 | grep -c .; ls -d /etc/shadow /var/run/docker.sock /sys 2>/dev/null; grep -h "^Cap\\|NoNewPrivs" /proc/self/status | sort -u; ls /proc | grep -c "^[0-9]"')
  delete process.env['CANARY']
  const lines = said.split('\n')
  expect(lines[0]).toBe('0')
  expect(lines[1]).toBe('0')
  expect(said).not.toMatch(/shadow|docker\.sock|\/sys/)
  expect(lines.filter((line) => line.startsWith('Cap'))).toHaveLength(5)
  expect(lines.filter((line) => line.startsWith('Cap') && !line.endsWith('\t0000000000000000'))).toEqual([])
  expect(said).toContain('NoNewPrivs:\t1')
  expect(Number(lines.at(-1))).toBeLessThan(10)
})

test.skipIf(!namespaces)('the root of the sandbox is read only: nothing can be put under the programs that follow (needs namespaces)', async () => {
  const { said } = await run('for each in / /etc /usr/bin /hortus /hortus/bin /hortus/original /lib64; do touch $each/x 2>/dev/null && echo "wrote $each"; done; rm -f /etc/passwd /lib64 2>/dev/null && echo removed; touch /tmp/x ~/x "$CVL_WORK_DIR/x" x && echo fine')
  expect(said).toBe('fine')
})

test.skipIf(!namespaces)('a client that is called by its full path is the fake one too (needs namespaces)', async () => {
  const found = await run('PATH=/usr/bin:/bin; for each in /usr/bin/docker /usr/local/bin/docker; do if [ -e $each ]; then $each run --rm x; fi; done; /hortus/bin/docker ps')
  const clients = ['/usr/bin/docker', '/usr/local/bin/docker'].filter((path) => spawnSync('test', ['-e', path]).status === 0)
  expect(words(found)).toEqual([...clients.map(() => 'run --rm x'), 'ps'])
})

test('the original is never written: no link to it is in the copy', async () => {
  await using place = await ground('echo changed > run.sh; echo changed > ../b/data; rm -rf ../b/link; echo new > ../new', { 'b/data': 'original\n' })
  await place.run('run.sh')
  expect(await readFile(join(place.directory.path, 'b/data'), 'utf8')).toBe('original\n')
  expect(await readFile(join(place.directory.path, 'a/run.sh'), 'utf8')).toContain('echo changed')
  expect(await readdir(place.directory.path)).toEqual(['a', 'b'])
})

test('one script does not see what another one wrote', async () => {
  await using place = await ground('ls ..; touch ../seen ~/seen /tmp/hortus-seen 2>/dev/null; ls ~ | grep -c seen')
  const [first, second] = [await place.run('run.sh'), await place.run('run.sh')]
  expect(second.tail).toEqual(first.tail)
})

test.skipIf(!namespaces)('A11 a symlink of the repository leads nowhere outside of the sandbox, and no name leads out of the copy (needs namespaces)', async () => {
  await using place = await ground('wc -l < etc/passwd; cat ../up/a/secret; ls -A ..; ls -A .')
  const { path } = place.directory
  await place.directory.put({ 'a/secret': 'in the repository' })
  execFileSync('ln', ['-s', '/etc', join(path, 'a/etc')])
  execFileSync('ln', ['-s', '.', join(path, 'up')])
  const opened = await openCapture(path).open(['a/etc', 'a/etc/passwd', 'up', 'up/a/secret', 'a/../up', 'a/run.sh', 'a/secret', 'a/../../../etc/passwd', '/etc/passwd', '.git/config'])
  if (!opened.ok) throw new Error(opened.problem.message)
  await using session = opened.value
  const outcome = await session.run({ example: 'a', script: 'run.sh', args: [], env: {}, images: 'there', timeoutMs: 5000, signal: new AbortController().signal })
  expect(outcome.tail).toEqual(['1', 'in the repository.git', 'a', 'up', 'etc', 'run.sh', 'secret'])
})

test('a file of ten gigabytes is a hole of that size in the copy', async () => {
  const directory = await temporaryDirectory({ 'a/run.sh': '#!/bin/bash\nstat -c %s ../model.bin; du -k ../model.bin | cut -f1\n' })
  await using _ = directory
  await chmod(directory.path, 0o755)
  execFileSync('truncate', ['-s', '10G', join(directory.path, 'model.bin')])
  const opened = await openCapture(directory.path).open(['a/run.sh', 'model.bin'])
  if (!opened.ok) throw new Error(opened.problem.message)
  await using session = opened.value
  const outcome = await session.run({ example: 'a', script: 'run.sh', args: [], env: {}, images: 'there', timeoutMs: 5000, signal: new AbortController().signal })
  expect(outcome.tail[0]).toBe('10737418240')
  expect(Number(outcome.tail[1])).toBeLessThan(100)
})

test('git knows the copy as a repository with one commit, the same everywhere', async () => {
  const { said } = await run('git rev-parse --show-prefix; git rev-parse HEAD; git status --short | head -1; git log --format=%s')
  expect(said).toMatch(/^a\/\nb65fc77[0-9a-f]{33}\n/)
  expect(said).toMatch(/hortus$/)
})

test('A61 a script that never ends is stopped, and what it called until then is known', async () => {
  const started = performance.now()
  const outcome = await run('trap "" TERM INT HUP; docker run --rm x; (trap "" TERM; while :; do :; done) & while :; do /usr/bin/sleep 1; done', {}, { timeoutMs: 700 })
  expect(outcome.end).toEqual({ kind: 'timed_out' })
  expect(words(outcome)).toEqual(['run --rm x'])
  expect(performance.now() - started).toBeLessThan(8000)
})

test('A61 a process that left its group, its session and its environment is gone with the script', async () => {
  await run('env -i /usr/bin/setsid /bin/sh -c "exec /usr/bin/sleep 98.7654" >/dev/null 2>&1 </dev/null & docker ps')
  const lines = await Promise.all((await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')))
  expect(lines.filter((line) => line.includes('98.7654'))).toEqual([])
})

test('A61 a fork bomb, 200 MB of output, a full disk and a full memory end with the script', async () => {
  const bomb = await run('bomb() { bomb | bomb & }; bomb 2>/dev/null; yes | head -c 200000000; head -c 1000000000 /dev/zero > big 2>/dev/null; docker run --rm x', {}, { timeoutMs: 3000 })
  expect(['exited', 'timed_out']).toContain(bomb.end.kind)
  expect(bomb.tail.join('').length).toBeLessThan(20_000)
  expect(await readdir(tmpdir())).toEqual(expect.not.arrayContaining([expect.stringContaining(`hortus-${ownerId()}-capture`)]))
})

test('an interrupt ends a capture at once', async () => {
  const abort = new AbortController()
  setTimeout(() => abort.abort(), 300)
  const started = performance.now()
  const outcome = await run('while :; do /usr/bin/sleep 1; done', {}, { timeoutMs: 20_000, signal: abort.signal })
  expect(outcome.end).toEqual({ kind: 'interrupted' })
  expect(performance.now() - started).toBeLessThan(5000)
})

test('a variable of the preset that names a loader reaches the script only, not what builds the sandbox', async () => {
  const outcome = await run('docker run x; echo "$LD_PRELOAD"', {}, { env: { LD_PRELOAD: '/nonexistent.so', BASH_ENV: '/nonexistent' } })
  expect(outcome.end).toEqual({ kind: 'exited', code: 0 })
  expect(words(outcome)).toEqual(['run x'])
})

test('where namespaces are missing a script runs on its own copy, and the session says what is open', async () => {
  await using place = await ground('docker run -v "$PWD:/w" -v ~/.cache:/c x; echo changed > run.sh; /usr/bin/id -u', {}, () => NONE)
  expect(place.session.open).toEqual(['network', 'files', 'processes'])
  const outcome = await place.run('run.sh')
  expect(outcome.changed).toBeNull()
  expect(outcome.calls[0]!.words).toEqual(['run', '-v', `${outcome.places.example}:/w`, '-v', `${outcome.places.cache}:/c`, 'x'])
  expect(outcome.tail).toEqual([asRoot ? '65532' : String(process.getuid?.())])
  expect(await readFile(join(place.directory.path, 'a/run.sh'), 'utf8')).toContain('docker run')
})

test.skipIf(!asRoot || !namespaces)('an ordinary user captures in namespaces of his own (needs root, to become one)', async () => {
  const script = '#!/bin/bash\ndocker run --rm -v "$PWD:/w" x\nls /root /home /work 2>/dev/null\ngrep CapEff /proc/self/status\nrm -rf /lib64 2>/dev/null && echo removed\n'
  await using directory = await temporaryDirectory({ 'a/run.sh': script })
  await chmod(directory.path, 0o755)
  const as = spawnSync('setpriv', ['--reuid=65532', '--regid=65532', '--clear-groups', process.execPath, join(import.meta.dirname, 'testing/as-nobody.ts'), directory.path, 'a', 'run.sh'], { cwd: directory.path, encoding: 'utf8', env: { PATH: '/usr/bin:/bin' } })
  expect(as.stderr).toBe('')
  const outcome = JSON.parse(as.stdout) as CaptureOutcome & Pick<CaptureSession, 'open'>
  expect(outcome.open).toEqual([])
  expect(outcome.calls.map((call) => call.words)).toEqual([['run', '--rm', '-v', '/hortus/repository/a:/w', 'x']])
  expect(outcome.tail).toEqual(['CapEff:\t0000000000000000'])
})

test.skipIf(!asRoot)('A61 an ordinary user without namespaces and without a cgroup leaves no process behind either (needs root, to become one)', async () => {
  const script = '#!/bin/bash\nsetsid nohup /usr/bin/sleep 97.1234 >/dev/null 2>&1 &\ndocker run --rm x\n'
  await using directory = await temporaryDirectory({ 'a/run.sh': script })
  await chmod(directory.path, 0o755)
  const as = spawnSync('setpriv', ['--reuid=65532', '--regid=65532', '--clear-groups', process.execPath, join(import.meta.dirname, 'testing/as-nobody.ts'), directory.path, 'a', 'run.sh', 'none'], { cwd: directory.path, encoding: 'utf8', env: { PATH: '/usr/bin:/bin' } })
  const outcome = JSON.parse(as.stdout) as CaptureOutcome & Pick<CaptureSession, 'open'>
  expect(outcome.open).toEqual(['network', 'files', 'processes'])
  expect(outcome.calls.map((call) => call.words)).toEqual([['run', '--rm', 'x']])
  const lines = await Promise.all((await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')))
  expect(lines.filter((line) => line.includes('97.1234'))).toEqual([])
})

test.skipIf(!namespaces || !existsSync('/bin/bash'))('A60 a descriptor that whoever started the harness left open is none of the script: a directory would lead out (needs namespaces and bash)', async () => {
  await using directory = await temporaryDirectory({ 'a/run.sh': '#!/bin/bash\nls /proc/self/fd/*/etc >/dev/null 2>&1 && docker run escaped\ndocker run ended\n' })
  await chmod(directory.path, 0o755)
  const script = `import { openCapture } from ${JSON.stringify(new URL('open-capture.ts', import.meta.url).href)}
const opened = await openCapture(${JSON.stringify(directory.path)}).open(['a/run.sh'])
const outcome = await opened.value.run({ example: 'a', script: 'run.sh', args: [], env: {}, images: 'there', timeoutMs: 5000, signal: new AbortController().signal })
await opened.value[Symbol.asyncDispose]()
console.log(outcome.calls.map((call) => call.words.join(' ')).join())`
  const said = execFileSync('/bin/bash', ['-c', 'exec 200</; exec "$@"', 'hortus', process.execPath, '--input-type=module-typescript', '-e', script], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  expect(said).toBe('run ended\n')
})

test.skipIf(!namespaces)('A61 a killed harness leaves a sandbox that ends by itself, and the next one removes its directory and its cgroup (needs namespaces)', async () => {
  await using directory = await temporaryDirectory({ 'a/run.sh': '#!/bin/bash\nexec -a hortus_fixture_orphan /usr/bin/sleep 60\n' })
  await chmod(directory.path, 0o755)
  const harness = spawn(process.execPath, [join(import.meta.dirname, 'testing/as-nobody.ts'), directory.path, 'a', 'run.sh'], { stdio: 'ignore' })
  await until(async () => (await running('hortus_fixture_orphan')) > 0)
  const gone = new Promise((done) => harness.once('exit', done))
  harness.kill('SIGKILL')
  await gone
  await until(async () => (await running('hortus_fixture_orphan')) === 0)
  const opened = await openCapture(directory.path).open([])
  if (opened.ok) await opened.value[Symbol.asyncDispose]()
  expect((await readdir(tmpdir())).filter((name) => name.includes(`-${harness.pid}-`) && name.includes('capture'))).toEqual([])
  expect((await listCgroups('hortus-')).filter((name) => name.includes(`-${harness.pid}-`))).toEqual([])
})

async function running(word: string): Promise<number> {
  const lines = await Promise.all((await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')))
  return lines.filter((line) => line.startsWith(word)).length
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await holds()) return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error('it did not come to that in 30 s')
}
