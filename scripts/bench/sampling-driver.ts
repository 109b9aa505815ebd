/** Runs in a process of its own: ten seconds with a watch open on a tool that prints as nvidia-smi does, ten without. */
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openSampler } from '../../io/sampler/sampler.ts'

const SECONDS = 10
const bin = await mkdtemp(join(tmpdir(), 'hortus-sampling-'))
try {
  const lines = Array.from({ length: 8 }, (_, at) => `GPU-0000000${at}-2222-3333-4444-555555555555, 40536, 97, 381.52\\n`).join('')
  await writeFile(join(bin, 'nvidia-smi'), `#!/bin/sh\nwhile :; do printf '${lines}'; PATH=/usr/bin:/bin sleep 0.2; done\n`)
  await chmod(join(bin, 'nvidia-smi'), 0o755)
  await sleep(500)
  const idle = await share(async () => sleep(SECONDS * 1000))
  let samples = 0
  const watch = openSampler({ env: { PATH: bin } }).open()
  await sleep(500)
  const percent = await share(async () => {
    const taking = watch.begin()
    await sleep(SECONDS * 1000)
    const taken = taking.end()
    if (taken.gpus.length !== 8) throw new Error(`the watch saw ${taken.gpus.length} GPUs: ${taken.reason}`)
    samples = taken.gpus[0]!.samples
  })
  await watch[Symbol.asyncDispose]()
  console.log(JSON.stringify({ percent, idle, samples }))
} finally {
  await rm(bin, { recursive: true, force: true })
}

/** Percent of one core that this process used meanwhile. */
async function share(act: () => Promise<unknown>): Promise<number> {
  const [cpu, time] = [process.cpuUsage(), performance.now()]
  await act()
  const { user, system } = process.cpuUsage(cpu)
  return (100 * (user + system)) / 1000 / (performance.now() - time)
}
