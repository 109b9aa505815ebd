/** The six spellings of "needs a GPU", measured in real gardens, read into one need. */
import type { Plain, PlainMap } from '../source/source-document.ts'
import type { Need } from './example.ts'
import { isMap } from '../source/source-document.ts'
import { entry, numberOr } from './read-values.ts'

/** What one spelling says: a number, or nothing that can be understood. */
interface Claim {
  readonly spelling: string
  readonly gpus: number | null
  readonly optional: boolean
}

export function readNeed(root: PlainMap): Need {
  const { resources, docker, hardware } = { resources: root['resources'], docker: root['docker'], hardware: root['hardware'] }
  const gpu = entry(resources, 'gpu')
  const claims = [
    claim('resources.gpu', isMap(gpu) ? entry(gpu, 'count') : gpu, isMap(gpu) ? 'map' : null),
    claim('resources.gpu_count', entry(resources, 'gpu_count'), null),
    claim('hardware.gpu_required', entry(hardware, 'gpu_required'), null),
    claim('docker.gpu', entry(docker, 'gpu'), null),
  ].filter((each) => each !== null)
  const gpus = claims.find((each) => each.gpus !== null)?.gpus ?? null
  return {
    gpus,
    vramGb: first(entry(resources, 'vram_gb'), entry(gpu, 'vram_gb'), entry(docker, 'vram_gb'), entry(hardware, 'min_vram_gb')),
    cpuOk: gpus === 0 || claims.some((each) => each.optional),
    ramGb: first(entry(resources, 'ram_gb'), entry(hardware, 'min_ram_gb')),
    cpuCores: first(entry(resources, 'cpu_cores')),
    diskGb: first(entry(resources, 'disk_gb')),
    spellings: claims.map((each) => each.spelling),
  }
}

/** "required" says no number: one is the least that satisfies it. "optional" uses one when there is one. */
const WORDS: Readonly<Record<string, { gpus: number; optional: boolean }>> = {
  required: { gpus: 1, optional: false },
  true: { gpus: 1, optional: false },
  yes: { gpus: 1, optional: false },
  optional: { gpus: 1, optional: true },
  false: { gpus: 0, optional: false },
  no: { gpus: 0, optional: false },
  none: { gpus: 0, optional: false },
}

function claim(key: string, value: Plain | undefined, kind: string | null): Claim | null {
  if (value === undefined || value === null) return null
  const spelling = `${key}:${kind ?? (typeof value === 'string' ? value.trim().toLowerCase().slice(0, 20) : typeof value === 'number' ? 'int' : typeof value === 'boolean' ? String(value) : 'other')}`
  const number = numberOr(value)
  if (number !== null) return { spelling, gpus: Number.isInteger(number) && number >= 0 ? number : null, optional: false }
  const word = typeof value === 'string' || typeof value === 'boolean' ? String(value).trim().toLowerCase() : ''
  const meant = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined
  return { spelling, gpus: meant?.gpus ?? null, optional: meant?.optional ?? false }
}

const first = (...values: readonly (Plain | undefined)[]): number | null => values.map(numberOr).find((value) => value !== null) ?? null
