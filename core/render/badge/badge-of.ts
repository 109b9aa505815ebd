/** A badge as a picture, and as the document that shields.io reads from an endpoint. The same state gives the same bytes. */
import { makeBadge } from 'badge-maker'
import { BADGE, type BadgeOptions } from './badge-options.ts'
import type { BadgeState } from './badge-state.ts'
import { badgeWords, type BadgeWords } from './badge-words.ts'

/** SVG. `null`: an example that nobody knows. Whatever stands in it is text: badge-maker escapes, and what it cannot is taken out before. */
export const badgeOf = (state: BadgeState | null, options: BadgeOptions = BADGE, stale = false): string => drawBadge(badgeWords(state, options, stale), options.style)

/** https://shields.io/badges/endpoint-badge */
export const endpointOf = (state: BadgeState | null, options: BadgeOptions = BADGE, stale = false): string => badgeDocument(badgeWords(state, options, stale), options.style)

export const drawBadge = ({ label, message, color }: BadgeWords, style: BadgeOptions['style']): string => makeBadge({ label, message, color, style })

/** shields.io asks again after so many seconds; it takes no less than 300 of its own. */
const CACHE_SECONDS = 300

export const badgeDocument = ({ label, message, color }: BadgeWords, style: BadgeOptions['style']): string => `${JSON.stringify({ schemaVersion: 1, label, message, color, style, cacheSeconds: CACHE_SECONDS })}\n`
