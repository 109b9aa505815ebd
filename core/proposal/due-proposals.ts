/** What the rules of the garden ask for, as requests with their numbers, in the order in which they are asked. */
import { evidenceWords } from '../render/health-words.ts'
import type { ExampleHealth, Health, Proposal } from '../schema/health.ts'
import { MAX_REASON, type ProposedTier, type Request } from './request.ts'

export interface DueProposal {
  readonly request: Request
  readonly evidence: readonly string[]
  /** When the trouble began, YYYY-MM-DD; null: it is none. */
  readonly since: string | null
}

/**
 * Nothing while an incident lasts: what many began to fail at together says nothing about any of them, and nobody should be busy with
 * pull requests then. Nothing either from what only this machine remembers. `asked`: what the garden wants to be asked about; who archives
 * nothing is asked for the lower tier instead, of what is red all the same. Graduations are another matter (bot/lifecycle/graduate-next.ts).
 */
export function dueProposals(health: Health, asked: Readonly<Record<'archive' | 'demote' | 'promote', boolean>> = ALL): readonly DueProposal[] {
  if (health.incidents.length > 0 || health.data.source !== 'branch') return []
  const rows = new Map(health.examples.map((row) => [row.id, row]))
  const each = (all: readonly Proposal[], ask: (row: ExampleHealth) => Request | null): readonly DueProposal[] =>
    all.flatMap((proposal) => {
      const row = rows.get(proposal.example)
      const request = row === undefined || row.frozen ? null : ask(row)
      return request === null ? [] : [{ request, evidence: [`${proposal.why}.`, ...evidenceWords(proposal)].slice(0, 8).map((line) => line.slice(0, 400)), since: row?.failing?.since.slice(0, 10) ?? null }]
    })
  const { archive, demote, promote } = health.proposals
  return [
    ...each(asked.archive ? archive : [], (row) => ({ kind: 'archive', example: row.id, reason: redSince(row), successor: null, mode: null })),
    ...each(asked.demote ? (asked.archive ? demote : [...demote, ...archive]) : [], (row) => tierRequest(row, LOWER[row.tier], redSince(row))),
    ...each(asked.promote ? promote : [], (row) => tierRequest(row, HIGHER[row.tier], `It has kept for long what ${HIGHER[row.tier] ?? 'the next tier'} promises.`)),
  ]
}

const ALL = { archive: true, demote: true, promote: true } as const

const tierRequest = ({ id }: ExampleHealth, tier: ProposedTier | undefined, reason: string): Request | null => (tier === undefined ? null : { kind: 'tier', example: id, tier, reason })

function redSince({ failing }: ExampleHealth): string {
  const reason = failing === null ? 'It is red.' : `Red since ${failing.since.slice(0, 10)}: ${failing.scheduled} scheduled checks in a row failed at ${failing.rung}.`
  return reason.slice(0, MAX_REASON)
}

const LOWER: Readonly<Partial<Record<ExampleHealth['tier'], ProposedTier>>> = { stable: 'beta', beta: 'experimental' }
const HIGHER: Readonly<Partial<Record<ExampleHealth['tier'], ProposedTier>>> = { experimental: 'beta', beta: 'stable' }
