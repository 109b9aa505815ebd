/** Prebuilt images against a real engine and a real registry: pushed after green, pulled by key, checked, else built. */
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Config } from '../../core/schema/config.ts'
import { openCli } from '../../io/containers/cli.ts'
import { containersOf, leftOver } from '../../io/containers/testing/bench.ts'
import { dockerImage } from '../../io/containers/testing/docker.ts'
import { openRegistry, registryThere, type Registry } from '../../io/containers/testing/registry.ts'
import { openGarden, sampleConfig, shellExample, type Garden } from '../testing/walk.ts'

const base = dockerImage()
const there = registryThere()
/** Needs an engine and docker-registry; where they are required (HORTUS_REQUIRE=docker,registry), they fail. */
const live = { skip: base === null || !there }
const config = sampleConfig({ probe_seconds: 0 }, 'docker', { args: { BASE: base?.ref ?? '' } })
const example = shellExample('vision/net', { build: { kind: 'docker', dockerfile: 'Dockerfile', args: {} } })

/** One for all: layers are pushed once, and keys are never the same. */
let registry: Registry
beforeAll(async () => {
  if (!live.skip) registry = await openRegistry()
})
afterAll(async () => registry?.[Symbol.asyncDispose]())

const made = new Set<string>()
afterEach(async () => {
  expect(await leftOver()).toEqual([])
  if (base === null) return
  expect(await containersOf(openCli('docker', process.env))).toEqual([])
  for (const id of made) docker('rmi', '--force', id)
  made.clear()
})

function docker(...args: string[]): string {
  try {
    return execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return ''
  }
}

/** Never the same image twice: the engine is shared. */
const files = (word = randomBytes(8).toString('hex'), run = 'cat /made') => ({
  'examples/vision/net/Dockerfile': `ARG BASE=debian:bookworm-slim\nFROM \${BASE}\nCOPY made /made\nRUN sleep 0.3\n`,
  'examples/vision/net/made': word,
  'examples/vision/net/run.sh': run,
})

const withImages = (place: Pick<Registry, 'host'> | null, images: Partial<Config['images']> = {}, more: Partial<Pick<Config, 'build' | 'smoke'>> = {}): Config => ({ ...config, ...more, images: { ...config.images, registry: place === null ? null : `${place.host}/garden`, push: place !== null, ...images } })

async function climb(garden: Garden, settings: Config) {
  const walk = await garden.walk([example], { config: settings })
  const stored = walk.results[0]?.records[0]
  const record = (await garden.records()).find(({ id }) => stored?.includes(id) === true)
  if (record?.observed?.image?.id != null) made.add(record.observed.image.id)
  return { walk, record, observed: record?.observed ?? undefined, built: walk.results[0]?.rungs.find(({ rung }) => rung === 'built') }
}

/** As on a machine that has never seen the image. */
function forget(id: string | null | undefined): void {
  docker('rmi', '--force', id ?? '')
  expect(docker('image', 'inspect', '--format={{.Id}}', id ?? '')).toBe('')
}

test('a green smoke of the default branch is pushed under its key and its day, and the next machine pulls it instead of building', live, async () => {
  const content = files()
  await using first = await openGarden(content)
  const pushed = await climb(first, withImages(registry))
  expect(pushed.walk).toMatchObject({ findings: [], problems: [], results: [{ outcome: 'passed' }] })
  const build = pushed.observed?.build
  expect(build).toMatchObject({ key: expect.stringMatching(/^[0-9a-f]{64}$/), base: base?.ref, baseDigest: base?.id, reused: null })
  const repository = `${registry.host}/garden/vision/net`
  const day = new Date().toISOString().slice(0, 10)
  expect(build?.pushed).toEqual({ repository, tags: [build?.key?.slice(0, 12), `green-${day}`], digest: expect.stringMatching(/^sha256:/), lastGreen: expect.stringContaining(day) })
  expect(pushed.observed?.image?.digest).toBe(build?.pushed?.digest)
  for (const tag of build?.pushed?.tags ?? []) expect(await registry.digestOf('garden/vision/net', tag)).toBe(build?.pushed?.digest)
  expect(pushed.observed?.phases).toMatchObject({ build: expect.any(Number), push: expect.any(Number) })

  forget(pushed.observed?.image?.id)
  await using second = await openGarden(content)
  const pulled = await climb(second, withImages(registry, { push: false }))
  expect(pulled.walk).toMatchObject({ findings: [], problems: [], results: [{ outcome: 'passed' }] })
  expect(pulled.built).toMatchObject({ state: 'passed', reason: `image of ${day} reused, key unchanged (pulled)` })
  expect(pulled.observed).toMatchObject({ image: { id: pushed.observed?.image?.id, digest: build?.pushed?.digest }, build: { key: build?.key, reused: 'registry' } })
  expect(Object.keys(pulled.observed?.phases ?? {})).toEqual(expect.arrayContaining(['key', 'pull', 'run']))
  expect(pulled.observed?.phases).not.toHaveProperty('build')
  // The same image compares as the same, whichever way it came.
  expect(pulled.record?.fingerprint?.image).toBe(pushed.record?.fingerprint?.image)
  const labels = JSON.parse(docker('image', 'inspect', '--format={{json .Config.Labels}}', pulled.observed?.image?.id ?? '')) as Record<string, string>
  expect(labels).toMatchObject({ 'hortus.build-key': build?.key, 'hortus.example': 'vision/net', 'hortus.trust': 'trusted', 'org.opencontainers.image.revision': first.directory.git('rev-parse', 'HEAD'), 'org.opencontainers.image.created': expect.stringContaining(day) })
  // Green once more, on another machine: the same digest, not another image of the same name.
  const again = await climb(second, withImages(registry))
  expect(again.observed?.build).toMatchObject({ reused: 'registry', pushed: { digest: build?.pushed?.digest } })
})

test('a changed file, or a wish for the proof that it builds, makes a build', live, async () => {
  await using garden = await openGarden(files())
  const first = await climb(garden, withImages(registry))
  expect((await climb(garden, withImages(registry, { pull: false }))).observed?.build?.reused).toBeNull()
  await garden.directory.put({ 'examples/vision/net/made': 'changed' })
  const changed = await climb(garden, withImages(registry))
  expect(changed.observed?.build).toMatchObject({ reused: null })
  expect(changed.observed?.build?.key).not.toBe(first.observed?.build?.key)
  // A file that no image copies changes nothing.
  await garden.directory.put({ 'examples/vision/net/run.sh': 'cat /made; true' })
  expect((await climb(garden, withImages(null))).observed?.build?.key).toBe(changed.observed?.build?.key)
})

test.each<[string, (garden: Garden) => Promise<Config>]>([
  ['code that is not trusted', async () => withImages(registry, {}, { smoke: { ...config.smoke, untrusted: true } })],
  ['another branch', async (garden) => (garden.directory.git('checkout', '-q', '-b', 'feature'), withImages(registry))],
  ['no branch, as in the job of a pull request', async (garden) => (garden.directory.git('checkout', '-q', '--detach'), withImages(registry))],
  ['files that no commit holds', async (garden) => (await garden.directory.put({ 'examples/vision/net/made': 'dirty' }), withImages(registry))],
  ['a smoke that failed', async (garden) => (await garden.directory.put({ 'examples/vision/net/run.sh': 'exit 1' }), garden.directory.git('commit', '-qam', 'red'), withImages(registry))],
  ['a registry that is named for pulling only', async () => withImages(registry, { push: false })],
])('A47 nothing is pushed of %s', live, async (_, prepare) => {
  await using garden = await openGarden(files())
  const { observed } = await climb(garden, await prepare(garden))
  expect(observed?.build?.key).toMatch(/^[0-9a-f]{64}$/)
  expect(observed?.build?.pushed ?? null).toBeNull()
  expect(await registry.digestOf('garden/vision/net', observed?.build?.key?.slice(0, 12) ?? '')).toBeNull()
})

test('A63 an image under the key that was built from something else is refused with a finding, taken away, and built', live, async () => {
  await using garden = await openGarden(files())
  const probe = await climb(garden, withImages(registry, { push: false }))
  const key = probe.observed?.build?.key ?? ''
  const ref = `${registry.host}/garden/vision/net:${key.slice(0, 12)}`
  const forged = execFileSync('docker', ['build', '--quiet', '--tag', ref, '--label=hortus.build-key=0000', '--label=hortus.trust=trusted', '-'], { input: `FROM ${base?.ref}\nLABEL forged=${key}\n`, encoding: 'utf8' }).trim()
  docker('push', ref)
  docker('rmi', '--force', ref)
  made.add(forged)
  const { walk, observed } = await climb(garden, withImages(registry, { push: false }))
  expect(walk).toMatchObject({ problems: [], results: [{ outcome: 'passed' }], findings: [{ code: 'SMOKE.IMAGE_REFUSED', level: 'warning', path: 'examples/vision/net/Dockerfile', message: expect.stringContaining('was built from something else') }] })
  expect(observed).toMatchObject({ build: { reused: null }, image: { id: expect.not.stringMatching(forged) } })
  expect(docker('image', 'inspect', '--format={{.Id}}', ref)).toBe('')
})

test('the record says which digest was green, and that one is pulled although the tag names another by now', live, async () => {
  await using garden = await openGarden(files())
  const first = await climb(garden, withImages(registry))
  const { key, pushed } = first.observed?.build ?? {}
  const ref = `${registry.host}/garden/vision/net:${key?.slice(0, 12)}`
  const other = execFileSync('docker', ['build', '--quiet', '--tag', ref, `--label=hortus.build-key=${key}`, '--label=hortus.trust=trusted', '-'], { input: `FROM ${base?.ref}\n`, encoding: 'utf8' }).trim()
  made.add(other)
  docker('push', ref)
  docker('rmi', '--force', ref, other)
  expect(await registry.digestOf('garden/vision/net', key?.slice(0, 12) ?? '')).not.toBe(pushed?.digest)
  forget(first.observed?.image?.id)
  const again = await climb(garden, withImages(registry, { push: false }))
  expect(again.observed).toMatchObject({ build: { reused: 'registry' }, image: { id: first.observed?.image?.id, digest: pushed?.digest } })
})

test('without an answer of the registry the image is built, and a push that is refused leaves the run green with a warning', live, async () => {
  await using readOnly = await openRegistry({ readOnly: true })
  await using garden = await openGarden(files())
  const refused = await climb(garden, withImages(readOnly))
  expect(refused.walk).toMatchObject({ problems: [], results: [{ outcome: 'passed' }] })
  expect(refused.observed?.warnings?.join()).toContain('was not pushed')
  await readOnly.stop()
  const away = await climb(garden, withImages(readOnly, { push: false }))
  expect(away.walk).toMatchObject({ problems: [], results: [{ outcome: 'passed' }] })
  expect(away.observed?.build?.reused).toBeNull()
})

test('an image on this machine is used again while its last green run is fresh, and the rung says so', live, async () => {
  await using garden = await openGarden(files())
  const fresh = { build: { ...config.build, skip_fresh_hours: 1 } }
  const first = await climb(garden, withImages(null, {}, fresh))
  expect(first.observed?.build).toMatchObject({ reused: null })
  const again = await climb(garden, withImages(null, {}, fresh))
  expect(again.built).toMatchObject({ state: 'passed', reason: `image of ${new Date().toISOString().slice(0, 10)} reused, key unchanged` })
  expect(again.observed).toMatchObject({ image: { id: first.observed?.image?.id }, build: { key: first.observed?.build?.key, reused: 'local' } })
  expect(again.observed?.phases).not.toHaveProperty('build')
  // Nothing is skipped unless asked for, nor when the last green run is too old, nor when a file of the image changed.
  expect((await climb(garden, withImages(null))).observed?.build?.reused).toBeNull()
  expect((await climb(garden, withImages(null, {}, { build: { ...config.build, skip_fresh_hours: 1e-9 } }))).observed?.build?.reused).toBeNull()
  await garden.directory.put({ 'examples/vision/net/made': randomBytes(8).toString('hex') })
  expect((await climb(garden, withImages(null, {}, fresh))).observed?.build?.reused).toBeNull()
})

test('A47 an image that a pull request pulled from a registry of its own, under the key of the garden, is not used by a trusted smoke', live, async () => {
  await using garden = await openGarden(files())
  const first = await climb(garden, withImages(null, {}, { smoke: { ...config.smoke, untrusted: true } }))
  const key = first.observed?.build?.key ?? ''
  const ref = `${registry.host}/evil/vision/net:${key.slice(0, 12)}`
  const evil = execFileSync('docker', ['build', '--quiet', '--tag', ref, `--label=hortus.build-key=${key}`, '--label=hortus.trust=trusted', '-'], { input: `FROM ${base?.ref}\nRUN echo evil >/made\n`, encoding: 'utf8' }).trim()
  made.add(evil)
  docker('push', ref)
  const theirs = await climb(garden, withImages(null, { registry: `${registry.host}/evil` }, { smoke: { ...config.smoke, untrusted: true } }))
  expect(theirs.observed).toMatchObject({ image: { id: evil }, build: { reused: 'registry', trusted: false } })
  const ours = await climb(garden, withImages(null, {}, { build: { ...config.build, skip_fresh_hours: 1 } }))
  expect(ours.observed).toMatchObject({ image: { id: expect.not.stringMatching(evil) }, build: { key, reused: null, trusted: true } })
})

test('a run that failed makes no image good for another', live, async () => {
  await using garden = await openGarden(files(undefined, 'exit 3'))
  const fresh = withImages(null, {}, { build: { ...config.build, skip_fresh_hours: 1 } })
  expect((await climb(garden, fresh)).record?.status.state).toBe('failed')
  expect((await climb(garden, fresh)).observed?.build?.reused).toBeNull()
})

test('A47 what was built for a pull request is not used by a trusted smoke, whatever labels its Dockerfile claims', live, async () => {
  const content = files()
  content['examples/vision/net/Dockerfile'] += 'LABEL hortus.trust=trusted hortus.build-key=0000\n'
  await using garden = await openGarden(content)
  const build = { ...config.build, skip_fresh_hours: 1 }
  const theirs = await climb(garden, withImages(null, {}, { build, smoke: { ...config.smoke, untrusted: true } }))
  const ours = await climb(garden, withImages(null, {}, { build }))
  expect(theirs.observed?.build?.key).toBe(ours.observed?.build?.key)
  expect(ours.observed?.build?.reused).toBeNull()
  expect(ours.observed?.image?.id).not.toBe(theirs.observed?.image?.id)
})

test('A58 a Dockerfile that asks for secrets is refused at its line when its author is not trusted, and nothing is built', live, async () => {
  const content = files()
  content['examples/vision/net/Dockerfile'] += 'RUN --mount=type=secret,id=x cat /run/secrets/x\n'
  await using garden = await openGarden(content)
  const { walk, built } = await climb(garden, withImages(null, {}, { smoke: { ...config.smoke, untrusted: true } }))
  expect(walk).toMatchObject({ problems: [], results: [{ outcome: 'failed' }], findings: [{ code: 'SMOKE.BUILD_REFUSED', path: 'examples/vision/net/Dockerfile', line: 5 }] })
  expect(built?.state).toBe('failed')
  expect(await garden.records()).toEqual([])
})
