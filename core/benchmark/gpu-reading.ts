/** One look at a GPU, from the words of its driver's tool. Whatever the tool prints, there is a reading or there is none. */
export interface GpuReading {
  readonly uuid: string
  readonly memoryBytes: number | null
  /** From 0 to 1. */
  readonly utilisation: number | null
  readonly powerW: number | null
}

/** For `nvidia-smi --query-gpu=… --format=csv,noheader,nounits`. */
export const NVIDIA_FIELDS = 'uuid,memory.used,utilization.gpu,power.draw'

/** null: no such line. A single figure may read `[N/A]`, `[Not Supported]` or `[Unknown Error]`. */
export function readNvidiaLine(line: string): GpuReading | null {
  const [uuid = '', memory, utilisation, power, ...more] = line.split(',').map((each) => each.trim())
  if (power === undefined || more.length > 0 || !/^(GPU|MIG)-[0-9a-fA-F-]{8,64}$/.test(uuid)) return null
  return { uuid, memoryBytes: scaled(memory, MAX_MIB, 1024 * 1024), utilisation: scaled(utilisation, 100, 0.01), powerW: scaled(power, MAX_WATTS, 1) }
}

/** `rocm-smi --showuniqueid --showmeminfo vram --showuse --showpower --json`; empty: nothing that can be read. */
export function readRocmDocument(text: string): GpuReading[] {
  const cards = parse(text)
  return Object.entries(cards).flatMap(([card, value]) => {
    if (!/^card\d{1,3}$/.test(card) || typeof value !== 'object' || value === null) return []
    const field = (pattern: RegExp): unknown => Object.entries(value as Record<string, unknown>).find(([name]) => pattern.test(name))?.[1]
    const id = field(/^Unique ID$/i)
    if (typeof id !== 'string' || !/^(0x)?[0-9a-fA-F]{4,32}$/.test(id)) return []
    return [{
      uuid: id,
      memoryBytes: scaled(field(/^VRAM Total Used Memory \(B\)$/i), MAX_MIB * 1024 * 1024, 1),
      utilisation: scaled(field(/^GPU use \(%\)$/i), 100, 0.01),
      // Its words changed from "Average Graphics Package Power" to "Current Socket Graphics Package Power".
      powerW: scaled(field(/Graphics Package Power \(W\)$/i), MAX_WATTS, 1),
    }]
  })
}

/** What no card has: a figure above is a slip of the tool. */
const MAX_MIB = 16 * 1024 * 1024
const MAX_WATTS = 10_000
/** A document of 64 cards has 30 kB. */
const MAX_DOCUMENT = 1024 * 1024

function scaled(value: unknown, most: number, factor: number): number | null {
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string' || !/^\d{1,20}(\.\d{1,9})?$/.test(text)) return null
  const number = Number(text)
  return number > most ? null : number * factor
}

function parse(text: string): object {
  if (text.length > MAX_DOCUMENT) return {}
  try {
    // A line of warning may stand before the document.
    const value: unknown = JSON.parse(text.slice(Math.max(0, text.indexOf('{'))))
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
