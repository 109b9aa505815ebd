/** What the READMEs that have markers for it say of tier and health, written anew. */
import { health } from '../../app/health.ts'
import { listFiles } from '../../app/steps/list-files.ts'
import { NO_CHANGE, type Write } from '../../core/change/repository-change.ts'
import { ok, type Result } from '../../core/problem.ts'
import { HEALTH_BEGIN, withHealth } from '../../core/proposal/readme-markers.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Health } from '../../core/schema/health.ts'
import type { World } from '../../core/world.ts'
import type { Made } from './make-change.ts'

/** Longer ones are read by nobody. */
const MAX_README = 1 << 20
const MOST = 5000

/** `known`: the health, where somebody has it already. */
export async function makeReadme(world: World, config: Config, known?: Health): Promise<Result<Made>> {
  const decided = known === undefined ? await health(world, config, { today: world.clock.now().toISOString().slice(0, 10) }) : ok(known)
  if (!decided.ok) return decided
  const { examples, data, incidents } = decided.value
  // In an incident what changes today is back next week; and what only this machine remembers is no health.
  if (incidents.length > 0 || data.source !== 'branch') return ok({ change: NO_CHANGE, findings: [], facts: [], directories: [] })
  const readmes = (await listFiles(world)).filter((path) => /(?:^|\/)readme\.md$/i.test(path)).slice(0, MOST)
  const texts = await world.files.readTexts(readmes, { maxBytes: MAX_README })
  const writes = readmes.flatMap((path): Write[] => {
    const read = texts.get(path)
    if (read?.ok !== true || !read.value.text.includes(HEALTH_BEGIN)) return []
    const text = withHealth(read.value.text, path, examples)
    return text === null ? [] : [{ path, before: read.value.text, text }]
  })
  return ok({ change: { ...NO_CHANGE, writes }, findings: [], facts: writes.map(({ path }) => ({ what: 'file', value: path })), directories: [] })
}
