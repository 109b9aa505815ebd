/** A pull request of ours whose reason is gone: closed by us, and marked so that nobody takes it for a person's no; or left to who took it up. */
import { join, md, ours } from '../render/markdown/md.ts'
import { prose } from '../render/markdown/prose.ts'
import { withoutMark, writeMark, type Mark, type Seal } from './mark.ts'

type Ours = { readonly mark: Mark; readonly body: string }

export const withdrawnBody = ({ mark, body }: Ours, why: readonly string[], seal: Seal): string => `${writeMark({ ...mark, withdrawn: true }, seal)}\n${withdrawnText(withoutMark(body), why)}`

/** The same mark, and a note in front of what people read. Said twice it is said once. */
export const stuckBody = ({ mark, body }: Ours, why: readonly string[], seal: Seal): string => `${writeMark(mark, seal)}\n${notedText(withoutMark(body), STUCK, why)}`
export const keptBody = ({ mark, body }: Ours, why: readonly string[], seal: Seal): string => `${writeMark(mark, seal)}\n${notedText(withoutMark(body), KEPT, why)}`

export const WITHDRAWN = '**Withdrawn by Hortus**'
const STUCK = '> **The branch that this goes to has moved, and this cannot be decided anew on it.**'
export const KEPT = '> **What this rests on is gone.** It stays open: close it, or merge it.'

/** Of a text without its mark. */
export const withdrawnText = (text: string, why: readonly string[]): string => `${join([ours(`${WITHDRAWN}: what it rests on is gone.`), ...said(why)], '\n\n')}\n\n---\n\n${text.slice(0, 50_000)}\n`

export function notedText(text: string, note: string, why: readonly string[]): string {
  const old = [STUCK, KEPT].find((each) => text.startsWith(each))
  const rest = old === undefined ? text : text.slice(text.indexOf('\n\n', old.length) + 2)
  return `${join([ours(note), ...said(why).map((line) => md`> ${line}`)], '\n')}\n\n${rest.slice(0, 55_000)}\n`
}

const said = (why: readonly string[]) => why.slice(0, 5).map((line) => prose(line, 300))
