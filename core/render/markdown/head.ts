/** What is seen without opening anything: verdict, numbers, the worst lines. */
import type { Report } from '../../schema/report.ts'
import { count } from '../figures.ts'
import { countsLine, goneSentence, ratchetSentence, verdictSentence, workspaceSentence } from '../sentences.ts'
import { fit } from './budget.ts'
import { join, md, ours } from './md.ts'
import type { Md } from './md.ts'
import { prose } from './prose.ts'
import { SHORT, linesOf } from './worst.ts'

/** At most 13 lines, so that with two collapsed blocks a comment shows 15 at most. `worst`: with the worst lines, for where the others are collapsed. */
export function head(report: Report, { worst = true }: { readonly worst?: boolean } = {}): Md {
  const urgent = worst ? linesOf(report, SHORT).filter((line) => line.rank <= 1) : []
  const { kept } = fit(urgent.slice(0, 7), 9_000)
  const more = urgent.length - kept.length
  const [workspace, ratchet, gone] = [workspaceSentence(report), ratchetSentence(report), goneSentence(report)]
  const bullets = [...kept.map((line) => md`- ${line.md}`), ...(more > 0 ? [ours(`- and ${more} more below`)] : [])]
  return join(
    [
      md`### ${ours(TITLES[report.verdict][0])} Hortus ${ours(report.verb)}: ${ours(TITLES[report.verdict][1])}`,
      md`**${ours(verdictSentence(report))}** ${prose(report.scope.reason, 300)}`,
      ours(`${countsLine(report)}.`),
      join(bullets, '\n'),
      workspace === null ? ours('') : ours(workspace),
      join([ratchet === null ? ours('') : ours(ratchet), gone === null ? ours('') : prose(gone, 400)], ' '),
    ],
    '\n\n',
  )
}

const TITLES = { clean: ['✓', 'clean'], warnings: ['!', 'warnings'], errors: ['✗', 'errors'], could_not_run: ['✗', 'could not run'] } as const

/** Says what a limit left out, and where it is. */
export const leftOut = (left: number, word: string): Md => (left === 0 ? ours('') : ours(`${count(left, word)} more in report.json.`))
