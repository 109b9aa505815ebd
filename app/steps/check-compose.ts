/** Judges the compose files that presets name, without running anything: what a smoke would refuse is told in every check. */
import type { Example } from '../../core/garden/example.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'
import { loadCompose } from './load-compose.ts'

export async function checkCompose(world: World, examples: readonly Example[]): Promise<readonly Finding[]> {
  const found = await Promise.all(examples.flatMap((example) => distinct(example).map(async (preset) => (await loadCompose(world, example, preset)).findings)))
  return found.flat()
}

/** Each file once, however many presets use it. */
function distinct({ presets }: Example): readonly Example['presets'][number][] {
  return [...new Map(presets.flatMap((preset) => (preset.compose === undefined ? [] : [[preset.compose.file, preset] as const]))).values()]
}
