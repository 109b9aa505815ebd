import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { resolve } from '../../core/config/resolve.ts'
import type { CapturedContract, EngineCall } from '../../core/contract/captured.ts'
import { writeContracts } from '../../core/contract/stored-contract.ts'
import { buildCall, runCall, sampleContract } from '../../core/contract/testing/sample-contract.ts'
import { temporaryRepository, type Temporary } from '../../io/testing/temporary.ts'
import { openWorld } from '../../io/world.ts'
import { validate } from '../validate.ts'
import { digestSources } from './capture-contract.ts'
import { loadGarden } from './load-garden.ts'

const PATH = '.github/hortus-contracts.json'
const { config } = resolve([])
const files = {
  'examples/a/example.yaml': 'name: a\nstability: stable\npresets:\n  build: {script: build.sh}\n  train: {script: train.sh}\n',
  'examples/a/Dockerfile': 'FROM x\n',
  'examples/a/build.sh': 'docker build -t a .\n',
  'examples/a/train.sh': 'docker run a true\n',
}

const worldAt = (place: Temporary) => openWorld({ rootAbs: place.path, outAbs: join(place.path, '.hortus'), signal: new AbortController().signal, log: { progress() {}, debug() {}, info() {}, warn() {} } })

/** The contracts of `a`, of the scripts that are there. */
async function contractsOf(place: Temporary, train: readonly EngineCall[], build: readonly EngineCall[] = [buildCall('a')]): Promise<CapturedContract[]> {
  const world = await worldAt(place)
  const [example] = (await loadGarden(world, config)).examples
  const listed = (await world.git.listFiles('.')) ?? []
  const of = async (preset: string, calls: readonly EngineCall[]) => sampleContract(preset, calls, { example: 'a', sources: await digestSources(world, example!, listed, { script: `${preset}.sh`, args: [], env: {} }) })
  return [await of('build', build), await of('train', train)]
}

const store = async (place: Temporary, contracts: readonly CapturedContract[]) => {
  await writeFile(join(place.path, PATH), writeContracts(contracts))
}
const findings = async (place: Temporary, base?: string) => {
  const report = await validate(await worldAt(place), config, base === undefined ? {} : { base })
  return { codes: report.findings.filter(({ code }) => code.startsWith('CONTRACT.')).map(({ code, line }) => `${code} ${line}`), contracts: report.contracts }
}

test('a garden that keeps no contracts hears nothing of them', async () => {
  await using place = await temporaryRepository(files)
  expect(await findings(place)).toEqual({ codes: [], contracts: undefined })
})

test('stored contracts that fit the scripts and each other say nothing; an image that nobody builds is told at its preset', async () => {
  await using place = await temporaryRepository({ ...files, [PATH]: '{}' })
  await store(place, await contractsOf(place, [runCall('a')]))
  expect(await findings(place)).toEqual({ codes: [], contracts: undefined })
  await store(place, await contractsOf(place, [runCall('b')]))
  expect((await findings(place)).codes).toEqual(['CONTRACT.IMAGE_NOT_BUILT 5'])
})

test('a script that changed makes its contract stale, and so does one that is gone', async () => {
  await using place = await temporaryRepository({ ...files, [PATH]: '{}' })
  const contracts = await contractsOf(place, [runCall('b')])
  await writeFile(join(place.path, 'examples/a/train.sh'), 'docker run other true\n')
  await store(place, [...contracts, sampleContract('gone', [], { example: 'a' })])
  expect((await findings(place)).codes).toEqual(['CONTRACT.STALE null', 'CONTRACT.STALE 4', 'CONTRACT.STALE 5'])
})

test('A06 a file that is no list of contracts is told, and nothing is concluded from it', async () => {
  await using place = await temporaryRepository({ ...files, [PATH]: '{"schema":"contracts/1","contracts":[{"example":"a"}]}' })
  expect((await findings(place)).codes).toEqual(['CONTRACT.UNREADABLE null'])
})

test('a pull request that makes a script ask for more shows it, and warns of power over the machine', async () => {
  await using place = await temporaryRepository({ ...files, [PATH]: '{}' })
  await store(place, await contractsOf(place, [runCall('a')]))
  place.git('add', '-A')
  place.git('commit', '-q', '-m', 'contracts')
  const base = place.git('rev-parse', 'HEAD').trim()
  await store(place, await contractsOf(place, [runCall('a', { privileged: true, gpus: 'all' })]))
  expect(await findings(place, base)).toEqual({
    codes: ['CONTRACT.WIDENED 5'],
    contracts: [{ example: 'a', preset: 'train', state: 'changed', changes: [{ kind: 'power', danger: 'high', before: null, after: '--privileged' }, { kind: 'gpus', danger: 'medium', before: null, after: 'all' }] }],
  })
})
