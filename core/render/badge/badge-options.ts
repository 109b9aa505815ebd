import { cut, plain } from '../plain.ts'

/** What may be asked of a badge; everything else in an address is not looked at. */
export interface BadgeOptions {
  readonly show: (typeof SHOWS)[number]
  readonly style: (typeof STYLES)[number]
  /** Instead of the usual word on the left; empty: none. */
  readonly label: string | null
}

export const SHOWS = ['health', 'last-green', 'tier', 'gpu', 'rung'] as const
export const STYLES = ['flat', 'flat-square', 'plastic', 'for-the-badge', 'social'] as const
const MOST_CHARACTERS = 60

export const BADGE: BadgeOptions = { show: 'health', style: 'flat', label: null }

/** Of the query of an address, without its `?`. A word that is none of ours is as if it were not there: an image has no place for an error. */
export function readBadgeOptions(query: string): BadgeOptions {
  if (query === '') return BADGE
  const asked = new URLSearchParams(query.slice(0, 2000))
  const label = asked.get('label')
  return { show: among(SHOWS, asked.get('show')) ?? BADGE.show, style: among(STYLES, asked.get('style')) ?? BADGE.style, label: label === null ? null : cut(plain(label).trim(), MOST_CHARACTERS) }
}

const among = <T extends string>(all: readonly T[], word: string | null): T | undefined => all.find((each) => each === word)
