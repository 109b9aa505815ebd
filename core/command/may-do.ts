/**
 * Whether a command may be carried out: role and OWNERS as they are now, on everything that is touched (A36, A41). Facts come from
 * GitHub and from the base commit; a payload or the pull request itself is never asked.
 */
import { VERBS } from './verbs.ts'
import type { Command } from './command.ts'
import type { Standing } from './owners.ts'

export interface Facts {
  readonly by: { readonly id: number; readonly login: string; readonly role: Role; /** Not a person. */ readonly bot: boolean; /** The app that the comment was written through. */ readonly app: number | null }
  /** null: the comment stands in an issue. */
  readonly pull: PullFacts | null
  readonly locked: boolean
  /** Every path that the command touches, canonical, and where the person stands there (`standingOf`). Asked only of verbs with `owner`. */
  readonly touches: readonly { readonly path: string; readonly standing: Standing }[]
}

export interface PullFacts {
  readonly open: boolean
  /** null: the fork is gone. */
  readonly headRepository: number | null
  /** Its author, and the authors of its commits as far as GitHub knows their accounts. */
  readonly authors: readonly number[]
  readonly fromFork: boolean
}

export type Role = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin'

export type May = { readonly ok: true } | { readonly ok: false; readonly why: string }

/** `why` is a sentence of ours without a stranger's text. */
export function mayDo(command: Pick<Command, 'verb'>, facts: Facts): May {
  const spec = VERBS[command.verb]
  const { by, pull } = facts
  if (by.bot) return no('Bots give no commands.')
  if (spec.where === 'pull request' && pull === null) return no(`\`${spec.name}\` is about a pull request; write it in one.`)
  if (RANK[by.role] < RANK[spec.role]) return no(`\`${spec.name}\` needs the role ${spec.role} in this repository${by.role === 'none' ? '' : `; you have ${by.role}`}.`)
  if (facts.locked && RANK[by.role] < RANK.write) return no('The conversation is locked.')
  if (pull !== null && spec.role !== 'read' && !pull.open) return no('The pull request is closed.')
  if (pull !== null && spec.name === 'benchmark') return mayApprove(by, pull, facts)
  return spec.owner ? standsEverywhere(by.role, facts) : YES
}

const YES: May = { ok: true }
const no = (why: string): May => ({ ok: false, why })

export const RANK: Readonly<Record<Role, number>> = { none: 0, read: 1, triage: 2, write: 3, maintain: 4, admin: 5 }

function standsEverywhere(role: Role, { touches }: Facts): May {
  if (role === 'admin') return YES
  if (touches.length === 0) return no('It is not known which paths this touches, so nobody but an administrator may do it.')
  const refusals = touches.flatMap(({ standing }) => whyNot(role, standing) ?? [])
  return refusals[0] === undefined ? YES : no(refusals[0])
}

/** Where nobody ever wrote an OWNERS file maintainers decide: a garden of one person needs none. */
function whyNot(role: Role, { kind }: Standing): string | null {
  if (kind === 'owner' || (kind === 'nobody' && RANK[role] >= RANK.maintain)) return null
  return WHY_NOT[kind]
}

const WHY_NOT = {
  nobody: 'Without an OWNERS file this needs the role maintain; with one on the base branch that names you, with your number, you may too.',
  unknown: 'An OWNERS file on the base branch must name you, with your number, for every path that this touches; administrators need none.',
  other: 'An OWNERS file on the base branch has your login with the number of another account; somebody must correct it.',
} as const

/** Code of a stranger on a machine with a GPU: two people, both known by number (specs: four eyes). */
function mayApprove(by: Facts['by'], pull: PullFacts, facts: Facts): May {
  if (by.app !== null) return no('An approval is written by a person, not through an app.')
  if (pull.headRepository === null) return no('The fork of this pull request is gone.')
  if (pull.authors.includes(by.id)) return no('Who wrote a part of this pull request does not approve it; ask somebody else.')
  if (facts.touches.length === 0) return no('It is not known which paths this touches.')
  const byNumber = facts.touches.every(({ standing }) => standing.kind === 'owner' && standing.by === 'id')
  return byNumber ? YES : no('An OWNERS file on the base branch must name you, with your number, for every path that this touches.')
}
