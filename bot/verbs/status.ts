/** `/hortus status [example]`: how it is, and what the bot is doing here. */
import { summaryWords } from '../../core/render/health-words.ts'
import { code, join, md, ours, type Md } from '../../core/render/markdown/md.ts'
import { prose } from '../../core/render/markdown/prose.ts'
import { openJobs } from '../jobs/job-store.ts'
import { problemText } from '../worker/words.ts'
import { examplesOf, type Asked } from './examples-of.ts'
import { healthTable } from './health-lines.ts'
import type { CommandContext, VerbHandler } from './verb.ts'

const MOST = 20

export const status: VerbHandler = {
  name: 'status',
  async run(context) {
    const asked = await examplesOf(context)
    if (!asked.ok) return { outcome: 'refused', text: problemText(asked.problem) }
    return { outcome: 'done', text: join([head(asked.value), table(asked.value), await running(context)], '\n\n') }
  },
}

const head = ({ page, by, total }: Asked): Md => {
  if (by === 'touched') return ours(total === 0 ? 'This pull request touches no example of the garden.' : 'What this pull request touches, as it is on the base branch:')
  return by === 'needy' ? join(summaryWords(page).map((line) => prose(line)), ' ') : ours('')
}

const table = ({ examples, total }: Asked): Md => (total === 0 ? ours('') : healthTable(examples, MOST, total))

/** Runs that commands of this issue or pull request asked for, and what waits behind this command. */
async function running({ store, task, issue }: CommandContext): Promise<Md> {
  const jobs = await openJobs(store, task.repository, issue)
  const waiting = (await store.tasks({ subject: task.subject, states: ['waiting'] }, 20)).length
  const lines = jobs.slice(0, 10).map(({ normal, commit }) => md`- ${code(normal)} at ${code(commit.slice(0, 12))} is running.`)
  return join([...lines, ...(waiting > 0 ? [ours(`- ${waiting} more ${waiting === 1 ? 'command waits' : 'commands wait'} here.`)] : [])], '\n')
}
