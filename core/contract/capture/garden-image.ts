/**
 * The image name that the garden's runner would hand to a script as CVL_IMAGE. Three of four scripts have a name of their own for when
 * nobody does (`${CVL_IMAGE:-name}`): that name is what must fit the build, so they are left to it. The others get the runner's.
 */
import type { Example } from '../../garden/example.ts'

export function gardenImage(scriptText: string, example: Pick<Example, 'image' | 'path' | 'name'>): Readonly<Record<string, string>> {
  const hasOwn = /CVL_IMAGE:?[-=]/.test(scriptText) || /CVL_IMAGE=/.test(scriptText)
  const asks = /\$\{?CVL_IMAGE\b/.test(scriptText)
  return asks && !hasOwn ? { CVL_IMAGE: example.image ?? example.path.split('/').at(-1) ?? example.name } : {}
}
