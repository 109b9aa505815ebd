/** Badges of a thousand examples as a README's readers ask for them: pictures and documents, several styles and labels. */
import { benchServer, loadOf } from './bot-bench.ts'
import { median, type Bench } from './measure.ts'
import { BADGE_PATHS } from './bot-badge-paths.ts'

/** 3,000 a second is a third of a millisecond each. */
const LEAST = 3000

export const botBadges: Bench = async (runs) => {
  await using server = await benchServer('badges')
  const rates: number[] = []
  for (let round = 0; round <= runs; round++) {
    const { rate } = await loadOf(server.url, { connections: 32, seconds: 2, badges: true })
    if (round > 0) rates.push(rate)
  }
  const rate = median(rates)
  return { title: 'A thousand badges', value: 1_000_000 / rate, limit: 1_000_000 / LEAST, unit: 'ms', detail: `${rate.toFixed(0)} a second, of ${BADGE_PATHS.length} different ones; 32 connections, the sender on the same cores` }
}

export const botBadgesP99: Bench = async () => {
  await using server = await benchServer('badges')
  await loadOf(server.url, { connections: 8, count: 2 * BADGE_PATHS.length, badges: true })
  const { p50, p99, max, done } = await loadOf(server.url, { connections: 64, rate: LEAST, seconds: 10, badges: true })
  return { title: 'A badge at 3,000 a second, the 99th percentile', value: p99, limit: 20, unit: 'ms', detail: `half of them within ${p50.toFixed(1)} ms, the slowest ${max.toFixed(0)} ms, of ${done}; from the moment each was due` }
}
