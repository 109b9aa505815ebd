/** Pins against a real engine and a real registry: what was pushed has a digest, what was made here has none. */
import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pinDockerfile } from '../../core/export/pins/pin-dockerfile.ts'
import { NO_PINS } from '../../core/export/pins/pins.ts'
import type { Standalone } from '../../core/export/standalone.ts'
import { dockerImage } from '../../io/containers/testing/docker.ts'
import { openRegistry, registryThere, type Registry } from '../../io/containers/testing/registry.ts'
import { openGarden, sampleConfig, shellExample } from '../testing/walk.ts'
import { resolvePins } from './export-pins.ts'

const base = dockerImage()
/** Needs an engine and docker-registry; where they are required (HORTUS_REQUIRE=docker,registry), they fail. */
const live = { skip: base === null || !registryThere() }
const example = shellExample('vision/net', { build: { kind: 'docker', dockerfile: 'Dockerfile', args: {} } })
const NOTHING: Standalone = { copies: [], rewritten: new Map(), findings: [] }

let registry: Registry
let pushed = ''
beforeAll(async () => {
  if (live.skip) return
  registry = await openRegistry()
  pushed = `${registry.host}/garden/base:1`
  docker('tag', base!.ref, pushed)
  docker('push', pushed)
})
afterAll(async () => {
  if (live.skip) return
  docker('rmi', '--no-prune', pushed)
  await registry[Symbol.asyncDispose]()
})

const docker = (...args: string[]): string => execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()

async function pins(dockerfile: string, standalone = NOTHING, engine: 'docker' | 'process' = 'docker') {
  await using garden = await openGarden({ 'examples/vision/net/Dockerfile': dockerfile, 'lib/Dockerfile.other': `FROM ${pushed}\n` })
  // Awaited here: the garden goes with this function.
  return await resolvePins(garden.world, sampleConfig({}, engine), example, standalone)
}

test('an image of a registry has the digest that the registry tells, and the pinned Dockerfile builds', live, async () => {
  const dockerfile = `ARG BASE=${pushed}\nFROM \${BASE}\nRUN true\n`
  const found = await pins(dockerfile)
  const digest = await registry.digestOf('garden/base', '1')
  expect(found).toEqual({ pins: { images: new Map([[pushed, digest]]), lock: null }, findings: [] })
  const { text } = pinDockerfile(dockerfile, found.pins)
  expect(text).toBe(`ARG BASE=${pushed}@${digest}\nFROM \${BASE}\nRUN true\n`)
  const id = execFileSync('docker', ['build', '--quiet', '--network=host', '-'], { input: text, encoding: 'utf8', env: { ...process.env, DOCKER_BUILDKIT: '0' } }).trim()
  expect(id).toMatch(/^sha256:/)
  docker('rmi', '--force', id)
})

test('A74: an image that came from no registry is not pinned, and neither is one that is not here; a notice names the line', live, async () => {
  const { findings, ...found } = await pins(`FROM ${base!.ref} AS a\nFROM ${registry.host}/garden/other:1\nARG V=1\nFROM \${V}:x\n`)
  expect(found.pins.images).toEqual(new Map())
  expect(findings.map(({ code, level, path, line, message }) => [code, level, path, line, message])).toEqual([
    ['EXPORT.BASE_NOT_PINNED', 'notice', 'examples/vision/net/Dockerfile', 1, `${base!.ref} came to this machine from no registry.`],
    ['EXPORT.BASE_NOT_PINNED', 'notice', 'examples/vision/net/Dockerfile', 2, expect.stringContaining('is not on this machine')],
    ['EXPORT.BASE_NOT_PINNED', 'notice', 'examples/vision/net/Dockerfile', 4, 'The image of line 4 is made of variables.'],
  ])
})

test('a Dockerfile that comes along is pinned too, as it will stand in the new repository', live, async () => {
  const digest = await registry.digestOf('garden/base', '1')
  const copy = { from: 'lib/Dockerfile.other', to: 'lib/Dockerfile.other', executable: false, because: 'build.sh' }
  expect((await pins('FROM scratch\n', { ...NOTHING, copies: [copy] })).pins.images).toEqual(new Map([[pushed, digest]]))
  expect((await pins('FROM nothing\n', { ...NOTHING, rewritten: new Map([['Dockerfile', { text: `FROM ${pushed}\n`, edits: [] }]]) })).pins.images).toEqual(new Map([[pushed, digest]]))
})

test('without an engine nothing is pinned, and a notice says so', async () => {
  const { pins: found, findings } = await pins('FROM python:3.11\n', NOTHING, 'process')
  expect(found).toEqual(NO_PINS)
  expect(findings).toMatchObject([{ code: 'EXPORT.BASE_NOT_PINNED', message: 'python:3.11 is known to no container engine here.' }])
})
