/**
 * A tour of all that the bot does: every verb, a slip, and what it does of itself, one after the other in one garden. Each stop says what
 * came of it. Tests take the tour live, dry, and with a permission taken away.
 */
import { readFileSync } from 'node:fs'
import { ARTIFACT } from '../../core/posting/accept.ts'
import { packReport } from '../../core/report/pack-report.ts'
import { sampleExample } from '../../core/report/sample-report.ts'
import type { VerbName } from '../../core/command/command.ts'
import type { Dispatch } from '../../test/twin/model/dispatches.ts'
import { reportOf } from '../jobs/testing/job-garden.ts'
import { checks, GREEN, RED, WEEKS } from '../lifecycle/testing/weeks.ts'
import { CLAIMED } from '../proposals/testing/sample-garden.ts'
import { openTestBot, type TestBot, type TestBotOptions } from './test-bot.ts'

export interface TourGarden extends AsyncDisposable {
  readonly bot: TestBot
  readonly dispatches: readonly Dispatch[]
  /** Numbers of the issue and of the pull request in which everything is said. */
  readonly issue: number
  readonly pull: number
  readonly head: string
}

export interface Stop {
  readonly name: string
  /** Whose declaration says what it needs; null: it is no command. */
  readonly verb: VerbName | null
  readonly go: (tour: TourGarden) => Promise<void>
}

const NOON = Date.UTC(2026, 10, 21, 12)
const EXAMPLE = 'vision/resnet'
const BENCH = "name: resnet\nstability: beta\npresets:\n  smoke: { command: [node, -v] }\n  benchmark: { command: [node, -v], benchmark: {runs: 3} }\nverification:\n  last_verified: 2026-11-20\n"

export async function openTour(options: TestBotOptions = {}): Promise<TourGarden> {
  const bot = await openTestBot({
    ...options,
    readsConfig: true,
    twin: { now: NOON, ...options.twin },
    collaborators: { ann: 'admin', eve: 'read' },
    files: { ...CLAIMED, [`examples/${EXAMPLE}/example.yaml`]: BENCH, 'archived_examples/old/example.yaml': 'name: old\n', 'archived_examples/old/run.sh': 'x\n', '.github/workflows/hortus-command.yml': readFileSync('.github/workflows/hortus-command.yml', 'utf8') },
  })
  const { twin, repository } = bot
  const tip = (branch = 'main'): string | null => repository.refs.get(`refs/heads/${branch}`)
  await twin.push(repository, { branch: 'main', files: { OWNERS: `ann ${twin.user('ann').id}\n` }, message: 'Owners' })
  await twin.createRepository({ owner: 'acme', name: 'resnet', collaborators: { ann: 'write' }, files: { 'README.md': '# resnet\n' } })
  await checks({ twin, repository, tip }, Object.fromEntries(WEEKS.map((day) => [day, { 'audio/tones': GREEN, 'vision/digits': RED, 'vision/resnet': GREEN }])))
  const dispatches: Dispatch[] = []
  const ends: (() => void)[] = []
  twin.onDispatch((dispatch) => {
    dispatches.push(dispatch)
    return new Promise<void>((resolve) => {
      ends.push(resolve)
      dispatch.signal.addEventListener('abort', () => resolve(), { once: true })
    })
  })
  const issue = bot.issue('A tour', 'ann').number
  const { number: pull, pull: place } = await bot.pull('eve', { [`examples/${EXAMPLE}/run.sh`]: 'echo changed\n' })
  await bot.pass(20 * 60_000)
  return {
    bot, dispatches, issue, pull, head: place!.head.sha,
    async [Symbol.asyncDispose]() {
      for (const end of ends) end()
      await bot[Symbol.asyncDispose]()
    },
  }
}

const say = (name: string, verb: VerbName | null, where: 'issue' | 'pull', body: string | ((tour: TourGarden) => string)): Stop => ({ name, verb, go: async (tour) => void (await tour.bot.say(tour[where], 'ann', typeof body === 'string' ? body : body(tour))) })

/** Those that only ask and write: what they do does not depend on a job in Actions. */
export const COMMANDS: readonly Stop[] = [
  say('help', 'help', 'issue', '/hortus help badge'),
  say('a slip', null, 'issue', '/hortus hlep'),
  say('status', 'status', 'issue', '/hortus status'),
  say('why', 'why', 'issue', `/hortus why ${EXAMPLE}`),
  say('badge', 'badge', 'pull', `/hortus badge ${EXAMPLE}`),
  say('validate', 'validate', 'pull', '/hortus validate'),
  say('smoke', 'smoke', 'pull', `/hortus smoke ${EXAMPLE}`),
  say('compare', 'compare', 'issue', `/hortus compare ${EXAMPLE}`),
  say('export', 'export', 'issue', `/hortus export ${EXAMPLE}`),
  say('benchmark: what it costs', 'benchmark', 'pull', ({ head }) => `/hortus benchmark ${head} ${EXAMPLE}`),
  say('benchmark: approved', 'benchmark', 'pull', ({ head }) => `/hortus benchmark ${head} ${EXAMPLE}`),
  {
    name: 'rerun', verb: 'rerun',
    go: async ({ bot, issue }) => {
      const run = bot.twin.startRun(bot.repository, { path: '.github/workflows/hortus-ci.yml', event: 'push', headSha: bot.repository.refs.get('refs/heads/main')!, headBranch: 'main' })
      bot.twin.finishRun(bot.repository, run, 'failure')
      await bot.say(issue, 'ann', '/hortus rerun')
    },
  },
  say('tier', 'tier', 'issue', '/hortus tier beta audio/tones --reason "it is new"'),
  say('archive', 'archive', 'issue', '/hortus archive vision/digits --reason "the weights are gone"'),
  say('unarchive', 'unarchive', 'issue', '/hortus unarchive old'),
  say('graduate', 'graduate', 'issue', `/hortus graduate ${EXAMPLE} --to=acme/resnet`),
  say('accept', 'accept', 'issue', `/hortus accept ${EXAMPLE} --reason "a smaller model"`),
  say('baseline', 'baseline', 'issue', '/hortus baseline vision --reason "adopting the checks"'),
  say('cancel', 'cancel', 'issue', '/hortus cancel'),
]

/** What the bot does without being asked. */
export const OF_ITSELF: readonly Stop[] = [
  {
    name: 'the end of a smoke', verb: null,
    go: async ({ bot, dispatches, head }) => {
      const dispatch = dispatches.find(({ inputs }) => inputs['verb'] === 'smoke')
      if (dispatch === undefined) return
      const run = bot.repository.workflowRuns.get(dispatch.run.id)!
      bot.twin.uploadArtifact(bot.repository, run, ARTIFACT, { 'report.json': packReport(reportOf(head, [sampleExample(EXAMPLE)])) })
      bot.twin.finishRun(bot.repository, run, 'success')
      await bot.settle()
    },
  },
  {
    name: 'a wrong configuration', verb: null,
    go: async ({ bot }) => {
      await bot.twin.push(bot.repository, { branch: 'main', files: { '.github/hortus.yml': 'nonsense: true\n' }, message: 'A slip' })
      await bot.settle()
      await bot.pass(2 * 60_000)
    },
  },
  {
    name: 'a push to a pull request', verb: null,
    go: async ({ bot }) => {
      await bot.twin.push(bot.repository, { branch: 'change', files: { 'notes.md': 'x\n' }, message: 'More', author: 'eve' })
      await bot.settle()
    },
  },
  {
    name: 'a weekly run', verb: null,
    go: async ({ bot }) => {
      const run = bot.twin.startRun(bot.repository, { headSha: bot.repository.refs.get('refs/heads/main')!, headBranch: 'main', path: '.github/workflows/hortus-weekly.yml', event: 'schedule' })
      bot.twin.finishRun(bot.repository, run)
      await bot.settle()
    },
  },
]

/** A short tour, for tests that have no minute: answers, a check, a job, a proposal, and what follows from a weekly run. */
const SHORT: ReadonlySet<string> = new Set(['help', 'a slip', 'status', 'badge', 'validate', 'smoke', 'rerun', 'tier', 'archive', 'a weekly run'])
export const ALL_STOPS: readonly Stop[] = [...COMMANDS, ...OF_ITSELF]
export const SHORT_STOPS: readonly Stop[] = ALL_STOPS.filter(({ name }) => SHORT.has(name))
