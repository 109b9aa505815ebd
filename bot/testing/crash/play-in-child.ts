/** A life in a process of its own, which a real SIGKILL ends. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Settings } from '../../settings/settings.ts'
import type { Ground } from '../ground.ts'
import type { Parts } from './scenario.ts'
import type { Place } from './watch.ts'

export interface ChildTask {
  readonly settings: Settings
  readonly now: number
  readonly parts: Parts
  /** Where it is killed; null: nowhere. */
  readonly at: Place | null
}

/** The names of its points; null: it was killed. */
export async function liveInChild({ twin, settings }: Ground, parts: Parts, at: Place | null): Promise<readonly string[] | null> {
  const task: ChildTask = { settings, now: twin.now(), parts, at }
  const process_ = spawn(process.execPath, [join(import.meta.dirname, 'child.ts')], { env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? '', HORTUS_CRASH: JSON.stringify(task) }, stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, err] = ['', '']
  process_.stdout.on('data', (bytes: Buffer) => (out += bytes.toString()))
  process_.stderr.on('data', (bytes: Buffer) => (err += bytes.toString()))
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) => process_.once('close', (...end) => resolve(end)))
  if (signal === 'SIGKILL') return null
  if (code !== 0) throw new Error(`the bot ended with ${code}: ${err.slice(-3000)}`)
  return JSON.parse(out) as string[]
}
