import { expect, test } from 'vitest'
import { openContainerEngine } from './container-engine.ts'
import { openProcessEngine } from './process-engine.ts'
import { openBench } from './testing/bench.ts'
import { dockerImage } from './testing/docker.ts'

const image = dockerImage()
const limits = { timeoutMs: 120_000, graceMs: 500, memoryBytes: null, cpus: null, pids: 64, shmBytes: 1024 * 1024 }

test.each(image === null ? ['process'] : ['process', 'docker'])('1 GB of output under %s costs neither disk nor memory', async (name) => {
  await using bench = await openBench(name === 'docker' ? image : null)
  const engine = name === 'docker' ? openContainerEngine('docker', { rootAbs: bench.pathAbs, outAbs: bench.outAbs }) : openProcessEngine(bench.outAbs)
  const before = process.memoryUsage().rss
  const outcome = await bench.sh(engine, 'yes ::error::0123456789 | head -c 1000000000; echo last', { limits })
  expect(outcome.end).toEqual({ kind: 'exited', code: 0 })
  expect(outcome.log).toMatchObject({ bytes: 1_000_000_005, keptBytes: 64 * 1024, truncated: true })
  expect(outcome.output).toMatch(/last\n$/)
  expect(process.memoryUsage().rss - before).toBeLessThan(150e6)
}, 180_000)
