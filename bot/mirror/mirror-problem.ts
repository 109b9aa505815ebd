/** What git says about a fetch, as a Problem without a secret in it. git speaks English to us (LC_ALL=C). */
import type { Problem } from '../../core/problem.ts'
import { wordsOf } from '../../io/data-branch/refusals.ts'

export function mirrorProblem(url: string, said: string, token: string, interrupted: boolean): Problem {
  const told = [token, Buffer.from(`x-access-token:${token}`).toString('base64')].reduce((text, secret) => text.replaceAll(secret, '***'), said.slice(0, 20_000))
  const { code, next } = interrupted ? INTERRUPTED : (KNOWN.find(({ pattern }) => pattern.test(told)) ?? BROKEN)
  return { code, message: `${url.replace(/^https?:\/\//, '').replace(/\.git$/, '').slice(0, 200)} could not be fetched: ${wordsOf(told)}.`, next }
}

/** The first that fits. */
const KNOWN: readonly { readonly pattern: RegExp; readonly code: string; readonly next: string }[] = [
  { pattern: /unable to update url base from redirection|error: 30[1278]\b|redirect/i, code: 'MIRROR.MOVED', next: 'Nothing: the repository was renamed, and is asked for its new name the next time.' },
  { pattern: /not our ref|couldn't find remote ref|no such remote ref|unadvertised object/i, code: 'MIRROR.NO_COMMIT', next: 'It was pushed away: look at what is there now, and ask again.' },
  { pattern: /error: 40[13]\b|Authentication failed|could not read (?:Username|Password)|access denied|not granted/i, code: 'MIRROR.NO_PERMISSION', next: 'Give the App the permission `contents: read`, and look whether it is installed on the repository.' },
  { pattern: /Repository not found|not found$|error: 404\b|not appear to be a git repository/im, code: 'MIRROR.NOT_FOUND', next: 'Look whether the repository still exists, and whether the App is installed on it.' },
  { pattern: /Could not resolve host|unable to access|Connection (?:refused|reset|timed out)|timed out|early EOF|hung up unexpectedly|RPC failed|did not answer within|Network is unreachable|Temporary failure|error: (?:5\d\d|429)\b|No route to host|Empty reply|expected flush|unexpected disconnect/i, code: 'MIRROR.UNREACHABLE', next: 'Nothing: it is tried again; githubstatus.com says whether GitHub has an incident.' },
  { pattern: /No space left|Disk quota/i, code: 'DISK.FULL', next: 'Give the bot a larger disk (docs/operations.md).' },
  { pattern: /\.lock': File exists|cannot lock ref|shallow file has changed|Another git process/i, code: 'MIRROR.BUSY', next: 'Nothing: it is tried again.' },
  { pattern: /fsck|error in (?:commit|tree|blob|tag)|not a valid|treeNotSorted|hasDot|gitmodules/i, code: 'MIRROR.HOSTILE', next: 'The repository holds objects that git itself takes for harmful: rewrite the commit that is named.' },
]
/** Whatever it was, a mirror can be made anew. */
const BROKEN = { code: 'MIRROR.BROKEN', next: 'Nothing: it is made anew and tried again.' }
const INTERRUPTED = { code: 'MIRROR.INTERRUPTED', next: 'Nothing: it is tried again.' }
