/** Rule 35: the list of the archive names each archived directory and says why. */
import { finding } from '../finding.ts'
import type { Finding } from '../../schema/report.ts'
import { markdownBlocks, type Block } from './markdown-blocks.ts'
import { mentionAt } from './markdown-facts.ts'
import { leafOf, type Parameters, type PolicyGarden } from './policy-garden.ts'
import type { PolicyCode } from './policy-table.ts'
import { givesReason, wordsIn } from './reason-words.ts'

export function archiveList({ files, archives, text }: PolicyGarden, { file = '' }: Parameters, code: PolicyCode): readonly Finding[] {
  return archives.flatMap((folder) => {
    const directories = [...new Set(files.filter((each) => each.startsWith(`${folder}/`) && each.split('/').length > 3).map((each) => each.split('/').slice(0, 3).join('/')))]
    const path = `${folder}/${file}`
    const blocks = markdownBlocks(text(path) ?? '')
    const names = new Set(directories.map(leafOf))
    return directories.flatMap((directory): Finding[] => {
      const name = leafOf(directory)
      const { line, reason } = entryOf(blocks, name, names)
      if (line === null) return [finding(code, { path: directory }, `${path} does not name ${name}.`)]
      return reason ? [] : [finding(code, { path, line }, `${path} names ${name} and does not say why it was archived.`)]
    })
  })
}

export interface ArchiveEntry {
  /** Where it is named first; null when it is not. */
  readonly line: number | null
  readonly reason: boolean
}

/** `names`: all that the list is about; a name is no reason for another one. */
export function entryOf(blocks: readonly Block[], name: string, names: ReadonlySet<string>): ArchiveEntry {
  const found = blocks.flatMap((block, at) => (mentionAt(block.text, name) === -1 ? [] : [{ block, at }]))
  const first = found[0]?.block
  if (first === undefined) return { line: null, reason: false }
  const line = first.line + first.text.slice(0, mentionAt(first.text, name)).split('\n').length - 1
  return { line, reason: found.slice(0, MOST).some(({ block, at }) => (block.kind === 'row' ? rowSays(block, name, names) : textSays(block, name, names) || below(blocks, at, names))) }
}

/** A list that names a directory more often is not read by people. */
const MOST = 100

/** Where a column is for the reason, it stands there; else in any other cell. A link or a date alone is none. */
function rowSays({ cells, header }: Block, name: string, names: ReadonlySet<string>): boolean {
  const meant = cells.filter((_cell, at) => /\b(?:reason|why|cause)\b/i.test(header[at] ?? ''))
  const others = cells.filter((cell) => mentionAt(cell, name) === -1)
  return (header.some((title) => /\b(?:reason|why|cause)\b/i.test(title)) ? meant : others).some((cell) => wordsIn(cell, names, { links: false }) > 0)
}

const textSays = ({ text }: Block, name: string, names: ReadonlySet<string>): boolean => givesReason(text, name, names)

/** What belongs to the entry: the section of a heading, what is indented below an item, and what follows a name that stands alone. */
function below(blocks: readonly Block[], at: number, names: ReadonlySet<string>): boolean {
  const { kind, depth, text } = blocks[at]!
  if (kind === 'code' || (kind === 'paragraph' && wordsIn(text, names) > 0)) return false
  let words = 0
  for (const next of blocks.slice(at + 1, at + 1 + FAR)) {
    if (kind === 'heading' ? next.kind === 'heading' && next.depth <= depth : next.kind === 'heading' || (kind === 'item' ? next.depth <= depth : [...names].some((name) => mentionAt(next.text, name) !== -1))) return false
    words += next.kind === 'code' || next.kind === 'heading' ? 0 : wordsIn(next.text, names)
    if (words > 1) return true
  }
  return false
}

const FAR = 50
