import { expect, test } from 'vitest'
import type { GpuProcess, GpuState } from '../world.ts'
import { othersOnGpus } from './others-on-gpus.ts'

const process_ = (pid: number, name: string): GpuProcess => ({ pid, gpu: 'GPU-1', name, memoryBytes: 512 * 1024 * 1024, startTime: null, uid: 0 })
const state = (processes: GpuState['processes']): GpuState => ({ cards: { readable: true, value: [] }, processes, xids: { readable: true, value: [] } })

test('nothing else on the GPUs needs no word', () => {
  expect(othersOnGpus(state({ readable: true, value: [] }))).toBeNull()
})

test('others are counted, with their memory, and a hostile name stays a name', () => {
  expect(othersOnGpus(state({ readable: true, value: [process_(7, 'tr\u001B[31main')] }))).toBe('Another process (tr [31main, 7) was on the GPUs before the benchmark began, with 512 MiB: its times and figures are disturbed.')
  expect(othersOnGpus(state({ readable: true, value: [process_(7, 'a'), process_(8, 'b')] }))).toMatch(/^2 other processes \(the first: a, 7\) were .* 1024 MiB/)
})

test('a driver that does not say is no proof of an empty GPU', () => {
  expect(othersOnGpus(state({ readable: false, reason: 'nvidia-smi hung' }))).toBe('Whether others used the GPUs is not known: nvidia-smi hung.')
})
