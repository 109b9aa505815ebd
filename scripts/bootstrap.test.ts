import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'

test('packages are installed once, and then nothing is said', async () => {
  await using checkout = await freshCheckout()
  const first = await checkout.run('say.mjs', 'a', 'b c').done
  expect(first).toMatchObject({ code: 0, out: '["a","b c"]\n' })
  expect(first.err).toContain('installing the packages')
  expect(await checkout.run('say.mjs').done).toEqual({ code: 0, out: '[]\n', err: '' })
})

test('a package of another version in the lock file installs again', async () => {
  await using checkout = await freshCheckout()
  await checkout.run('say.mjs').done
  await checkout.write('package-lock.json', lock('1.0.1'))
  await checkout.write('inner/package.json', '{"name": "inner", "version": "1.0.1"}')
  expect((await checkout.run('say.mjs').done).err).toContain('installing the packages')
})

test('packages that a plain npm install put there are taken as they are', async () => {
  await using checkout = await freshCheckout()
  await checkout.run('say.mjs').done
  await rm(join(checkout.path, 'node_modules/.hortus-lock'))
  expect((await checkout.run('say.mjs').done).err).toBe('')
})

test('two at once: one installs, the other waits', async () => {
  await using checkout = await freshCheckout()
  const both = await Promise.all([checkout.run('say.mjs').done, checkout.run('say.mjs').done])
  expect(both.map((each) => each.code)).toEqual([0, 0])
  expect(both.filter((each) => each.err.includes('installing the packages'))).toHaveLength(1)
  expect(await readdir(join(checkout.path, '.cache'))).toEqual([])
})

test('the lock of a dead process is taken over', async () => {
  await using checkout = await freshCheckout()
  const dead = spawn(process.execPath, ['-e', '0'])
  await once(dead, 'exit')
  await checkout.write('.cache/install.lock', String(dead.pid))
  expect(await checkout.run('say.mjs').done).toMatchObject({ code: 0 })
  expect(await readdir(join(checkout.path, '.cache'))).toEqual([])
})

test('an install that fails says so, exits 3 and is tried again the next time', async () => {
  await using checkout = await freshCheckout()
  await checkout.write('package-lock.json', '{"lockfileVersion": 3, "packages": {"": {"dependencies": {"nowhere": "file:nowhere"}}}}')
  for (const _ of [1, 2]) {
    const { code, err } = await checkout.run('say.mjs').done
    expect(code).toBe(3)
    expect(err).toContain('npm ci failed')
  }
})

test('the exit code of the script is ours', async () => {
  await using checkout = await freshCheckout()
  expect((await checkout.run('exit-7.mjs').done).code).toBe(7)
})

test.each(['SIGTERM', 'SIGINT'] as const)('%s reaches the script, which ends first', async (signal) => {
  await using checkout = await freshCheckout()
  const running = checkout.run('wait.mjs')
  await once(running.child.stdout, 'data')
  running.child.kill(signal)
  const { code, out } = await running.done
  expect({ code, out }).toEqual({ code: 42, out: `cleaned up after ${signal}\n` })
})

test('npm run hortus: a path is meant from where the person stands; other scripts run where npm starts them', async () => {
  await using checkout = await freshCheckout()
  const cwd = async (event: string) => (await checkout.runIn({ npm_lifecycle_event: event, INIT_CWD: join(checkout.path, 'inner') }, 'cwd.mjs').done).out.trim()
  expect(await cwd('hortus')).toBe(await realpath(join(checkout.path, 'inner')))
  expect(await cwd('check')).toBe(await realpath(checkout.path))
})

test('no script is a mistake of the caller', async () => {
  await using checkout = await freshCheckout()
  expect((await checkout.run().done).code).toBe(3)
})

const SCRIPTS = {
  'say.mjs': 'console.log(JSON.stringify(process.argv.slice(2)))',
  'cwd.mjs': 'console.log(process.cwd())',
  'exit-7.mjs': 'process.exit(7)',
  'wait.mjs': `
    for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => setTimeout(() => { console.log('cleaned up after ' + signal); process.exit(42) }, 50))
    console.log('ready')
    setTimeout(() => {}, 30_000)`,
}

/** A checkout with one package of its own, so that a real npm has something to install and needs no network. */
async function freshCheckout() {
  const path = await mkdtemp(join(tmpdir(), 'hortus-bootstrap-'))
  const write = async (name: string, content: string) => {
    await mkdir(join(path, name, '..'), { recursive: true })
    await writeFile(join(path, name), content)
  }
  await write('package.json', JSON.stringify({ name: 'x', version: '1.0.0', dependencies: { inner: 'file:inner' } }))
  await write('package-lock.json', lock('1.0.0'))
  await write('inner/package.json', '{"name": "inner", "version": "1.0.0"}')
  for (const [name, content] of Object.entries(SCRIPTS)) await write(name, content)
  await mkdir(join(path, 'scripts'))
  await copyFile('scripts/bootstrap.mjs', join(path, 'scripts/bootstrap.mjs'))
  const runIn = (env: Readonly<Record<string, string>>, ...args: string[]) => {
    const child = spawn(process.execPath, [join(path, 'scripts/bootstrap.mjs'), ...args], { cwd: path, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    const done = Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)]).then(([[code], out, err]) => ({ code: code as number, out: out.replace('ready\n', ''), err }))
    return { child, done }
  }
  const run = (...args: string[]) => runIn({}, ...args)
  return { path, write, run, runIn, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

function lock(inner: string): string {
  return JSON.stringify({
    name: 'x', version: '1.0.0', lockfileVersion: 3, requires: true,
    packages: { '': { name: 'x', version: '1.0.0', dependencies: { inner: 'file:inner' } }, inner: { version: inner }, 'node_modules/inner': { resolved: 'inner', link: true } },
  })
}
