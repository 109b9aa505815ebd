import { expect, test } from 'vitest'
import type { BuildRequest } from '../world.ts'
import { buildArgs } from './build-args.ts'

const request: BuildRequest = {
  context: 'examples/a',
  dockerfile: 'Dockerfile',
  tag: 'hortus/a:smoke',
  args: { BASE: 'debian:12' },
  labels: { 'hortus.example': 'a' },
  network: 'host',
  cache: { kind: 'gha', scope: 'hortus-a', write: true },
  timeoutMs: 1,
  log: 'build.log',
  signal: new AbortController().signal,
}
const where = { contextAbs: '/garden/examples/a', idFile: '/tmp/id' }

test('the legacy builder is asked for the id and knows no cache service', () => {
  expect(buildArgs(request, { ...where, buildx: false, githubCache: true })).toEqual([
    'build', '--force-rm', '--iidfile=/tmp/id', '--file=/garden/examples/a/Dockerfile', '--tag=hortus/a:smoke', '--network=host', '--build-arg=BASE=debian:12', '--label=hortus.build-key=', '--label=hortus.trust=untrusted', '--label=hortus.example=a', '/garden/examples/a',
  ])
})

test('buildx in a job reads and writes the cache of that example', () => {
  expect(buildArgs(request, { ...where, buildx: true, githubCache: true })).toEqual(
    expect.arrayContaining(['buildx', '--load', '--cache-from=type=gha,scope=hortus-a', '--cache-to=type=gha,scope=hortus-a,mode=max,ignore-error=true']),
  )
})

test('A47: a build of code that is not trusted reads the cache and writes none', () => {
  const args = buildArgs({ ...request, cache: { kind: 'gha', scope: 'hortus-a', write: false } }, { ...where, buildx: true, githubCache: true })
  expect(args.filter((arg) => arg.startsWith('--cache'))).toEqual(['--cache-from=type=gha,scope=hortus-a'])
})

test('a registry is read, and written where the builder can: one tag for each example', () => {
  const cache = { kind: 'registry', ref: 'ghcr.io/o/r/cache:a', write: true } as const
  const args = (more: { exportsCache?: boolean; buildx?: boolean }, write = true) => buildArgs({ ...request, cache: { ...cache, write } }, { ...where, buildx: true, githubCache: false, ...more }).filter((arg) => arg.startsWith('--cache'))
  const from = '--cache-from=type=registry,ref=ghcr.io/o/r/cache:a'
  expect(args({ exportsCache: true })).toEqual([from, '--cache-to=type=registry,ref=ghcr.io/o/r/cache:a,mode=max,ignore-error=true'])
  expect(args({ exportsCache: false })).toEqual([from])
  expect(args({ exportsCache: true, buildx: false })).toEqual([])
})

test('A47: a build of code that is not trusted reads the cache of a registry and writes none', () => {
  const args = buildArgs({ ...request, cache: { kind: 'registry', ref: 'ghcr.io/o/r/cache:a', write: false } }, { ...where, buildx: true, githubCache: false, exportsCache: true })
  expect(args.filter((arg) => arg.startsWith('--cache'))).toEqual(['--cache-from=type=registry,ref=ghcr.io/o/r/cache:a'])
})

test('without the cache service, or when nobody asked for it, no cache is named', () => {
  const cached = (args: string[]) => args.some((arg) => arg.startsWith('--cache'))
  expect(cached(buildArgs(request, { ...where, buildx: true, githubCache: false }))).toBe(false)
  expect(cached(buildArgs({ ...request, cache: { kind: 'none' } }, { ...where, buildx: true, githubCache: true }))).toBe(false)
})
