/** Units that are multiples of each other, so that a side in seconds and one in milliseconds can be compared. */

/** Factor from `from` to `to`; null: they are no multiples of each other, or one of them is not known here. */
export function factorOf(from: string, to: string): number | null {
  if (from === to) return 1
  const family = FAMILIES.find((each) => each.has(from) && each.has(to))
  return family === undefined ? null : family.get(from)! / family.get(to)!
}

/** The smaller of two units that convert: multiplying by a whole number keeps values as they were written. */
export function commonUnit(a: string, b: string): string | null {
  const factor = factorOf(a, b)
  return factor === null ? null : factor >= 1 ? b : a
}

const map = (units: Readonly<Record<string, number>>): ReadonlyMap<string, number> => new Map(Object.entries(units))

/** `KB` is 1,000 bytes to some and 1,024 to others: it is in no family. */
const FAMILIES: readonly ReadonlyMap<string, number>[] = [
  map({ ns: 1, us: 1e3, 'µs': 1e3, ms: 1e6, s: 1e9, sec: 1e9, seconds: 1e9, min: 6e10, h: 3.6e12 }),
  map({ B: 1, bytes: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30, TiB: 2 ** 40 }),
  map({ mJ: 1, J: 1e3, kJ: 1e6 }),
  map({ mW: 1, W: 1e3, kW: 1e6 }),
  map({ '%': 1, '1': 100 }),
]
