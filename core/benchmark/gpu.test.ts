import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNvidiaLine, readRocmDocument } from './gpu-reading.ts'
import { openGpuTally } from './gpu-tally.ts'

const UUID = 'GPU-11111111-2222-3333-4444-555555555555'
const reading = (powerW: number | null, memoryBytes: number | null = 0, utilisation: number | null = 0, uuid = UUID) => ({ uuid, memoryBytes, utilisation, powerW })

test('a line of nvidia-smi is a reading in bytes, shares and watts; a figure it does not give is null', () => {
  expect(readNvidiaLine(`${UUID}, 1024, 37, 65.43`)).toEqual({ uuid: UUID, memoryBytes: 1024 ** 3, utilisation: 0.37, powerW: 65.43 })
  expect(readNvidiaLine(`${UUID}, [N/A], [Not Supported], [Unknown Error]`)).toEqual({ uuid: UUID, memoryBytes: null, utilisation: null, powerW: null })
})

test.each(['', 'x', `${UUID}, 1, 2`, `${UUID}, 1, 2, 3, 4`, 'GPU-x, 1, 2, 3', '__proto__, 1, 2, 3'])('"%s" is no reading', (line) => {
  expect(readNvidiaLine(line)).toBeNull()
})

test('figures that no card has are left out', () => {
  expect(readNvidiaLine(`${UUID}, 99999999999, 101, 1e400`)).toEqual({ uuid: UUID, memoryBytes: null, utilisation: null, powerW: null })
  expect(readNvidiaLine(`${UUID}, -5, -1, NaN`)).toEqual({ uuid: UUID, memoryBytes: null, utilisation: null, powerW: null })
})

test('both spellings of power that rocm-smi has had are read', () => {
  const card = (power: string) => JSON.stringify({ card0: { 'Unique ID': '0xabcd1234', 'GPU use (%)': '7', [power]: '33.0', 'VRAM Total Used Memory (B)': '12' } })
  for (const power of ['Average Graphics Package Power (W)', 'Current Socket Graphics Package Power (W)']) expect(readRocmDocument(card(power))).toEqual([{ uuid: '0xabcd1234', memoryBytes: 12, utilisation: expect.closeTo(0.07, 9), powerW: 33 }])
})

test('A06 any text gives readings or none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readRocmDocument(text).every(({ uuid }) => uuid.length >= 4)).toBe(true)
      expect(readNvidiaLine(text) ?? { uuid: 'GPU-none' }).toHaveProperty('uuid')
    }),
  )
})

test('energy is the area under the power: a ramp from 0 to 100 W over 10 s is 500 J, whatever the rhythm of the looks', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.05, max: 0.9, noNaN: true }), { minLength: 20, maxLength: 60 }), (gaps) => {
      const total = gaps.reduce((a, b) => a + b, 0)
      const tally = openGpuTally(200)
      tally.take(0, reading(0))
      const window = tally.begin(0)
      let at = 0
      for (const gap of gaps) {
        at += (gap / total) * 10_000
        tally.take(at, reading(at / 100))
      }
      const [gpu] = window.end(10_000)
      // A gap of more than a second is not in it, and `coverage` says so.
      expect(gpu!.coverage < 1 - 1e-9 ? gpu!.energyJ! < 500 : Math.abs(gpu!.energyJ! - 500) < 1e-6).toBe(true)
    }),
  )
})

test('the edges of a run count with the nearest look, and a long silence does not', () => {
  const tally = openGpuTally(200)
  tally.take(0, reading(100))
  const window = tally.begin(100)
  tally.take(300, reading(100))
  tally.take(10_000, reading(100))
  const [gpu] = window.end(10_100)
  expect(gpu).toMatchObject({ samples: 2, energyJ: expect.closeTo(30, 9), meanPowerW: expect.closeTo(100, 9), coverage: expect.closeTo(0.03, 9) })
})

test('a run shorter than the interval still has the power of the look before it', () => {
  const tally = openGpuTally(200)
  tally.take(0, reading(50, 7))
  const [gpu] = tally.begin(20).end(120)
  expect(gpu).toMatchObject({ samples: 0, memoryAtStartBytes: 7, peakMemoryBytes: null, meanUtilisation: null, energyJ: expect.closeTo(5, 9), coverage: 1 })
})

test('each card has its own figures, in the order of their names, and a tool that invents cards fills no memory', () => {
  const tally = openGpuTally(200)
  const window = tally.begin(0)
  for (let at = 0; at < 1000; at++) tally.take(at, reading(1, at, 0, `GPU-${String(999 - at).padStart(8, '0')}`))
  const gpus = window.end(1000)
  expect(gpus).toHaveLength(64)
  expect(gpus.map(({ uuid }) => uuid)).toEqual(gpus.map(({ uuid }) => uuid).toSorted())
})
