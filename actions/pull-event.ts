/** The pull request that a job is about: from the event that started it, or from the number that the step was given. */
import { readFile } from 'node:fs/promises'
import { parseJson } from '../core/json/parse-json.ts'
import { fail, ok, type Problem, type Result } from '../core/problem.ts'
import type { GitHub } from '../core/world.ts'

export interface PullOfJob {
  readonly number: number
  /** Its head, not the merge that was checked out. */
  readonly sha: string
  readonly fork: boolean
}

/** The longest text in it is the body of the pull request: 65,536 characters, each up to six as JSON. */
const LIMITS = { maxLength: 8 * 1024 * 1024, maxDepth: 32, maxString: 1024 * 1024 } as const

export async function readPullEvent(env: Readonly<Record<string, string | undefined>>, given: string | null, github: GitHub): Promise<Result<PullOfJob>> {
  if (given !== null) return byNumber(given, github)
  const text = await readFile(env['GITHUB_EVENT_PATH'] ?? '', 'utf8').catch(() => '')
  const event = parseJson(text, LIMITS)
  const pull = event.ok ? at(event.value, 'pull_request') : undefined
  const [number, sha, head, base] = [at(pull, 'number'), at(pull, 'head', 'sha'), at(pull, 'head', 'repo', 'id'), at(pull, 'base', 'repo', 'id')]
  if (!Number.isSafeInteger(number) || typeof sha !== 'string' || !/^[0-9a-f]{40,64}$/.test(sha) || !Number.isSafeInteger(base)) return fail(NO_PULL)
  return ok({ number: number as number, sha, fork: head !== base })
}

async function byNumber(given: string, github: GitHub): Promise<Result<PullOfJob>> {
  if (!/^[1-9]\d{0,9}$/.test(given)) return fail({ code: 'ACTION.INPUT_INVALID', message: 'The input pull-request of compare is no number.', next: 'Give the number of the pull request, or leave it out in a workflow that `pull_request` starts.' })
  const pull = await github.pull(Number(given))
  if (!pull.ok) return pull
  if (pull.value === null) return fail({ code: 'POST.NO_PULL', message: `There is no pull request ${given} in ${github.repository}.`, next: 'Correct the input pull-request.' })
  const { number, head, base } = pull.value
  return ok({ number, sha: head.sha, fork: head.repository !== base.repository })
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((now, key) => (typeof now === 'object' && now !== null && Object.hasOwn(now, key) ? (now as Record<string, unknown>)[key] : undefined), value)
}

const NO_PULL: Problem = { code: 'POST.NO_PULL', message: 'This job is about no pull request, so there is nowhere to post the report.', next: 'Start the workflow with `pull_request`, or give the step `pull-request:`.' }
