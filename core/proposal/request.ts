/** What a proposal asks for: enough to decide its change anew when the branch that it goes to has moved. */
import { isDay } from '../history/ledger.ts'
import { isObject } from '../json/is-object.ts'

export type Request =
  | { readonly kind: 'archive'; readonly example: string; readonly reason: string; readonly successor: string | null; readonly mode: 'move' | 'flag' | null }
  | { readonly kind: 'unarchive'; readonly example: string; readonly reason: string | null }
  | { readonly kind: 'tier'; readonly example: string; readonly tier: ProposedTier; readonly reason: string }
  | { readonly kind: 'baseline'; readonly path: string | null; readonly reason: string }
  | { readonly kind: 'accept'; readonly example: string; readonly preset: string | null; readonly metric: string | null; readonly until: string | null; readonly commit: string; readonly reason: string; readonly who: string }
  | { readonly kind: 'readme' }
  | { readonly kind: 'verification' }

/** Into the archive leads `archive`, which does more than to change a word. */
const PROPOSED_TIERS = ['stable', 'beta', 'experimental'] as const
export type ProposedTier = (typeof PROPOSED_TIERS)[number]

export const MAX_REASON = 500
const MAX_NAME = 500

/** The id of the example it is about; empty: it is about the garden. */
export const subjectOf = (request: Request): string => ('example' in request ? request.example : '')

/** One pull request at a time for both. */
export const isSameMatter = (a: Request, b: Request): boolean => a.kind === b.kind && subjectOf(a) === subjectOf(b)

/** Total: what lies in a pull request's text was there for everyone to edit. Keys in the order in which `request` writes them. */
export function readRequest(value: unknown): Request | null {
  if (!isObject(value)) return null
  const [example, reason] = [text(value['example'], MAX_NAME), text(value['reason'], MAX_REASON)]
  switch (value['kind']) {
    case 'archive': {
      const [successor, mode] = [maybe(value['successor'], 1000), value['mode']]
      return example === null || reason === null || successor === undefined || !(mode === 'move' || mode === 'flag' || mode === null) ? null : { kind: 'archive', example, reason, successor, mode }
    }
    case 'unarchive': {
      const why = maybe(value['reason'], MAX_REASON)
      return example === null || why === undefined ? null : { kind: 'unarchive', example, reason: why }
    }
    case 'tier': {
      const tier = PROPOSED_TIERS.find((each) => each === value['tier'])
      return example === null || reason === null || tier === undefined ? null : { kind: 'tier', example, tier, reason }
    }
    case 'baseline': {
      const path = maybe(value['path'], MAX_NAME)
      return reason === null || path === undefined ? null : { kind: 'baseline', path, reason }
    }
    case 'accept':
      return readAccept(value, example, reason)
    case 'readme':
      return { kind: 'readme' }
    case 'verification':
      return { kind: 'verification' }
    default:
      return null
  }
}

function readAccept(of: Readonly<Record<string, unknown>>, example: string | null, reason: string | null): Request | null {
  const [preset, metric, until, commit, who] = [maybe(of['preset'], 200), maybe(of['metric'], 500), maybe(of['until'], 10), text(of['commit'], 64), text(of['who'], 300)]
  if (example === null || reason === null || preset === undefined || metric === undefined || until === undefined || commit === null || who === null) return null
  return !/^[0-9a-f]{40,64}$/.test(commit) || (until !== null && !isDay(until)) ? null : { kind: 'accept', example, preset, metric, until, commit, reason, who }
}

const text = (value: unknown, max: number): string | null => (typeof value === 'string' && value.trim() !== '' && value.length <= max ? value : null)
/** undefined: neither null nor a text. */
const maybe = (value: unknown, max: number): string | null | undefined => (value === null ? null : (text(value, max) ?? undefined))
