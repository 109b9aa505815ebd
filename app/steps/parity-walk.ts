/** Presets that must agree: each is run once, its output is read before its scratch directory goes, and every pair is compared. */
import { pairUp, type PresetOutput } from '../../core/benchmark/pair-up.ts'
import { ARRAY_LIMITS, readNumberArray } from '../../core/benchmark/number-array.ts'
import { parityRecord } from '../../core/benchmark/parity-record.ts'
import { SCRATCH } from '../../core/contract/places.ts'
import type { Example, ParityPlan } from '../../core/garden/example.ts'
import { describeEnd } from '../../core/record/describe-end.ts'
import { recordId } from '../../core/record/record-id.ts'
import { openPath, type Climbed } from '../../core/record/rung-path.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { Parity, RunRecord } from '../../core/schema/run-record.ts'
import type { World } from '../../core/world.ts'
import { goalOf, type Ascent, type Camp, type Ready } from './ascent.ts'
import { climb } from './climb.ts'
import { climbAll, type Walk } from './climb-all.ts'
import { runBefore } from './run-before.ts'
import { runOnce } from './run-once.ts'
import { storeRecord } from './store-record.ts'

export async function parityWalk(world: World, config: Config, example: Example, asked: Omit<Ascent, 'example' | 'warnOnce'>): Promise<Walk> {
  const plan = example.parity
  if (plan === undefined || plan.fault !== null) {
    const reason = `the parity of ${example.id} cannot be used: ${plan?.fault ?? 'it has none'}`
    const climbed = openPath(example, goalOf({ kind: 'parity', atTop: parityTop })).fail('smoked', reason, [at('BENCH.PARITY_INVALID', example, plan, `${reason}.`)])
    return { results: [climbed.result], findings: climbed.findings, problems: climbed.problems }
  }
  const ascent = { ...asked, kind: 'parity', preset: plan.presets[0]!, groupId: recordId(world.clock.now(), world.host.randomHex(4)), atTop: parityTop } as const
  return climbAll(world, config, [example], ascent, { archived: true })
}

interface Ran {
  readonly output: PresetOutput
  readonly record: RunRecord | null
  readonly climbed: Climbed | null
}

/** Inside the climb of the first preset, which the others are measured by. */
async function parityTop(world: World, config: Config, ascent: Ascent, camp: Camp, ready: Ready): Promise<Climbed> {
  const { example } = ascent
  const plan = example.parity!
  const ran: Ran[] = [await runPreset(world, config, ascent, camp, ready)]
  for (const preset of plan.presets.slice(1)) if (!world.signal.aborted) ran.push(await climbPreset(world, config, { ...ascent, preset }))
  if (world.signal.aborted) return camp.path.skip('smoked', 'was interrupted')
  const parity = pairUp(plan, ran.map(({ output }) => output))
  const own = ran.flatMap(({ climbed }) => climbed?.findings ?? [])
  const problems = ran.flatMap(({ climbed }) => climbed?.problems ?? [])
  const template = ran.find(({ record }) => record !== null)?.record ?? null
  const record = template === null ? null : parityRecord(template, { id: recordId(world.clock.now(), world.host.randomHex(4)), parity })
  const stored = record === null ? null : record.ok ? await storeRecord(world, record.value) : record
  if (stored?.ok === true) camp.path.record(stored.value, {})
  const durationMs = ran.reduce((sum, each) => sum + (each.record?.observed?.durationMs ?? 0), 0)
  const bad = parity.pairs.filter((pair) => pair.required && pair.verdict !== 'agree')
  const reason = bad.length === 0 ? null : bad.map(sentence).join('; ')
  return camp.path.end({ state: parity.verdict === 'agree' ? 'passed' : 'failed', reason, durationMs }, camp.choice.engine.name, [...own, ...bad.map((pair) => pairFinding(example, plan, pair))], [...problems, ...(stored?.ok === false ? [stored.problem] : [])])
}

async function climbPreset(world: World, config: Config, ascent: Ascent): Promise<Ran> {
  let ran: Ran | null = null
  const climbed = await climb(world, config, {
    ...ascent,
    async atTop(_world, _config, top, camp, ready) {
      ran = await runPreset(world, config, top, camp, ready)
      return camp.path.skip('smoked', 'is one of several')
    },
  })
  // The cast: a closure's assignment is not seen by the compiler.
  return (ran as Ran | null) ?? { output: { preset: ascent.preset, run: null, array: null, problem: climbed.result.reason ?? 'it did not run' }, record: null, climbed }
}

async function runPreset(world: World, config: Config, ascent: Ascent, camp: Camp, ready: Ready): Promise<Ran> {
  const preset = camp.preset.name
  const nothing = (problem: string, run: string | null = null): PresetOutput => ({ preset, run, array: null, problem })
  const before = await runBefore(world, config, ascent, camp, ready)
  if (before !== null) return { output: nothing(before.result.reason ?? 'it did not run'), record: null, climbed: before }
  // Read before it is kept: keeping moves the files away.
  let array: PresetOutput['array'] = null
  let problem: string | null = null
  const collect = async (): Promise<void> => {
    const read = await camp.scratch.readBytes(`${SCRATCH.outputs}/${ascent.example.parity!.output}`, { maxBytes: ARRAY_LIMITS.bytes })
    const numbers = read.ok ? readNumberArray(ascent.example.parity!.output, read.value) : null
    if (numbers?.ok === true) array = numbers.value
    problem = read.ok ? (numbers?.ok === false ? numbers.problem : null) : read.problem.message
  }
  const { outcome, record } = await runOnce(world, config, ascent, camp, ready, { before: collect })
  const how = outcome.end.kind === 'refused' ? outcome.end.reason : describeEnd(outcome.end, ready.plan.request.limits)
  const run = record?.id ?? null
  return { output: how === null ? { preset, run, array, problem } : nothing(how, run), record, climbed: null }
}

function pairFinding(example: Example, plan: ParityPlan, pair: Parity['pairs'][number]): Finding {
  return at(pair.verdict === 'differ' ? 'BENCH.PARITY' : 'BENCH.PARITY_UNKNOWN', example, plan, `${example.id}: ${sentence(pair)}.`)
}

const sentence = ({ a, b, verdict, reason }: Parity['pairs'][number]): string => `"${a}" and "${b}" ${verdict === 'differ' ? 'differ' : 'could not be compared'}: ${reason ?? 'no reason was given'}`

function at(code: 'BENCH.PARITY' | 'BENCH.PARITY_UNKNOWN' | 'BENCH.PARITY_INVALID', example: Example, plan: ParityPlan | undefined, message: string): Finding {
  return finding(code, { path: example.descriptor, line: plan?.place.line ?? null, column: plan?.place.column ?? null, example: example.id }, message)
}
