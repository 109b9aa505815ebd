/** The bot as production starts it: a process of its own, from its environment, before the twin. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import { startTwin } from '../test/twin/twin.ts'
import { EVENTS } from './app.ts'
import { sign } from './server/signature.ts'
import { FORM, FORMS } from './store/sqlite/schema.ts'
import { PERMISSIONS } from './setup/manifest.ts'

const SECRET = '5f1d0c9be27a44f3a1c7'.repeat(2)

interface Running {
  readonly pid: number
  readonly lines: string[]
  /** The first line of the log that has it. */
  readonly line: (text: string) => Promise<Record<string, unknown>>
  readonly kill: (signal: NodeJS.Signals) => void
  readonly exit: Promise<number | null>
}

function start(env: Readonly<Record<string, string>>): Running {
  const child = spawn(process.execPath, [fileURLToPath(new URL('main.ts', import.meta.url))], { stdio: ['ignore', 'ignore', 'pipe'], env: { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), ...env } })
  const lines: string[] = []
  createInterface(child.stderr).on('line', (line) => lines.push(line))
  return {
    pid: child.pid!,
    lines,
    exit: once(child, 'exit').then(([code]) => code as number | null),
    kill: (signal) => void child.kill(signal),
    line: async (text) => {
      for (let tries = 0; tries < 600; tries++) {
        const found = lines.find((line) => line.includes(text))
        if (found !== undefined) return JSON.parse(found) as Record<string, unknown>
        await sleep(50)
      }
      throw new Error(`no line has ${text}: ${lines.join('\n')}`)
    },
  }
}

async function place() {
  const twin = await startTwin({ now: Date.now(), running: true })
  const app = twin.createApp({ slug: 'hortus', permissions: PERMISSIONS, events: [...EVENTS], webhook: { url: 'http://127.0.0.1:9/', secret: SECRET } })
  const dataDir = await mkdtemp(join(tmpdir(), 'hortus-main-'))
  const env = { APP_ID: String(app.id), PRIVATE_KEY: app.privateKey, WEBHOOK_SECRET: SECRET, GITHUB_API_URL: twin.url, GITHUB_SERVER_URL: twin.url, HORTUS_DATA_DIR: dataDir, PORT: '0' }
  return { twin, app, env, dataDir, [Symbol.asyncDispose]: async () => {
    twin.forgive()
    await twin.close()
    await rm(dataDir, { recursive: true, force: true })
  } }
}

/** A git that notes what environment it was given. */
async function watchedGit(dirAbs: string) {
  const binAbs = join(dirAbs, 'bin')
  await mkdir(binAbs)
  await writeFile(join(binAbs, 'git'), `#!/bin/sh\nenv >> '${binAbs}/seen'\nPATH='${process.env['PATH'] ?? ''}' exec git "$@"\n`, { mode: 0o755 })
  return { binAbs, seen: () => readFile(join(binAbs, 'seen'), 'utf8') }
}

const deliver = (url: string, guid: string, secret = SECRET): Promise<Response> => {
  const body = JSON.stringify({ action: 'created', zen: guid })
  return fetch(`${url}/webhooks`, { method: 'POST', body, headers: { 'content-type': 'application/json', 'x-github-event': 'ping', 'x-github-delivery': guid, 'x-hub-signature-256': sign(secret, body) } })
}

describe('the bot', () => {
  test.each([
    ['a weak secret', { WEBHOOK_SECRET: 'development' }, 'WEBHOOK_SECRET'],
    ['no secret', { WEBHOOK_SECRET: '' }, 'WEBHOOK_SECRET'],
    ['half an App', { PRIVATE_KEY: '' }, 'PRIVATE_KEY'],
  ])('does not start with %s, and says so (G18)', async (_name, wrong, said) => {
    await using here = await place()
    const bot = start({ ...here.env, ...wrong })
    expect(await bot.exit).toBe(3)
    expect(bot.lines.join('\n')).toContain(said)
    expect(bot.lines.join('\n')).not.toContain('BEGIN RSA')
  })

  test('without an App serves the page that makes one, and nothing else', async () => {
    await using here = await place()
    const bot = start({ GITHUB_API_URL: here.twin.url, GITHUB_SERVER_URL: here.twin.url, HORTUS_DATA_DIR: here.dataDir, PORT: '0' })
    const { setup } = await bot.line('There is no App yet')
    expect((await fetch(String(setup))).status).toBe(200)
    expect((await deliver(new URL(String(setup)).origin, '00000000-0000-4000-8000-000000000001')).status).toBe(404)
    bot.kill('SIGTERM')
    expect(await bot.exit).toBe(0)
  })

  test('ends within ten seconds of SIGTERM, and has every delivery that it acknowledged (G19, G1)', async () => {
    await using here = await place()
    const first = start(here.env)
    const url = String((await first.line('The bot listens'))['url'])
    const guids = Array.from({ length: 200 }, (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`)
    const sending = guids.map((guid) => deliver(url, guid).then((response) => (response.status === 202 ? guid : null), () => null))
    await sending[20]
    const started = performance.now()
    first.kill('SIGTERM')
    expect(await first.exit).toBe(0)
    expect(performance.now() - started).toBeLessThan(10_000)
    const acknowledged = (await Promise.all(sending)).filter((guid) => guid !== null)
    expect(acknowledged.length).toBeGreaterThan(0)
    const { openForAdmin } = await import('./admin/open-for-admin.ts')
    const opened = await openForAdmin({ HORTUS_DATA_DIR: here.dataDir })
    if (!opened.ok) throw new Error(opened.problem.message)
    await using store = opened.value
    for (const guid of acknowledged) expect((await store.story(guid)).map(({ what }) => what)).toContain('received')
  })

  test('whose store has ended by itself ends too, so that another is started: nothing would be stored any more', async () => {
    await using here = await place()
    const bot = start({ ...here.env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent("process.once('worker', (thread) => process.once('SIGUSR2', () => thread.terminate()))")}` })
    await bot.line('The bot listens')
    bot.kill('SIGUSR2')
    expect(await bot.exit).toBe(1)
    expect((await bot.line('The store ended'))['why']).toContain('thread')
  })

  test('says 202 only for what a copy of the disk at that moment has (G1)', async () => {
    await using here = await place()
    const bot = start(here.env)
    const url = String((await bot.line('The bot listens'))['url'])
    for (let index = 0; index < 20; index++) {
      const guids = Array.from({ length: 5 }, (_, at) => `00000000-0000-4000-8000-${String(index * 5 + at).padStart(12, '0')}`)
      const [guid] = await Promise.race(guids.map(async (each) => [each, (await deliver(url, each)).status] as const))
      const copyAbs = join(here.dataDir, `copy-${index}.db`)
      for (const name of ['', '-wal']) copyFileSync(join(here.dataDir, `hortus.db${name}`), `${copyAbs}${name}`)
      using copy = new DatabaseSync(copyAbs)
      expect(copy.prepare('SELECT count(*) AS n FROM delivery WHERE guid = ?').get(guid)).toEqual({ n: 1 })
      expect(copy.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
    }
    bot.kill('SIGKILL')
    await bot.exit
  })

  test('answers a command, and draws the badge of an example, from the environment alone (G21)', async () => {
    await using here = await place()
    const watched = await watchedGit(here.dataDir)
    const bot = start({ ...here.env, PATH: `${watched.binAbs}:${process.env['PATH'] ?? ''}` })
    const url = String((await bot.line('The bot listens'))['url'])
    here.app.webhook = { url: `${url}/webhooks`, secret: SECRET }
    const repository = await here.twin.createRepository({ owner: 'acme', name: 'garden', collaborators: { ann: 'maintain' }, files: { 'examples/tiny/example.yaml': 'name: tiny\ndescription: A tiny one.\nstability: beta\nresources: {gpu: 0}\npresets: {build: {script: build.sh}}\n', 'examples/tiny/build.sh': 'true\n' } })
    here.twin.install(here.app, 'acme')
    const issue = here.twin.openIssue(repository, { title: 'Talk here', author: 'ann' })
    here.twin.comment(repository, issue.number, 'ann', '/hortus help')
    await here.twin.settle()
    await bot.line('"outcome":"done"')
    expect((await fetch(`${url}/ready`)).status).toBe(200)
    const badge = async () => (await fetch(`${url}/badge/acme/garden/tiny.json?show=tier`)).json() as Promise<{ message: string }>
    for (let tries = 0; tries < 200 && (await badge()).message === 'unknown'; tries++) await sleep(50)
    expect(await badge()).toMatchObject({ label: 'tier', message: 'beta' })
    expect(await (await fetch(`${url}/metrics`)).text()).toMatch(/hortus_api_calls_total\{[^}]*status="200"/)
    bot.kill('SIGTERM')
    expect(await bot.exit).toBe(0)
    expect(bot.lines.join('\n')).not.toMatch(/ghs_|BEGIN RSA/)
    // A67: git needs none of what the bot was told.
    const seen = await watched.seen()
    expect(seen).toContain('GIT_TERMINAL_PROMPT=')
    expect(seen).not.toMatch(/^(?:HORTUS_|APP_ID|DATABASE_URL)/m)
    expect(seen).not.toMatch(/^(?:PRIVATE_KEY|WEBHOOK_SECRET)=/m)
    expect(seen).not.toContain(SECRET)
  })

  test('changes its webhook secret as docs/operations.md says, and refuses nothing meanwhile (G18)', async () => {
    await using here = await place()
    const next = 'a'.repeat(8) + SECRET.slice(8)
    let sent = 0
    const answers = async (secrets: Readonly<Record<string, string>>): Promise<readonly number[]> => {
      const bot = start({ ...here.env, ...secrets })
      const url = String((await bot.line('The bot listens'))['url'])
      const told: number[] = []
      for (const secret of [SECRET, next]) told.push((await deliver(url, `00000000-0000-4000-8000-${String((sent += 1)).padStart(12, '0')}`, secret)).status)
      bot.kill('SIGTERM')
      expect(await bot.exit).toBe(0)
      return told
    }
    expect(await answers({})).toEqual([202, 401])
    // Restarted; then it is changed at GitHub, whose deliveries may still come with the old one.
    expect(await answers({ WEBHOOK_SECRET_NEXT: next })).toEqual([202, 202])
    expect(await answers({ WEBHOOK_SECRET: next })).toEqual([401, 202])
  })

  test('is upgraded by stopping it and starting the new version: what the old one took is done, and the old one refuses to come back', async () => {
    await using here = await place()
    const repository = await here.twin.createRepository({ owner: 'acme', name: 'garden', collaborators: { ann: 'maintain' } })
    here.twin.install(here.app, 'acme')
    const issue = here.twin.openIssue(repository, { title: 'Talk here', author: 'ann' })
    const replies = () => here.twin.comments(repository, issue.number).filter(({ author }) => author.login === 'hortus[bot]')
    // What the old version stored and was stopped before it sorted.
    here.twin.comment(repository, issue.number, 'ann', '/hortus help')
    await here.twin.settle()
    const told = here.twin.webhooks.log.findLast(({ event }) => event === 'issue_comment')!
    const storeAbs = join(here.dataDir, 'hortus.db')
    const store = <T>(use: (database: DatabaseSync) => T): T => {
      using database = new DatabaseSync(storeAbs)
      return use(database)
    }
    store((database) => {
      database.exec(`PRAGMA journal_mode = WAL; ${FORMS[0]!}; PRAGMA user_version = 1`)
      database.prepare('INSERT INTO delivery (guid, event, received_at, payload) VALUES (?, ?, ?, ?)').run(told.guid, told.event, Date.now(), Buffer.from(JSON.stringify(told.payload)))
    })
    const upgraded = start(here.env)
    await vi.waitFor(() => expect(replies()).toHaveLength(1), { timeout: 30_000 })
    upgraded.kill('SIGTERM')
    expect(await upgraded.exit).toBe(0)
    const form = () => store((database) => database.prepare('PRAGMA user_version').get())
    expect(form()).toEqual({ user_version: FORM })
    // A version that is one older than the store.
    store((database) => database.exec(`PRAGMA user_version = ${FORM + 1}`))
    const old = start(here.env)
    expect(await old.exit).toBe(3)
    expect(old.lines[0]).toMatch(/^STORE\.TOO_NEW: /)
    expect(form()).toEqual({ user_version: FORM + 1 })
    store((database) => database.exec(`PRAGMA user_version = ${FORM}`))
    // As docs/operations.md says, it may also have a store of its own: nothing is done twice.
    const empty = start({ ...here.env, HORTUS_DATA_DIR: join(here.dataDir, 'empty') })
    const url = String((await empty.line('The bot listens'))['url'])
    here.app.webhook = { url: `${url}/webhooks`, secret: SECRET }
    here.twin.comment(repository, issue.number, 'ann', '/hortus help badge')
    await here.twin.settle()
    await vi.waitFor(() => expect(replies()).toHaveLength(2), { timeout: 30_000 })
    empty.kill('SIGTERM')
    expect(await empty.exit).toBe(0)
    expect(replies().map(({ body }) => /`\/hortus help[^`]*`/.exec(body)?.[0])).toEqual(['`/hortus help`', '`/hortus help "badge"`'])
  })
})
