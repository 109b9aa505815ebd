import { existsSync } from 'node:fs'
import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { Preset } from '../../core/garden/example.ts'
import { samplePreset } from '../../core/record/testing/sample-example.ts'
import { openCli } from '../../io/containers/cli.ts'
import { containersOf, leftOver } from '../../io/containers/testing/bench.ts'
import { dockerImage } from '../../io/containers/testing/docker.ts'
import { openGarden, sampleConfig, shellExample } from '../testing/walk.ts'

const base = dockerImage()
/** Without an engine they are skipped; where one is required (HORTUS_REQUIRE=docker), they fail. */
const inDocker = { skip: base === null }
const config = sampleConfig({}, 'docker', { args: { BASE: base?.ref ?? '' } })
const DOCKERFILE = 'ARG BASE=debian:bookworm-slim\nFROM ${BASE}\n'
const SCRIPT_DIR = '#!/usr/bin/env bash\nset -euo pipefail\nSCRIPT_DIR="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"\n'

afterEach(async () => {
  expect(await leftOver()).toEqual([])
  if (base !== null) expect(await containersOf(openCli('docker', process.env))).toEqual([])
})

const script = (name: string): Preset => ({ ...samplePreset(), name, action: { kind: 'script', script: `${name}.sh`, args: [] } })
const scripted = (id: string, ...names: readonly string[]) => shellExample(id, { build: { kind: 'docker', dockerfile: 'Dockerfile', args: {} }, presets: names.map(script) })

test('the usual scripts, unmodified: their contract is captured and Hortus runs it, hardened and on copies, and leaves a record', inDocker, async () => {
  await using place = await openGarden({
    'lib/words.txt': 'from the repository',
    'examples/tiny/Dockerfile': DOCKERFILE,
    'examples/tiny/build.sh': `${SCRIPT_DIR}docker build -t "\${CVL_IMAGE:-tiny}" "$SCRIPT_DIR"\n`,
    'examples/tiny/train.sh': 'pwd; id -u; cat /repo/lib/words.txt; cat /repo/x >/dev/null 2>&1 || true\ntouch /repo/y 2>/dev/null && exit 9\nmkdir -p /root/.cache/huggingface/hub && echo cached >/root/.cache/huggingface/hub/f\necho out >/mnt/cvl/workspace/out.txt\necho "$PYTHONPATH" >pythonpath\necho \'{"metric":"m","value":1}\' >>"$HORTUS_METRICS"\n',
    'examples/tiny/smoke.sh': `${SCRIPT_DIR}REPO_ROOT="$(cd "$SCRIPT_DIR/../.." && pwd)"
mkdir -p "$HOME/.cache/huggingface"
IMAGE="\${CVL_IMAGE:-tiny}"
if ! docker image inspect "$IMAGE" >/dev/null 2>&1; then echo "build it first" >&2; exit 1; fi
docker run --rm --gpus all --shm-size 16g --name "\${CVL_CONTAINER_NAME:-tiny}" \\
  --mount "type=bind,src=$SCRIPT_DIR,dst=/workspace" \\
  --mount "type=bind,src=$REPO_ROOT,dst=/repo,readonly" \\
  --mount "type=bind,src=$HOME/.cache/huggingface,dst=/root/.cache/huggingface" \\
  --mount "type=bind,src=\${CVL_WORK_DIR:-$PWD},dst=/mnt/cvl/workspace" \\
  --workdir /workspace --env PYTHONPATH=/repo --env HF_TOKEN="\${HF_TOKEN:-}" \\
  "$IMAGE" sh train.sh
`,
  })
  const walk = await place.walk([scripted('tiny', 'build', 'smoke')], { config })
  expect(walk).toMatchObject({ findings: [], problems: [], results: [{ outcome: 'passed', metrics: { m: 1 } }] })
  expect(walk.results[0]?.rungs.filter(({ state }) => state === 'passed').map(({ rung }) => rung)).toEqual(expect.arrayContaining(['parsed', 'contracted', 'built', 'smoked']))
  const [record] = await place.records()
  expect(record).toMatchObject({ status: { state: 'succeeded' }, observed: { engine: { name: 'docker' }, limits: { network: 'none', user: expect.not.stringMatching(/^0:/) }, warnings: expect.arrayContaining([expect.stringContaining('HF_TOKEN')]) } })
  expect(record?.observed?.contract).toEqual({ script: 'smoke.sh', digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string })
  // Nothing of the repository was changed by what ran.
  expect(place.directory.git('status', '--porcelain', '--', 'examples', 'lib')).toBe('')
})

test('a script of several containers runs them in its order, each with a record; what one leaves the next one finds', inDocker, async () => {
  await using place = await openGarden({
    'examples/two/Dockerfile': DOCKERFILE,
    'examples/two/smoke.sh': `${SCRIPT_DIR}docker build -t two "$SCRIPT_DIR"
docker run --rm -v "$SCRIPT_DIR:/w" -w /w two sh -c 'echo made >step; echo \\{\\"metric\\":\\"a\\",\\"value\\":1\\} >>"$HORTUS_METRICS"'
docker run --rm -v "$SCRIPT_DIR:/w" -w /w two sh -c 'cat step; echo \\{\\"metric\\":\\"b\\",\\"value\\":2\\} >>"$HORTUS_METRICS"'
`,
  })
  const walk = await place.walk([scripted('two', 'smoke')], { config })
  expect(walk).toMatchObject({ findings: [], problems: [], results: [{ outcome: 'passed', metrics: { b: 2 } }] })
  const reported = (await place.records()).flatMap((record) => Object.keys(record.reported?.metrics.summary ?? {}))
  expect(reported.sort()).toEqual(['a', 'b'])
})

test('A11 a container that leaves a link where the next one\'s mount begins hands out nothing', inDocker, async () => {
  await using place = await openGarden({
    'examples/link/Dockerfile': DOCKERFILE,
    'examples/link/out/keep': '',
    'examples/link/smoke.sh': `${SCRIPT_DIR}docker build -t link "$SCRIPT_DIR"
docker run --rm -v "$SCRIPT_DIR:/w" -w /w link sh -c 'rm -r out; ln -s / out'
docker run --rm -v "$SCRIPT_DIR/out:/o" link sh -c 'ls /o/etc && touch /o/tmp/hortus-escaped'
`,
  })
  const walk = await place.walk([scripted('link', 'smoke')], { config })
  expect(walk).toMatchObject({ results: [{ outcome: 'skipped', reason: expect.stringContaining('symlink') }] })
  expect(existsSync('/tmp/hortus-escaped')).toBe(false)
})

test('A11 a link that an earlier run left in the cache is never mounted', inDocker, async () => {
  await using place = await openGarden({
    'examples/c/Dockerfile': DOCKERFILE,
    'examples/c/smoke.sh': `${SCRIPT_DIR}docker build -t c "$SCRIPT_DIR"\ndocker run --rm -v "$HOME/.cache/huggingface:/h" c sh -c 'echo x >/h/hortus-escaped'\n`,
  })
  await mkdir(join(place.directory.path, 'data/container_cache'), { recursive: true })
  await symlink('/tmp', join(place.directory.path, 'data/container_cache/huggingface'))
  const walk = await place.walk([scripted('c', 'smoke')], { config })
  expect(walk).toMatchObject({ results: [{ outcome: 'skipped', reason: expect.stringContaining('symlink') }] })
  expect(existsSync('/tmp/hortus-escaped')).toBe(false)
})

test('the entrypoint and the working directory of the image are kept where the script names none', inDocker, async () => {
  await using place = await openGarden({
    'examples/e/Dockerfile': `${DOCKERFILE}WORKDIR /usr/share\nENTRYPOINT ["sh", "-c", "test $PWD = /usr/share && test $0 = word"]\n`,
    'examples/e/smoke.sh': `${SCRIPT_DIR}docker build -t e "$SCRIPT_DIR" && docker run --rm e word\n`,
  })
  const walk = await place.walk([scripted('e', 'smoke')], { config })
  expect(walk).toMatchObject({ findings: [], results: [{ outcome: 'passed' }] })
})

test('what the first container breaks is told with its place, and the next one is not started', inDocker, async () => {
  await using place = await openGarden({
    'examples/f/Dockerfile': DOCKERFILE,
    'examples/f/smoke.sh': `${SCRIPT_DIR}docker build -t f "$SCRIPT_DIR"\ndocker run --rm f sh -c 'exit 4'\ndocker run --rm f true\n`,
  })
  const walk = await place.walk([scripted('f', 'smoke')], { config })
  expect(walk).toMatchObject({ findings: [{ code: 'SMOKE.EXIT_CODE' }], results: [{ outcome: 'failed', reason: expect.stringContaining('container 1 of 2') }] })
  expect(await place.records()).toMatchObject([{ status: { state: 'failed' } }])
})

test('an image that no script builds stops the climb at `contracted`, with the line of the preset', async () => {
  await using place = await openGarden({
    'examples/x/Dockerfile': DOCKERFILE,
    'examples/x/build.sh': `${SCRIPT_DIR}docker build -t animate-x "$SCRIPT_DIR"\n`,
    'examples/x/smoke.sh': `${SCRIPT_DIR}docker run --rm animate_x true\n`,
  })
  const walk = await place.walk([scripted('x', 'build', 'smoke')], { config })
  expect(walk).toMatchObject({ results: [{ outcome: 'failed' }], findings: [{ code: 'CONTRACT.IMAGE_NOT_BUILT', path: 'examples/x/example.yaml', line: 7 }] })
  expect(walk.results[0]?.rungs.find(({ rung }) => rung === 'contracted')?.state).toBe('failed')
})

test.each([
  ['a mount to start in', 'docker run --rm -v "$SCRIPT_DIR/../../moved/b:/w" -w /w b true', 'CONTRACT.MOUNT_MISSING'],
  ['a Dockerfile', 'docker build -t c -f "$SCRIPT_DIR/gpu.Dockerfile" "$SCRIPT_DIR"\ndocker run --rm c true', 'CONTRACT.DOCKERFILE_MISSING'],
])('%s that is not there stops the climb at `contracted`, with the line of the preset', async (_what, line, code) => {
  await using place = await openGarden({ 'examples/b/Dockerfile': DOCKERFILE, 'examples/b/smoke.sh': `${SCRIPT_DIR}docker build -t b "$SCRIPT_DIR"\n${line}\n` })
  const walk = await place.walk([scripted('b', 'smoke')], { config })
  expect(walk).toMatchObject({ results: [{ outcome: 'failed' }], findings: [{ code, level: 'error', path: 'examples/b/example.yaml', line: 7 }] })
  expect(walk.results[0]?.rungs.find(({ rung }) => rung === 'contracted')?.state).toBe('failed')
})

test.each([
  ['mounts the engine\'s socket', 'docker run --rm -v /var/run/docker.sock:/var/run/docker.sock a true', 'socket of an engine'],
  ['mounts keys of the user', 'docker run --rm -v "$HOME/.ssh:/keys:ro" a true', 'no run gets a path of the host'],
  ['is privileged', 'docker run --rm --privileged a true', 'privileged'],
  ['starts no container', 'true', 'starts no container'],
  ['starts one through compose', 'docker-compose run --rm web python test.py', 'its script smoke.sh starts a container through `compose run`, which is not understood'],
  ['fails by itself', 'docker run --rm a true; exit 3', 'its script smoke.sh exited with 3, so its contract is not known'],
  ['fails with a word', 'docker run --rm a true; echo no luck; exit 3', 'its script smoke.sh exited with 3, so its contract is not known; its last line: no luck'],
  ['runs an image of a registry', 'docker run --rm python:3.11-slim true', 'no script of it builds'],
])('A56 A60 a script that %s is skipped with the reason, and no engine is asked', async (_what, line, words) => {
  await using place = await openGarden({ 'examples/a/Dockerfile': DOCKERFILE, 'examples/a/smoke.sh': `${SCRIPT_DIR}docker build -t a "$SCRIPT_DIR"\n${line}\n` })
  const walk = await place.walk([scripted('a', 'smoke')], { config: base === null ? sampleConfig({}, 'auto') : config })
  expect(walk.results[0]?.reason).toContain(words)
  expect(walk.results[0]?.outcome).toBe('skipped')
  expect(await place.records()).toEqual([])
})
