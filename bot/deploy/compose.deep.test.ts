/**
 * `docker compose up`, as docs/operations.md says it, with a real engine. The image is a stand-in without network: the Dockerfile's own last
 * lines on a local base, with this checkout instead of copies of it.
 */
import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { copyFileSync, readFileSync } from 'node:fs'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { dockerImage } from '../../io/containers/testing/docker.ts'
import { sign } from '../server/signature.ts'

const run = promisify(execFile)
const here = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')
const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
const COMPOSE = [['docker', 'compose'], ['docker-compose']].find(([program = '', ...words]) => spawnSync(program, [...words, 'version'], { stdio: 'ignore' }).status === 0)
const base = COMPOSE === undefined ? null : dockerImage()
const WITHOUT = COMPOSE === undefined ? ' (skipped without docker-compose: apt install docker-compose)' : base === null ? ' (skipped without an engine and its base image: scripts/local-engine.sh)' : ''

interface Place extends AsyncDisposable {
  readonly secret: string
  readonly compose: (...words: readonly string[]) => Promise<string>
}

/** The compose file beside its secrets, with a free port. */
async function place(file: string): Promise<Place> {
  const dirAbs = await mkdtemp(join(tmpdir(), 'hortus-compose-'))
  const [name, secret] = [`hortus-test-${randomBytes(4).toString('hex')}`, randomBytes(32).toString('hex')]
  const write = (path: string, text: string): Promise<void> => writeFile(join(dirAbs, path), text)
  const text = here(file)
  expect(text).toMatch(/127\.0\.0\.1:3000(?:-3001)?:3000/)
  await write(file, text.replace(/127\.0\.0\.1:3000(?:-3001)?:3000/, '127.0.0.1::3000'))
  await write('bot.env', `APP_ID=1\nWEBHOOK_SECRET=${secret}\nHORTUS_PUBLIC_URL=https://hortus.example\n`)
  await write('private-key.pem', generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs1', format: 'pem' }).toString())
  await write('postgres-password', 'x')
  await write('database-url', 'postgres://hortus:x@postgres/hortus')
  for (const each of ['private-key.pem', 'postgres-password', 'database-url']) await chmod(join(dirAbs, each), 0o444)
  await write('stand-in.yaml', `services:\n  bot:\n    image: ${name}\n    volumes: ["${ROOT}:/app:ro"]\n`)
  const [program = '', ...words] = COMPOSE!
  const compose = async (...more: readonly string[]): Promise<string> => (await run(program, [...words, '--project-name', name, '--file', join(dirAbs, file), '--file', join(dirAbs, 'stand-in.yaml'), ...more], { timeout: 120_000 })).stdout
  await buildStandIn(dirAbs, name)
  return {
    secret,
    compose,
    [Symbol.asyncDispose]: async () => {
      await compose('down', '--volumes', '--timeout', '1').catch(() => undefined)
      spawnSync('docker', ['image', 'rm', '--force', name], { stdio: 'ignore' })
      await rm(dirAbs, { recursive: true, force: true })
    },
  }
}

async function buildStandIn(dirAbs: string, name: string): Promise<void> {
  const own = here('Dockerfile')
  const last = own.slice(own.indexOf('\nUSER '))
  expect(last).toContain('CMD ["node", "bot/main.ts"]')
  const image = join(dirAbs, 'image')
  execFileSync('mkdir', [image])
  copyFileSync(process.execPath, join(image, 'node'))
  await writeFile(join(image, 'Dockerfile'), `FROM ${base!.ref}\nCOPY node /usr/local/bin/node\nRUN mkdir /data && chown 65532:65532 /data\nWORKDIR /app\n${last}`)
  await run('docker', ['build', '--network', 'none', '--tag', name, image], { timeout: 120_000 })
}

test.skipIf(base === null)(`compose.sqlite.yaml comes up as it stands, takes a delivery, keeps it over a stop, and its backup is put back as docs/operations.md says${WITHOUT}`, { timeout: 300_000 }, async () => {
  await using at = await place('compose.sqlite.yaml')
  const up = async (): Promise<string> => {
    await at.compose('up', '--no-build', '--detach')
    const url = `http://${(await at.compose('port', 'bot', '3000')).trim()}`
    await expect.poll(() => fetch(`${url}/ready`).then(({ status }) => status, () => 0), { timeout: 60_000, interval: 250 }).toBe(200)
    return url
  }
  const deliver = async (url: string, guid: string): Promise<number> => {
    const body = '{"zen":"x"}'
    return (await fetch(`${url}/webhooks`, { method: 'POST', body, headers: { 'content-type': 'application/json', 'x-github-event': 'ping', 'x-github-delivery': guid, 'x-hub-signature-256': sign(at.secret, body) } })).status
  }
  const admin = (...words: readonly string[]): readonly string[] => ['bot', 'node', 'bot/admin/main.ts', ...words]
  const [first, second] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002']
  const url = await up()
  expect(await deliver(url, first)).toBe(202)
  expect(await at.compose('exec', '-T', 'bot', 'id', '-u')).toBe('65532\n')
  await expect(at.compose('exec', '-T', 'bot', 'touch', '/app/x')).rejects.toThrow(/Read-only file system/)
  expect(await at.compose('exec', '-T', ...admin('story', first))).toContain('received')
  await at.compose('exec', '-T', ...admin('backup', '/data/copy.db'))
  expect(await deliver(url, second)).toBe(202)
  await at.compose('stop', 'bot')
  const [container = ''] = (await at.compose('ps', '--all', '--quiet', 'bot').catch(() => at.compose('ps', '--quiet', 'bot'))).trim().split('\n')
  const inspected = execFileSync('docker', ['inspect', container], { encoding: 'utf8' })
  expect([JSON.parse(inspected)[0].State.ExitCode, inspected.includes('BEGIN RSA')]).toEqual([0, false])
  await at.compose('run', '--rm', '-T', ...admin('restore', '/data/copy.db'))
  await up()
  expect(await at.compose('exec', '-T', ...admin('story', first))).toContain('received')
  await expect(at.compose('exec', '-T', ...admin('story', second)).then((said) => said.includes('received'), () => false)).resolves.toBe(false)
})

test.skipIf(COMPOSE === undefined)(`compose.yaml is read as it stands${WITHOUT}`, async () => {
  const [program = '', ...words] = COMPOSE!
  const dirAbs = await mkdtemp(join(tmpdir(), 'hortus-compose-'))
  try {
    await writeFile(join(dirAbs, 'compose.yaml'), here('compose.yaml'))
    await writeFile(join(dirAbs, 'bot.env'), 'APP_ID=1\n')
    for (const each of ['private-key.pem', 'postgres-password', 'database-url']) await writeFile(join(dirAbs, each), 'x')
    const { stdout } = await run(program, [...words, '--file', join(dirAbs, 'compose.yaml'), 'config'])
    expect(stdout).toContain('service_healthy')
  } finally {
    await rm(dirAbs, { recursive: true, force: true })
  }
})
