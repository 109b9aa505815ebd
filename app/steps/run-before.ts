/** The containers that a script starts before its last one, each in turn and each with a record of its own. */
import { beforePlace } from '../../core/contract/plan-contract.ts'
import { SCRATCH } from '../../core/contract/places.ts'
import type { Preset } from '../../core/garden/example.ts'
import type { Problem, Result } from '../../core/problem.ts'
import { describeEnd } from '../../core/record/describe-end.ts'
import { recordId } from '../../core/record/record-id.ts'
import type { Climbed } from '../../core/record/rung-path.ts'
import { runFindings } from '../../core/record/smoke-findings.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Scratch, World } from '../../core/world.ts'
import type { Ascent, Camp, Ready } from './ascent.ts'
import { prepareContract } from './prepare-contract.ts'
import { runOnce } from './run-once.ts'
import { shownOutput } from './shown-output.ts'

/** null: all ended well, and everything stands ready for the last. Else the end of the climb. */
export async function runBefore(world: World, config: Config, ascent: Ascent, camp: Camp, ready: Ready): Promise<Climbed | null> {
  const { path, choice, preset, scratch } = camp
  const { before = [], prepare } = ready.plan
  for (const [index, plan] of before.entries()) {
    const prepared = plan.prepare === undefined ? null : await prepareContract(world, config, scratch, plan.prepare)
    if (prepared?.ok === false) return path.stop('smoked', named(ascent, prepared.problem))
    const id = recordId(world.clock.now(), world.host.randomHex(4))
    const place = below(scratch, beforePlace(index))
    await place.makeDir(SCRATCH.outputs)
    const request = { ...plan.request, log: `logs/${id}/run.log` }
    const { outcome, reported, stored, problems } = await runOnce(world, config, ascent, { ...camp, scratch: place, preset: unjudged(preset) }, { ...ready, id, plan: { ...plan, request } })
    if (outcome.end.kind === 'refused') return path.skip('smoked', `${outcome.end.reason}. ${outcome.end.next}`)
    if (stored !== null) path.record(stored, {})
    const reason = describeEnd(outcome.end, request.limits)
    if (reason === null && problems.length === 0) continue
    const state = outcome.end.kind === 'engine_failed' || outcome.end.kind === 'interrupted' ? 'stopped' : reason === null ? 'passed' : 'failed'
    const told = `container ${index + 1} of ${before.length + 1} of its script: ${reason ?? 'its record could not be kept'}`
    return path.end({ state, reason: told, durationMs: outcome.durationMs }, choice.engine.name, runFindings(ascent.example, preset, outcome, request.limits, reported, shownOutput(world)), problems)
  }
  // Also where it is the only one: its probe ran meanwhile, and could write the cache (A11).
  const last: Result<void> | null = prepare === undefined ? null : await prepareContract(world, config, scratch, prepare)
  return last?.ok === false ? path.stop('smoked', named(ascent, last.problem)) : null
}

/** What a preset expects, it expects of all of its script: the last container is held to it. */
const unjudged = ({ supervise: _supervise, service: _service, ...preset }: Preset): Preset => ({ ...preset, expect: { metrics: [], artifacts: [], finite: false, faults: [] }, score: null })

/** The same scratch directory, seen from a directory in it. */
function below(scratch: Scratch, directory: string): Scratch {
  return {
    pathAbs: `${scratch.pathAbs}/${directory}`,
    copyFrom: (files, base, to) => scratch.copyFrom(files, base, `${directory}/${to}`),
    makeDir: (path) => scratch.makeDir(`${directory}/${path}`),
    look: (path) => scratch.look(`${directory}/${path}`),
    follow: (paths, listener) => scratch.follow(paths.map((path) => `${directory}/${path}`), listener),
    remove: (path) => scratch.remove(`${directory}/${path}`),
    readBytes: (path, options) => scratch.readBytes(`${directory}/${path}`, options),
    readText: (path, options) => scratch.readText(`${directory}/${path}`, options),
    keep: (path, output, options) => scratch.keep(`${directory}/${path}`, output, options),
    [Symbol.asyncDispose]: () => scratch[Symbol.asyncDispose](),
  }
}

const named = ({ example }: Ascent, problem: Problem): Problem => ({ ...problem, message: `${example.id}: ${problem.message}.`, path: example.descriptor })
