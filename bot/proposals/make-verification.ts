/** Claims of verification dated by what was seen: one word and its note in each descriptor, and nothing else. */
import { health } from '../../app/health.ts'
import { loadExamples } from '../../app/steps/load-garden.ts'
import { NO_CHANGE, type Write } from '../../core/change/repository-change.ts'
import { ok, type Result } from '../../core/problem.ts'
import { claimsDue } from '../../core/proposal/claims-due.ts'
import { editVerification } from '../../core/proposal/edit-verification.ts'
import type { Fact } from '../../core/proposal/proposal-texts.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Health } from '../../core/schema/health.ts'
import { DESCRIPTOR_LIMITS } from '../../core/source/yaml-limits.ts'
import type { World } from '../../core/world.ts'
import type { Made } from './make-change.ts'

export async function makeVerification(world: World, config: Config, known?: Health): Promise<Result<Made>> {
  const decided = known === undefined ? await health(world, config, { today: world.clock.now().toISOString().slice(0, 10) }) : ok(known)
  if (!decided.ok) return decided
  const { data, incidents, examples } = decided.value
  if (incidents.length > 0 || data.source !== 'branch') return ok({ change: NO_CHANGE, findings: [], facts: [], directories: [] })
  const due = claimsDue(examples, (await loadExamples(world, config)).examples, config.health)
  const texts = await world.files.readTexts(due.map(({ descriptor }) => descriptor), { maxBytes: DESCRIPTOR_LIMITS.maxBytes })
  const writes: Write[] = []
  const facts: Fact[] = []
  for (const claim of due) {
    const read = texts.get(claim.descriptor)
    const text = read?.ok === true ? editVerification(read.value.text, claim) : null
    if (read?.ok !== true || text === null || text === read.value.text) continue
    writes.push({ path: claim.descriptor, before: read.value.text, text })
    facts.push({ what: `claimed ${claim.claimed ?? 'never'}, seen ${claim.day}`, value: claim.example })
  }
  return ok({ change: { ...NO_CHANGE, writes }, findings: [], facts, directories: [] })
}
