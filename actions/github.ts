/** GitHub as a job knows it: from the variables of its runner, and the token that the step was given. */
import type { Stamp } from '../core/posting/stamp.ts'
import type { Result } from '../core/problem.ts'
import type { GitHub, World } from '../core/world.ts'
import { openGitHub } from '../io/github/github.ts'

type Env = Readonly<Record<string, string | undefined>>

export function openActionsGitHub(token: string, { signal, log }: Pick<World, 'signal' | 'log'>, env: Env): Result<GitHub> {
  return openGitHub({ token, repository: env['GITHUB_REPOSITORY'] ?? '', apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com', signal, onWait: (message) => log.info(message) })
}

/** Only an address of plain characters becomes a link. */
export const serverUrlOf = (env: Env): string => (env['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/$/, '')

/** Which run this is; null outside of one. */
export function stampOf(env: Env): Stamp | null {
  const [run, attempt] = [env['GITHUB_RUN_ID'] ?? '', env['GITHUB_RUN_ATTEMPT'] ?? '1']
  return /^\d{1,15}$/.test(run) && /^\d{1,6}$/.test(attempt) ? { run: Number(run), attempt: Number(attempt) } : null
}

/** `owner/name/.github/workflows/x.yml@refs/…` → `.github/workflows/x.yml`: of a reusable workflow the one that calls it. */
export function workflowOf(env: Env): string {
  const ref = env['GITHUB_WORKFLOW_REF'] ?? ''
  const [path = ''] = ref.slice(`${env['GITHUB_REPOSITORY'] ?? ''}/`.length).split('@', 1)
  return path
}
