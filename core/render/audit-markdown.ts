/** The same as Markdown, for a page or an issue: never longer than GitHub takes (A31). */
import { FRAGILE_KINDS } from '../audit/build-audit.ts'
import type { Audit, Candidate } from '../schema/audit.ts'
import { count } from './figures.ts'
import { claimSentence, examplesSentence, FRAGILE_WORDS, helperSentence, shareText, staleSentence } from './audit-words.ts'
import { cell, code, details, join, md, ours, ownWords, size, tableHead, tableRow, type Md } from './markdown/md.ts'
import { proseCell, prose } from './markdown/prose.ts'
import { COMMENT_LIMIT } from './render-markdown.ts'

export function renderAuditMarkdown(audit: Audit, limit = COMMENT_LIMIT): string {
  const parts = [md`## Audit`, ours(`${examplesSentence(audit)}.`), table(audit), fragile(audit), claims(audit), helpers(audit)]
  let left = limit - 200
  let dropped = 0
  const kept = parts.filter((part) => {
    const fits = size(part) + 2 <= left
    if (fits) left -= size(part) + 2
    else dropped++
    return fits
  })
  return `${join([...kept, dropped === 0 ? ours('') : ours('What is missing here did not fit; `hortus audit --json` has all of it.')], '\n\n')}\n`
}

const MOST = 30

/** `3 places`, or `30 of 42 places` where not all are shown. */
const someOf = (shown: number, all: number, what: string): string => (shown === all ? count(all, what) : `${shown} of ${count(all, what)}`)

function table({ table: rows }: Audit): Md {
  const body = rows.map(({ what, of, count: has, share, lacking }) => tableRow([proseCell(what), ours(`${has} of ${of}`), ours(shareText(share)), join([...lacking.slice(0, 3).map((name) => cell(name)), lacking.length > 3 ? ours(`and ${lacking.length - 3} more`) : ours('')], ', ')]))
  return join([tableHead([ownWords('what'), ownWords('have it'), ownWords('share'), ownWords('lack it')]), ...body], '\n')
}

function fragile({ fragile: all }: Audit): Md {
  if (all.length === 0) return ours('No fragile paths.')
  const counts = FRAGILE_KINDS.flatMap((kind) => {
    const own = all.filter((each) => each.kind === kind).length
    return own === 0 ? [] : [ours(`- ${count(own, 'place')}: ${FRAGILE_WORDS[kind].words}`)]
  })
  const bugs = all.filter(({ kind }) => !FRAGILE_WORDS[kind].quiet)
  const lines = bugs.slice(0, MOST).map(({ path, line, message }) => md`- ${code(`${path}:${line}`)}: ${prose(message)}`)
  return join([md`### Fragile paths`, join(counts, '\n'), bugs.length === 0 ? ours('') : details(ownWords(someOf(Math.min(bugs.length, MOST), bugs.length, 'place')), join(lines, '\n'))], '\n\n')
}

function claims({ claims: all }: Audit): Md {
  const surely = all.stale.filter(({ environment, code: changed }) => environment + changed > 0)
  const lines = surely.slice(0, MOST).map((each) => md`- ${prose(staleSentence(each))}`)
  return join([md`### Verification claims`, prose(claimSentence(all), 1000), lines.length === 0 ? ours('') : details(ownWords(someOf(lines.length, surely.length, 'stale claim')), join(lines, '\n'))], '\n\n')
}

function helpers({ helpers: found }: Audit): Md {
  return join([md`### Candidates for a shared core`, ours(helperSentence(found)), ...found.candidates.slice(0, 10).map(candidate)], '\n\n')
}

function candidate({ name, kind, language, lines, examples, saved_lines: saved, places, questions }: Candidate): Md {
  const rows = questions.map(({ question, answer, evidence }) => tableRow([proseCell(question), ours(answer), proseCell(evidence, 300)]))
  const where = places.slice(0, 10).map(({ path, line }) => md`- ${code(`${path}:${line}`)}`)
  return join([md`**${code(name)}** (${ours(`${language} ${kind}`)}): ${lines} lines in ${examples} examples, ${saved} lines saved`, join([tableHead([ownWords('question'), ownWords('answer'), ownWords('evidence')]), ...rows], '\n'), details(ownWords(someOf(where.length, places.length, 'place')), join(where, '\n'))], '\n\n')
}
