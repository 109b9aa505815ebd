/** The plan of a large garden, from process start, and how well its jobs are packed. */
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { lowerBound, loadOf, packCells, type Work } from '../../core/garden/pack-cells.ts'
import { medians, type Bench } from './measure.ts'
import { generateGarden, temporary } from './validate.ts'

const BUNDLE = join(process.env['HORTUS_BENCH_BUNDLE'] ?? join(process.cwd(), 'actions'), 'plan/node/index.js')

export const planLarge: Bench = async (runs) => {
  await using garden = await temporary()
  await generateGarden(garden.path, 5000, { smoke: true })
  const env = { GITHUB_WORKSPACE: garden.path, GITHUB_OUTPUT: '/dev/null', GITHUB_STEP_SUMMARY: '/dev/null', RUNNER_TEMP: tmpdir(), INPUT_PATH: '.', INPUT_CONFIG: 'plan.concurrency=20' }
  const [plan, empty] = medians([{ file: process.execPath, args: [BUNDLE], cwd: garden.path, env, accept: [0] }, { file: process.execPath, args: ['-e', '0'], accept: [0] }], runs) as [number, number]
  return { title: 'plan bundle: 5,000 generated examples for 20 jobs at once, from process start', value: plan, limit: 1000, unit: 'ms', detail: `node -e 0 ${empty.toFixed(0)} ms` }
}

/** As many examples as a real garden has, with durations as skewed as real ones are and a third of them on one base image. */
export const planMakespan: Bench = async () => {
  const random = generator(7)
  const worst = Math.max(...[4, 8, 20, 60].flatMap((jobs) => [0, 1, 2, 3].map((baseMinutes) => {
    const cells = Array.from({ length: 234 }, (): Work => ({ minutes: Math.exp(1 + 0.9 * normal(random)), base: baseOf(random()) }))
    const ends = Math.max(...packCells(cells, jobs, baseMinutes).map((own) => loadOf(own, baseMinutes)))
    return (100 * ends) / lowerBound(cells, jobs, baseMinutes)
  })))
  return { title: 'packed plans of 234 cells: the last job ends, in percent of what no plan can end before', value: worst, limit: 110, unit: '%', detail: 'the worst of 16: 4 to 60 jobs, 0 to 3 minutes a base image; durations log-normal, as those of runs are' }
}

const baseOf = (word: number): string | null => (word < 0.34 ? 'runtime' : word < 0.5 ? 'devel' : word < 0.64 ? 'slim' : word < 0.7 ? null : `other-${Math.floor(word * 100)}`)

/** Numerical Recipes' linear congruential generator: the same cells each time. */
function generator(seed: number): () => number {
  let state = seed
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
}

/** Box and Muller 1958. */
const normal = (random: () => number): number => Math.sqrt(-2 * Math.log(random() || 1e-9)) * Math.cos(2 * Math.PI * random())
