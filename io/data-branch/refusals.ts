/** What git said when it could not fetch or push, as a Problem with a next step. git speaks English to us (LC_ALL=C). */
import { plain } from '../../core/render/plain.ts'
import type { Problem } from '../../core/problem.ts'
import { redact } from '../redact.ts'

/** `lost`: another writer was first. `passing`: it may work in a moment. `final`: it will not. */
export interface Refusal {
  readonly kind: 'lost' | 'passing' | 'final'
  readonly problem: Problem
}

export function refusalOf(doing: 'read' | 'write', branch: string, said: string): Refusal {
  const known = KNOWN.find(({ pattern }) => pattern.test(said.slice(0, MOST_LOOKED_AT)))
  const does = doing === 'read' ? 'fetched' : 'pushed'
  const { kind, code, next } = known ?? { kind: 'final', code: 'DATA.REFUSED', next: 'Try the same with git by hand; what git says is in the message.' }
  return { kind, problem: { code, message: `The data branch ${branch} cannot be ${does}: ${wordsOf(said)}.`, next } }
}

const MOST_LOOKED_AT = 20_000

/** The first that fits, so the certain ones come first. */
const KNOWN: readonly { readonly pattern: RegExp; readonly kind: Refusal['kind']; readonly code: string; readonly next: string }[] = [
  {
    pattern: /\((?:fetch first|non-fast-forward|stale info|failed to update ref|incorrect old value provided|reference already exists|failed to lock|atomic transaction failed|cannot lock ref[^)]*|failed to update refs)\)|cannot lock ref|is at [0-9a-f]{40,64} but expected|Unable to create '.{1,300}\.lock'|shallow file has changed/,
    kind: 'lost',
    code: 'DATA.BUSY',
    next: 'Run it again in a moment: others wrote at the same time.',
  },
  {
    pattern: /GH006|GH013|protected branch|rule violations|hook declined/i,
    kind: 'final',
    code: 'DATA.PROTECTED',
    next: 'Let the one who pushes write to this branch: leave it out of the rules of protected branches, or add a bypass for the app or the Actions.',
  },
  {
    pattern: /error: 40[13]\b|Permission .{0,200}denied|Permission to |not granted|Authentication failed|could not read (?:Username|Password)|Invalid username or|access denied|unable to write|Permission denied|insufficient permission/i,
    kind: 'final',
    code: 'DATA.NO_PERMISSION',
    next: 'Give the job `permissions: contents: write` and check out with its credentials, set HORTUS_HISTORY_TOKEN, or log in with git on this machine.',
  },
  {
    pattern: /Could not resolve host|unable to access|Connection (?:refused|reset|timed out)|Operation timed out|early EOF|hung up unexpectedly|the remote end hung up|RPC failed|did not answer within|Network is unreachable|Temporary failure|error: 5\d\d\b|No route to host/i,
    kind: 'passing',
    code: 'DATA.NETWORK',
    next: 'Look at the connection and run it again; nothing was lost.',
  },
  {
    pattern: /does not appear to be a git repository|Repository not found|not found$|No such remote/im,
    kind: 'final',
    code: 'DATA.NO_REMOTE',
    next: 'Look at the address with `git remote -v`; `history.remote` in the configuration names which one is used.',
  },
]

/** The lines that say why, without progress, hints and secrets in an address. */
export function wordsOf(said: string): string {
  const lines = said.slice(0, MOST_LOOKED_AT).split('\n').map((line) => line.trim()).filter((line) => line !== '' && !/^(hint:|To |Done$|remote:\s*$|=\t|warning: |error: failed to push some refs)/.test(line))
  const telling = lines.filter((line) => /^remote: |error|fatal|denied|rejected|declined|not |refus|interrupt|ended/i.test(line))
  // What the server says tells more than what git makes of it.
  const server = (line: string): number => (line.startsWith('remote: ') ? 0 : 1)
  const words = (telling.length > 0 ? telling : lines).toSorted((a, b) => server(a) - server(b)).slice(0, 3).map((line) => line.replace(/^!\t?\s?[0-9a-f]*:/, '')).join(' / ').slice(0, 400)
  return plain(redact(withoutPasswords(words))).replace(/\.$/, '') || 'git said nothing'
}

const withoutPasswords = (text: string): string => text.replace(/:\/\/[^\s/@]{1,500}@/g, '://')
