/** Which findings somebody asked for. Pure: the browser and the tests ask the same. */
import { withoutTrailing } from '../../core/source/without-trailing.ts'
import type { FindingShown } from './finding-shown.ts'

/** What can be asked, each a part of the address; empty: any. */
export const QUESTIONS = ['q', 'code', 'level', 'status', 'example'] as const
export type FindingQuestion = Readonly<Record<(typeof QUESTIONS)[number], string>>

/** All words must be in what it says or where; `example` is the beginning of an id, up to a slash or whole. */
export function findFindings(all: readonly FindingShown[], { q, code, level, status, example }: FindingQuestion): readonly FindingShown[] {
  const words = q.slice(0, 300).toLowerCase().split(/\s+/).filter(Boolean)
  const area = withoutTrailing(example.trim(), '/')
  return all.filter((each) =>
    (code === '' || each.code === code)
    && (level === '' || each.level === level)
    && (status === '' || each.known === (status === 'known'))
    && (area === '' || each.example?.id === area || each.example?.id.startsWith(`${area}/`) === true)
    && (words.length === 0 || hasAll(each, words)))
}

function hasAll({ code, example, where, message, fix }: FindingShown, words: readonly string[]): boolean {
  const said = `${code} ${example?.id ?? ''} ${where} ${message} ${fix}`.toLowerCase()
  return words.every((word) => said.includes(word))
}
