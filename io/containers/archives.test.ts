/** The client's own words and arguments, played: what a real engine does with archives is in app/steps/stage.test.ts. */
import { createHash } from 'node:crypto'
import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { makeTar } from '../../core/contract/testing/make-tar.ts'
import { temporaryDirectory } from '../testing/temporary.ts'
import { openCli } from './cli.ts'
import { openImages } from './container-images.ts'

const ID = `sha256:${'1'.repeat(64)}`
const options = { timeoutMs: 5000, signal: new AbortController().signal, maxBytes: 1 << 20 }
const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** `cases` are the branches of a shell `case` over the first word; every call is written down. */
async function play(binary: 'docker' | 'podman', cases: string) {
  const directory = await temporaryDirectory({ calls: '', [binary]: `#!/bin/sh\necho "$*" >>"$(dirname "$0")/calls"\ncase $1 in ${cases} esac\n` })
  await chmod(join(directory.path, binary), 0o755)
  const outAbs = join(directory.path, 'out')
  const images = openImages(binary, openCli(binary, { PATH: `${directory.path}:/usr/bin:/bin` }), outAbs)
  return { images, outAbs, path: directory.path, calls: async () => (await readFile(join(directory.path, 'calls'), 'utf8')).trim().split('\n').filter(Boolean), kept: async () => readdir(join(outAbs, 'images')).catch(() => []), [Symbol.asyncDispose]: () => directory[Symbol.asyncDispose]() }
}

test.each<['docker' | 'podman', string]>([['docker', `save ${ID}`], ['podman', `save --format=docker-archive ${ID}`]])('%s is asked for the image by its id, and what it writes is kept with its digest and size', async (binary, call) => {
  await using there = await play(binary, 'save) printf archive;;')
  expect(await there.images.save(ID, 'images/a.tar', options)).toEqual({ kind: 'saved', sha256: sha256('archive'), bytes: 7 })
  expect(await there.calls()).toEqual([call])
  expect(await there.kept()).toEqual(['a.tar'])
})

test.each<[string, string, Partial<typeof options>, object]>([
  ['says that its disk is full', `save) printf half; echo 'write: no space left on device' >&2; exit 1;;`, {}, { kind: 'failed', reason: expect.stringContaining('the disk of the engine is full') }],
  ['went away', `save) echo 'Cannot connect to the Docker daemon' >&2; exit 1;;`, {}, { kind: 'failed', reason: expect.stringContaining('the engine went away') }],
  ['writes nothing', 'save) exit 0;;', {}, { kind: 'failed' }],
  ['never ends', 'save) printf half; exec sleep 30;;', { timeoutMs: 200 }, { kind: 'failed', reason: expect.stringContaining('in time') }],
  ['is interrupted', 'save) printf half; exec sleep 30;;', { signal: AbortSignal.timeout(200) }, { kind: 'failed' }],
  ['never stops to write', 'save) exec cat /dev/zero;;', {}, { kind: 'too_large' }],
])('of an engine that %s nothing is kept', async (_, cases, more, outcome) => {
  await using there = await play('docker', cases)
  expect(await there.images.save(ID, 'images/a.tar', { ...options, ...more })).toMatchObject(outcome)
  expect(await there.kept()).toEqual([])
})

test('A11 nothing is written through a link that a repository brings along', async () => {
  await using there = await play('docker', 'save) printf archive;;')
  await mkdir(join(there.path, 'elsewhere'))
  await mkdir(there.outAbs)
  await symlink(join(there.path, 'elsewhere'), join(there.outAbs, 'images'))
  expect(await there.images.save(ID, 'images/a.tar', options)).toMatchObject({ kind: 'failed' })
  expect(await readdir(join(there.path, 'elsewhere'))).toEqual([])
  expect(await there.calls()).toEqual([])
})

const CONFIG = '{"os":"linux","rootfs":{"type":"layers","diff_ids":[]}}'
const archive = makeTar([{ name: `${'a'.repeat(64)}.json`, content: CONFIG }, { name: 'manifest.json', content: JSON.stringify([{ Config: `${'a'.repeat(64)}.json`, RepoTags: null, Layers: [] }]) }])
const layered = (digest: string, layer: Uint8Array | string): Uint8Array => {
  const [config, blob] = [`${'a'.repeat(64)}.json`, `${'b'.repeat(64)}/layer.tar`]
  return makeTar([{ name: config, content: JSON.stringify({ rootfs: { diff_ids: [`sha256:${digest}`] } }) }, { name: blob, content: layer }, { name: 'manifest.json', content: JSON.stringify([{ Config: config, RepoTags: null, Layers: [blob] }]) }])
}
const expected = { sha256: sha256(archive), bytes: archive.length, id: `sha256:${sha256(CONFIG)}` }
const inspect = `printf '{"Id":"${expected.id}"}'`

async function withArchive(cases: string, bytes: Uint8Array = archive, binary: 'docker' | 'podman' = 'docker') {
  const there = await play(binary, cases)
  const place = join(there.path, 'a.tar')
  await writeFile(place, bytes)
  return { ...there, place }
}

test('an archive goes to the engine as it was looked at; the image was there before, or was not', async () => {
  await using there = await withArchive(`load) cat >"$(dirname "$0")/loaded";; image) case $2 in ls) echo sha256:${'9'.repeat(64)};; inspect) ${inspect};; esac;;`)
  expect(await there.images.load(there.place, expected, options)).toMatchObject({ kind: 'loaded', wasThere: false, facts: { id: expected.id } })
  expect(sha256(await readFile(join(there.path, 'loaded')))).toBe(expected.sha256)
  await using again = await withArchive(`load) cat >/dev/null;; image) case $2 in ls) echo ${expected.id};; inspect) ${inspect};; esac;;`)
  expect(await again.images.load(again.place, expected, options)).toMatchObject({ kind: 'loaded', wasThere: true })
  // Podman lists ids without the word in front.
  await using podman = await withArchive(`load) cat >/dev/null;; image) case $2 in ls) echo ${expected.id.slice(7)};; inspect) ${inspect};; esac;;`, archive, 'podman')
  expect(await podman.images.load(podman.place, expected, options)).toMatchObject({ kind: 'loaded', wasThere: true })
})

test('A63 an engine that makes an image with another id of it has that image taken away again', async () => {
  const other = `sha256:${'7'.repeat(64)}`
  await using there = await withArchive(`load) cat >/dev/null; echo 'Loaded image ID: ${other}';; image) case $2 in ls) :;; inspect) exit 1;; esac;;`)
  expect(await there.images.load(there.place, expected, options)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('another id') })
  expect(await there.calls()).toContain(`rmi ${other}`)
})

test('A63 what was there before is not taken away, whatever the engine says of it', async () => {
  const other = `sha256:${'7'.repeat(64)}`
  await using there = await withArchive(`load) cat >/dev/null; echo 'Loaded image ID: ${other}';; image) case $2 in ls) echo ${other};; inspect) exit 1;; esac;;`)
  expect(await there.images.load(there.place, expected, options)).toMatchObject({ kind: 'refused' })
  expect((await there.calls()).filter((call) => call.startsWith('rmi'))).toEqual([])
})

test.each<[string, string, Partial<typeof options>, string]>([
  ['is full', `load) echo 'no space left on device' >&2; exit 1;;`, {}, 'the disk of the engine is full'],
  ['never ends', 'load) exec sleep 30;;', { timeoutMs: 200 }, 'in time'],
])('an engine that %s while it loads is told as that', async (_, cases, more, reason) => {
  await using there = await withArchive(`${cases} image) exit 1;;`)
  expect(await there.images.load(there.place, expected, { ...options, ...more })).toMatchObject({ kind: 'failed', reason: expect.stringContaining(reason), next: expect.stringMatching(/\.$/) })
})

test.each<[string, (path: string) => Promise<unknown>, string]>([
  ['a directory', (path) => mkdir(path), 'is no plain file'],
  ['a link', (path) => symlink('/dev/zero', path), 'cannot be opened'],
  ['nothing', async () => undefined, 'is not there'],
  ['an empty file', (path) => writeFile(path, ''), 'were kept'],
])('A11 where the archive should be is %s: the engine is not asked', async (_, put, reason) => {
  await using there = await play('docker', 'load) :;;')
  const place = join(there.path, 'a.tar')
  await put(place)
  expect(await there.images.load(place, expected, options)).toMatchObject({ kind: 'refused', reason: expect.stringContaining(reason) })
  expect(await there.calls()).toEqual([])
})

/** Looked at only: what it is called is another matter. */
async function reasonOf(bytes: Uint8Array, more: Partial<typeof options> = {}): Promise<string> {
  await using there = await withArchive('load) :;;', bytes)
  const outcome = await there.images.load(there.place, { sha256: sha256(bytes), bytes: bytes.length, id: ID }, { ...options, ...more })
  expect(await there.calls()).toEqual([])
  return outcome.kind === 'refused' ? outcome.reason : outcome.kind
}

test('layers are what their configuration says, as they are or compressed', async () => {
  const layer = 'x'.repeat(5000)
  for (const content of [layer, gzipSync(layer)]) expect(await reasonOf(layered(sha256(layer), content))).toMatch(/^holds the image/)
})

test('A63 a layer that only claims the digest of one on this machine does not get it', async () => {
  expect(await reasonOf(layered(sha256('private'), 'anything'))).toContain('a layer that is not the one of its configuration')
  expect(await reasonOf(layered(sha256('private'), gzipSync('anything')))).toContain('a layer that is not the one of its configuration')
  expect(await reasonOf(makeTar([{ name: `${'a'.repeat(64)}.json`, content: JSON.stringify({ rootfs: { diff_ids: [`sha256:${sha256('private')}`] } }) }, { name: 'manifest.json', content: JSON.stringify([{ Config: `${'a'.repeat(64)}.json`, RepoTags: null, Layers: [] }]) }]))).toBe('has 0 layers, and 1 in its configuration')
})

test('A16 a compressed layer is unpacked to twice the allowed size and no further', async () => {
  const zeros = new Uint8Array(3 << 20)
  expect(await reasonOf(layered(sha256(zeros), gzipSync(zeros)))).toContain('a layer that is not the one of its configuration')
  expect(await reasonOf(layered(sha256(zeros), gzipSync(zeros)), { maxBytes: 2 << 20 })).toMatch(/^holds the image/)
})

/** As Docker writes it since 25: the same image by manifest.json and by index.json; with `list`, of a builder that attests something. */
function modern(change: { readonly config?: string; readonly manifest?: string; readonly left?: true; readonly list?: readonly object[] } = {}) {
  const config = sha256(CONFIG)
  const manifest = JSON.stringify({ schemaVersion: 2, config: { digest: change.config ?? `sha256:${config}`, size: CONFIG.length }, layers: [] })
  const list = change.list === undefined ? null : JSON.stringify({ schemaVersion: 2, manifests: [{ digest: `sha256:${sha256(manifest)}`, platform: { os: 'linux', architecture: 'amd64' } }, ...change.list] })
  const digest = change.manifest ?? `sha256:${sha256(list ?? manifest)}`
  const bytes = makeTar([
    { name: `blobs/sha256/${config}`, content: CONFIG },
    ...(change.left === true ? [] : [{ name: `blobs/${digest.replace(':', '/')}`, content: list ?? manifest }]),
    ...(list === null ? [] : [{ name: `blobs/sha256/${sha256(manifest)}`, content: manifest }]),
    { name: 'index.json', content: JSON.stringify({ schemaVersion: 2, manifests: [{ digest, size: 1 }] }) },
    { name: 'manifest.json', content: JSON.stringify([{ Config: `blobs/sha256/${config}`, RepoTags: null, Layers: [] }]) },
  ])
  return { bytes, wanted: { sha256: sha256(bytes), bytes: bytes.length, id: digest } }
}

const ELSEWHERE = `sha256:${'4'.repeat(64)}`

test.each([
  ['its manifest', modern()],
  ['a list with what the builder attests', modern({ list: [{ digest: ELSEWHERE, platform: { os: 'unknown', architecture: 'unknown' } }] })],
])('an image that its engine knows by %s is loaded by it', async (_, { bytes, wanted }) => {
  await using there = await withArchive(`load) cat >/dev/null;; image) case $2 in ls) :;; inspect) printf '{"Id":"${wanted.id}"}';; esac;;`, bytes)
  expect(await there.images.load(there.place, wanted, options)).toMatchObject({ kind: 'loaded', facts: { id: wanted.id } })
})

test.each([
  ['another configuration than the one that was looked at', modern({ config: `sha256:${'2'.repeat(64)}` })],
  ['a manifest that only this machine has', modern({ left: true })],
  ['a list with a second image', modern({ list: [{ digest: ELSEWHERE, platform: { os: 'linux', architecture: 'amd64' } }] })],
  ['a list whose second image is said to run nowhere and somewhere', modern({ list: [{ digest: ELSEWHERE, platform: { os: 'unknown', architecture: 'unknown', OS: 'linux' } }] })],
  ['a manifest that is not what its name says', modern({ manifest: `sha256:${'3'.repeat(64)}` })],
])('A63 an archive whose index.json leads to %s is refused, and no engine sees it', async (_, { bytes, wanted }) => {
  await using there = await withArchive('*) exit 1;;', bytes)
  expect(await there.images.load(there.place, wanted, options)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('index.json') })
  expect(await there.calls()).toEqual([])
})
