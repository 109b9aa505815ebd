import { unreachable } from '../../problem.ts'
import { count } from '../figures.ts'
import type { BadgeOptions } from './badge-options.ts'
import type { BadgeState } from './badge-state.ts'

export interface BadgeWords {
  readonly label: string
  readonly message: string
  readonly color: 'brightgreen' | 'green' | 'yellow' | 'orange' | 'red' | 'blue' | 'lightgrey'
}

/** `null`: no such example, or none that is for everybody's eyes: both look the same (A70). `stale`: nobody could ask lately. */
export function badgeWords(state: BadgeState | null, { show, label }: BadgeOptions, stale: boolean): BadgeWords {
  const words = state === null ? UNKNOWN : wordsOf(state, show)
  const marked = stale && state !== null ? { message: `${words.message} (stale)`, color: 'lightgrey' as const } : words
  return { label: label ?? LABELS[show], ...marked }
}

type Words = Omit<BadgeWords, 'label'>

const LABELS: Readonly<Record<BadgeOptions['show'], string>> = { health: 'hortus', 'last-green': 'last green', tier: 'tier', gpu: 'gpu', rung: 'rung' }
const UNKNOWN: Words = { message: 'unknown', color: 'lightgrey' }

function wordsOf(state: BadgeState, show: BadgeOptions['show']): Words {
  switch (show) {
    case 'health':
      return healthOf(state)
    case 'last-green':
      return state.lastGreen === null ? { message: 'never', color: 'lightgrey' } : { message: state.lastGreen, color: healthOf(state).color }
    case 'tier':
      return { message: state.tier, color: TIER_COLORS[state.tier] }
    case 'gpu':
      return gpuOf(state)
    case 'rung':
      return state.rung === null ? { message: 'none', color: 'lightgrey' } : { message: state.rung, color: healthOf(state).color }
    default:
      return unreachable(show)
  }
}

const TIER_COLORS: Readonly<Record<BadgeState['tier'], BadgeWords['color']>> = { stable: 'brightgreen', beta: 'green', experimental: 'orange', archived: 'lightgrey', graduated: 'blue' }

/** The day stands there and never "5 days ago": a picture that lies in a repository does not grow older by itself. */
function healthOf({ tier, health, rung, lastGreen }: BadgeState): Words {
  if (tier === 'graduated') return { message: 'graduated', color: 'blue' }
  if (health === null) return { message: 'archived', color: 'lightgrey' }
  if (health === 'green') return { message: [rung ?? 'green', lastGreen].filter(Boolean).join(' · '), color: 'brightgreen' }
  const since = lastGreen === null ? 'never green' : `last green ${lastGreen}`
  return health === 'red' ? { message: `failing · ${since}`, color: 'red' } : { message: since, color: 'yellow' }
}

function gpuOf({ gpus, vramGb }: BadgeState): Words {
  if (gpus === null && vramGb === null) return UNKNOWN
  if (gpus === 0) return { message: 'cpu', color: 'brightgreen' }
  const memory = vramGb === null ? null : `${Math.round(vramGb * 10) / 10} GB`
  return { message: [count(gpus ?? 1, 'GPU'), memory].filter(Boolean).join(' · '), color: 'blue' }
}
