/** The client's own words and arguments, played: what a real engine and registry do is in app/steps/prebuilt-images.test.ts. */
import { chmod, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryDirectory } from '../testing/temporary.ts'
import { openCli } from './cli.ts'
import { openImages } from './container-images.ts'

const DIGEST = `sha256:${'d'.repeat(64)}`
const ID = `sha256:${'1'.repeat(64)}`
const options = { timeoutMs: 5000, signal: new AbortController().signal }

/** `cases` are the branches of a shell `case` over the first word; every call is written down. */
async function play(binary: 'docker' | 'podman', cases: string) {
  const directory = await temporaryDirectory({ calls: '', [binary]: `#!/bin/sh\necho "$*" >>"$(dirname "$0")/calls"\ncase $1 in ${cases} esac\n` })
  await chmod(join(directory.path, binary), 0o755)
  const images = openImages(binary, openCli(binary, { PATH: `${directory.path}:/usr/bin:/bin` }), join(directory.path, 'out'))
  return { images, calls: async () => (await readFile(join(directory.path, 'calls'), 'utf8')).trim().split('\n').filter(Boolean), [Symbol.asyncDispose]: () => directory[Symbol.asyncDispose]() }
}

test('docker pushes each tag, takes the digest from its last line, and takes the names away again', async () => {
  await using there = await play('docker', `push) echo 'layer: Pushed'; echo 'k: digest: ${DIGEST} size: 528';; image) echo 3;;`)
  expect(await there.images.push(ID, 'r.io/a', ['k', 'green'], options)).toEqual({ kind: 'pushed', digest: DIGEST })
  expect(await there.calls()).toEqual([`tag ${ID} r.io/a:k`, 'push r.io/a:k', `tag ${ID} r.io/a:green`, 'push r.io/a:green', `image inspect --format={{len .RepoTags}} ${ID}`, 'rmi --no-prune r.io/a:k', 'rmi --no-prune r.io/a:green'])
})

test('podman is asked for the digest, and an image without another name keeps those of the push', async () => {
  await using there = await play('podman', `push) printf '${DIGEST}';; image) echo 1;;`)
  expect(await there.images.push(ID, 'r.io/a', ['k'], options)).toEqual({ kind: 'pushed', digest: DIGEST })
  expect(await there.calls()).toEqual([`tag ${ID} r.io/a:k`, 'push --digestfile=/dev/stdout r.io/a:k', `image inspect --format={{len .RepoTags}} ${ID}`])
})

test.each([
  ['denied: permission_denied: write_package', 'could not be pushed'],
  ['unauthorized: authentication required', 'the registry refuses it'],
  ['dial tcp: lookup r.io: no such host', 'its registry cannot be reached'],
])('a push that ends with %j is a value with a next step', async (said, reason) => {
  await using there = await play('docker', `push) echo '${said}' >&2; exit 1;;`)
  expect(await there.images.push(ID, 'r.io/a', ['k'], options)).toMatchObject({ kind: 'failed', reason: expect.stringContaining(reason), next: expect.stringMatching(/\.$/) })
})

test('A08 what helps when a registry wants no more pulls is one whole sentence, without the advice for a build', async () => {
  await using there = await play('docker', `pull) echo 'toomanyrequests: slow down' >&2; exit 1;;`)
  expect(await there.images.pull('r.io/a:k', options)).toMatchObject({ kind: 'failed', next: 'Log in to the registry.' })
})

test.each<[string, string, string]>([
  ['a registry that has none', 'manifest for r.io/a:k not found: manifest unknown: manifest unknown', 'missing'],
  ['a registry that has none, podman', 'Error: initializing source docker://r.io/a:k: reading manifest k in r.io/a: name unknown', 'missing'],
  ['a registry that is away', 'Error response from daemon: Get "https://r.io/v2/": dial tcp: lookup r.io: no such host', 'failed'],
  ['a registry that asks who is there', 'unauthorized: authentication required', 'failed'],
  ['a full disk', 'write /var/lib/docker/tmp/x: no space left on device', 'failed'],
])('a pull from %s', async (_, said, kind) => {
  await using there = await play('docker', `pull) echo '${said}' >&2; exit 1;;`)
  expect((await there.images.pull('r.io/a:k', options)).kind).toBe(kind)
})

test('a pull that hangs ends at its time, and at an interrupt', async () => {
  await using there = await play('docker', `pull) exec sleep 30;;`)
  expect(await there.images.pull('r.io/a:k', { ...options, timeoutMs: 200 })).toMatchObject({ kind: 'failed', reason: expect.stringContaining('in time') })
  expect((await there.images.pull('r.io/a:k', { ...options, signal: AbortSignal.timeout(200) })).kind).toBe('failed')
})

test('A56 a name that is an option never reaches the client', async () => {
  await using there = await play('docker', `*) exit 0;;`)
  const { images } = there
  expect(await images.look('--format=x')).toBeNull()
  expect((await images.pull('--all-tags', options)).kind).toBe('missing')
  expect((await images.push('--force', 'r.io/a', ['k'], options)).kind).toBe('failed')
  expect((await images.push(ID, 'r.io/a b', ['k'], options)).kind).toBe('failed')
  expect(await images.registryDigest('-x')).toBeNull()
  await images.drop('--force')
  expect(await there.calls()).toEqual([])
})

test('rubbish from an engine is no image', async () => {
  for (const said of ['', 'rubbish', '{}', '{"Id":"sha256:1"}', '[]', 'null']) {
    await using there = await play('docker', `image) printf '%s' '${said}';;`)
    expect(await there.images.look('x:1')).toBeNull()
  }
})
