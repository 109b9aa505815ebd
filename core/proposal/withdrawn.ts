/** A pull request of ours whose reason is gone: closed by us, and marked so that nobody takes it for a person's no. */
import { join, md, ours } from '../render/markdown/md.ts'
import { prose } from '../render/markdown/prose.ts'
import { withoutMark, writeMark, type Mark, type Seal } from './mark.ts'

export function withdrawnBody({ mark, body }: { readonly mark: Mark; readonly body: string }, why: readonly string[], seal: Seal): string {
  const said = join([ours('**Withdrawn by Hortus**: what it rests on is gone.'), ...why.slice(0, 5).map((line) => prose(line, 300))], '\n\n')
  return `${writeMark({ ...mark, withdrawn: true }, seal)}\n${said}\n\n---\n\n${withoutMark(body).slice(0, 50_000)}\n`
}

const STUCK = '> **The branch that this goes to has moved, and this cannot be decided anew on it.**'

/** The same mark, and a note in front of what people read. Said twice it is said once. */
export function stuckBody({ mark, body }: { readonly mark: Mark; readonly body: string }, why: readonly string[], seal: Seal): string {
  const text = withoutMark(body)
  const rest = text.startsWith(STUCK) ? text.slice(text.indexOf('\n\n', STUCK.length) + 2) : text
  const said = join([ours(STUCK), ...why.slice(0, 5).map((line) => md`> ${prose(line, 300)}`)], '\n')
  return `${writeMark(mark, seal)}\n${said}\n\n${rest.slice(0, 55_000)}\n`
}
