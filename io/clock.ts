import type { Clock } from '../core/world.ts'

export const systemClock: Clock = {
  now: () => new Date(),
  elapsed: () => performance.now(),
}
