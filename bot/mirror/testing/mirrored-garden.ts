/** A garden on the twin with a mirror of it. */
import { join } from 'node:path'
import { ALL_PERMISSIONS, gardenWithApp, type GardenOptions } from '../../github/testing/garden-with-app.ts'
import { openMirrors, type MirrorsOptions } from '../open-mirrors.ts'

export async function mirroredGarden({ mirrors: options = {}, ...more }: GardenOptions & { readonly mirrors?: Partial<MirrorsOptions> } = {}) {
  const g = await gardenWithApp(more)
  const github = await g.open(ALL_PERMISSIONS)
  let directories = 0
  /** Another process, with a disk of its own. */
  const open = (dirAbs = join(g.dirAbs, `mirrors-${(directories += 1)}`)) => {
    const mirrors = openMirrors({ dirAbs, ...options })
    return { mirrors, mirror: mirrors.of(github), mirrorsAbs: dirAbs }
  }
  const first = open()
  return {
    ...g,
    ...first,
    github,
    reopen: () => open(first.mirrorsAbs),
    fresh: async () => {
      const other = open()
      return { ...other, [Symbol.asyncDispose]: () => other.mirrors[Symbol.asyncDispose]() }
    },
    [Symbol.asyncDispose]: async () => {
      await github[Symbol.asyncDispose]()
      await first.mirrors[Symbol.asyncDispose]()
      await g[Symbol.asyncDispose]()
    },
  }
}
