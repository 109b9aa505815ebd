/** `/hortus badge [example]`: the Markdown to paste, and what the badges say now. */
import { badgeWords } from '../../core/render/badge/badge-words.ts'
import { BADGE, SHOWS } from '../../core/render/badge/badge-options.ts'
import { code, fence, join, md, ours, type Md } from '../../core/render/markdown/md.ts'
import type { Config } from '../../core/schema/config.ts'
import { problemText } from '../worker/words.ts'
import { badgeAddress, badgePlace, type BadgePlace } from './badge-address.ts'
import { examplesOf } from './examples-of.ts'
import type { VerbHandler } from './verb.ts'

const MOST = 5

export const badge: VerbHandler = {
  name: 'badge',
  async run(context) {
    const asked = await examplesOf(context)
    if (!asked.ok) return { outcome: 'refused', text: problemText(asked.problem) }
    const { examples, by, total, states } = asked.value
    if (by === 'touched' && total === 0) return { outcome: 'done', text: ours('This pull request touches no example of the garden: name one.') }
    const config = await context.config()
    const place = badgePlace(context.settings, config)
    const shown = examples.slice(0, MOST).map(({ id }) => md`${code(id)} says: ${join(SHOWS.map((show) => code(wordsOf(states.get(id) ?? null, show))), ', ')}`)
    const address = place === null ? null : (id: string, show: (typeof SHOWS)[number]): string => badgeAddress(context, config, place, id, show)
    const snippet = address === null ? ours('') : fence(examples.slice(0, MOST).map(({ id }) => linesFor(id, address)).join('\n'), 'text', 8000)
    const more = total > MOST ? ours(`${total - MOST} more: name one.`) : ours('')
    return { outcome: 'done', text: join([join(shown, '<br>'), snippet, how(place, config), more], '\n\n') }
  },
}

function wordsOf(state: Parameters<typeof badgeWords>[0], show: (typeof SHOWS)[number]): string {
  const { label, message } = badgeWords(state, { ...BADGE, show }, false)
  return `${label}: ${message}`
}

const linesFor = (id: string, address: (id: string, show: (typeof SHOWS)[number]) => string): string => SHOWS.slice(0, 2).map((show) => `![${show} of ${id.replace(/[[\]\\]/g, '')}](${address(id, show)})`).join('\n')

function how(place: BadgePlace, { bot }: Config): Md {
  if (place === 'served') return ours(`\`?show=\` takes ${SHOWS.map((show) => `\`${show}\``).join(', ')}; \`?style=\` and \`?label=\` change how it looks.`)
  if (place === 'files') return ours('These are files of the data branch; they change when results are appended.')
  const served = bot.badges ? 'This bot has no public address (`HORTUS_PUBLIC_URL`), so it serves no pictures.' : 'Badges are switched off here (`bot.badges`).'
  return ours(`${served} With \`history: { badges: true }\` in \`.github/hortus.yml\` they become files of the data branch, and this command gives their lines.`)
}
