/** `/hortus why [example]`: the checks that decided, and what would change it. */
import { claimWords, evidenceWords, greenDay, PROPOSALS } from '../../core/render/health-words.ts'
import { code, join, md, ours, type Md } from '../../core/render/markdown/md.ts'
import { prose } from '../../core/render/markdown/prose.ts'
import { RUNGS } from '../../core/report/order.ts'
import type { ExampleHealth, Health, Proposal } from '../../core/schema/health.ts'
import { problemText } from '../worker/words.ts'
import { examplesOf } from './examples-of.ts'
import type { VerbHandler } from './verb.ts'

/** More is a page that nobody reads in a conversation. */
const MOST = 5

export const why: VerbHandler = {
  name: 'why',
  async run(context) {
    const asked = await examplesOf(context)
    if (!asked.ok) return { outcome: 'refused', text: problemText(asked.problem) }
    const { page, examples, by, total } = asked.value
    const shown = by === 'needy' ? examples.filter(({ health }) => health === 'red' || health === 'yellow') : examples
    if (shown.length === 0) return { outcome: 'done', text: ours(by === 'touched' ? 'This pull request touches no example of the garden.' : 'Nothing here is red or yellow.') }
    const all = by === 'needy' ? page.summary.red + page.summary.yellow : total
    const more = all > MOST ? ours(`${all - MOST} more: name one.`) : ours('')
    return { outcome: 'done', text: join([...shown.slice(0, MOST).map((example) => because(example, page)), more], '\n\n') }
  },
}

function because(example: ExampleHealth, page: Health): Md {
  const title = md`**${code(example.id)}** is ${ours(example.health ?? (example.tier === 'archived' ? 'archived' : 'not judged'))}: ${prose(example.why)}`
  return join([title, join([rungs(example), failing(example), lastGreen(example), claim(example), incident(example, page), ...proposals(example, page)].filter((line) => line !== ''), '\n')], '\n\n')
}

const NONE = ours('')

function rungs({ rungs: all, required, checked }: ExampleHealth): Md {
  if (all === null) return ours('- No check has looked at it yet.')
  const states = RUNGS.map((rung) => `${rung} ${all[rung].replace('_', ' ')}`).join(', ')
  const last = checked === null ? '' : ` Last looked at on ${checked.at.slice(0, 10)} (${checked.trigger}).`
  return ours(`- Rungs: ${states}.${required === null ? '' : ` Its tier promises ${required}.`}${last}`)
}

const failing = ({ failing: now }: ExampleHealth): Md => (now === null ? NONE : md`- Fails at ${ours(now.rung)} since ${ours(now.since.slice(0, 10))}, in ${now.scheduled} scheduled and ${now.other} other checks${now.reason === null ? NONE : md`: ${prose(now.reason)}`}`)
const lastGreen = (example: ExampleHealth): Md => ours(example.lastGreen === null ? '- It was never seen green.' : `- Last green on ${greenDay(example)}, ${example.lastGreen.days} days ago${example.lastGreen.changed === true ? '; its files changed since' : ''}.`)
const claim = (example: ExampleHealth): Md => (example.claim === null ? NONE : md`- ${prose(claimWords(example))}`)
const incident = ({ frozen }: ExampleHealth, { incidents }: Health): Md => (frozen && incidents.length > 0 ? ours('- It is part of an incident: many examples began to fail at once, and none of those failures counts until that is over.') : NONE)

const proposals = ({ id }: ExampleHealth, { proposals: all }: Health): readonly Md[] =>
  PROPOSALS.flatMap(([kind, title]) => all[kind].filter(({ example }) => example === id).map((proposal) => md`- ${ours(title)} (${prose(evidenceWords(proposal).join('; '), 800)}). ${toDo(kind, proposal)}`))

/** Who reads this is in a conversation: what can be asked for here is said as that. */
function toDo(kind: (typeof PROPOSALS)[number][0], { example, command }: Proposal): Md {
  const tier = /`stability: (stable|beta|experimental)`/.exec(command)?.[1]
  const here = kind === 'archive' ? `/${command}` : kind === 'graduate' ? `/hortus graduate ${example} --to=owner/name` : tier === undefined ? null : `/hortus tier ${tier} ${example} --reason "…"`
  if (here !== null) return md`Write ${code(here)}`
  return command.includes('`') ? prose(command) : md`Do ${code(command)}`
}
