/** What a build context outside of the example keeps out of its images: its `.dockerignore` goes along with it. */
import type { Example } from '../../core/garden/example.ts'
import type { Rewritten, Standalone } from '../../core/export/standalone.ts'
import { applyEdits } from '../../core/export/rewrite/apply-edits.ts'
import { ownPathEdits } from '../../core/export/rewrite/own-path.ts'
import type { Build } from '../../core/export/vendor/scan.ts'
import { fromRoot, isBelow } from '../../core/export/vendor/garden-path.ts'
import type { Tree } from '../../core/export/vendor/tree.ts'
import type { World } from '../../core/world.ts'

const MAX_BYTES = 256 * 1024

/** `own`: paths of the example. One of its own stays: nobody's build read it, and it says what its author meant. */
export async function ignoreFiles(world: World, tree: Tree, example: Example, builds: readonly Build[], own: readonly string[]): Promise<{ readonly copies: Standalone['copies']; readonly rewritten: ReadonlyMap<string, Rewritten> }> {
  const copies: Standalone['copies'][number][] = []
  const rewritten = new Map<string, Rewritten>()
  for (const { dockerfile, context, now } of builds) {
    const [from, to] = [within(context), within(now)]
    if (isBelow(context, fromRoot(example.path)) || tree.file(from) === null || tree.file(`${dockerfile}.dockerignore`) !== null || own.includes(to) || copies.some((copy) => copy.to === to)) continue
    const read = await world.files.readText(from, { maxBytes: MAX_BYTES })
    // One that lets in by name what it kept out before speaks of directories that are none any more.
    if (!read.ok || /^[ \t]{0,100}!/m.test(read.value.text)) continue
    copies.push({ from, to, executable: false, because: dockerfile })
    const text = applyEdits(read.value.text, ownPathEdits(read.value.text, fromRoot(example.path), []))
    if (text !== null) rewritten.set(to, text)
  }
  return { copies, rewritten }
}

const within = (directory: string): string => (directory === '' ? '.dockerignore' : `${directory}/.dockerignore`)
