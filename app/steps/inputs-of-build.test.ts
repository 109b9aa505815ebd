import { chmod, mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { ImageFacts, Images } from '../../core/world.ts'
import { openGarden, type Garden } from '../testing/walk.ts'
import { inputsOfBuild } from './inputs-of-build.ts'
import { webAddress } from './web-address.ts'

const ID = `sha256:${'1'.repeat(64)}`
const facts: ImageFacts = { id: ID, digests: [], labels: {}, createdAt: null, architecture: 'amd64', os: 'linux', hasTriggers: false }
/** An engine that has one image, and a registry that has one digest. */
const having = (image: Partial<ImageFacts> | null): Images => ({
  look: async () => (image === null ? null : { ...facts, ...image }),
  registryDigest: async () => `sha256:${'9'.repeat(64)}`,
  pull: async () => ({ kind: 'missing' }),
  push: async () => ({ kind: 'failed', reason: '', next: '' }),
  drop: async () => undefined,
  save: async () => ({ kind: 'failed', reason: '', next: '' }),
  load: async () => ({ kind: 'refused', reason: '' }),
})

const FILES = { 'examples/a/Dockerfile': 'x', 'examples/a/src/x.py': '1', 'examples/a/train.py': '1', 'examples/a/requirements.txt': 'numpy==1\n' }
const DOCKERFILE = 'FROM debian:12\nCOPY src /src\n'

async function keyOf(garden: Garden, more: Partial<Parameters<typeof inputsOfBuild>[1]> = {}) {
  return inputsOfBuild(garden.world, { context: 'examples/a', dockerfile: DOCKERFILE, args: {}, images: undefined, askRegistry: false, ...more })
}

test('what the image copies, its mode and its links change the key, and so do manifests; other files do not', async () => {
  await using garden = await openGarden(FILES)
  const at = (path: string): string => join(garden.directory.path, 'examples/a', path)
  const keys = [(await keyOf(garden)).key]
  const next = async (): Promise<void> => void keys.push((await keyOf(garden)).key)
  await writeFile(at('src/x.py'), '2')
  await next()
  await chmod(at('src/x.py'), 0o755)
  await next()
  await symlink('x.py', at('src/link'))
  await next()
  await writeFile(at('requirements.txt'), 'numpy==2\n')
  await next()
  expect(new Set(keys).size).toBe(5)
  await writeFile(at('train.py'), '2')
  await next()
  expect(keys.at(-1)).toBe(keys.at(-2))
})

test('what is ignored changes the key: for every Dockerfile, for one of another name, and through a link', async () => {
  await using garden = await openGarden(FILES)
  const at = (path: string): string => join(garden.directory.path, 'examples/a', path)
  const keys = [(await keyOf(garden)).key]
  for (const [path, text] of [['.dockerignore', 'src\n'], ['.dockerignore', 'src/x.py\n'], ['Dockerfile.dockerignore', 'src\n'], ['docker/Dockerfile+gpu.dockerignore', 'src\n']] as const) {
    await mkdir(dirname(at(path)), { recursive: true })
    await writeFile(at(path), text)
    keys.push((await keyOf(garden)).key)
  }
  await rm(at('.dockerignore'))
  await symlink('ignored.txt', at('.dockerignore'))
  for (const text of ['src\n', 'train.py\n']) {
    await writeFile(at('ignored.txt'), text)
    keys.push((await keyOf(garden)).key)
  }
  expect(keys).not.toContain(null)
  expect(new Set(keys).size).toBe(7)
})

test('a base image with ONBUILD copies what its Dockerfile does not say: the whole context is in the key', async () => {
  await using garden = await openGarden(FILES)
  const images = having({ hasTriggers: true })
  const before = await keyOf(garden, { images })
  await writeFile(join(garden.directory.path, 'examples/a/train.py'), '2')
  expect((await keyOf(garden, { images })).key).not.toBe(before.key)
})

test('the digest of the base is that in its name, else that of the image here, else what the registry says when it may be asked', async () => {
  await using garden = await openGarden(FILES)
  const pin = `sha256:${'5'.repeat(64)}`
  const digest = async (more: Parameters<typeof keyOf>[1]) => (await keyOf(garden, more)).baseDigest
  const podman = having({ digests: [`other/x@sha256:${'3'.repeat(64)}`, `docker.io/library/debian@sha256:${'4'.repeat(64)}`] })
  expect(await digest({ dockerfile: `FROM debian:12@${pin}\n`, images: podman })).toBe(pin)
  expect(await digest({ images: podman, askRegistry: true })).toBe(`sha256:${'4'.repeat(64)}`)
  expect(await digest({ images: having({}) })).toBe(ID)
  expect(await digest({ images: having(null), askRegistry: true })).toBe(`sha256:${'9'.repeat(64)}`)
  expect(await digest({ images: having(null) })).toBeNull()
})

test('a context that is too large to read has no key, and a reason', async () => {
  await using garden = await openGarden(FILES)
  const big = join(garden.directory.path, 'examples/a/src/big')
  await writeFile(big, '')
  await truncate(big, 2 ** 30 + 1)
  expect(await keyOf(garden)).toMatchObject({ key: null, reason: 'the image copies more than 1 GiB', base: 'debian:12' })
  expect(await keyOf(garden, { dockerfile: null })).toMatchObject({ key: null, reason: 'the Dockerfile cannot be read' })
})

test.each([
  ['https://user:secret@github.com/o/r.git', 'https://github.com/o/r'],
  ['https://github.com/o/r', 'https://github.com/o/r'],
  ['git@github.com:o/r.git', 'https://github.com/o/r'],
  ['ssh://git@example.org:22/o/r.git', 'https://example.org/o/r'],
  ['/home/me/r', null],
  ['file:///x', null],
])('A67 the label of the source holds no password: %s', (remote, expected) => {
  expect(webAddress(remote)).toBe(expected)
})
