/** Readings of GPUs over time become the figures of each run that lasted meanwhile. Pure: time comes in as milliseconds. */
import type { GpuFigures } from '../schema/run-record.ts'
import type { GpuReading } from './gpu-reading.ts'

export interface GpuTally {
  take(at: number, reading: GpuReading): void
  begin(at: number): { end(at: number): GpuFigures[] }
}

/** No machine has more; a tool that invents names must not fill the memory. */
const MAX_GPUS = 64
/** A sample says something about the time around it, up to this many intervals away. */
const NEAR = 3

export function openGpuTally(intervalMs: number): GpuTally {
  const near = Math.max(NEAR * intervalMs, 1000)
  const last = new Map<string, Timed>()
  const open = new Set<Window>()
  return {
    take(at, reading) {
      if (!last.has(reading.uuid) && last.size >= MAX_GPUS) return
      for (const window of open) cardOf(window, reading.uuid, last, near).take(at, reading)
      last.set(reading.uuid, { at, reading })
    },
    begin(at) {
      const window: Window = { begin: at, cards: new Map() }
      open.add(window)
      for (const [uuid, known] of last) if (at - known.at <= near) cardOf(window, uuid, last, near)
      return {
        end(end) {
          open.delete(window)
          return [...window.cards].map(([uuid, card]) => ({ uuid, ...card.figures(end) })).sort((a, b) => (a.uuid < b.uuid ? -1 : 1))
        },
      }
    },
  }
}

interface Timed {
  readonly at: number
  readonly reading: GpuReading
}

interface Window {
  readonly begin: number
  readonly cards: Map<string, Card>
}

interface Card {
  take(at: number, reading: GpuReading): void
  figures(end: number): Omit<GpuFigures, 'uuid'>
}

function cardOf(window: Window, uuid: string, last: ReadonlyMap<string, Timed>, near: number): Card {
  const known = window.cards.get(uuid)
  if (known !== undefined) return known
  const before = last.get(uuid)
  const card = openCard(window.begin, before !== undefined && window.begin - before.at <= near ? before.reading : null, near)
  window.cards.set(uuid, card)
  return card
}

/** `before`: what the card drew when the run began, if someone looked shortly before. */
function openCard(begin: number, before: GpuReading | null, near: number): Card {
  let samples = 0
  let atStart = before?.memoryBytes ?? null
  let peak: number | null = null
  let [utilisation, looked] = [0, 0]
  let [joules, covered] = [0, 0]
  let edge: { at: number; powerW: number } | null = before?.powerW == null ? null : { at: begin, powerW: before.powerW }
  /** The trapezoidal rule; a gap without samples is left out, and `coverage` says so. */
  const integrate = (until: number, powerW: number): void => {
    const from = edge ?? { at: begin, powerW }
    const ms = until - from.at
    if (ms <= 0 || ms > near) return
    joules += ((from.powerW + powerW) / 2) * (ms / 1000)
    covered += ms
  }
  return {
    take(at, { memoryBytes, utilisation: used, powerW }) {
      samples += 1
      atStart ??= memoryBytes
      if (memoryBytes !== null) peak = Math.max(peak ?? 0, memoryBytes)
      if (used !== null) [utilisation, looked] = [utilisation + used, looked + 1]
      if (powerW === null) return
      integrate(at, powerW)
      edge = { at, powerW }
    },
    figures(end) {
      if (edge !== null) integrate(end, edge.powerW)
      const lasted = end - begin
      return {
        samples,
        memoryAtStartBytes: atStart,
        peakMemoryBytes: peak,
        meanUtilisation: looked === 0 ? null : utilisation / looked,
        meanPowerW: covered === 0 ? null : joules / (covered / 1000),
        energyJ: covered === 0 ? null : joules,
        coverage: lasted <= 0 ? 0 : Math.min(1, covered / lasted),
      }
    },
  }
}
