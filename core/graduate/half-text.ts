/** What the text of our half of a graduation says besides: who asked for it, and that we took it back. */
import { KEPT, notedText, WITHDRAWN, withdrawnText } from '../proposal/withdrawn.ts'
import { RULES_ASK } from './pull-texts.ts'

/** The rules of a garden and no person: their sentence stands before anything that an example says. */
export const isAskedByRules = (body: string): boolean => paragraphs(body)[1] === RULES_ASK && body.startsWith('<!-- hortus:graduate:pointer ')

/** We closed it: nobody said no. */
export const isWithdrawnHalf = (body: string): boolean => partsOf(body).text.startsWith(WITHDRAWN)

export const withdrawnHalf = (body: string, why: readonly string[]): string => around(body, (text) => withdrawnText(text, why))
/** It stays open, and says why. */
export const keptHalf = (body: string, why: readonly string[]): string => around(body, (text) => notedText(text, KEPT, why))

function around(body: string, change: (text: string) => string): string {
  const { mark, text } = partsOf(body)
  return `${mark}\n${change(text)}`
}

/** A note of ours may stand in front. */
function paragraphs(body: string): readonly string[] {
  const all = partsOf(body).text.split('\n\n')
  return all[0]?.startsWith(KEPT) === true ? all.slice(1) : all
}

function partsOf(body: string): { readonly mark: string; readonly text: string } {
  const [mark = '', ...rest] = body.replaceAll('\r\n', '\n').split('\n')
  return { mark, text: rest.join('\n').trim() }
}
