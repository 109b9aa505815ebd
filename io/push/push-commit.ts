/**
 * One commit to one branch of a remote. Never by force (but `anew`): the branch is moved only from what the caller has seen to a commit that follows
 * it, and whoever was faster wins. The address is taken as it is: a redirect may lead to a repository that somebody else has put there (A76).
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import { git, type Outcome } from '../data-branch/git.ts'
import { tokenSettings } from '../data-branch/token.ts'
import { pushProblem, type PushRefusal } from './push-refusals.ts'

export interface PushRequest {
  /** The repository that has the commit. */
  readonly fromAbs: string
  /** Full id. */
  readonly commit: string
  readonly remote: PushRemote
  readonly branch: string
  /** What the branch must be now; null: it must not be there. */
  readonly expect: string | null
  /** The branch is the pusher's own and is made anew: what it had need not be part of it. Still only from what was expected. */
  readonly anew?: boolean
  /** More of git's environment, for instance that nobody's settings count. */
  readonly env?: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}

export interface PushRemote {
  /** https, or a loopback address or path of this machine. Without a password in it. */
  readonly url: string
  /** Told to git through its environment only (A67). */
  readonly token?: string | undefined
}

/** Of a remote that does not answer. */
const PAUSES_MS = [500, 2500] as const

/** `moved` false: the branch was at that commit already. */
export async function pushCommit(request: PushRequest): Promise<Result<{ readonly moved: boolean }>> {
  const wrong = wrongIn(request)
  if (wrong !== null) return fail(wrong)
  const call = openCall(request)
  const known = await checkHere(call, request)
  if (known !== null) return fail(known)
  let sent = false
  for (let tries = 0; ; tries++) {
    const done = await once(call, request, () => (sent = true))
    // An answer that was lost is asked for again; then the branch may be there already, by our own push.
    if (done.ok) return ok({ moved: sent || done.value.moved })
    const pause = PAUSES_MS[tries]
    if (!done.problem.passing || pause === undefined || request.signal.aborted) return fail(done.problem.problem)
    await sleep(pause * (0.5 + Math.random()), undefined, { signal: request.signal }).catch(() => undefined)
  }
}

async function once(call: Call, { commit, branch, expect }: PushRequest, sending: () => void): Promise<Result<{ moved: boolean }, PushRefusal>> {
  const ref = `refs/heads/${branch}`
  const seen = await call.remote((url) => ['ls-remote', '--upload-pack=git-upload-pack', '--', url, ref])
  if (seen.code !== 0) return fail(call.refusal('read', seen))
  const now = seen.stdout.split('\n').map((line) => line.split('\t')).find(([, name]) => name === ref)?.[0] ?? null
  if (now === commit) return ok({ moved: false })
  if (now !== expect) return fail({ passing: false, problem: moved(branch, now, expect) })
  sending()
  const pushed = await call.remote((url) => ['push', '--porcelain', '--no-verify', '--no-follow-tags', `--force-with-lease=${ref}:${expect ?? ''}`, '--receive-pack=git-receive-pack', '--', url, `${commit}:${ref}`])
  return pushed.code === 0 ? ok({ moved: true }) : fail(call.refusal('write', pushed))
}

/** git takes a lease for a leave to force: that the new commit follows the old one is looked at here. */
async function checkHere(call: Call, { commit, expect, branch, anew = false }: PushRequest): Promise<Problem | null> {
  const there = await call.here(['cat-file', '-e', `${commit}^{commit}`])
  if (there.code === null) return call.refusal('read', there).problem
  if (there.code !== 0) return { code: 'PUSH.NO_COMMIT', message: `There is no commit ${commit.slice(0, 12)} to push.`, next: 'Nothing was pushed. Run it again from the start.' }
  if (expect === null || expect === commit || anew) return null
  const follows = await call.here(['merge-base', '--is-ancestor', expect, commit])
  return follows.code === 0 ? null : { code: 'PUSH.NOT_FAST_FORWARD', message: `The commit ${commit.slice(0, 12)} does not follow ${expect.slice(0, 12)}, which the branch ${branch} is at.`, next: 'Nothing was pushed, because commits would be lost. Push to another branch.' }
}

interface Call {
  here(args: readonly string[]): Promise<Outcome>
  remote(args: (url: string) => readonly string[]): Promise<Outcome>
  refusal(doing: 'read' | 'write', outcome: Outcome): PushRefusal
}

/** Nobody but the token says who we are, and nothing but these ways is gone. */
const REMOTE = ['credential.helper=', 'http.followRedirects=false', 'protocol.allow=never', 'protocol.https.allow=always', 'protocol.http.allow=always', 'protocol.file.allow=always', 'push.default=nothing', 'push.pushOption='].flatMap((setting) => ['-c', setting])

function openCall({ fromAbs, remote: { url, token }, branch, signal, env: more = {} }: PushRequest): Call {
  // A bare one must be named (run-git.ts says why).
  const at = existsSync(join(fromAbs, 'objects')) && existsSync(join(fromAbs, 'HEAD')) ? ['--git-dir', fromAbs] : []
  const env = { ...more, GIT_NO_REPLACE_OBJECTS: '1', GIT_ASKPASS: '', SSH_ASKPASS: '' }
  const secrets = { ...env, ...tokenSettings(token, url, { ...process.env, ...more }) }
  return {
    here: (args) => git({ rootAbs: fromAbs, signal, secrets: env }, [...at, ...args]),
    remote: (args) => git({ rootAbs: fromAbs, signal, secrets }, [...at, ...REMOTE, ...args(url)]),
    refusal: (doing, { stdout, stderr }) => pushProblem(doing, { branch, url, said: `${stdout}\n${stderr}`, token, interrupted: signal.aborted }),
  }
}

const BRANCH = /^(?!.*(?:\.\.|\/\/|\.lock(?:\/|$)|\/\.|\.(?:\/|$)))[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}(?<!\/)$/
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const WAY = /^(?:https:\/\/|http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?\/|file:\/\/\/|\/)/

function wrongIn({ commit, remote: { url }, branch, expect }: PushRequest): Problem | null {
  const say = (message: string, next: string): Problem => ({ code: 'PUSH.TARGET', message, next })
  if (!BRANCH.test(branch)) return say(`${JSON.stringify(branch.slice(0, 200))} is no name of a branch to push to.`, 'Name a plain one, for instance `main`.')
  if (!COMMIT.test(commit) || (expect !== null && !COMMIT.test(expect))) return say('What is to be pushed is named by no full commit id.', 'Report this: Hortus made an id that it must not make.')
  // The address itself is not said: it may hold the password.
  if (!WAY.test(url) || /[\s\p{Cc}]/u.test(url)) return say('The address to push to is not one with https.', 'Name the repository by its https address.')
  const parsed = url.startsWith('http') ? URL.parse(url) : null
  if (url.startsWith('http') && (parsed === null || parsed.username !== '' || parsed.password !== '' || parsed.hash !== '' || parsed.search !== '')) return say('The address to push to holds more than a place: a name, a password, or words after it.', 'Name the repository by its plain https address, and give the token by itself.')
  return null
}

const moved = (branch: string, now: string | null, expect: string | null): Problem => ({
  code: 'PUSH.MOVED',
  message: `The branch ${branch} is ${now === null ? 'not there' : `at ${now.slice(0, 12)}`}, and not ${expect === null ? 'missing' : `at ${expect.slice(0, 12)}`} as it was.`,
  next: 'Nothing was pushed. Look at what is there, then run it again.',
})
