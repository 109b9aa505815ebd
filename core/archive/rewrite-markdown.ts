/** Links and code of a Markdown text or a page, rewritten for a directory that moves. Public: graduation leaves a pointer with it. */
import { markdownPlaces, type Link, type MarkdownPlaces } from './find-links.ts'
import { generatedParts } from './generated-parts.ts'
import { htmlLinks } from './html-links.ts'
import { linkTarget, moveDestination } from './link-target.ts'
import { mentionsOf } from './mentions.ts'
import { directoryOfPath, isWithin, leafOfPath, relativePath, type Relocation, type Tree } from './paths.ts'
import { registerRange } from './register.ts'
import { webLinks } from './web-links.ts'
import { lineAt, type TextEdit } from './text-edit.ts'

export interface LinkRewrite {
  readonly edits: readonly TextEdit[]
  /** Links that lead somewhere now and will lead nowhere, or into the directory at nothing. */
  readonly broken: readonly { readonly line: number; readonly destination: string }[]
  /** Lines of parts that a generator writes and that link there: left to it. */
  readonly generated: readonly number[]
}

export interface LinkSettings {
  /** The file, as it is named now. */
  readonly path: string
  readonly move: Relocation
  /** What is there before and after. */
  readonly before: Tree
  readonly after: Tree
  /** `owner/name` on GitHub, for addresses of its own pages; null: not known. */
  readonly repository?: string | null
}

export const isMarkdown = (path: string): boolean => /\.(?:md|markdown|mdx|qmd|mdown)$/i.test(path)
export const isPage = (path: string): boolean => /\.html?$/i.test(path)

/** Links of either kind of file. */
export const placesOf = (path: string, text: string): MarkdownPlaces => (isPage(path) ? { links: htmlLinks(text), code: [] } : markdownPlaces(text))

/** `places`: when they are known already. */
export function rewriteLinks(text: string, settings: LinkSettings, places?: MarkdownPlaces): LinkRewrite {
  const { path, move, before, after, repository = null } = settings
  if (move.from === move.to) return { edits: [], broken: [], generated: [] }
  const { links, code } = places ?? placesOf(path, text)
  const generated = generatedParts(text)
  const edits: TextEdit[] = []
  const broken: { line: number; destination: string }[] = []
  const left = new Set<number>()
  const isGenerated = (at: number): boolean => generated.some(({ from, to }) => at >= from && at < to)
  const concerns = concernsOf(settings)
  for (const link of links) {
    const destination = text.slice(link.from, link.to)
    if (!concerns(destination)) continue
    const target = linkTarget(destination, path)
    if (target === null) continue
    const moved = moveDestination(destination, path, move)
    const there = before.has(target.path)
    if (moved === null) {
      if (there && !after.has(target.path)) broken.push({ line: lineAt(text, link.from), destination })
    } else if (isGenerated(link.from)) left.add(lineAt(text, link.from))
    else if (there && resolves(moved, path, after)) edits.push({ at: link.from, before: destination, after: moved })
    else broken.push({ line: lineAt(text, link.from), destination })
  }
  for (const edit of repository === null ? [] : webLinks(text, repository, move)) if (!isGenerated(edit.at)) edits.push(edit)
  // Ids and commands in the list of the archive are no paths: the entries of others keep theirs.
  const list = registerRange(text)
  for (const [from, to] of spellings(path, move)) {
    for (const range of code) {
      if (list !== null && range.from >= list.from && range.from < list.to) continue
      for (const at of mentionsOf(text.slice(range.from, range.to), from)) {
        if (!isGenerated(range.from)) edits.push({ at: range.from + at, before: from, after: to })
      }
    }
  }
  return { edits, broken, generated: [...left] }
}

/** What commands in a document call the directory: from the root, and from where the document lies. A name without a slash may be any word. */
function spellings(path: string, { from, to }: Relocation): readonly (readonly [string, string])[] {
  const directory = directoryOfPath(path)
  const near = directory === '.' || !isWithin(from, directory) ? '' : relativePath(directory, from)
  return near.includes('/') ? [[from, to], [near, relativePath(directory, to)]] : [[from, to]]
}

/**
 * Whether a text, or a destination in it, may name what moves, or a directory that goes with it. Most name neither, and are not read
 * further. A name that is written with percent signs or escapes is found by what decodes it.
 */
export function concernsOf({ move, before, after }: Pick<LinkSettings, 'move' | 'before' | 'after'>): (text: string) => boolean {
  const names: string[] = []
  for (let path = move.from; path !== '.' && (path === move.from || (before.has(path) && !after.has(path))); path = directoryOfPath(path)) names.push(leafOfPath(path))
  const special = names.some((name) => !/^[A-Za-z0-9]*$/.test(name))
  return (text) => names.some((name) => text.includes(name)) || (special && ENCODED.test(text))
}

const ENCODED = /%[0-9A-Fa-f]{2}|\\[!-/:-@[-`{-~]|&amp;/

/** The proof: what was written is read again. */
function resolves(destination: string, path: string, after: Tree): boolean {
  const target = linkTarget(destination, path)
  return target !== null && after.has(target.path)
}

/** Links of rows whose example this is: to its directory, its README or its descriptor. */
export function catalogueLinks(text: string, path: string, directory: string, { links } = placesOf(path, text)): readonly Link[] {
  const generated = generatedParts(text)
  const rows = links.filter(({ row, kind }) => row && kind === 'inline')
  return rows.filter((link) => {
    const target = linkTarget(text.slice(link.from, link.to), path)
    const own = target !== null && isWithin(target.path, directory) && /^(?:\/(?:readme(?:\.\w+)?|example\.yaml))?$/i.test(target.path.slice(directory.length))
    return own && !generated.some(({ from, to }) => link.from >= from && link.from < to)
  })
}
