import { afterEach, expect, test } from 'vitest'
import { spawnSync } from 'node:child_process'
import type { Example, Preset } from '../../core/garden/example.ts'
import { leftOver } from '../../io/containers/testing/bench.ts'
import { dockerImage } from '../../io/containers/testing/docker.ts'
import { present } from '../../test/require.ts'
import { openGarden, sampleConfig, shellExample, type Garden } from '../testing/walk.ts'

const noPython = !present('python3', spawnSync('python3', ['--version']).status === 0)
const image = dockerImage()

afterEach(async () => expect(await leftOver()).toEqual([]))

const PARSER = 'import argparse\np = argparse.ArgumentParser()\np.add_argument("--epochs")\np.parse_args()\n'
const python = (id: string, more: Partial<Example> = {}, preset: Partial<Preset> = {}): Example => shellExample(id, more, { action: { kind: 'command', argv: ['python3', 'train.py'] }, ...preset })
const NEEDS_GPU = { need: { gpus: 1, vramGb: null, cpuOk: false, ramGb: null, cpuCores: null, diskGb: null, spellings: [] } }

async function rungs(garden: Garden, example: Example, config = sampleConfig()) {
  const walk = await garden.walk([example], { config })
  const [result] = walk.results
  return { ...walk, outcome: result?.outcome, reason: result?.reason, probed: result?.rungs.find(({ rung }) => rung === 'probed'), smoked: result?.rungs.find(({ rung }) => rung === 'smoked') }
}

test.skipIf(noPython)('a program that answers --help is probed (needs python3), on a copy of its own: nothing it leaves reaches the run', async () => {
  await using garden = await openGarden({ 'examples/a/train.py': `import os\nopen("left", "a").write("x")\nopen(os.environ["HORTUS_METRICS"], "a").write('{"metric":"m","value":1}\\n')\n${PARSER}print(len(open("left").read()))\n` })
  const { outcome, probed, findings } = await rungs(garden, python('a'))
  expect([outcome, probed?.state, findings]).toEqual(['passed', 'passed', []])
  const [record] = await garden.records()
  expect(record?.reported.metrics.series?.['m']?.n).toBe(1)
  expect(record?.observed?.log.bytes).toBe('1\n'.length)
})

test.skipIf(noPython)('a module that is missing fails the probe by its name, at the line of the preset, and is said once (needs python3)', async () => {
  await using garden = await openGarden({ 'examples/a/train.py': `import no_such_module_x\n${PARSER}` })
  const { outcome, probed, smoked, findings } = await rungs(garden, python('a'))
  expect([outcome, probed?.state, smoked?.state]).toEqual(['failed', 'failed', 'failed'])
  expect(probed?.reason).toContain('no_such_module_x')
  expect(findings.map((each) => each.code)).toEqual(['SMOKE.EXIT_CODE'])
})

const gpuHere = spawnSync('nvidia-smi', ['-L']).status === 0

test.skipIf(noPython || gpuHere)('an example for a GPU is probed where there is none (needs python3 and no GPU): passed, it stays skipped; a missing module fails it', async () => {
  await using garden = await openGarden({ 'examples/a/train.py': `import os\nassert os.environ["CUDA_VISIBLE_DEVICES"] == ""\n${PARSER}`, 'examples/b/train.py': `import no_such_module_x\n${PARSER}` })
  const good = await rungs(garden, python('a', NEEDS_GPU))
  expect(good).toMatchObject({ outcome: 'skipped', reason: 'needs a GPU, and this machine has none', probed: { state: 'passed' }, smoked: { state: 'skipped' }, findings: [] })
  const bad = await rungs(garden, python('b', NEEDS_GPU))
  expect(bad).toMatchObject({ outcome: 'failed', probed: { state: 'failed' }, smoked: { state: 'skipped' }, findings: [{ code: 'SMOKE.PROBE_FAILED', level: 'error', path: 'examples/b/example.yaml', line: 7 }] })
  expect(bad.findings[0]?.message).toContain('│ ModuleNotFoundError')
  expect(bad.findings[0]?.fix).toContain('no_such_module_x')
  expect(await garden.records()).toEqual([])
})

test.skipIf(noPython)('a probe that fails where the smoke does not is a warning (needs python3)', async () => {
  await using garden = await openGarden({ 'examples/a/train.py': 'import sys\nimport argparse\nif "--help" in sys.argv: raise ValueError("no help")\n' })
  const { outcome, findings } = await rungs(garden, python('a'))
  expect(outcome).toBe('passed')
  expect(findings).toMatchObject([{ code: 'SMOKE.PROBE_FAILED', level: 'warning' }])
})

test.skipIf(noPython)('what cannot be probed says why, and runs all the same (needs python3)', async () => {
  await using garden = await openGarden({ 'examples/a/train.py': 'print(1)\n', 'examples/b/run.sh': 'true', 'examples/c/train.py': `import time\nimport argparse\nimport sys\nif len(sys.argv) > 1: time.sleep(60)\n`, 'examples/d/train.py': 'from cli import main\nmain()\n', 'examples/d/cli.py': `${PARSER}def main(): pass\n` })
  const why = async (example: Example, config = sampleConfig()) => (await rungs(garden, example, config)).probed
  expect(await why(python('a'))).toMatchObject({ state: 'not_run', reason: expect.stringContaining('no argument parser is seen in train.py') })
  expect(await why(shellExample('b'))).toMatchObject({ state: 'not_run', reason: expect.stringContaining('shell script') })
  expect(await why(shellExample('b', {}, { probe: { kind: 'off' } }))).toMatchObject({ state: 'not_run', reason: 'the preset says `probe: false`' })
  expect(await why(python('a'), sampleConfig({ probe_seconds: 0 }))).toMatchObject({ state: 'not_run', reason: 'smoke.probe_seconds is 0' })
  expect(await why(python('c'), sampleConfig({ probe_seconds: 0.3 }))).toMatchObject({ state: 'not_run', reason: expect.stringContaining('0.3 s') })
  expect(await why(python('d'))).toMatchObject({ state: 'passed' })
})

test('a probe of its own is run as it is written', async () => {
  await using garden = await openGarden({ 'examples/a/run.sh': 'true' })
  const probe = (text: string) => ({ probe: { kind: 'command', argv: ['sh', '-c', text] } }) as const
  expect((await rungs(garden, shellExample('a', {}, probe('test -f run.sh')))).probed?.state).toBe('passed')
  expect((await rungs(garden, shellExample('a', {}, probe('echo broken; exit 3')))).probed).toMatchObject({ state: 'failed', reason: 'ended with exit code 3' })
})

test.skipIf(image === null)('in a container (needs Docker) the probe has neither network nor GPU, and nothing of it is left', async () => {
  await using garden = await openGarden({ 'examples/a/Dockerfile': 'ARG BASE=debian:bookworm-slim\nFROM ${BASE}\n', 'examples/a/run.sh': 'true' })
  const script = 'test "$(ls /sys/class/net)" = lo && test -z "$NVIDIA_VISIBLE_DEVICES" && test -f run.sh'
  const example = shellExample('a', { ...NEEDS_GPU, build: { kind: 'docker', dockerfile: 'Dockerfile', args: {} } }, { network: true, probe: { kind: 'command', argv: ['sh', '-c', script] } })
  const { probed } = await rungs(garden, example, sampleConfig({}, 'docker', { args: { BASE: image?.ref ?? '' } }))
  expect(probed).toMatchObject({ state: 'passed', engine: 'docker' })
})

test.skipIf(image === null || gpuHere)('an example for a GPU is built where there is none, also when nothing in it can be probed (needs Docker and no GPU); only `probe_seconds: 0` leaves the image out', async () => {
  await using garden = await openGarden({ 'examples/a/Dockerfile': 'ARG BASE=debian:bookworm-slim\nFROM ${BASE}\n', 'examples/a/train.py': 'print(1)\n' })
  const example = python('a', { ...NEEDS_GPU, build: { kind: 'docker', dockerfile: 'Dockerfile', args: {} } })
  const built = async (config: Parameters<typeof sampleConfig>[0]) => (await rungs(garden, example, sampleConfig(config, 'docker', { args: { BASE: image?.ref ?? '' } }))).results[0]?.rungs.find(({ rung }) => rung === 'built')?.state
  expect(await built({})).toBe('passed')
  expect(await built({ probe_seconds: 0 })).toBe('not_run')
})

test('a hostile probe is gone with all its children: it never ends, daemonises, ignores SIGTERM, floods the log and writes where it stands', async () => {
  await using garden = await openGarden({ 'examples/a/run.sh': 'ls' })
  const hostile = 'trap "" TERM; setsid sh -c "trap \\"\\" TERM; sleep 60" & echo "::error::owned" ; yes >run.sh & yes; sleep 60'
  const { probed, smoked, findings } = await rungs(garden, shellExample('a', {}, { probe: { kind: 'command', argv: ['sh', '-c', hostile] } }), sampleConfig({ probe_seconds: 0.5 }))
  expect([probed?.state, smoked?.state, findings]).toEqual(['not_run', 'passed', []])
  expect((await garden.records())[0]?.observed?.log.bytes).toBe('run.sh\n'.length)
})

const FAKE_PYTHON = `ARG BASE=debian:bookworm-slim\nFROM \${BASE}\nRUN printf '#!/bin/sh\\necho "$@" >>/w/seen\\ntouch /repo/x 2>/dev/null && exit 9\\ncat /repo/lib/a || exit 8\\n[ "$1 $2" = "train.py --help" ] || [ "$#" = 3 ]\\n' >/usr/local/bin/python3 && chmod 755 /usr/local/bin/python3\n`

test.skipIf(image === null)('the command of a captured script is probed in its container, with its mounts (needs Docker)', async () => {
  await using garden = await openGarden({
    'lib/a': 'there',
    'examples/a/Dockerfile': FAKE_PYTHON,
    'examples/a/train.py': 'import argparse\n',
    'examples/a/smoke.sh': '#!/usr/bin/env bash\nset -e\ncd "$(dirname "$0")"\ndocker build -t a .\ndocker run --rm --gpus all -v "$PWD:/w" -v "$(cd ../.. && pwd):/repo:ro" -w /w a python3 train.py --epochs 3\n',
  })
  const example = shellExample('a', { build: { kind: 'docker', dockerfile: 'Dockerfile', args: {} } }, { action: { kind: 'script', script: 'smoke.sh', args: [] } })
  const config = sampleConfig({}, 'docker', { args: { BASE: image?.ref ?? '' } })
  expect(await rungs(garden, example, config)).toMatchObject({ probed: { state: 'passed' }, smoked: { state: 'passed' }, findings: [] })
  const own = { ...example, presets: example.presets.map((preset) => ({ ...preset, probe: { kind: 'command', argv: ['sh', '-c', 'exit 4'] } as const })) }
  expect((await rungs(garden, own, config)).probed).toMatchObject({ state: 'failed', reason: 'ended with exit code 4' })
})
