/** Reads the files of a cgroup. */
import { readFile } from 'node:fs/promises'
import type { Measured } from '../../core/world.ts'

export async function text(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '')
}

export async function number(path: string): Promise<number | null> {
  const value = (await text(path)).trim()
  return /^\d+$/.test(value) ? Number(value) : null
}

export function counter(lines: string, name: string): number {
  const line = lines.split('\n').find((each) => each.startsWith(`${name} `)) ?? ''
  return Number(/ (\d+)$/.exec(line)?.[1] ?? 0)
}

/** Zero means that nothing ever ran in it: the engine put the run elsewhere. */
export function measured(value: number | null, source: string): Measured {
  if (value === null) return { value: null, reason: `this kernel has no such counter in ${source}` }
  return value === 0 ? { value: null, reason: 'the run was not in the cgroup made for it' } : { value, source }
}
