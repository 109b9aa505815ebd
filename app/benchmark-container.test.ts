/** A paired benchmark on a real engine: two images of one name, each started by its own id. */
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { readRecord } from '../core/record/read-record.ts'
import { openCli } from '../io/containers/cli.ts'
import { containersOf, leftOver } from '../io/containers/testing/bench.ts'
import { dockerImage } from '../io/containers/testing/docker.ts'
import { temporaryRepository } from '../io/testing/temporary.ts'
import { openWorld } from '../io/world.ts'
import { benchmark } from './benchmark.ts'
import { sampleConfig } from './testing/walk.ts'

const base = dockerImage()
/** Without an engine it is skipped; where one is required (HORTUS_REQUIRE=docker), it fails. */
const inDocker = { skip: base === null }

afterEach(async () => {
  expect(await leftOver()).toEqual([])
  if (base !== null) expect(await containersOf(openCli('docker', process.env))).toEqual([])
})

const dockerfile = (which: number): string => `ARG BASE=debian:bookworm-slim\nFROM \${BASE}\nENV WHICH=${which}\n`

test('base and head are built as two images and started in turn, each from its own', inDocker, async () => {
  await using garden = await temporaryRepository({
    'examples/bench-pair/example.yaml': 'name: a\nresources: { gpu: 0 }\npresets:\n  benchmark:\n    command: sh run.sh\n',
    'examples/bench-pair/run.sh': 'echo "{\\"metric\\":\\"which\\",\\"value\\":$WHICH}" >>"$HORTUS_METRICS"\n',
    'examples/bench-pair/Dockerfile': dockerfile(1),
  })
  garden.git('checkout', '-q', '-b', 'branch')
  await garden.put({ 'examples/bench-pair/Dockerfile': dockerfile(2) })
  garden.git('commit', '-qam', 'second')
  const world = await openWorld({ rootAbs: garden.path, outAbs: join(garden.path, '.hortus'), log: { progress() {}, debug() {}, info() {}, warn() {} }, signal: new AbortController().signal })
  const report = await benchmark(world, sampleConfig({}, 'docker', { args: { BASE: base?.ref ?? '' } }), { example: 'bench-pair', base: 'main', runs: 2 })
  expect(report).toMatchObject({ problems: [], examples: [{ outcome: 'passed' }] })
  const records = await Promise.all(
    report.examples[0]!.records.map(async (path) => {
      const file = await world.output.readText(path, { maxBytes: 1 << 24 })
      const record = file.ok ? readRecord(file.value.text, path) : file
      if (!record.ok) throw new Error(record.problem.message)
      return record.value
    }),
  )
  const [a, b] = ['base', 'head'].map((side) => records.find((each) => each.benchmark?.side === side)!)
  expect(a!.benchmark!.series.find(({ name }) => name === 'which')?.values).toEqual([1, 1])
  expect(b!.benchmark!.series.find(({ name }) => name === 'which')?.values).toEqual([2, 2])
  expect(a!.fingerprint?.image).not.toBe(b!.fingerprint?.image)
  expect(a!.observed).toMatchObject({ engine: { name: 'docker' }, image: { id: a!.fingerprint?.image }, peakMemoryBytes: { value: expect.any(Number) } })
})
