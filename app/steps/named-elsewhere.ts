/** Whether another example could make an image: before an accusation, any mention of its name elsewhere counts. */
import { leafOfImage } from '../../core/contract/image-names.ts'
import type { Example } from '../../core/garden/example.ts'
import type { World } from '../../core/world.ts'
import { listFiles } from './list-files.ts'

const MAX_BYTES = 256 * 1024

/** A directory of that name, or a script, compose file or descriptor outside of the example that holds it. */
export async function isNamedElsewhere(world: Pick<World, 'files' | 'git'>, example: Pick<Example, 'path'>, image: string): Promise<boolean> {
  const leaf = leafOfImage(image)
  const others = (await listFiles(world)).filter((file) => !file.startsWith(`${example.path}/`))
  if (others.some((file) => file.split('/').slice(0, -1).some((part) => loose(part) === loose(leaf)))) return true
  for (const file of others.filter((path) => MAKERS.test(path))) {
    const text = await world.files.readText(file, { maxBytes: MAX_BYTES, head: true })
    if (text.ok && text.value.text.includes(leaf)) return true
  }
  return false
}

const MAKERS = /(\.(sh|bash|mk|ya?ml)|(^|\/)Makefile)$/
const loose = (name: string): string => name.toLowerCase().replaceAll(/[-_.]/g, '')
