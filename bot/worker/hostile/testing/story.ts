/**
 * For tests: a short story of people and commands, played while GitHub is slow, down, limiting and lying as a seed says; and what must hold
 * at its end whatever happened (specs: I1, I2, I3, I5, I7).
 */
import { readFileSync } from 'node:fs'
import { ARTIFACT } from '../../../../core/posting/accept.ts'
import { packReport } from '../../../../core/report/pack-report.ts'
import type { Fault } from '../../../../test/twin/faults/faults.ts'
import type { Dispatch } from '../../../../test/twin/model/dispatches.ts'
import { createRandom } from '../../../../test/twin/webhooks/random.ts'
import { reportOf } from '../../../jobs/testing/job-garden.ts'
import { TIMERS } from '../../../sweep/timers.ts'
import { openTestBot } from '../../../testing/test-bot.ts'
import { ALL_HANDLERS } from '../../all-handlers.ts'
import { left } from './standing.ts'

const MINUTE = 60_000
const FILES = {
  'README.md': 'A garden.\n',
  'examples/vision/tiny/example.yaml': 'name: tiny\nstability: stable\npresets:\n  smoke:\n    command: [sh, smoke.sh]\n',
  'examples/vision/tiny/smoke.sh': 'echo hello\n',
  '.github/workflows/hortus-command.yml': readFileSync('.github/workflows/hortus-command.yml', 'utf8'),
}

export interface Told {
  /** Replies, by their sign and command. */
  readonly replies: readonly string[]
  readonly signs: readonly string[]
  readonly dispatched: readonly string[]
  readonly proposals: readonly string[]
  readonly checks: readonly string[]
  readonly left: readonly string[]
  /** Requests that GitHub does not know. */
  readonly breaches: readonly string[]
}

const FAULTS: readonly { readonly fault: Fault; readonly lie?: boolean }[] = [
  { fault: { kind: 'status', status: 500 } },
  { fault: { kind: 'status', status: 502 }, lie: true },
  { fault: { kind: 'status', status: 503, retryAfter: 20 } },
  { fault: { kind: 'status', status: 429, retryAfter: 90 } },
  { fault: { kind: 'status', status: 403, retryAfter: 45 } },
  { fault: { kind: 'status', status: 403 } },
  { fault: { kind: 'html' } },
  { fault: { kind: 'cut' }, lie: true },
  { fault: { kind: 'truncated' }, lie: true },
  { fault: { kind: 'slow', ms: 5 } },
  { fault: { kind: 'stale' } },
]
const PLACES = [/^GET /, /^POST .*\/comments$/, /^POST .*\/reactions$/, /^PATCH /, /check-runs/, /\/pulls/, /dispatches|\/runs/, /git\/|branches|contents/, /^GIT /, /access_tokens/, /^GET .*\/comments/, /STORAGE/] as const

/** null: nothing goes wrong. `lost`: a third of the deliveries never come besides, and now and then another process goes on that remembers nothing. */
export async function play(seed: number | null, { lost = false }: { readonly lost?: boolean } = {}): Promise<Told> {
  const random = createRandom(seed ?? 0)
  const some = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!
  const handlers = ALL_HANDLERS.map((handler) => (handler.kind === 'pull-check' ? { ...handler, run: async () => ({ kind: 'done', outcome: 'passed over' }) as const } : handler))
  await using garden = await openTestBot({ files: FILES, collaborators: { ann: 'admin' }, timers: TIMERS, handlers, readsConfig: true, twin: { seed: seed ?? 0 } })
  const { twin, repository } = garden
  const dispatches: Dispatch[] = []
  twin.onDispatch(async (dispatch) => {
    dispatches.push(dispatch)
    twin.uploadArtifact(dispatch.repository, dispatch.run, ARTIFACT, { 'report.json': packReport(reportOf(dispatch.inputs['commit']!)) })
  })
  await garden.pass(20 * MINUTE)
  const pull = await garden.pull('eve', { 'examples/vision/tiny/smoke.sh': 'echo changed\n' })
  const issue = garden.issue('A question', 'ann')
  await garden.settle()
  twin.webhooks.drop(lost ? 1 / 3 : 0)
  const armed: { readonly release: () => void }[] = []
  const trouble = (): void => {
    if (seed === null) return
    for (let n = 0; n < 3; n += 1) {
      const { fault, lie = false } = some(FAULTS)
      armed.push(twin.arm({ on: some(PLACES), fault, times: 1 + Math.floor(random() * 4), skip: Math.floor(random() * 3), ...(lie && random() < 0.5 && fault.kind === 'status' ? { carriedOut: true } : {}) }))
    }
  }
  const says: readonly [number, string][] = [[issue.number, '/hortus help badge'], [pull.number, '/hortus smoke vision/tiny'], [issue.number, '/hortus archive vision/tiny --reason "gone"'], [pull.number, '/hortus validate\n/hortus status']]
  for (const [number, body] of says) {
    trouble()
    twin.comment(repository, number, 'ann', body)
    await garden.pass(2 * MINUTE)
    if (lost && random() < 0.5) await garden.another({ store: new Proxy(garden.store, {}) })
  }
  for (let n = 0; n < 3; n += 1) {
    trouble()
    await garden.pass(3 * MINUTE)
  }
  for (const one of armed) one.release()
  await twin.idle()
  await garden.pass(25 * MINUTE)
  const own = repository.comments.all().filter(({ author }) => author.id === garden.app.bot.id)
  return {
    replies: own.map(({ issue: on, body }) => `#${on} ${/^(\S+) `(\/hortus \w+)/m.exec(body.split('\n').slice(1).join('\n'))?.slice(1).join(' ')}`).toSorted(),
    signs: repository.comments.all().filter(({ author }) => author.login === 'ann').map(({ id }) => garden.reactions(id).toSorted().join(' ')),
    dispatched: dispatches.map(({ inputs }) => `${inputs['verb']} ${inputs['commit'] === pull.pull!.head.sha}`),
    proposals: repository.issues.all().filter(({ author }) => author.id === garden.app.bot.id).map(({ title, state }) => `${title} ${state}`),
    checks: repository.checkRuns.all().map(({ name, status, conclusion }) => `${name} ${status} ${conclusion}`).toSorted(),
    left: await left(garden),
    // Where a page for people is the answer to git, git asks as it did before there was a protocol.
    breaches: twin.forgive().filter(({ operation }) => !operation.includes('.git/')).map(({ operation, problems }) => `${operation} ${problems.join()}`),
  }
}
