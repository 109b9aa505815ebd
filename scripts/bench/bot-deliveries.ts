/** What it costs to be sure of a delivery before it is answered: against a server that checks the signature, answers and forgets. */
import { benchServer, loadOf } from './bot-bench.ts'
import { median, type Bench } from './measure.ts'

const CONNECTIONS = 128
const SECONDS = 3

export const botDeliveries: Bench = async (runs) => {
  await using bare = await benchServer('bare')
  await using hortus = await benchServer('hortus')
  const rates: Record<'bare' | 'hortus', number[]> = { bare: [], hortus: [] }
  for (let round = 0; round <= runs; round++) {
    for (const [name, { url }] of [['bare', bare], ['hortus', hortus]] as const) {
      const { rate } = await loadOf(url, { connections: CONNECTIONS, seconds: round === 0 ? 2 : SECONDS })
      if (round > 0) rates[name].push(rate)
    }
  }
  const [plain, kept] = [median(rates.bare), median(rates.hortus)]
  // 60 % of its rate is 167 % of its time.
  return { title: 'Time of a delivery that is durable, of a server that only checks the signature', value: (plain / kept) * 100, limit: 167, unit: '%', detail: `${kept.toFixed(0)} a second, the other ${plain.toFixed(0)} (${((kept / plain) * 100).toFixed(0)} % of its rate); SQLite, ${CONNECTIONS} connections, the sender on the same cores` }
}

export const botDeliveriesP99: Bench = async () => {
  await using hortus = await benchServer('hortus')
  await loadOf(hortus.url, { connections: 8, count: 1000 })
  const { p50, p99, max, done } = await loadOf(hortus.url, { connections: 64, rate: 500, seconds: 20 })
  return { title: 'Answer to a delivery at 500 a second, the 99th percentile', value: p99, limit: 50, unit: 'ms', detail: `half of them within ${p50.toFixed(1)} ms, the slowest ${max.toFixed(0)} ms, of ${done}; from the moment each was due` }
}

export const botDeliveriesMemory: Bench = async () => {
  await using hortus = await benchServer('hortus')
  const after: number[] = []
  for (let tenth = 0; tenth <= 20; tenth++) {
    await loadOf(hortus.url, { connections: CONNECTIONS, count: 10_000 })
    after.push(await hortus.memory())
  }
  // Heap and allocator find their size within the first hundred thousand; what grows after that would grow for ever.
  const [early, late] = [Math.max(...after.slice(8, 11)), Math.max(...after.slice(18))]
  return { title: 'Memory that 100,000 deliveries leave behind, after as many before them', value: Math.max(0, late - early), limit: 16, unit: 'MB', detail: `after 10,000 ${after[0]!.toFixed(0)} MB, after 100,000 ${early.toFixed(0)} MB, after 200,000 ${late.toFixed(0)} MB` }
}
