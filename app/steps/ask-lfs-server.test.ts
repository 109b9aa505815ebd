/** Rule 17 from the configuration to the report, against a real server on this machine. */
import { expect, test } from 'vitest'
import type { Config } from '../../core/schema/config.ts'
import type { Lfs } from '../../core/world.ts'
import { lfsServer } from '../../io/testing/lfs-server.ts'
import { openGarden, sampleConfig, type Garden } from '../testing/walk.ts'
import { validate, type ValidateOptions } from '../validate.ts'
import { loadConfig } from './load-config.ts'

const oid = (digit: string): string => digit.repeat(64)
const pointer = (digit: string): string => `version https://git-lfs.github.com/spec/v1\noid sha256:${oid(digit)}\nsize 8\n`
const HERE = 'datasets/digits/v1/train/here.png'
const GONE = 'datasets/digits/v1/train/gone.png'
const FILES = {
  '.gitattributes': 'datasets/** filter=lfs diff=lfs merge=lfs -text\n**/metadata.yaml !filter !diff !merge -text\n',
  'datasets/digits/v1/metadata.yaml': 'name: digits\nversion: v1\n',
  [HERE]: pointer('a'),
  [GONE]: pointer('b'),
}

const asking = (server: string): Config => ({ ...sampleConfig(), workspace: { ...sampleConfig().workspace, lfs: { server } } })

async function told({ world }: Garden, config: Config, options: ValidateOptions = {}): Promise<string[]> {
  const { findings } = await validate(world, config, options)
  return findings.filter(({ code }) => /LFS_(OBJECT|SERVER)/.test(code)).map(({ code, level, path, line, message }) => `${level} ${code} ${path}:${line} ${message}`)
}

const missing = (server: { readonly url: string }): string => `error TFC0001.LFS_OBJECT_MISSING ${GONE}:1 gone.png points to content that ${new URL(server.url).host} does not have.`
const silent = (message: string): string[] => [`notice TFC0001.LFS_SERVER_SILENT .:null ${message}.`]

test('17: a content that the server does not have is an error at its pointer', async () => {
  await using server = await lfsServer((each) => (each === oid('b') ? 404 : null))
  await using garden = await openGarden(FILES)
  expect(await told(garden, asking(server.url))).toEqual([missing(server)])
  expect(server.asked.map(({ oids }) => oids.toSorted())).toEqual([[oid('a'), oid('b')]])
})

test('17: nobody is asked by default, nor about pointers that are not committed or not in LFS', async () => {
  await using server = await lfsServer(() => 404)
  await using garden = await openGarden({ ...FILES, [GONE]: 'x', [HERE]: 'x', 'models/m/v1/model.pt': pointer('c') })
  await garden.directory.put({ 'datasets/digits/v1/train/new.png': pointer('d') })
  expect(await told(garden, asking(server.url))).toEqual([])
  await using whole = await openGarden(FILES)
  expect(await told(whole, sampleConfig())).toEqual([])
  expect(server.asked).toEqual([])
})

test('17: many contents that are gone from one version are told together', async () => {
  await using server = await lfsServer(() => 410)
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`datasets/digits/v1/train/${at}.png`, pointer('c').replace(/c{2}/, String(at + 10))]))
  await using garden = await openGarden({ ...FILES, ...many })
  const all = await told(garden, asking(server.url))
  expect([all.length, all.at(-1)?.includes('The same holds for 27 more beside it.')]).toEqual([5, true])
})

test('17: a server that gives no answer is one notice, and no word about the files', async () => {
  await using server = await lfsServer(() => null, (response) => Boolean(response.writeHead(401).end()))
  await using garden = await openGarden(FILES)
  expect(await told(garden, asking(server.url))).toEqual(silent(`The LFS server ${new URL(server.url).host} gave no whole answer: it asks for other credentials (401)`))
})

test('A15: a pull request without a base asks nobody', async () => {
  await using server = await lfsServer(() => 404)
  await using garden = await openGarden(FILES)
  const reason = silent('No LFS server was asked: a pull request without --base could name any server')
  expect(await told(garden, asking(server.url), { pullRequest: { base: 'main', head: 'x' } })).toEqual(reason)
  const config = asking(server.url)
  expect(await told(garden, { ...config, smoke: { ...config.smoke, untrusted: true } })).toEqual(reason)
  expect(await told(garden, config, { base: 'no-such-branch' })).toEqual([])
  expect(server.asked).toEqual([])
})

/** What the file of the repository says, as a verb reads it. */
async function configOf({ world }: Garden, environment: Record<string, string> = {}): Promise<Config> {
  const loaded = await loadConfig(world, { environment })
  if (!loaded.ok) throw new Error(loaded.problem.message)
  return loaded.value.config
}

const setting = (server: string): Record<string, string> => ({ '.github/hortus.yml': `workspace:\n  lfs: { server: "${server}" }\n` })

test('A15, A18: a change that names another server, or switches the question on or off, is judged by what stood there before', async () => {
  await using good = await lfsServer((each) => (each === oid('b') ? 404 : null))
  await using evil = await lfsServer()
  for (const [before, after, expected] of [[good.url, evil.url, [missing(good)]], [good.url, 'off', [missing(good)]], ['off', evil.url, []]] as const) {
    await using garden = await openGarden({ ...FILES, ...setting(before) })
    await garden.directory.put(setting(after))
    const config = await configOf(garden)
    expect(await told(garden, config, { base: 'HEAD' })).toEqual(expected)
    expect((await validate(garden.world, config, { base: 'HEAD' })).findings.filter(({ code }) => code === 'CONFIG.WEAKENED').map(({ message }) => message)).toEqual([expect.stringContaining('changes the LFS server')])
  }
  expect(evil.asked).toEqual([])
})

test('what another layer says holds, whatever the file of the change says', async () => {
  await using good = await lfsServer((each) => (each === oid('b') ? 404 : null))
  await using garden = await openGarden({ ...FILES, ...setting('off') })
  await garden.directory.put(setting('https://lfs.example.org/x'))
  expect(await told(garden, await configOf(garden, { HORTUS_WORKSPACE__LFS__SERVER: good.url, HORTUS_LFS_TOKEN: 'x' }), { base: 'HEAD' })).toEqual([missing(good)])
})

test.each(['http://lfs.example.org/x', 'origin', 'ftp://x'])('the setting %s is refused', async (server) => {
  await using garden = await openGarden({ ...FILES, ...setting(server) })
  expect(await loadConfig(garden.world)).toMatchObject({ ok: false, problem: { code: 'CONFIG.INVALID', message: expect.stringContaining('workspace.lfs.server') } })
})

/** Notes whom it would ask: nobody else answers by https on this machine. */
function noting(): Lfs & { readonly asked: string[] } {
  const asked: string[] = []
  return { asked, absent: async ({ server, withToken }) => (asked.push(`${server} ${withToken}`), { absent: [], unanswered: 0, trouble: null }) }
}

test('A15: auto asks whom the base names, never with the token, and not whom a change names', async () => {
  const lfsconfig = (host: string): Record<string, string> => ({ '.lfsconfig': `[lfs]\n\turl = https://user:word@${host}/lfs\n` })
  await using garden = await openGarden({ ...FILES, ...lfsconfig('good.example.org') })
  await garden.directory.put(lfsconfig('evil.example.org'))
  const lfs = noting()
  const judged = (options: ValidateOptions): Promise<unknown> => validate({ ...garden.world, lfs }, asking('auto'), options)
  await judged({ base: 'HEAD' })
  await judged({ base: 'HEAD', pullRequest: { base: 'main', head: 'x' } })
  await judged({ pullRequest: { base: 'main', head: 'x' } })
  expect(lfs.asked).toEqual(['https://good.example.org/lfs false', 'https://good.example.org/lfs false'])
  await judged({})
  expect(lfs.asked.slice(2)).toEqual(['https://evil.example.org/lfs false'])
})

test('auto asks the remote where .lfsconfig names nobody, and nobody where there is none', async () => {
  await using garden = await openGarden(FILES)
  expect(await told(garden, asking('auto'))).toEqual(silent('No LFS server was asked: neither .lfsconfig nor the remote origin names one'))
  garden.directory.git('remote', 'add', 'origin', 'git@example.org:a/b.git')
  const lfs = noting()
  await validate({ ...garden.world, lfs }, asking('auto'))
  garden.directory.git('config', 'lfs.url', 'https://other.example.org/lfs')
  await validate({ ...garden.world, lfs }, asking('auto'))
  expect(lfs.asked).toEqual(['https://example.org/a/b.git/info/lfs false', 'https://other.example.org/lfs false'])
})

test('the configured server gets the token', async () => {
  await using garden = await openGarden(FILES)
  const lfs = noting()
  await validate({ ...garden.world, lfs }, asking('https://lfs.example.org/a/'))
  expect(lfs.asked).toEqual(['https://lfs.example.org/a true'])
})

test('A15: a server on this machine that the repository names is not asked', async () => {
  await using server = await lfsServer()
  await using garden = await openGarden({ ...FILES, '.lfsconfig': `[lfs]\n\turl = ${server.url}\n` })
  expect(await told(garden, asking('auto'))).toEqual(silent('No LFS server was asked: the repository names one that is not asked by https'))
  expect(server.asked).toEqual([])
})
