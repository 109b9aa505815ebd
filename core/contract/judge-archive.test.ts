import fc from 'fast-check'
import { expect, test } from 'vitest'
import { imageOfArchive, layerDigests, refusedEntry, type ArchiveParts } from './judge-archive.ts'
import type { TarHeader } from './tar-header.ts'

const [A, B, C] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string]
const file = (name: string): TarHeader => ({ name, kind: 'file', size: 1, target: '' })
const image = { Config: `${A}.json`, RepoTags: null as unknown, Layers: [`${B}/layer.tar`] }

function judge(documents: Record<string, unknown>, names = [`${A}.json`, `${B}/layer.tar`, `blobs/sha256/${A}`, `blobs/sha256/${B}`]): ReturnType<typeof imageOfArchive> {
  const parts: ArchiveParts = {
    names: new Set([...names, ...Object.keys(documents)]),
    documents: new Map(Object.entries(documents).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)])),
  }
  return imageOfArchive(parts)
}

test('an archive of one nameless image says where its parts are, and the digest of its manifest', () => {
  expect(judge({ 'manifest.json': [image] })).toEqual({ ok: true, value: { config: `${A}.json`, layers: [`${B}/layer.tar`], manifest: null } })
  const modern = { Config: `blobs/sha256/${A}`, RepoTags: null, Layers: [`blobs/sha256/${B}`], LayerSources: { [`sha256:${B}`]: { size: 1 } } }
  const index = { schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests: [{ mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: `sha256:${C}`, size: 400 }] }
  expect(judge({ 'manifest.json': [modern], 'index.json': index, 'oci-layout': { imageLayoutVersion: '1.0.0' }, repositories: {} })).toEqual({ ok: true, value: { config: `blobs/sha256/${A}`, layers: [`blobs/sha256/${B}`], manifest: `sha256:${C}` } })
})

const index = (entry: object, more: object = {}) => ({ schemaVersion: 2, manifests: [{ digest: `sha256:${C}`, ...entry }], ...more })
test.each<[string, Record<string, unknown>, string]>([
  ['no manifest', {}, 'no manifest'],
  ['two images', { 'manifest.json': [image, image] }, 'holds 2 images'],
  ['no image', { 'manifest.json': [] }, 'holds 0 images'],
  ['the name of another image', { 'manifest.json': [{ ...image, RepoTags: ['python:3.12'] }] }, 'gives its image a name'],
  ['its own name', { 'manifest.json': [{ ...image, RepoTags: ['hortus/vision/net:smoke'] }] }, 'gives its image a name'],
  ['a name under a key that Go takes for the right one', { 'manifest.json': [{ ...image, repoTags: ['python:3.12'] }] }, 'the key "repoTags"'],
  ['a name under a key that is given twice', { 'manifest.json': `[{"Config":"${A}.json","RepoTags":["python:3.12"],"RepoTags":null,"Layers":[]}]` }, 'no list of images'],
  ['a name in the list of old engines', { 'manifest.json': [image], repositories: { python: { '3.12': B } } }, 'a list of names'],
  ['a list of names that is no JSON', { 'manifest.json': [image], repositories: '{"a":1,"a":2}' }, 'a list of names'],
  ['a name for containerd', { 'manifest.json': [image], 'index.json': index({ annotations: { 'io.containerd.image.name': 'docker.io/library/python:3.12' } }) }, 'gives its image a name'],
  ['a tag for containerd', { 'manifest.json': [image], 'index.json': index({ annotations: { 'org.opencontainers.image.ref.name': '3.12' } }) }, 'gives its image a name'],
  ['a name for containerd over all', { 'manifest.json': [image], 'index.json': index({}, { annotations: { 'io.containerd.image.name': 'x' } }) }, 'gives its image a name'],
  ['another key for containerd', { 'manifest.json': [image], 'index.json': index({ Annotations: { 'io.containerd.image.name': 'x' } }) }, 'the key "Annotations"'],
  ['two images for containerd', { 'manifest.json': [image], 'index.json': { schemaVersion: 2, manifests: [{ digest: `sha256:${B}` }, { digest: `sha256:${C}` }] } }, 'not name exactly one'],
  ['an index that is no JSON', { 'manifest.json': [image], 'index.json': '{' }, 'not name exactly one'],
  ['a parent on this machine', { 'manifest.json': [{ ...image, Parent: `sha256:${C}` }] }, 'names a parent'],
  ['a layer that is only on this machine', { 'manifest.json': [{ ...image, Layers: [`${C}/layer.tar`] }] }, 'lacks'],
  ['a configuration elsewhere', { 'manifest.json': [{ ...image, Config: '../../etc/passwd' }] }, 'without a configuration'],
  ['a layer elsewhere', { 'manifest.json': [{ ...image, Layers: ['../../etc/passwd'] }] }, 'without layers'],
  ['a key of the prototype', { 'manifest.json': `[{"__proto__":{"RepoTags":[]},"Config":"${A}.json","Layers":[]}]` }, 'no list of images'],
])('A63 an archive with %s is refused', (_, documents, reason) => {
  expect(judge(documents)).toMatchObject({ ok: false, problem: expect.stringContaining(reason) })
})

test('a configuration says the digests of its layers', () => {
  expect(layerDigests(JSON.stringify({ os: 'linux', rootfs: { type: 'layers', diff_ids: [`sha256:${A}`, `sha256:${B}`] } }))).toEqual({ ok: true, value: [A, B] })
})

test.each<[string, unknown]>([
  ['none', {}],
  ['one that is no digest', { rootfs: { diff_ids: ['../../x'] } }],
  ['two lists of them, for a reader that does not tell letters', { rootfs: { diff_ids: [] }, RootFS: { diff_ids: [`sha256:${A}`] } }],
  ['two lists of them in one', { rootfs: { diff_ids: [], Diff_IDs: [`sha256:${A}`] } }],
  ['them in other letters only', { ROOTFS: { diff_ids: [] } }],
  ['a list', []],
])('A63 a configuration that says %s is refused', (_, config) => {
  expect(layerDigests(JSON.stringify(config))).toMatchObject({ ok: false, problem: 'has a configuration that does not say its layers' })
})

test('entries as engines write them are let through', () => {
  const good: TarHeader[] = [file('manifest.json'), file('index.json'), file('oci-layout'), file('repositories'), file(`${A}.json`), file(`${A}.tar`), file(`${A}/layer.tar`), file(`${A}/json`), file(`${A}/VERSION`), file(`blobs/sha256/${A}`), { ...file('blobs/'), kind: 'directory' }, { ...file('blobs/sha256/'), kind: 'directory' }, { ...file(`${A}/`), kind: 'directory' }, { ...file(`${A}/layer.tar`), kind: 'symlink', target: `../${B}/layer.tar` }, { ...file(`${A}/layer.tar`), kind: 'symlink', target: `../${B}.tar` }]
  expect(good.map(refusedEntry)).toEqual(good.map(() => null))
})

test.each<[string, Partial<TarHeader> & { readonly name: string }]>([
  ['a path that leads out', { name: '../../../etc/cron.d/x' }],
  ['an absolute path', { name: '/etc/cron.d/x' }],
  ['another spelling of the manifest', { name: './manifest.json' }],
  ['a manifest further down', { name: 'a/manifest.json' }],
  ['a manifest that is a link', { name: 'manifest.json', kind: 'symlink', target: `${A}.json` }],
  ['a directory that is a link', { name: A, kind: 'symlink', target: '/' }],
  ['a layer that is a link elsewhere', { name: `${A}/layer.tar`, kind: 'symlink', target: '/etc/shadow' }],
  ['a layer that is a link to a configuration', { name: `${A}/layer.tar`, kind: 'symlink', target: `../${B}.json` }],
  ['a directory of another name', { name: 'etc/', kind: 'directory' }],
])('A63 %s is refused', (_, header) => {
  expect(refusedEntry({ ...file(''), ...header })).toContain('which no engine writes')
})

test('A06 any documents give ids or a reason', () => {
  const documents = fc.dictionary(fc.constantFrom('manifest.json', 'index.json', 'repositories'), fc.oneof(fc.json(), fc.string(), fc.constant(JSON.stringify([image]))))
  fc.assert(fc.property(documents, (texts) => void judge(texts)))
  fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (text) => void layerDigests(text)))
})
