import { decodePercent } from '../../core/source/decode-percent.ts'

/** `records/vision%2Fdigits/2026-11/x.json` → `vision%2Fdigits`, and so is what lies there and is none of ours: it is told with the example. */
export function nameIn(path: string): string {
  const start = path.indexOf('/') + 1
  const end = path.indexOf('/', start)
  return end === -1 ? path.slice(start).replace(/\.json$/, '') : path.slice(start, end)
}

export const decoded = (name: string): string => decodePercent(name) ?? name
