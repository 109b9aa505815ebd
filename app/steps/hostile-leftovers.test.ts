/** What a run leaves behind on purpose, for the harness or for the next run (A11, A61). */
import { existsSync } from 'node:fs'
import { chmod, lstat, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Preset } from '../../core/garden/example.ts'
import { fail, type Result } from '../../core/problem.ts'
import { samplePreset } from '../../core/record/testing/sample-example.ts'
import type { World } from '../../core/world.ts'
import { dockerImage } from '../../io/containers/testing/docker.ts'
import { climbAll } from './climb-all.ts'
import { openEngineChooser } from './choose-engine.ts'
import { openGarden, sampleConfig, shellExample } from '../testing/walk.ts'

const base = dockerImage()
const script = (name: string): Preset => ({ ...samplePreset(), name, action: { kind: 'script', script: `${name}.sh`, args: [] } })

test('A11 a link that an earlier run put into the cache leads no later mount to a directory of the host, also to one that is not there yet', { skip: base === null }, async () => {
  const outside = await mkdtemp(join(tmpdir(), 'outside-'))
  await using place = await openGarden({
    'examples/tiny/Dockerfile': 'ARG BASE=debian:bookworm-slim\nFROM ${BASE}\n',
    'examples/tiny/smoke.sh': '#!/bin/bash\ndocker build -t tiny .\nmkdir -p ~/.cache/a/b\ndocker run --rm -v ~/.cache/a/b:/b tiny sh -c "echo owned >/b/f"\n',
  })
  await mkdir(join(place.directory.path, 'data/container_cache'), { recursive: true })
  await symlink(outside, join(place.directory.path, 'data/container_cache/a'))
  const example = shellExample('tiny', { build: { kind: 'docker', dockerfile: 'Dockerfile', args: {} }, presets: [script('smoke')] })
  const walk = await place.walk([example], { config: sampleConfig({}, 'docker', { args: { BASE: base?.ref ?? '' } }) })
  expect(await readdir(outside)).toEqual([])
  expect(JSON.stringify(walk)).toContain('goes through a symlink')
  await rm(outside, { recursive: true })
})

test('A11 a link that the probe of the same climb puts into the cache leads the mount of its run to no directory of the host', { skip: base === null }, async () => {
  const outside = await mkdtemp(join(tmpdir(), 'outside-'))
  await writeFile(join(outside, 'secret'), 'of the host')
  await chmod(outside, 0o755)
  await using place = await openGarden({
    'examples/tiny/Dockerfile': 'ARG BASE=debian:bookworm-slim\nFROM ${BASE}\n',
    'examples/tiny/smoke.sh': '#!/bin/bash\ndocker build -t tiny .\ndocker run --rm -v ~/.cache/a:/a tiny cat /a/secret\n',
  })
  const preset: Preset = { ...script('smoke'), probe: { kind: 'command', argv: ['sh', '-c', `rm -rf /cache/a; ln -s ${outside} /cache/a`] } }
  const example = shellExample('tiny', { build: { kind: 'docker', dockerfile: 'Dockerfile', args: {} }, presets: [preset] })
  const walk = await place.walk([example], { config: sampleConfig({}, 'docker', { args: { BASE: base?.ref ?? '' } }) })
  expect((await lstat(join(place.directory.path, 'data/container_cache/a'))).isSymbolicLink()).toBe(true)
  expect(JSON.stringify(walk)).toContain('goes through a symlink')
  expect(await place.records()).toEqual([])
  await rm(outside, { recursive: true })
})

test('A61 a run that nests directories deeper than a path may be long leaves no scratch directory, and has its record', async () => {
  const mine = async (): Promise<readonly string[]> => (await readdir(tmpdir())).filter((name) => name.startsWith('hortus-') && name.includes(`-${process.pid}-`))
  await using place = await openGarden({ 'examples/deep/run.sh': 'd=$(printf %0200d 0)\ncd "$HORTUS_OUTPUTS"\nfor each in $(seq 60); do mkdir $d && cd $d || break; done\necho x >f\n' })
  const walk = await place.walk([shellExample('deep')])
  expect(walk).toMatchObject({ problems: [], results: [{ outcome: 'passed' }] })
  expect(await place.records()).toHaveLength(1)
  expect(await mine()).toEqual([])
  expect(existsSync(place.directory.path)).toBe(true)
})

test.each([
  ['logs', { records: [{ observed: { log: { path: null, bytes: 5 } }, reported: { outputs: [{ path: 'f', bytes: 5 }] } }] }],
  ['outputs', { records: [{ observed: { log: { path: expect.any(String) as string } }, reported: { outputs: [{ path: 'f', kept: false }] } }] }],
  ['records', { problems: [{ code: 'OUTPUT.OUTSIDE' }] }],
])('A11 a repository that brings %s of the output directory along as a link gets nothing written there', async (part, expected) => {
  const outside = await mkdtemp(join(tmpdir(), 'outside-'))
  await using place = await openGarden({ 'examples/a/run.sh': 'echo said; echo kept >"$HORTUS_OUTPUTS/f"' })
  await mkdir(join(place.directory.path, '.hortus'), { recursive: true })
  await symlink(outside, join(place.directory.path, '.hortus', part))
  const walk = await place.walk([shellExample('a')])
  expect(await readdir(outside)).toEqual([])
  expect({ records: await place.records(), problems: walk.problems }).toMatchObject(expected)
  await rm(outside, { recursive: true })
})

test('A61 a run that fills the disk leaves its record: what it wrote is removed for it', async () => {
  await using place = await openGarden({ 'examples/a/run.sh': 'echo fill >"$HORTUS_OUTPUTS/fill"; echo fill >fill' })
  const full: Result<never> = fail({ code: 'OUTPUT.DISK_FULL', message: 'full', next: '' })
  const { output, host } = place.world
  let scratch = ''
  const isFull = (): boolean => ['report/outputs/fill', 'workspace/fill'].some((path) => existsSync(join(scratch, path)))
  const world: World = {
    ...place.world,
    output: { ...output, write: async (path, text) => (isFull() ? full : output.write(path, text)) },
    host: {
      ...host,
      async scratch(name) {
        const made = await host.scratch(name)
        scratch = made.pathAbs
        return made
      },
    },
  }
  const config = sampleConfig()
  const walk = await climbAll(world, config, [shellExample('a')], { preset: 'smoke', kind: 'smoke', params: {}, profile: null, timeoutSeconds: 10, chooser: openEngineChooser(world, config.engine), head: null }, { archived: false })
  expect(walk).toMatchObject({ problems: [], results: [{ outcome: 'passed' }] })
  expect(await place.records()).toHaveLength(1)
})
