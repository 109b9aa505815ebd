/** `smoke.stage` against a real engine: one machine builds and keeps, another one loads and runs, and builds nothing. */
import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { cp, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, expect, test } from 'vitest'
import type { KeptImage } from '../../core/contract/kept-image.ts'
import { readTarHeader, TAR_BLOCK } from '../../core/contract/tar-header.ts'
import { makeTar, paxRecord, type TarEntry } from '../../core/contract/testing/make-tar.ts'
import type { Config } from '../../core/schema/config.ts'
import { openCli } from '../../io/containers/cli.ts'
import { containersOf, leftOver } from '../../io/containers/testing/bench.ts'
import { dockerImage } from '../../io/containers/testing/docker.ts'
import { openGarden, sampleConfig, shellExample, type Garden } from '../testing/walk.ts'
import { smoke as smokeGarden } from '../smoke.ts'
import { openEngineChooser } from './choose-engine.ts'
import { climbAll, type Walk } from './climb-all.ts'

const base = dockerImage()
/** Without an engine they are skipped; where one is required (HORTUS_REQUIRE=docker), they fail. */
const live = { skip: base === null }
const ID = 'staged/net'
const example = shellExample(ID, { build: { kind: 'docker', dockerfile: 'Dockerfile', args: {} } })
const config = sampleConfig({ probe_seconds: 0 }, 'docker', { args: { BASE: base?.ref ?? '' } })
const stage = (smoke: Partial<Config['smoke']>, build: Partial<Config['build']> = {}): Config => ({ ...config, smoke: { ...config.smoke, ...smoke }, build: { ...config.build, ...build } })

const directories: string[] = []
afterEach(async () => {
  for (const path of directories.splice(0)) await rm(path, { recursive: true, force: true })
  const left = mine()
  forget()
  expect(await leftOver()).toEqual([])
  if (base === null) return
  expect(await containersOf(openCli('docker', process.env))).toEqual([])
  // The machine that runs keeps no image; what the one that builds has is removed by each test, before.
  expect(left).toEqual([])
})

function docker(...args: string[]): string {
  try {
    return execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return ''
  }
}

/** Images of this file's example only: others use the engine at the same time. */
const mine = (): string[] => (base === null ? [] : [...new Set(docker('image', 'ls', '--quiet', '--no-trunc', `--filter=label=hortus.example=${ID}`).split('\n').filter(Boolean))])

/** As on a machine that has never seen them. */
function forget(): void {
  for (const id of mine()) docker('rmi', '--force', id)
}

/** Never the same image twice: the engine is shared. */
const files = (run = 'cat /made') => ({ 'examples/staged/net/Dockerfile': 'ARG BASE=debian:bookworm-slim\nFROM ${BASE}\nCOPY made /made\nRUN echo step >>/tmp/step\n', 'examples/staged/net/made': randomBytes(8).toString('hex'), 'examples/staged/net/run.sh': run })

interface Kept extends AsyncDisposable {
  readonly garden: Garden
  readonly directory: string
  readonly archive: string
  /** Of the image before it was forgotten. */
  readonly id: string
  /** Reads the document beside the archive, or writes another one. */
  about(change?: (about: KeptImage) => unknown): Promise<KeptImage>
  /** Writes another archive, and the size and digest of it into the document: what a job that is not trusted can always do. */
  replace(bytes: Uint8Array): Promise<void>
  run(smoke?: Partial<Config['smoke']>, build?: Partial<Config['build']>): ReturnType<Garden['walk']>
}

/** One build for all that only look at what was kept. */
let shared: { readonly content: Record<string, string>; readonly directory: string } | null = null
afterAll(async () => {
  if (shared !== null) await rm(shared.directory, { recursive: true, force: true })
})

async function buildAndKeep(content: Record<string, string>, smoke: Partial<Config['smoke']>): Promise<string> {
  await using garden = await openGarden(content)
  const walk = await garden.walk([example], { config: stage({ stage: 'build', ...smoke }) })
  expect(walk).toMatchObject({ problems: [], findings: [] })
  const directory = await mkdtemp(join(tmpdir(), 'kept-images-'))
  await cp(join(garden.directory.path, '.hortus/images'), directory, { recursive: true })
  return directory
}

/** Built and kept on one machine; then the image is gone, as on another machine. */
async function openKept(own: Record<string, string> | null = null, smoke: Partial<Config['smoke']> = {}): Promise<Kept> {
  const content = own ?? shared?.content ?? files()
  if (own === null) shared ??= { content, directory: await buildAndKeep(content, smoke) }
  const directory = own === null ? await mkdtemp(join(tmpdir(), 'kept-images-')) : await buildAndKeep(content, smoke)
  directories.push(directory)
  if (own === null) await cp(shared!.directory, directory, { recursive: true })
  const garden = await openGarden(content)
  const aboutAbs = join(directory, 'staged%2Fnet.json')
  const archive = join(directory, 'staged%2Fnet.tar')
  const about: Kept['about'] = async (change) => {
    const found = JSON.parse(await readFile(aboutAbs, 'utf8')) as KeptImage
    if (change !== undefined) await writeFile(aboutAbs, JSON.stringify(change(found)))
    return found
  }
  const { image } = await about()
  forget()
  expect(docker('image', 'inspect', '--format={{.Id}}', image)).toBe('')
  return {
    garden,
    directory,
    archive,
    id: image,
    about,
    async replace(bytes) {
      await writeFile(archive, bytes)
      await about((found) => ({ ...found, archive: { sha256: sha256(bytes), bytes: bytes.length } }))
    },
    run: (more = {}, build = {}) => garden.walk([example], { config: stage({ stage: 'run', images: directory, ...smoke, ...more }, build) }),
    [Symbol.asyncDispose]: () => garden[Symbol.asyncDispose](),
  }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const rungsOf = (walk: Walk) => Object.fromEntries(walk.results[0]!.rungs.map(({ rung, state, reason }) => [rung, reason === null ? state : `${state}: ${reason}`]))

/** Never green, nothing ran, and the finding says what is wrong. */
async function expectRefused(walk: Walk, { garden }: Kept, message: string, code = 'SMOKE.KEPT_IMAGE_REFUSED'): Promise<void> {
  expect(walk).toMatchObject({ problems: [], results: [{ outcome: 'skipped', records: [] }], findings: [{ code, path: 'examples/staged/net/Dockerfile', example: ID, message: expect.stringContaining(message) }] })
  expect(rungsOf(walk)).toMatchObject({ built: expect.stringMatching(/^skipped: stage run: /), smoked: 'not_run' })
  expect(await garden.records()).toEqual([])
  expect(mine()).toEqual([])
}

test('A63 one machine builds and keeps, another one loads, checks and runs that very image, and keeps nothing of it', live, async () => {
  await using garden = await openGarden(files())
  const built = await garden.walk([example], { config: stage({ stage: 'build' }) })
  expect(built).toMatchObject({ findings: [], problems: [], results: [{ outcome: 'skipped', reason: 'its image was built, and is kept in .hortus/images/staged%2Fnet.tar', records: [] }] })
  expect(rungsOf(built)).toMatchObject({ parsed: 'passed', contracted: 'passed', built: 'passed', probed: 'not_run: stage build', smoked: 'not_run: stage build' })
  const directory = join(garden.directory.path, '.hortus/images')
  expect((await readdir(directory)).sort()).toEqual(['staged%2Fnet.json', 'staged%2Fnet.tar'])
  const about = JSON.parse(await readFile(join(directory, 'staged%2Fnet.json'), 'utf8')) as KeptImage
  const archive = await readFile(join(directory, 'staged%2Fnet.tar'))
  expect(about).toEqual({ schema: 'kept-image/1', example: ID, key: expect.stringMatching(/^[0-9a-f]{64}$/), tree: garden.directory.git('rev-parse', 'HEAD:examples/staged/net'), image: docker('image', 'inspect', '--format={{.Id}}', 'hortus/staged/net:smoke'), archive: { sha256: sha256(archive), bytes: archive.length }, bases: [{ ref: base?.ref, digest: base?.id, triggers: false }] })

  forget()
  const ran = await garden.walk([example], { config: stage({ stage: 'run', images: '.hortus/images' }) })
  expect(ran).toMatchObject({ findings: [], problems: [], results: [{ outcome: 'passed' }] })
  expect(rungsOf(ran)['built']).toMatch(/^passed: not built here: the image of stage build/)
  const [record] = await garden.records()
  expect(record).toMatchObject({ status: { state: 'succeeded' }, observed: { image: { id: about.image }, build: { key: about.key, reused: 'archive', trusted: false, baseDigest: null }, limits: { network: 'none' } } })
  expect(Object.keys(record?.observed?.phases ?? {})).toEqual(expect.arrayContaining(['key', 'load', 'run']))
  expect(record?.observed?.phases).not.toHaveProperty('build')
  expect(docker('image', 'inspect', '--format={{.Id}}', about.image)).toBe('')
})

test.each<[string, (kept: Kept) => Promise<void>, string]>([
  ['of which one byte is another', async ({ archive }) => {
    const bytes = await readFile(archive)
    bytes[Math.floor(bytes.length / 2)]! ^= 1
    await writeFile(archive, bytes)
  }, 'another SHA-256 than was kept'],
  ['that is cut short', async ({ archive }) => truncate(archive, 1024 * 1024), 'were kept'],
  ['that is cut short, with a document that says so', async ({ archive, replace }) => replace((await readFile(archive)).subarray(0, 1024 * 1024)), 'is cut off'],
  ['that is a link to another file', async ({ archive, directory }) => {
    const bytes = await readFile(archive)
    const elsewhere = await mkdtemp(join(tmpdir(), 'kept-images-'))
    directories.push(elsewhere)
    await writeFile(join(elsewhere, 'x.tar'), bytes)
    await rm(archive)
    await symlink(join(elsewhere, 'x.tar'), join(directory, 'staged%2Fnet.tar'))
  }, 'is a link that leads elsewhere'],
  ['that is not there', async ({ archive }) => rm(archive), 'is not there'],
  ['that is compressed, whatever it holds', async ({ archive, replace }) => replace(gzipSync(await readFile(archive), { level: 1 })), 'is no plain tar file'],
  ['that goes on behind its end', async ({ archive, replace }) => replace(Buffer.concat([await readFile(archive), makeTar([{ name: 'manifest.json', content: '[]' }])])), 'goes on after its end'],
  ['with a path that leads out', async ({ archive, replace }) => replace(await withEntries(archive, (entries) => [...entries, { name: '../../../../etc/cron.d/x', content: 'x' }])), 'which no engine writes'],
  ['with two manifests', async ({ archive, replace }) => replace(await withEntries(archive, (entries) => [{ name: 'manifest.json', content: '[]' }, ...entries])), 'can be understood in two'],
  ['with a configuration that is not the one that was kept', async ({ archive, replace }) => replace(await withEntries(archive, (entries) => entries.map((entry) => (/^[0-9a-f]{64}\.json$/.test(entry.name) ? { ...entry, content: text(entry).replace('"created":"2', '"created":"1') } : entry)))), 'holds the image'],
])('A63 an archive %s is refused, and the engine has nothing of it', live, async (_, change, message) => {
  await using kept = await openKept()
  await change(kept)
  await expectRefused(await kept.run(), kept, message)
})

test('A63 an archive that brings the name of an image of this machine along is refused, and the name stays with its image', live, async () => {
  await using kept = await openKept()
  await kept.replace(await withEntries(kept.archive, (entries) => entries.map((entry) => (entry.name === 'manifest.json' ? { ...entry, content: text(entry).replace('"RepoTags":null', JSON.stringify({ RepoTags: [base!.ref] }).slice(1, -1)) } : entry))))
  await expectRefused(await kept.run(), kept, 'gives its image a name')
  expect(docker('image', 'inspect', '--format={{.Id}}', base!.ref)).toBe(base!.id)
})

test('A63 an archive with two images, as an engine writes it, is refused, and neither is loaded', live, async () => {
  await using kept = await openKept()
  const other = execFileSync('docker', ['build', '--quiet', `--label=hortus.example=${ID}`, '-'], { input: `FROM ${base?.ref}\nLABEL other=${randomBytes(8).toString('hex')}\n`, encoding: 'utf8' }).trim()
  const single = await readFile(kept.archive)
  execFileSync('docker', ['load', '--quiet', '--input', kept.archive])
  await kept.replace(execFileSync('docker', ['save', kept.id, other], { maxBuffer: 1 << 30 }))
  forget()
  await expectRefused(await kept.run(), kept, 'holds 2 images')
  // It is the second image alone that was wrong.
  await kept.replace(single)
  expect(await kept.run()).toMatchObject({ results: [{ outcome: 'passed' }] })
})

test('A63 a document that names an image of this machine does not get it run', live, async () => {
  await using kept = await openKept()
  await kept.about((about) => ({ ...about, image: base!.id }))
  await expectRefused(await kept.run(), kept, 'holds the image')
})

test('A63 an image that somebody else made, in an archive that fits its document, is refused by its labels and taken away', live, async () => {
  await using kept = await openKept()
  const other = execFileSync('docker', ['build', '--quiet', '-'], { input: `FROM ${base?.ref}\nLABEL hortus.example=${ID} hortus.trust=trusted other=${randomBytes(8).toString('hex')}\n`, encoding: 'utf8' }).trim()
  await kept.replace(execFileSync('docker', ['save', other], { maxBuffer: 1 << 30 }))
  await kept.about((about) => ({ ...about, image: other }))
  forget()
  await expectRefused(await kept.run(), kept, 'carries no build key')
})

test('an archive in the form of newer engines, with blobs by digest, is loaded too', live, async () => {
  await using kept = await openKept()
  await kept.replace(await withEntries(kept.archive, asLayout))
  expect(await kept.run()).toMatchObject({ findings: [], problems: [], results: [{ outcome: 'passed' }] })
  expect((await kept.garden.records())[0]?.observed?.image?.id).toBe(kept.id)
})

test.each<[string, (about: KeptImage) => unknown, string]>([
  ['has another build key', (about) => ({ ...about, key: '0'.repeat(64) }), 'was built from something else'],
  ['names another base', (about) => ({ ...about, bases: [{ ref: about.bases[0]!.ref, digest: `sha256:${'0'.repeat(64)}`, triggers: false }] }), 'was built from something else'],
  ['names no base', (about) => ({ ...about, bases: [] }), 'was built from something else'],
  ['has another tree', (about) => ({ ...about, tree: '0'.repeat(40) }), 'another state of the example'],
  ['is of another example', (about) => ({ ...about, example: 'staged/other' }), 'is of another example'],
  ['has one key more', (about) => ({ ...about, tag: 'python:3.12' }), 'does not fit kept-image/1'],
  ['names an image by a word', (about) => ({ ...about, image: '--help' }), 'does not fit kept-image/1'],
  ['is no JSON object', () => [], 'does not fit kept-image/1'],
  ['is far too large', (about) => ({ ...about, example: 'x'.repeat(2 << 20) }), 'cannot be read'],
])('A63 a kept image whose document %s is refused', live, async (_, change, message) => {
  await using kept = await openKept()
  await kept.about(change)
  await expectRefused(await kept.run(), kept, message)
})

test('A63 the image of another commit is refused: a file of it changed, or one that it does not copy', live, async () => {
  await using kept = await openKept()
  await kept.garden.directory.put({ 'examples/staged/net/run.sh': 'cat /made; true' })
  await expectRefused(await kept.run(), kept, 'another state of the example')
  await expectRefused(await kept.run({}, { args: { BASE: 'debian:13' } }), kept, 'another state of the example')
})

test('A63 the image of another configuration is refused: its build arguments are in the key', live, async () => {
  await using kept = await openKept()
  await expectRefused(await kept.run({}, { args: { BASE: 'debian:13' } }), kept, 'was built from something else')
})

test('A61 an archive that is larger than allowed is neither kept nor loaded', live, async () => {
  await using kept = await openKept()
  await expectRefused(await kept.run({ images_gb: 0.001 }), kept, 'more than smoke.images_gb allows')
  const walk = await kept.garden.walk([example], { config: stage({ stage: 'build', images_gb: 0.001 }) })
  expect(walk).toMatchObject({ problems: [], results: [{ outcome: 'skipped' }], findings: [{ code: 'SMOKE.IMAGE_NOT_KEPT', message: expect.stringContaining('smoke.images_gb') }] })
  expect(await readdir(join(kept.garden.directory.path, '.hortus/images'))).toEqual([])
  forget()
})

test('A47 what was built as not trusted runs as not trusted only', live, async () => {
  await using kept = await openKept(files(), { untrusted: true })
  await expectRefused(await kept.run({ untrusted: false }), kept, 'built for code that is not trusted')
  expect(await kept.run()).toMatchObject({ findings: [], results: [{ outcome: 'passed' }] })
})

test('an image that was there before stays, and one whose run fails does not', live, async () => {
  await using kept = await openKept(files('cat /made; exit 3'))
  expect(await kept.run()).toMatchObject({ results: [{ outcome: 'failed' }], findings: [{ code: 'SMOKE.EXIT_CODE' }] })
  expect(mine()).toEqual([])
  execFileSync('docker', ['load', '--quiet', '--input', kept.archive])
  expect(await kept.run()).toMatchObject({ results: [{ outcome: 'failed' }] })
  expect(mine()).toEqual([kept.id])
  forget()
})

test('without a kept image, or a directory for them, nothing is built: it is said what is missing', live, async () => {
  await using kept = await openKept()
  await rm(join(kept.directory, 'staged%2Fnet.json'))
  const missing = await kept.run()
  expect(missing).toMatchObject({ results: [{ outcome: 'skipped', reason: 'stage run: no image of it was kept' }], findings: [{ code: 'SMOKE.KEPT_IMAGE_MISSING', level: 'warning' }] })
  expect(await kept.run({ images: null })).toMatchObject({ results: [{ outcome: 'skipped' }], problems: [{ code: 'SMOKE.NO_IMAGES', next: expect.stringContaining('smoke.images') }] })
  expect(await kept.run({ images: 'no/such' })).toMatchObject({ results: [{ outcome: 'skipped' }], problems: [{ code: 'SMOKE.NO_IMAGES' }] })
  expect(kept.garden.events.filter((event) => event.kind === 'step-started' || event.kind === 'output')).toEqual([])
  expect(mine()).toEqual([])
})

test('a build that fails is told as ever, and keeps nothing', live, async () => {
  const content = files()
  content['examples/staged/net/Dockerfile'] += 'RUN exit 7\n'
  await using garden = await openGarden(content)
  expect(await garden.walk([example], { config: stage({ stage: 'build' }) })).toMatchObject({ results: [{ outcome: 'failed' }], findings: [{ code: 'SMOKE.BUILD_FAILED', line: 5 }] })
  expect(await garden.world.output.list('images')).toEqual([])
})

test('an example for a GPU is built and kept where there is none, also when nothing is probed', live, async () => {
  await using garden = await openGarden(files())
  const needy = { ...example, need: { ...example.need, gpus: 1, cpuOk: false } }
  const walk = await garden.walk([needy], { config: stage({ stage: 'build' }) })
  expect(walk).toMatchObject({ findings: [], results: [{ outcome: 'skipped', reason: expect.stringContaining('is kept in') }] })
  expect(await garden.world.output.list('images')).toHaveLength(2)
  forget()
})

test('the process engine has nothing to keep in the one stage, and just runs in the other', async () => {
  await using garden = await openGarden({ 'examples/plain/run.sh': 'echo here' })
  const plain = shellExample('plain')
  const process = (smoke: Partial<Config['smoke']>): Config => sampleConfig({ probe_seconds: 0, ...smoke }, 'process')
  const built = await garden.walk([plain], { config: process({ stage: 'build' }) })
  expect(built).toMatchObject({ findings: [], problems: [], results: [{ outcome: 'skipped', reason: 'the process engine builds no image, so there is nothing to keep; it runs where it is' }] })
  expect(rungsOf(built)).toMatchObject({ built: 'not_run: the process engine builds no image', smoked: 'not_run: stage build' })
  expect(await garden.world.output.list('images')).toEqual([])
  expect(await garden.walk([plain], { config: process({ stage: 'run', images: 'nowhere' }) })).toMatchObject({ problems: [], results: [{ outcome: 'passed' }] })
})

test('a project of several containers is not split: it is built in the one stage, and told as skipped in the other', live, async () => {
  await using garden = await openGarden({ ...files(), 'examples/staged/net/compose.yaml': 'services:\n  web:\n    build: .\n    command: [sleep, "60"]\n' })
  const project = shellExample(ID, {}, { action: { kind: 'command', argv: [] }, compose: { file: 'compose.yaml', runIn: null } })
  const built = await garden.walk([project], { config: stage({ stage: 'build' }) })
  expect(built).toMatchObject({ findings: [], problems: [], results: [{ outcome: 'skipped', reason: expect.stringContaining('is not split') }] })
  expect(rungsOf(built)).toMatchObject({ built: 'passed', probed: 'not_run: stage build', smoked: 'not_run: stage build' })
  expect(await garden.world.output.list('images')).toEqual([])
  forget()
  const ran = await garden.walk([project], { config: stage({ stage: 'run', images: '.hortus' }) })
  expect(ran).toMatchObject({ findings: [], problems: [], results: [{ outcome: 'skipped', records: [], reason: expect.stringContaining('is not split, and nothing is built here') }] })
})

test('a script that calls the engine is split too: its contract says what is built and what is run', live, async () => {
  await using garden = await openGarden({ ...files(), 'examples/staged/net/smoke.sh': '#!/bin/sh\ndocker build -t staged-net .\ndocker run --rm staged-net cat /made\n' })
  const scripted = shellExample(ID, { build: example.build }, { action: { kind: 'script', script: 'smoke.sh', args: [] } })
  const built = await garden.walk([scripted], { config: stage({ stage: 'build' }) })
  expect(built).toMatchObject({ findings: [], problems: [], results: [{ outcome: 'skipped', reason: expect.stringContaining('is kept in') }] })
  forget()
  expect(await garden.walk([scripted], { config: stage({ stage: 'run', images: '.hortus/images' }) })).toMatchObject({ findings: [], problems: [], results: [{ outcome: 'passed' }] })
})

test('trials of a sweep and benchmarks are not built by themselves: the smoke keeps their image', async () => {
  await using garden = await openGarden(files())
  const { world } = garden
  const asked = { preset: 'smoke', params: {}, profile: null, timeoutSeconds: 10, chooser: openEngineChooser(world, 'docker'), head: null } as const
  for (const more of [{ kind: 'sweep-trial' }, { kind: 'benchmark', atTop: async () => Promise.reject(new Error('never')) }] as const) {
    expect(await climbAll(world, stage({ stage: 'build' }), [example], { ...asked, ...more }, { archived: true })).toMatchObject({ problems: [], results: [{ outcome: 'skipped', reason: expect.stringContaining('its smoke keeps the image') }] })
  }
  expect(mine()).toEqual([])
})

test('a smoke that only builds is clean when all was built and kept, and says no word of what was run', live, async () => {
  await using garden = await openGarden({ ...files(), 'examples/staged/net/example.yaml': 'name: net\nbuild: { dockerfile: Dockerfile }\npresets:\n  smoke:\n    command: sh run.sh\n' })
  const report = await smokeGarden(garden.world, stage({ stage: 'build' }))
  expect(report).toMatchObject({ verdict: 'clean', findings: [], problems: [], summary: { passed: 0, failed: 0, skipped: 1 }, cells: { executed: [`${ID}:smoke`] } })
  forget()
  expect(await smokeGarden(garden.world, stage({ stage: 'run', images: '.hortus/images' }))).toMatchObject({ verdict: 'clean', summary: { passed: 1 } })
  await rm(join(garden.directory.path, '.hortus/images/staged%2Fnet.tar'))
  expect(await smokeGarden(garden.world, stage({ stage: 'run', images: '.hortus/images' }))).toMatchObject({ verdict: 'errors', summary: { passed: 0, skipped: 1, errors: 1 } })
})

const text = ({ content = '' }: TarEntry): string => (typeof content === 'string' ? content : Buffer.from(content).toString())

/** What Docker writes since 25: an OCI layout, and beside it the manifest that older ones read. */
function asLayout(entries: readonly TarEntry[]): TarEntry[] {
  const blob = (content: Uint8Array | string): TarEntry => ({ name: `blobs/sha256/${sha256(Buffer.from(content))}`, content })
  const [manifest] = JSON.parse(text(entries.find(({ name }) => name === 'manifest.json')!)) as [{ Config: string; Layers: string[] }]
  const blobOf = (name: string): TarEntry => blob(entries.find((entry) => entry.name === name)!.content!)
  const described = blobOf(manifest.Config)
  const layers = manifest.Layers.map(blobOf)
  const oci = blob(JSON.stringify({ schemaVersion: 2, config: { digest: `sha256:${described.name.slice(13)}` }, layers: layers.map(({ name }) => ({ digest: `sha256:${name.slice(13)}` })) }))
  const blobs = [...new Map([described, ...layers, oci].map((entry) => [entry.name, entry])).values()]
  const index = { schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests: [{ mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: `sha256:${oci.name.slice(13)}`, size: 1 }] }
  return [
    { name: 'blobs/', type: '5' },
    { name: 'blobs/sha256/', type: '5' },
    { name: 'PaxHeaders.0/x', type: 'x', content: paxRecord('mtime', '1700000000.123') },
    ...blobs,
    { name: 'index.json', content: JSON.stringify(index) },
    { name: 'manifest.json', content: JSON.stringify([{ Config: described.name, RepoTags: null, Layers: layers.map(({ name }) => name), LayerSources: {} }]) },
    { name: 'oci-layout', content: '{"imageLayoutVersion":"1.0.0"}' },
  ]
}

/** The archive with other entries than it has. */
async function withEntries(archive: string, change: (entries: TarEntry[]) => TarEntry[]): Promise<Uint8Array> {
  const bytes = await readFile(archive)
  const entries: TarEntry[] = []
  for (let at = 0; ; ) {
    const header = readTarHeader(bytes.subarray(at, at + TAR_BLOCK))
    if (header === 'end' || header === null) return makeTar(change(entries))
    at += TAR_BLOCK
    entries.push({ name: header.name, content: bytes.subarray(at, at + header.size), type: { file: '0', directory: '5', symlink: '2', pax: 'x' }[header.kind], target: header.target })
    at += Math.ceil(header.size / TAR_BLOCK) * TAR_BLOCK
  }
}
