/** The first step of an executor (security 3.2): is this ticket ours, for this garden, unexpired and unused? Then it is used. */
import { readFile } from 'node:fs/promises'
import { publicKeyOf, readTicket, type Ticket } from '../core/job/ticket.ts'
import { fail, ok, type Problem, type Result } from '../core/problem.ts'
import type { ActionsRunner } from '../io/actions-runner.ts'
import { burnNonce } from '../io/github/burn-nonce.ts'
import type { Time } from '../io/github/request.ts'

export interface TicketOptions {
  readonly runner: Pick<ActionsRunner, 'input' | 'output' | 'error' | 'line'>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
  readonly now: number
  readonly time?: Time
}

export async function checkTicket(options: TicketOptions): Promise<0 | 3> {
  const checked = await check(options)
  const { runner } = options
  if (!checked.ok) {
    runner.error(checked.problem.code, `${checked.problem.message} Next: ${checked.problem.next}`)
    return 3
  }
  for (const name of OUTPUTS) await runner.output(name, String(checked.value[name]))
  runner.line(`ticket: ${checked.value.example} at ${checked.value.commit}, approved by account ${checked.value.approver}`)
  return 0
}

const OUTPUTS = ['garden', 'commit', 'base', 'example', 'path', 'tree', 'minutes', 'gpus'] as const satisfies readonly (keyof Ticket)[]

async function check({ runner, env, signal, now, time }: TicketOptions): Promise<Result<Ticket>> {
  const place = await judgePlace(env)
  if (place !== null) return fail(place)
  const publicKey = publicKeyOf(runner.input('public-key'))
  if (publicKey === null) return fail({ code: 'TICKET.KEY', message: 'The input public-key is no Ed25519 key in base64url.', next: 'Take it from the log of the bot or `npm run bot:ticket-key` (docs/bot-jobs.md).' })
  const garden = runner.input('garden-id')
  const ticket = readTicket(runner.input('ticket'), { now, repository: /^[1-9]\d{0,15}$/.test(garden) ? Number(garden) : 0, publicKey })
  if (!ticket.ok) return ticket
  if (ticket.value.key !== runner.input('key')) return fail({ code: 'TICKET.TASK', message: 'The ticket is of another task than the run.', next: 'Let the bot start the run.' })
  const burnt = await burnNonce({ repository: env['GITHUB_REPOSITORY'] ?? '', token: runner.input('token'), apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com', signal, nonce: ticket.value.nonce, sha: env['GITHUB_SHA'] ?? '', ...(time === undefined ? {} : { time }) })
  return burnt.ok ? ok(ticket.value) : burnt
}

/** A machine that runs approved code belongs to a private repository and its default branch (A43): a public one is refused, whatever it holds. */
async function judgePlace(env: TicketOptions['env']): Promise<Problem | null> {
  const text = await readFile(env['GITHUB_EVENT_PATH'] ?? '', 'utf8').catch(() => 'null')
  const { repository } = (parse(text) ?? {}) as { readonly repository?: { readonly private?: unknown; readonly default_branch?: unknown } }
  if (repository?.private !== true) return { code: 'TICKET.PUBLIC', message: 'This repository is not private.', next: 'Run approved commits in a private executor repository (docs/bot-jobs.md).' }
  if (env['GITHUB_EVENT_NAME'] !== 'workflow_dispatch') return { code: 'TICKET.EVENT', message: 'The run was not dispatched.', next: 'Let the bot start it.' }
  return env['GITHUB_REF'] === `refs/heads/${String(repository.default_branch)}` ? null : { code: 'TICKET.BRANCH', message: 'The run is not of the default branch.', next: 'Let the bot start it.' }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
