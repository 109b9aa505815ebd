import { resolve } from 'node:path'
import { exportExample as exportRepository } from '../../app/export.ts'
import { selectOne } from '../../app/steps/select-one.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import { makeIgnored } from '../../io/make-ignored.ts'
import { trapped } from '../../io/output.ts'
import { openTarget } from '../../io/target.ts'
import { emitProblems, emitReport } from '../emit-report.ts'
import { openGarden, type Garden } from '../session.ts'
import type { VerbRun } from '../verb.ts'
import { firstOf, fromRoot } from '../words.ts'

export const exportExample: VerbRun = async (session, words, given) => {
  // --out is the new repository here, not the place of reports and records.
  const { out, ...options } = session.options
  const garden = await openGarden({ ...session, options })
  if (!garden.ok) return emitProblems(session, 'export', garden.problem)
  const { world, resolved } = garden.value
  const example = fromRoot(garden.value, firstOf(words))
  const place = out === undefined ? await ownPlace(garden.value, example) : ok(resolve(out))
  if (!place.ok) return emitProblems(session, 'export', [place.problem])
  await using target = openTarget(place.value, world.files.rootAbs)
  const { report } = await exportRepository(world, resolved.config, {
    example,
    target,
    repository: process.env['GITHUB_REPOSITORY'] ?? null,
    withHistory: given['withHistory'] === true,
    ...(given['proof'] === false ? { prove: false } : {}),
  })
  return emitReport(session, garden.value, report, { write: true })
}

/** Nothing outside of the garden is written unless somebody says where. */
async function ownPlace({ world, resolved }: Garden, named: string): Promise<Result<string>> {
  const example = await selectOne(world, resolved.config, named)
  if (!example.ok) return example
  const path = `exports/${example.value.id}`
  // A repository may bring .hortus along as a link to somewhere else (A11).
  const trap = trapped(world.output.rootAbs, `${path}/x`)
  if (trap !== null) return fail(trap)
  makeIgnored(world.output.rootAbs)
  return ok(world.output.absolute(path))
}
