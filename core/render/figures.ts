/** Figures as a person reads them: four significant digits, a unit where it is known, no locale. */

/** A metric's value; the strings are the three numbers that JSON cannot hold. */
export function figure(value: number | string | null, unit?: string): string {
  if (value === null) return 'missing'
  if (typeof value === 'string') return value
  if (unit === 'bytes' || unit === 'B') return bytes(value)
  if (unit === 'ms') return duration(value)
  return unit === undefined || unit === '1' ? digits(value) : `${digits(value)} ${unit}`
}

/** The same for a value that stands beside another: of times four significant digits too, so that the difference can be seen. */
export function measure(value: number | string | null, unit?: string): string {
  if (unit !== 'ms' || typeof value !== 'number' || !Number.isFinite(value) || Math.abs(value) >= 3_600_000) return figure(value, unit)
  return Math.abs(value) < 999.95 ? `${digits(value)} ms` : `${digits(value / 1000)} s`
}

/** Milliseconds as `0.8 s`, `12 s`, `3 min 5 s`. */
export function duration(ms: number): string {
  if (!Number.isFinite(ms)) return String(ms)
  if (Math.abs(ms) < 999.5) return `${digits(Math.abs(ms) < 10 ? ms : Math.round(ms))} ms`
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/** Bytes in binary units, as memory is counted. */
export function bytes(value: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB']
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log2(Math.max(1, Math.abs(value))) / 10)))
  return `${digits(value / 1024 ** step)} ${units[step] ?? ''}`
}

/** A relative change as `+3.2 %`, or a dash when there is none to state. */
export function percent(change: number | null): string {
  if (change === null) return '–'
  if (change === 0) return '0 %'
  const value = change * 100
  const text = Math.abs(value) < 0.1 ? digits(Number(Math.abs(value).toPrecision(2))) : Math.abs(value) >= 1000 ? digits(Math.round(Math.abs(value))) : Math.abs(value).toFixed(1)
  return `${value > 0 ? '+' : '−'}${text} %`
}

/** `1 error`, `2 errors`. */
export const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`

function digits(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value)
  const size = Math.abs(value)
  return size >= 1e-4 && size < 1e7 ? String(Number(value.toPrecision(4))) : value.toExponential(3)
}
