/** Images that an example builds and others run: from stored and captured contracts, and from descriptors. */
import type { CapturedContract } from '../contract/captured.ts'
import { sameName } from '../contract/image-names.ts'
import type { Example } from '../garden/example.ts'
import { finding } from '../rules/finding.ts'
import type { Finding } from '../schema/report.ts'
import { isArchived, type ArchiveGarden } from './archive-garden.ts'
import { isWithin, joinPath } from './paths.ts'
import { lineAt } from './text-edit.ts'

export const needed = (path: string, line: number | null, example: Example, message: string): Finding => finding('ARCHIVE.NEEDED', { path, line, example: example.id }, message)

export const imagesOf = (example: Example, stored: readonly CapturedContract[]): ReadonlySet<string> =>
  new Set([...stored.filter((each) => each.example === example.id).flatMap(built), ...(example.image === null || example.build.kind === 'none' ? [] : [example.image])].map(sameName))

const built = ({ calls }: CapturedContract): readonly string[] => calls.flatMap((call) => (call.kind === 'build' ? call.tags : call.kind === 'tag' ? [call.to] : []))

/** What scripts of others were seen to run or mount. */
export function byContracts({ contracts, captured = [], texts, examples }: ArchiveGarden, example: Example, stored: readonly CapturedContract[], images: ReadonlySet<string>): readonly Finding[] {
  const text = texts.get(contracts) ?? ''
  const living = new Set(examples.filter((other) => !isArchived(other)).map(({ id }) => id))
  const at = (each: CapturedContract): { readonly path: string; readonly line: number | null } => {
    const own = captured.includes(each) ? examples.find(({ id }) => id === each.example) : undefined
    if (own !== undefined) return { path: joinPath(own.path, each.script), line: null }
    const found = text.indexOf(`"example": ${JSON.stringify(each.example)}`)
    return { path: contracts, line: found === -1 ? null : lineAt(text, found) }
  }
  return stored.filter((other) => other.example !== example.id && living.has(other.example)).flatMap((each) => {
    const own = new Set(stored.filter((other) => other.example === each.example).flatMap(built).map(sameName))
    const runs = each.calls.flatMap((call) => (call.kind === 'run' ? [call] : []))
    const image = runs.find((run) => images.has(sameName(run.image)) && !own.has(sameName(run.image)))
    const mount = runs.flatMap((run) => run.mounts).find((bound) => bound.kind === 'bind' && bound.source.root === 'repository' && isWithin(bound.source.path, example.path))
    return [
      ...(image === undefined ? [] : [needed(at(each).path, at(each).line, example, `The preset ${each.preset} of ${each.example} runs \`${image.image}\`, which ${example.id} builds.`)]),
      ...(mount === undefined ? [] : [needed(at(each).path, at(each).line, example, `The preset ${each.preset} of ${each.example} mounts files of ${example.id}.`)]),
    ]
  })
}

/** An example without a build of its own that runs the same image: the one that is left would have nobody to build it. */
export function bySiblings({ examples, texts }: ArchiveGarden, example: Example): readonly Finding[] {
  const { image } = example
  if (image === null || example.build.kind === 'none') return []
  return examples.filter((other) => other !== example && !isArchived(other) && other.build.kind === 'none' && other.image !== null && sameName(other.image) === sameName(image)).map((other) => {
    const text = texts.get(other.descriptor) ?? ''
    const at = text.indexOf(other.image!)
    return needed(other.descriptor, at === -1 ? null : lineAt(text, at), example, `${other.id} builds nothing and runs \`${other.image}\`, which ${example.id} builds.`)
  })
}
