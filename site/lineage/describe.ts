/** A node in words: what it is called, and how it stands. */
import type { Around } from '../workspace/around.ts'
import { pageOf } from '../workspace/around.ts'
import { STATES, STATUSES, TRUST_LOOKS } from '../workspace/pieces.ts'
import { workspacePath } from '../workspace/workspace-paths.ts'
import type { Node } from './forest.ts'

export interface Described {
  readonly kind: string
  readonly title: string
  /** Glyph and word, each with the look of the style sheet. */
  readonly marks: readonly { readonly glyph: string; readonly word: string; readonly look: 'good' | 'open' | 'bad' | 'none' }[]
  /** Path of its page; null: it has none. */
  readonly page: string | null
}

/** `parent`: what a number of runs was read from. */
export function describe(around: Around, node: Node, parent: Node | null): Described {
  const { kind, id, form, again, count } = node
  if (form === 'several') return { kind: 'runs', title: `${count} more runs`, marks: [{ glyph: '–', word: 'no model came out of them', look: 'none' }], page: parent === null ? workspacePath(around.root, 'runs') : pageOf(around, 'datasets', parent.id) }
  const word = WORDS[kind]
  const page = pageOf(around, kind, id)
  if (form === 'missing') return { kind: word, title: id, marks: [{ glyph: '?', word: 'not in the workspace', look: 'open' }], page }
  if (again) return { kind: word, title: id, marks: [{ glyph: '↺', word: 'made from itself, in a circle', look: 'bad' }], page }
  return { kind: word, title: id, marks: [...state(around, node), ...trust(around, node), ...errors(around, node)], page }
}

const WORDS = { datasets: 'dataset', runs: 'run', models: 'model' } as const

type Mark = Described['marks'][number]

function state({ relations }: Around, { kind, id }: Node): readonly Mark[] {
  if (kind === 'datasets') return []
  const own = kind === 'models' ? relations.models.get(id)?.state : relations.runs.get(id)?.status
  if (own == null) return []
  const looks: Readonly<Record<string, Pick<Mark, 'glyph' | 'look'>>> = kind === 'models' ? STATES : STATUSES
  return [{ ...(Object.hasOwn(looks, own) ? looks[own]! : kind === 'models' ? STRANGE : NO_STATUS), word: own }]
}

/** As `stateBit` and `statusBit` show a word that is none of theirs. */
const STRANGE = { glyph: '?', look: 'open' } as const
const NO_STATUS = { glyph: '·', look: 'none' } as const

/** A run without a list of its own is nothing to tell: no rule asks for one. */
function trust({ details, relations }: Around, { kind, id }: Node): readonly Mark[] {
  const path = relations[kind].get(id)?.path
  const known = path === undefined ? undefined : details.trust.get(path)
  if (known === undefined) return []
  if (known.checksums === 'differ') return [{ glyph: '✗', word: 'files differ', look: 'bad' }]
  const { glyph, look } = TRUST_LOOKS.signature[known.signature]
  return [{ glyph, look, word: SIGNED[known.signature] }]
}

const SIGNED = { trusted: 'signed', untrusted: 'signed, untrusted', wrong: 'signature wrong', none: 'not signed' } as const

function errors({ relations }: Around, { kind, id }: Node): readonly Mark[] {
  const found = relations[kind].get(id)?.errors ?? 0
  return found === 0 ? [] : [{ glyph: '✗', word: found === 1 ? '1 error' : `${found} errors`, look: 'bad' }]
}
