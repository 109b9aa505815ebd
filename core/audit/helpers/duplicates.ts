/** Finds code that several examples hold a copy of, by a hash of its text without layout: linear in the files, and only hashes are kept. */
import { createHash } from 'node:crypto'
import { isLongEnough, type Block } from './block.ts'
import { pythonBlocks } from './python-blocks.ts'
import { shellBlocks } from './shell-blocks.ts'

export interface CodePlace {
  readonly example: string
  readonly path: string
  readonly line: number
}

export interface Duplicate {
  /** Of the first copy; its text is not kept. */
  readonly block: Omit<Block, 'text'>
  readonly places: readonly CodePlace[]
  readonly examples: number
}

export interface Duplicates {
  add(file: { readonly example: string; readonly path: string; readonly text: string }): void
  /** Those in at least so many examples, the most saved lines first; and how many blocks were compared. */
  end(examples: number): { readonly found: readonly Duplicate[]; readonly blocks: number }
}

interface Group {
  readonly block: Omit<Block, 'text'>
  readonly places: CodePlace[]
}

export function openDuplicates(): Duplicates {
  const groups = new Map<string, Group>()
  let blocks = 0
  return {
    add({ example, path, text }) {
      const name = path.slice(path.lastIndexOf('/') + 1)
      for (const { text: normal, ...block } of path.endsWith('.py') ? pythonBlocks(text, name) : shellBlocks(text, name)) {
        if (!isLongEnough({ ...block, text: normal })) continue
        blocks++
        const key = createHash('sha256').update(`${block.language} ${block.kind === 'file' ? 'file' : ''}\n${normal}`).digest('base64')
        const group = groups.get(key) ?? groups.set(key, { block, places: [] }).get(key)!
        group.places.push({ example, path, line: block.line })
      }
    },
    end(least) {
      const shared = [...groups.values()].map((group) => ({ ...group, examples: new Set(group.places.map(({ example }) => example)).size })).filter(({ examples }) => examples >= least)
      return { found: withoutParts(shared).toSorted(bySaved), blocks }
    },
  }
}

export const savedLines = ({ block, places }: Pick<Duplicate, 'block' | 'places'>): number => block.lines * (places.length - 1)

const bySaved = (a: Duplicate, b: Duplicate): number => savedLines(b) - savedLines(a) || compare(a.block.name, b.block.name) || compare(a.places[0]!.path, b.places[0]!.path)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Where whole files are the same, so are the functions in them. */
function withoutParts(found: readonly Duplicate[]): readonly Duplicate[] {
  const wholes = new Map(found.flatMap((each) => (each.block.kind === 'file' ? each.places.map(({ path }) => [path, each] as const) : [])))
  return found.filter(({ block, places }) => {
    const whole = block.kind === 'file' ? undefined : wholes.get(places[0]!.path)
    return whole === undefined || places.some(({ path }) => wholes.get(path) !== whole)
  })
}
