/**
 * The rung `probed`: in the image that was built, without network and GPU, the preset's program is started with `--help`. It works
 * on a copy of its own, so that nothing it leaves is part of the run. Its word is about imports and arguments only, never a smoke.
 */
import { hasParser, importedNames } from '../../core/contract/has-parser.ts'
import { judgeProbe } from '../../core/contract/judge-probe.ts'
import { probeOf, type ProbePlan } from '../../core/contract/probe.ts'
import type { Example } from '../../core/garden/example.ts'
import { probeFinding } from '../../core/record/probe-finding.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { Image, RunOutcome, World } from '../../core/world.ts'
import type { Ascent, Camp } from './ascent.ts'
import { planFor } from './plan-for.ts'
import { copyExample } from './prepare-run.ts'
import { shownOutput } from './shown-output.ts'

/** Gives what it found. Only a smoke is probed: who asks for another preset wants its run. */
export async function probeRung(world: World, config: Config, ascent: Ascent, camp: Camp, image: Image | null, id: string): Promise<readonly Finding[]> {
  if (ascent.kind !== 'smoke') return []
  const { path, preset } = camp
  const plan = probeOf(preset)
  const why = config.smoke.probe_seconds === 0 ? 'smoke.probe_seconds is 0' : plan.kind === 'none' ? plan.reason : await whyUseless(world, ascent.example, plan)
  if (why !== null || plan.kind === 'none') {
    path.leave('probed', why ?? 'nothing to probe')
    return []
  }
  const outcome = await start(world, config, ascent, camp, plan.argv, image, id)
  if (typeof outcome === 'string') {
    path.leave('probed', outcome)
    return []
  }
  const verdict = judgeProbe(outcome, config.smoke.probe_seconds * 1000)
  switch (verdict.state) {
    case 'passed':
      path.pass('probed', outcome.durationMs, camp.choice.engine.name)
      return []
    case 'unknown':
      path.leave('probed', verdict.reason)
      return []
    case 'failed':
      path.fail('probed', verdict.reason, [])
      return [probeFinding(ascent.example, preset, plan.argv, verdict, outcome.log, shownOutput(world))]
  }
}

async function start(world: World, config: Config, ascent: Ascent, camp: Camp, argv: readonly string[], image: Image | null, id: string): Promise<RunOutcome | string> {
  await using scratch = await world.host.scratch(`${ascent.example.id.replaceAll('/', '-')}-probe`)
  const preset = { ...camp.preset, action: { kind: 'command', argv }, params: {}, network: false, timeoutSeconds: config.smoke.probe_seconds } as const
  const planned = planFor(world, config, { ...ascent, params: {}, profile: null }, { ...camp, preset, scratch, gpus: 0 }, id)
  // Whatever is wrong is said by the run itself.
  if (!planned.ok) return planned.problem.message
  const ready = await copyExample(world, ascent.example, scratch)
  if (!ready.ok) return ready.problem.message
  world.log.progress({ kind: 'step-started', example: ascent.example.id, step: 'probe', detail: camp.choice.engine.name })
  const { request } = planned.value
  const env = { ...request.env, CUDA_VISIBLE_DEVICES: '', HIP_VISIBLE_DEVICES: '' }
  const labels = { ...request.labels, 'hortus.rung': 'probed' }
  // await: without it the scratch directory would go before the probe is over.
  return await camp.choice.engine.run({ ...request, env, labels, network: 'none', gpus: 'none', log: `logs/${id}/probe.log`, image, signal: world.signal })
}

/** null: a parser is there to answer --help. Without one the program would begin its work. */
async function whyUseless(world: World, example: Example, plan: Extract<ProbePlan, { kind: 'probe' }>): Promise<string | null> {
  const { needsParser: language, program } = plan
  if (language === null || program === null) return null
  const text = await readProgram(world, example, program)
  if (text === null) return null
  if (hasParser(text, language)) return null
  const directory = program.includes('/') ? program.slice(0, program.lastIndexOf('/') + 1) : ''
  for (const name of language === 'python' ? importedNames(text) : []) {
    const beside = await readProgram(world, example, `${directory}${name}.py`)
    if (beside !== null && hasParser(beside, language)) return null
  }
  return `no argument parser is seen in ${program.slice(0, 100)}, so --help would start its work; give the preset a \`probe:\` command`
}

/** null: not in the garden, so the image has it. */
async function readProgram(world: World, example: Example, program: string): Promise<string | null> {
  if (program.startsWith('/')) return null
  const read = await world.files.readText(`${example.path}/${program.replace(/^\.\//, '')}`, { maxBytes: PROGRAM_BYTES, head: true })
  return read.ok ? read.value.text : null
}

const PROGRAM_BYTES = 512 * 1024
