import { SHOWS, STYLES } from '../../core/render/badge/badge-options.ts'

export const BADGE_IDS = Array.from({ length: 1000 }, (_, at) => `group-${at % 20}/example-${at}`)

/** Each example once, with another of the styles, parts and formats; one in seven has a label of its own. */
export const BADGE_PATHS = BADGE_IDS.map((id, at) => `/badge/acme/garden/${id}.${at % 3 === 0 ? 'json' : 'svg'}?show=${SHOWS[at % SHOWS.length]}&style=${STYLES[at % STYLES.length]}${at % 7 === 0 ? `&label=model%20${at}` : ''}`)
