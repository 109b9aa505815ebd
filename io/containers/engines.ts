/** Implements World's Engines. */
import type { Engine, EngineName, Engines } from '../../core/world.ts'
import { openContainerEngine } from './container-engine.ts'
import { openProcessEngine } from './process-engine.ts'

export interface EnginesOptions {
  /** The garden's root: build contexts are below it. */
  readonly rootAbs: string
  /** Where logs are written. */
  readonly outAbs: string
  readonly env?: NodeJS.ProcessEnv
}

export function openEngines(options: EnginesOptions): Engines {
  const engines: Readonly<Record<EngineName, Engine>> = {
    docker: openContainerEngine('docker', options),
    podman: openContainerEngine('podman', options),
    process: openProcessEngine(options.outAbs),
  }
  return { get: (name) => engines[name] }
}
