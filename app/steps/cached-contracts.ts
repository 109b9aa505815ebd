/**
 * Contracts by what they rest on: the scripts, and the names of all files. A script that was captured is not run again while these
 * stay the same. The sandbox is opened when the first capture needs it.
 */
import { createHash } from 'node:crypto'
import type { CapturedContract } from '../../core/contract/captured.ts'
import type { Example, Preset } from '../../core/garden/example.ts'
import { ok, type Result } from '../../core/problem.ts'
import type { Config } from '../../core/schema/config.ts'
import type { World } from '../../core/world.ts'
import { captureContract, digestSources, openCaptureGround, type CaptureGround } from './capture-contract.ts'
import { listFiles } from './list-files.ts'

export interface Contracts extends AsyncDisposable {
  /** Whose scripts: another checkout has others. */
  readonly world: World
  of(example: Example, preset: Preset): Promise<Result<CapturedContract>>
}

const MAX_BYTES = 4 << 20

/** `near`: which of all files the scripts see; what is captured so is kept apart. Left out: all. */
export function openContracts(world: World, config: Config, near?: (files: readonly string[]) => readonly string[]): Contracts {
  let opened: Promise<Result<CaptureGround>> | null = null
  return {
    world,
    async of(example, preset) {
      const key = await keyOf(world, example, preset, near === undefined ? 'all' : 'near')
      const known = key === null ? null : parse(await world.cache.get(key, { maxBytes: MAX_BYTES }))
      if (known !== null) return ok(known)
      opened ??= openCaptureGround(world, near)
      const ground = await opened
      if (!ground.ok) return ground
      const captured = await captureContract(world, example, preset, { ground: ground.value, untrusted: config.smoke.untrusted })
      // What did not come to its end may do so on a quieter machine.
      if (captured.ok && key !== null && captured.value.state === 'complete') await world.cache.put(key, JSON.stringify(captured.value))
      return captured
    },
    async [Symbol.asyncDispose]() {
      const ground = await opened
      if (ground?.ok === true) await ground.value[Symbol.asyncDispose]()
    },
  }
}

async function keyOf(world: World, example: Example, preset: Preset, sees: 'all' | 'near'): Promise<string | null> {
  if (preset.action.kind !== 'script') return null
  const files = await listFiles(world)
  const { script, args } = preset.action
  const sources = await digestSources(world, example, files, { script, args, env: preset.env })
  const hash = createHash('sha256')
  for (const part of ['contract/1', ...(sees === 'all' ? [] : [sees]), await world.cache.build(), sources, example.id, example.path, preset.name, ...files]) hash.update(`${part}\0`)
  return `contract ${hash.digest('hex')}`
}

function parse(text: string | null): CapturedContract | null {
  if (text === null) return null
  try {
    const value = JSON.parse(text) as CapturedContract
    return value.schema === 'contract/1' && Array.isArray(value.calls) ? value : null
  } catch {
    return null
  }
}
