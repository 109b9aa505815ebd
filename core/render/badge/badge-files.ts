/** Badges as files of the data branch: the bytes that a bot serves when nothing is asked for but the part. */
import { pathOf } from '../../history/layout.ts'
import { badgeOf, endpointOf } from './badge-of.ts'
import { BADGE, SHOWS } from './badge-options.ts'
import type { BadgeState } from './badge-state.ts'

/** Path on the data branch → text. */
export function badgeFiles(states: ReadonlyMap<string, BadgeState>): ReadonlyMap<string, string> {
  return new Map([...states].flatMap(([example, state]) => SHOWS.flatMap((show): [string, string][] => [
    [pathOf({ kind: 'badge', example, show, format: 'svg' }), badgeOf(state, { ...BADGE, show })],
    [pathOf({ kind: 'badge', example, show, format: 'json' }), endpointOf(state, { ...BADGE, show })],
  ])))
}
