/** Asks the engine and the registries what the images of a Dockerfile are now. */
import { NO_PINS, type Pins } from '../../core/export/pins/pins.ts'
import type { Standalone } from '../../core/export/standalone.ts'
import type { Example } from '../../core/garden/example.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'

/** Never fails: what cannot be told is not pinned, and a notice says so. `lock` is null; see `lockFromImage`. */
export async function resolvePins(_world: World, _config: Config, _example: Example, _standalone: Pick<Standalone, 'rewritten'>): Promise<{ readonly pins: Pins; readonly findings: readonly Finding[] }> {
  return { pins: NO_PINS, findings: [] }
}
