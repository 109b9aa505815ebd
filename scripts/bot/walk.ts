/** What a newcomer is asked to try, in order, and how one sees that it worked. `npm run bot -- --walk` does all of it by itself. */
import type { Repository } from '../../test/twin/model/repository.ts'

export interface Step {
  readonly title: string
  /** What is typed. */
  readonly line: string
  /** Whether it can be seen afterwards. */
  readonly seen: (garden: Repository, bot: number) => boolean
}

const replied = (garden: Repository, bot: number, words: RegExp): boolean => garden.comments.all().some(({ author, body }) => author.id === bot && words.test(body))

export const STEPS: readonly Step[] = [
  { title: 'Ask what it can do', line: '/hortus help', seen: (garden, bot) => replied(garden, bot, /smoke/) && garden.reactions.all().some(({ content }) => content === 'rocket') },
  { title: 'Have an example run', line: '/hortus smoke language/char-ngram', seen: (garden, bot) => garden.workflowRuns.all().some(({ conclusion }) => conclusion === 'success') && replied(garden, bot, /perplexity|passed/) },
  { title: 'Get its badge', line: '/hortus badge language/char-ngram', seen: (garden, bot) => replied(garden, bot, /badge\/acme\/garden\/language\/char-ngram/) },
  { title: 'Ask why one is red', line: '/hortus why tabular/spiral-autodiff', seen: (garden, bot) => replied(garden, bot, /exit code 1/) },
  { title: 'Take an example out of the way', line: '/hortus archive tabular/spiral-autodiff --reason "Nobody mends it"', seen: (garden) => garden.issues.all().some(({ pull }) => pull !== null && pull.head.ref.startsWith('hortus/archive/')) },
]
