/** The README of each example, as far as a page shows it. */
import { hash } from 'node:crypto'
import type { World } from '../../core/world.ts'
import type { Problem } from '../../core/problem.ts'
import type { Example } from '../../core/garden/example.ts'
import type { ExampleData } from '../../site/site-data.ts'

export type Readme = Required<NonNullable<ExampleData['readme']>>

/** A longer one is cut, and its page says so. */
const MOST_BYTES = 256 * 1024
/** Of all together. When it is used up, the rest show their first lines. */
const MOST_TOGETHER = 128 * 1024 * 1024
const FEW = 4096

export interface Readmes {
  /** By the directory of the example. */
  readonly of: ReadonlyMap<string, Readme>
  readonly problems: readonly Problem[]
}

/** `listed`: the files of the repository. */
export async function readReadmes({ files }: Pick<World, 'files'>, examples: readonly Example[], listed: readonly string[]): Promise<Readmes> {
  const paths = readmePaths(examples, listed)
  const read = await files.readTexts([...paths.values()], { maxBytes: MOST_BYTES })
  const found = new Map<string, Readme>()
  const problems: Problem[] = []
  let left = MOST_TOGETHER
  for (const [directory, path] of paths) {
    const whole = read.get(path)!
    const file = whole.ok && left > 0 ? whole : whole.ok || whole.problem.kind === 'too_large' || whole.problem.kind === 'not_utf8' ? await files.readText(path, { maxBytes: left > 0 ? MOST_BYTES : FEW, head: true }) : whole
    if (!file.ok) {
      problems.push({ code: 'SITE.README', message: `${path} is not shown: ${file.problem.message}.`, next: 'Write it as a plain UTF-8 file of the repository.', path })
      continue
    }
    left -= file.value.text.length
    found.set(directory, { path, ...file.value, digest: hash('sha256', file.value.text) })
  }
  return { of: found, problems }
}

/** `README.md` first; a name without an ending last. */
const NAMES: readonly string[] = ['readme.md', 'readme.markdown', 'readme.txt', 'readme']

function readmePaths(examples: readonly Example[], listed: readonly string[]): ReadonlyMap<string, string> {
  const directories = new Set(examples.map(({ path }) => path))
  const best = new Map<string, { readonly path: string; readonly rank: number }>()
  for (const path of listed) {
    const slash = path.lastIndexOf('/')
    const directory = slash === -1 ? '.' : path.slice(0, slash)
    const rank = path.length - slash > 20 ? -1 : NAMES.indexOf(path.slice(slash + 1).toLowerCase())
    if (rank === -1 || !directories.has(directory)) continue
    const known = best.get(directory)
    if (known === undefined || rank < known.rank || (rank === known.rank && path < known.path)) best.set(directory, { path, rank })
  }
  return new Map(examples.flatMap(({ path }) => (best.has(path) ? [[path, best.get(path)!.path] as const] : [])))
}
