/** Adds to a run what makes it the run of a server: how it is waited for, asked and stopped. */
import type { CapturedContract } from '../../core/contract/captured.ts'
import type { RunPlan } from '../../core/contract/plan-run.ts'
import { planService } from '../../core/contract/plan-service.ts'
import type { Example, Preset } from '../../core/garden/example.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import type { World } from '../../core/world.ts'
import type { Ascent } from './ascent.ts'

const BODY_MAX_BYTES = 1024 * 1024

export async function withService(world: World, { example, untilStopped = false }: Pick<Ascent, 'example' | 'untilStopped'>, preset: Preset, plan: RunPlan, contract?: CapturedContract): Promise<Result<RunPlan>> {
  if (preset.service === undefined || untilStopped) return ok(plan)
  const body = await readBody(world, example, preset.service.ask?.bodyFile ?? null)
  if (!body.ok) return body
  return ok({ ...plan, request: { ...plan.request, service: planService({ ...preset.service, preferredPort: preset.service.preferredPort ?? portOf(contract) }, body.value) } })
}

/** The port that its script publishes, when it says so itself. */
function portOf(contract: CapturedContract | undefined): number | null {
  const run = contract?.calls.findLast((call) => call.kind === 'run')
  return run?.ports.find(({ protocol }) => protocol === 'tcp')?.container ?? null
}

async function readBody(world: World, example: Example, file: string | null): Promise<Result<string | null>> {
  if (file === null) return ok(null)
  const text = await world.files.readText(`${example.path}/${file}`, { maxBytes: BODY_MAX_BYTES })
  if (text.ok) return ok(text.value.text)
  return fail({ code: 'RUN.BODY_FILE', message: `The text that ${example.id} is to be asked with (${file}) cannot be read: ${text.problem.message}.`, next: 'Correct `service.ask.body_file` of the preset.', path: example.descriptor })
}
