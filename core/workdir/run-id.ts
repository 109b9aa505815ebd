/** `<run_name>-YYYYMMDD-HHMMSS` (UTC). The name may hold hyphens; seconds are all the resolution there is. */
export interface RunId {
  readonly name: string
  /** `YYYYMMDDHHMMSS`: orders runs. */
  readonly stamp: string
}

export function readRunId(id: string): RunId | null {
  const found = /^(.{1,200})-(\d{8})-(\d{6})$/s.exec(id)
  if (found === null) return null
  const [, name = '', day = '', time = ''] = found
  const [month, date, hour, minute, second] = [day.slice(4, 6), day.slice(6), time.slice(0, 2), time.slice(2, 4), time.slice(4)].map(Number) as [number, number, number, number, number]
  const possible = month >= 1 && month <= 12 && date >= 1 && date <= 31 && hour < 24 && minute < 60 && second <= 60
  return possible ? { name, stamp: day + time } : null
}
