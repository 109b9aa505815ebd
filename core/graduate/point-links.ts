/** Links of a text that lead into files which graduate, pointed to where those are now. What is no link is told and left. */
import { linkTarget } from '../archive/link-target.ts'
import { isMarkdown, isPage, placesOf } from '../archive/rewrite-markdown.ts'
import { generatedParts } from '../archive/generated-parts.ts'
import { mentionsOf } from '../archive/mentions.ts'
import { isWithin } from '../archive/paths.ts'
import { lineAt, type TextEdit } from '../archive/text-edit.ts'
import { cut, plain } from '../render/plain.ts'

export interface PointSettings {
  /** Of the example. */
  readonly directory: string
  readonly removed: ReadonlySet<string>
  /** Paths of the new repository, which are those of the example without its directory. */
  readonly exported: ReadonlySet<string>
  readonly webUrl: string
}

export interface Pointed {
  readonly edits: readonly TextEdit[]
  readonly left: readonly { readonly line: number; readonly says: string }[]
}

export function pointLinks(path: string, text: string, settings: PointSettings): Pointed {
  if (isMarkdown(path) || isPage(path)) return pointDocument(path, text, settings)
  if (!text.includes(settings.directory)) return NOTHING
  const lines = new Set(mentionsOf(text, settings.directory).filter((at) => namesRemoved(text.slice(at), settings)).map((at) => lineAt(text, at)))
  return { edits: [], left: [...lines].slice(0, MOST).map((line) => ({ line, says: `${path} names a file of ${settings.directory}, which graduates.` })) }
}

const NOTHING: Pointed = { edits: [], left: [] }
const MOST = 20

function pointDocument(path: string, text: string, settings: PointSettings): Pointed {
  const edits: TextEdit[] = []
  const left: { line: number; says: string }[] = []
  const generated = generatedParts(text)
  const directories = directoriesOf(settings.removed)
  for (const link of placesOf(path, text).links) {
    const destination = text.slice(link.from, link.to)
    const target = linkTarget(destination, path)
    // The directory itself stays, with the pointer in it.
    if (target === null || target.path === settings.directory || !isWithin(target.path, settings.directory)) continue
    if (!settings.removed.has(target.path) && !directories.has(target.path)) continue
    const inside = target.path.slice(settings.directory.length + 1)
    const address = addressOf(inside, target.suffix, settings)
    const isGenerated = generated.some(({ from, to }) => link.from >= from && link.from < to)
    if (address === null || isGenerated) left.push({ line: lineAt(text, link.from), says: `The link to ${JSON.stringify(cut(plain(target.path), 200))} will lead nowhere: ${isGenerated ? 'a program writes this part' : 'the new repository does not have it'}.` })
    else edits.push({ at: link.from, before: destination, after: address })
  }
  return { edits, left: left.slice(0, MOST) }
}

/** HEAD: whatever the branch of the new repository is called. */
function addressOf(inside: string, suffix: string, { exported, webUrl }: PointSettings): string | null {
  const isFile = exported.has(inside)
  if (!isFile && ![...exported].some((path) => path.startsWith(`${inside}/`))) return null
  const place = inside.split('/').map((part) => encodeURIComponent(part.toWellFormed()).replace(/[()'*!]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)).join('/')
  return `${webUrl}/${isFile ? 'blob' : 'tree'}/HEAD/${place}${/^[#?][\w./=&%+-]*$/.test(suffix) ? suffix : ''}`
}

/** `examples/a/x.py` behind a mention of `examples/a`. */
function namesRemoved(after: string, { directory, removed }: PointSettings): boolean {
  let word = /^[\w./@+~-]*/.exec(after.slice(0, 1000))?.[0] ?? ''
  // The end of a sentence, or of a directory.
  while (word.endsWith('.') || word.endsWith('/')) word = word.slice(0, -1)
  return word !== directory && (removed.has(word) || directoriesOf(removed).has(word))
}

const known = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>()

function directoriesOf(files: ReadonlySet<string>): ReadonlySet<string> {
  const there = known.get(files)
  if (there !== undefined) return there
  const all = new Set<string>()
  for (const file of files) for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) all.add(file.slice(0, at))
  known.set(files, all)
  return all
}
