/** What a preset must come to, how it is scored and how it is probed: an entry that nobody can judge is told before anything runs. */
import type { Place, Preset } from '../garden/example.ts'
import type { Finding } from '../schema/report.ts'
import { finding } from './finding.ts'
import type { Rule, Subject } from './subject.ts'
import { shorten } from './tfc/shorten.ts'

export const expectationRules: Rule = ({ example, fact }) => {
  const found = example.presets.flatMap((preset) => faultsOf(preset, fact).map(({ place, message }) => finding('GARDEN.EXPECTATION_INVALID', { ...place, example: example.id }, message)))
  return [...new Map(found.map((each) => [placeOf(each), each])).values()].slice(0, MAX)
}

const MAX = 50

function faultsOf(preset: Preset, fact: Subject['fact']): { place: Place; message: string }[] {
  const { name, expect, score, probe, place } = preset
  const truth = truthOf(preset)
  const there = truth === null ? null : fact(truth)
  return [
    ...expect.faults.map((fault) => ({ place: fault.place, message: `An expectation cannot be read: ${fault.reason}.` })),
    ...(score?.kind === 'invalid' ? [{ place: score.place, message: `The \`score:\` of the preset "${shorten(name)}" cannot be read: ${score.reason}.` }] : []),
    ...(score !== null && there !== null && typeof there === 'string' ? [{ place: score.place, message: `The truth "${shorten(truth ?? '')}" that the preset "${shorten(name)}" is scored by ${THERE[there]}.` }] : []),
    ...(probe.kind === 'invalid' ? [{ place, message: `The preset "${shorten(name)}" cannot be probed: ${probe.reason}.` }] : []),
  ]
}

const THERE = { missing: 'is not there', not_a_file: 'is not a file', outside: 'leaves the repository' } as const

/** The file that predictions are held to, relative to the directory of the example. */
export const truthOf = ({ score }: Preset): string | null => (score === null || score.kind === 'invalid' ? null : score.truth)

/** What the example expects is read for each of its presets, and is wrong once. */
const placeOf = ({ path, line, column, message }: Finding): string => [path, line, column, message].join('\n')
