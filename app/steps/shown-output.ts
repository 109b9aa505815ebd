import type { World } from '../../core/world.ts'

/** A path below the output directory, as it can be opened from the garden's root: relative when it lies there. */
export function shownOutput(world: Pick<World, 'files' | 'output'>): (path: string) => string {
  const root = `${world.files.rootAbs}/`
  return (path) => {
    const abs = world.output.absolute(path)
    return abs.startsWith(root) ? abs.slice(root.length) : abs
  }
}
