/**
 * The rung `probed`: in the image that was built, without network and GPU, the preset's program is started with `--help`. It works
 * on a copy of its own, so that nothing it leaves is part of the run. Its word is about imports and arguments only, never a smoke.
 */
import { judgeProbe } from '../../core/contract/judge-probe.ts'
import type { Preparation } from '../../core/contract/mounts-of-contract.ts'
import { SCRATCH } from '../../core/contract/places.ts'
import type { RunPlan } from '../../core/contract/plan-run.ts'
import { probeOf, probeOfCommand } from '../../core/contract/probe.ts'
import { probeFinding } from '../../core/record/probe-finding.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { Image, Mount, World } from '../../core/world.ts'
import type { Ascent, Camp } from './ascent.ts'
import { planFor } from './plan-for.ts'
import { prepareContract } from './prepare-contract.ts'
import { copyExample } from './prepare-run.ts'
import { shownOutput } from './shown-output.ts'
import { whyNoParser } from './why-no-parser.ts'

/** Gives what it found. Only a smoke is probed: who asks for another preset wants its run. */
export async function probeRung(world: World, config: Config, ascent: Ascent, camp: Camp, image: Image | null, id: string): Promise<readonly Finding[]> {
  if (ascent.kind !== 'smoke') return []
  const { path, preset } = camp
  if (config.smoke.probe_seconds === 0) return leave(path, 'smoke.probe_seconds is 0')
  await using scratch = await world.host.scratch(`${ascent.example.id.replaceAll('/', '-')}-probe`)
  const probe = await prepareProbe(world, config, ascent, { ...camp, scratch }, camp.scratch.pathAbs, id)
  if (typeof probe === 'string') return leave(path, probe)
  world.log.progress({ kind: 'step-started', example: ascent.example.id, step: 'probe', detail: camp.choice.engine.name })
  const outcome = await camp.choice.engine.run({ ...probe, image, signal: world.signal })
  const verdict = judgeProbe(outcome, config.smoke.probe_seconds * 1000)
  switch (verdict.state) {
    case 'passed':
      path.pass('probed', outcome.durationMs, camp.choice.engine.name)
      return []
    case 'unknown':
      return leave(path, verdict.reason)
    case 'failed':
      path.fail('probed', verdict.reason, [])
      return [probeFinding(ascent.example, preset, probe.command, verdict, outcome.log, shownOutput(world))]
  }
}

function leave(path: Camp['path'], reason: string): readonly Finding[] {
  path.leave('probed', reason)
  return []
}

/** The run of the preset, with another command and less of everything; a text says why there is none. */
async function prepareProbe(world: World, config: Config, ascent: Ascent, camp: Camp, runAbs: string, id: string): Promise<RunPlan['request'] | string> {
  const { example } = ascent
  const preset = { ...camp.preset, params: {}, network: false, timeoutSeconds: config.smoke.probe_seconds }
  const planned = planFor(world, config, { ...ascent, params: {}, profile: null }, { ...camp, preset, gpus: 0 }, id)
  // Whatever is wrong is said by the run itself.
  if (!planned.ok) return planned.problem.message
  const { request, prepare } = planned.value
  const plan = camp.contract !== undefined && preset.probe.kind === 'auto' ? probeOfCommand(request.command) : probeOf(preset)
  const why = plan.kind === 'none' ? plan.reason : await whyNoParser(world, example, plan, request.workdir)
  if (plan.kind === 'none' || why !== null) return why ?? 'nothing to probe'
  const copied = await copyExample(world, example, camp.scratch)
  const ready = copied.ok && prepare !== undefined ? await prepareContract(world, config, camp.scratch, withoutRepository(prepare)) : copied
  if (!ready.ok) return ready.problem.message
  const { keepsEntrypoint, ...rest } = request
  return {
    ...rest,
    ...(keepsEntrypoint === true && preset.probe.kind === 'auto' ? { keepsEntrypoint } : {}),
    command: plan.argv,
    mounts: request.mounts.map((mount) => sharedRepository(mount, camp.scratch.pathAbs, runAbs)),
    env: { ...request.env, CUDA_VISIBLE_DEVICES: '', HIP_VISIBLE_DEVICES: '' },
    labels: { ...request.labels, 'hortus.rung': 'probed' },
    network: 'none',
    gpus: 'none',
    limits: { ...request.limits, graceMs: GRACE_MS },
    log: `logs/${id}/probe.log`,
  }
}

/** Who answers --help has nothing to save. */
const GRACE_MS = 2_000

/** The copy of a whole repository is made once, for the run: the probe reads it there. */
function sharedRepository(mount: Mount, ownAbs: string, runAbs: string): Mount {
  const own = `${ownAbs}/${SCRATCH.repository}`
  return mount.sourceAbs === own || mount.sourceAbs.startsWith(`${own}/`) ? { ...mount, sourceAbs: `${runAbs}${mount.sourceAbs.slice(ownAbs.length)}`, writable: false } : mount
}

function withoutRepository({ sources, inner, cache }: Preparation): Preparation {
  const isOwn = (path: string): boolean => path !== SCRATCH.repository && !path.startsWith(`${SCRATCH.repository}/`)
  return { repository: [], sources: sources.filter(isOwn), inner: inner.filter(({ point }) => isOwn(point)), cache }
}
