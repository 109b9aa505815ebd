import { readFileSync } from 'node:fs'
import { MARKER } from './stragglers.ts'

/** The run whose mark a process carries, in a container or not; null: none, or this user may not see it. */
export function runOf(pid: number): string | null {
  try {
    const entry = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').find((each) => each.startsWith(`${MARKER}=`))
    return entry?.slice(MARKER.length + 1) ?? null
  } catch {
    return null
  }
}
