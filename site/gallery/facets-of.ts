import type { Example, Need } from '../../core/garden/example.ts'
import { cut, plain } from '../../core/render/plain.ts'
import { sameWord, type Entry } from './entry.ts'

export function facetsOf({ tasks, modalities, frameworks, need, tier }: Example, health: Entry['health'], ms: number | null): Entry['facets'] {
  return { task: words(tasks), modality: words(modalities), framework: words(frameworks), device: devices(need), time: times(ms), tier: [tier], health: [health] }
}

/** What it runs on: an example for a CPU runs on every machine, one that needs 12 GB on one with 16. */
export function devices({ gpus, vramGb, cpuOk }: Need): readonly string[] {
  const cpu = gpus === 0 || cpuOk ? ['cpu'] : []
  if (gpus === 0) return [...cpu, ...MEMORIES]
  if (gpus === null) return vramGb === null ? [...cpu, ...(cpu.length > 0 ? MEMORIES : ['unknown'])] : [...cpu, ...fitting(vramGb, cpu.length > 0)]
  if (gpus > 1) return [...cpu, 'many', ...(cpu.length > 0 ? MEMORIES : [])]
  return vramGb === null ? [...cpu, 'some', ...(cpu.length > 0 ? MEMORIES : [])] : [...cpu, ...fitting(vramGb, cpu.length > 0)]
}

export function deviceWords({ gpus, vramGb, cpuOk }: Need): string {
  if (gpus === 0) return 'CPU'
  if (gpus === null && vramGb === null) return cpuOk ? 'CPU' : 'GPU not said'
  const cards = `${gpus !== null && gpus > 1 ? `${gpus} ` : ''}GPU${gpus !== null && gpus > 1 ? 's' : ''}${vramGb === null || vramGb === 0 ? '' : ` ${vramGb} GB`}`
  return cpuOk ? `CPU or ${cards}` : cards
}

const MEMORIES = ['8', '16', '24', '48', '80']
const fitting = (vramGb: number, anyway: boolean): readonly string[] => MEMORIES.filter((memory) => anyway || vramGb <= Number(memory))

export function times(ms: number | null): readonly string[] {
  if (ms === null) return ['unknown']
  return [...(ms <= 60_000 ? ['minute'] : []), ...(ms <= 600_000 ? ['ten'] : []), ms <= 3_600_000 ? 'hour' : 'more']
}

/** One spelling of each, so that `time_series` and `time series` are one choice. */
const words = (said: readonly string[]): readonly string[] => [...new Set(said.map((word) => cut(sameWord(plain(word)), 60)))].filter((word) => word !== '').slice(0, 20)
