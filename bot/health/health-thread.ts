/** Health of a garden, in a thread: it reads thousands of descriptors, and whoever asks for it also answers others. Nothing of the garden is run. */
import { parentPort } from 'node:worker_threads'
import { health } from '../../app/health.ts'
import { loadExamples } from '../../app/steps/load-garden.ts'
import { selectExamples } from '../../app/steps/select-examples.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import { badgeStates } from '../../core/render/badge/badge-state.ts'
import { byNeed } from '../../core/render/health-words.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Health } from '../../core/schema/health.ts'
import type { World } from '../../core/world.ts'
import { openLaid } from '../threads/open-laid.ts'
import type { HealthAnswer, HealthWork } from './health-of.ts'

async function look(work: HealthWork): Promise<Result<HealthAnswer>> {
  const { base, config, today, named, wants } = work
  try {
    const world = await openLaid(base, work.at)
    const page = await health(world, config, { today, ...(named === null ? {} : { named }) })
    if (!page.ok) return page
    const { value } = page
    if (wants === 'page') return ok({ page: value, total: value.examples.length, by: 'name', states: [] })
    const states = [...badgeStates(value, (await loadExamples(world, config)).examples)]
    if (wants === 'states') return ok({ page: { ...value, examples: [], proposals: NONE }, total: value.examples.length, by: 'name', states })
    const { by, examples } = await shownOf(work, value)
    const shown = examples.slice(0, wants)
    const ids = new Set(shown.map(({ id }) => id))
    const own = <T extends { readonly example: string }>(all: readonly T[]): T[] => all.filter(({ example }) => ids.has(example))
    const { notice, archive, demote, promote, graduate } = value.proposals
    return ok({ page: { ...value, examples: shown, proposals: { notice: own(notice), archive: own(archive), demote: own(demote), promote: own(promote), graduate: own(graduate) } }, total: examples.length, by, states: states.filter(([id]) => ids.has(id)) })
  } catch (error) {
    return fail({ code: 'HEALTH.BROKE', message: `Reading the garden broke off: ${error instanceof Error ? error.message.slice(0, 300) : 'nobody knows why'}.`, next: 'Report it as a bug of Hortus, with the commit.' })
  }
}

const NONE: Health['proposals'] = { notice: [], archive: [], demote: [], promote: [], graduate: [] }

async function shownOf(work: HealthWork, { examples }: Health): Promise<Pick<HealthAnswer, 'by'> & { readonly examples: Health['examples'] }> {
  const { named, head, config } = work
  if (named !== null) return { by: 'name', examples }
  if (head === null) return { by: 'needy', examples: [...byNeed(examples)] }
  const touched = await touchedIds(await openLaid(head.laid, work.at), config, head.base)
  return { by: 'touched', examples: examples.filter(({ id }) => touched.has(id)) }
}

/** Of a change whose difference cannot be told none is known. */
async function touchedIds(world: World, config: Config, from: string): Promise<ReadonlySet<string>> {
  const selected = await selectExamples(world, await loadExamples(world, config), config, { base: from })
  return new Set(selected.ok && selected.value.scope.mode === 'affected' ? [...selected.value.examples, ...selected.value.unreadable].map(({ id }) => id) : [])
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin; the rule means windows
parentPort?.on('message', (work: HealthWork) => void look(work).then((answer) => parentPort?.postMessage(answer)))
