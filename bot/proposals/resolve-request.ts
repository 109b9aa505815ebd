/** Names an example by its id, whatever the request called it: one matter has one name, one branch and one pull request. */
import { loadNamed, selectExamples } from '../../app/steps/select-examples.ts'
import { findUnarchived } from '../../app/unarchive.ts'
import { ok, type Result } from '../../core/problem.ts'
import type { Request } from '../../core/proposal/request.ts'
import type { Config } from '../../core/schema/config.ts'
import type { World } from '../../core/world.ts'

export async function resolveRequest(world: World, config: Config, request: Request): Promise<Result<Request>> {
  if (!('example' in request)) return ok(request)
  if (request.kind === 'unarchive') {
    const found = await findUnarchived(world, config, request.example)
    return found.ok ? ok({ ...request, example: found.value.id }) : found
  }
  const selected = await selectExamples(world, await loadNamed(world, config, [request.example]), config, { named: [request.example] })
  if (!selected.ok) return selected
  const [found] = [...selected.value.examples, ...selected.value.unreadable]
  return ok(found === undefined ? request : { ...request, example: found.id })
}
