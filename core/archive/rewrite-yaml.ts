/** Paths in the scalars and keys of a YAML text, edited by range: comments, quoting and layout stay. */
import { Parser, type CST } from 'yaml'
import { mentionsOf } from './mentions.ts'
import type { Relocation } from './paths.ts'
import type { TextEdit } from './text-edit.ts'

export interface YamlScalar {
  readonly at: number
  /** As it is written, quotes included. */
  readonly source: string
  /** Key of the top level that it lies below, or is. */
  readonly top: string
}

/** null: it is no YAML. Linear: the library's first stage keeps its own stack, and so does this walk (A03). */
export function yamlScalars(text: string): readonly YamlScalar[] | null {
  const scalars: YamlScalar[] = []
  const open: { token: CST.Token; top: string; depth: number }[] = [...new Parser().parse(text)].toReversed().map((token) => ({ token, top: '', depth: 0 }))
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, top, depth } = next
    if (token.type === 'error') return null
    if (token.type === 'document') {
      if (token.value !== undefined) open.push({ token: token.value, top, depth })
    } else if ('items' in token) {
      for (const item of token.items) {
        const name = depth === 0 && item.key !== undefined && item.key !== null && 'source' in item.key ? item.key.source.replace(/^["']|["']$/g, '') : top
        if (item.value !== undefined) open.push({ token: item.value, top: name, depth: depth + 1 })
        if (item.key !== undefined && item.key !== null) open.push({ token: item.key, top: name, depth: depth + 1 })
      }
    } else if (token.type === 'block-scalar') scalars.push({ at: token.offset + token.props.reduce((sum, prop) => sum + ('source' in prop ? prop.source.length : 0), 0), source: token.source, top })
    else if (token.type === 'scalar' || token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar') scalars.push({ at: token.offset, source: token.source, top })
  }
  return scalars
}

/** `only`: keys of the top level that are looked at; left out: all. */
export function rewriteYaml(text: string, { from, to }: Relocation, only?: (top: string) => boolean): readonly TextEdit[] | null {
  const scalars = yamlScalars(text)
  if (scalars === null) return null
  const edits = scalars.filter(({ top }) => only?.(top) !== false).flatMap(({ at, source }) => mentionsOf(source, from, { rooted: true }).map((offset): TextEdit => ({ at: at + offset, before: from, after: to })))
  // The offsets are the library's: what does not say what it should is not touched.
  return edits.every(({ at, before }) => text.startsWith(before, at)) ? edits : null
}
