/** What the commits of a new repository say, and whose they are. */
import type { Person } from '../world/edits.ts'
import type { Provenance } from './templates/provenance.ts'

export const EXPORTER: Person = { name: 'Hortus export', email: 'export@hortus.invalid' }

/** Names of directories are a stranger's: nothing in them mentions a person or closes an issue elsewhere (A28). */
export function exportMessage(example: { readonly id: string; readonly path: string }, from: Provenance): string {
  const source = from.repository === null ? '' : ` of ${inert(from.repository)}`
  return `Export ${inert(example.id)}\n\nFrom ${inert(example.path)}${source}\nat commit ${from.commit},\ntree ${from.tree}.\n`
}

/** `#12` and `@name` mean something of the garden, or somebody, and would mean another thing in the new repository. */
export function carriedMessage(message: string, repository: string | null): string {
  const plain = message.replace(/[^\P{C}\n\t]/gu, '\ufffd').replace(/@(?=[\w-])/g, '@\u200b')
  return plain.replace(/(^|[\s([{,;:])(?:GH-|#)(?=\d)/gim, (_all, before: string) => `${before}${repository ?? 'garden'}#\u200b`).trimEnd().concat('\n')
}

const inert = (text: string): string => text.replace(/[^\w./-]/g, '_')
