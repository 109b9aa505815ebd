/** What git and the server said about a push, as a Problem with a next step and without a secret (A67). git speaks English to us (LC_ALL=C). */
import type { Problem } from '../../core/problem.ts'
import { wordsOf } from '../data-branch/refusals.ts'

export interface PushRefusal {
  /** It may work in a moment. */
  readonly passing: boolean
  readonly problem: Problem
}

export interface Said {
  readonly branch: string
  readonly url: string
  readonly said: string
  readonly token: string | undefined
  readonly interrupted: boolean
}

export function pushProblem(doing: 'read' | 'write', { branch, url, said, token, interrupted }: Said): PushRefusal {
  const looked = said.slice(0, MOST_LOOKED_AT)
  const { code, next, passing } = interrupted ? INTERRUPTED : (KNOWN.find(({ pattern }) => pattern.test(looked)) ?? OTHER)
  const what = doing === 'read' ? 'cannot be looked at' : 'was not pushed to'
  return { passing: passing === true, problem: { code, message: `The branch ${branch} of ${placeOf(url)} ${what}: ${wordsOf(withoutToken(looked, token))}.`, next } }
}

const MOST_LOOKED_AT = 20_000

interface Known {
  readonly code: string
  readonly next: string
  readonly passing?: boolean
}

/** The first that fits, so the certain ones come first. */
const KNOWN: readonly (Known & { readonly pattern: RegExp })[] = [
  { pattern: /\((?:fetch first|non-fast-forward|stale info|failed to update ref|incorrect old value provided|reference already exists|cannot lock ref[^)]{0,500})\)|cannot lock ref|is at [0-9a-f]{40,64} but expected/, code: 'PUSH.MOVED', next: 'Somebody pushed at the same time and nothing was lost. Look at what is there, then run it again.' },
  { pattern: /unable to update url base from redirection|error: 30[1278]\b|redirect/i, code: 'PUSH.REDIRECTED', next: 'The repository was renamed or moved. Make sure that it is yours, then name it as it is called now.' },
  { pattern: /without `?workflows?`? (?:permission|scope)|refusing to allow .{0,200}workflow/i, code: 'PUSH.WORKFLOWS', next: 'Give the token the permission `workflows: write`, or leave the workflows of the export out and add them by hand.' },
  { pattern: /GH013.{0,2000}secret|push protection|push cannot contain secrets/is, code: 'PUSH.SECRETS', next: 'The server found a secret in what was pushed. Take it out of the example and its history, and make the secret invalid.' },
  { pattern: /GH006|GH013|protected branch|rule violations|hook declined|deny updating|denyCurrentBranch|branch is currently checked out/i, code: 'PUSH.PROTECTED', next: 'Push to another branch and open a pull request, or let the one who pushes bypass the rules of this branch.' },
  { pattern: /error: 40[13]\b|Permission .{0,200}denied|Permission to |not granted|Authentication failed|could not read (?:Username|Password)|Invalid username or|access denied|unable to write|insufficient permission|Write access to repository not granted/i, code: 'PUSH.NO_PERMISSION', next: 'Give a token that may write the contents of this repository (`contents: write`), and look whether it has run out.' },
  { pattern: /does not appear to be a git repository|Repository not found|not found$|error: 404\b|does not exist/im, code: 'PUSH.NOT_FOUND', next: 'Create the repository first, or look at its name; a token that may not see a private one is told the same.' },
  { pattern: /Could not resolve host|unable to access|Connection (?:refused|reset|timed out)|Operation timed out|early EOF|hung up unexpectedly|expected flush|unexpected disconnect|Cannot access URL|RPC failed|did not answer within|Network is unreachable|Temporary failure|error: (?:5\d\d|429)\b|No route to host|Empty reply/i, code: 'PUSH.NETWORK', next: 'Look at the connection and run it again; the branch is as it was, or already at the new commit.', passing: true },
]
const OTHER: Known = { code: 'PUSH.REFUSED', next: 'Try the same with git by hand; what was said is in the message.' }
const INTERRUPTED: Known = { code: 'PUSH.INTERRUPTED', next: 'Run it again: what was pushed already is not pushed twice.' }

function withoutToken(text: string, token: string | undefined): string {
  if (token === undefined || token === '') return text
  const told = [token, encodeURIComponent(token), Buffer.from(`x-access-token:${token}`).toString('base64'), Buffer.from(token).toString('base64')]
  return told.reduce((all, secret) => all.replaceAll(secret, '***'), text)
}

const placeOf = (url: string): string => url.replace(/^https?:\/\//, '').replace(/^file:\/\//, '').replace(/\.git$/, '').slice(0, 200)
