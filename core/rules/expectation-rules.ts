/** What a preset must come to, how it is scored and how it is probed: an entry that nobody can judge is told before anything runs. */
import type { Preset } from '../garden/example.ts'
import type { Finding } from '../schema/report.ts'
import type { Rule, Subject } from './subject.ts'
import { shorten } from './tfc/shorten.ts'
import { told, unreadableExpectation, unreadableScore } from './unreadable-expectation.ts'

export const expectationRules: Rule = ({ example, fact }) => {
  const found = example.presets.flatMap((preset) => faultsOf(example.id, preset, fact))
  return [...new Map(found.map((each) => [placeOf(each), each])).values()].slice(0, MAX)
}

const MAX = 50

function faultsOf(id: string, preset: Preset, fact: Subject['fact']): Finding[] {
  const { name, expect, score, probe, place } = preset
  const truth = truthOf(preset)
  const there = truth === null ? null : fact(truth)
  return [
    ...expect.faults.map((fault) => unreadableExpectation(id, fault)),
    ...(score?.kind === 'invalid' ? [unreadableScore(id, name, score)] : []),
    ...(score !== null && typeof there === 'string' ? [told(id, score.place, `The truth "${shorten(truth ?? '')}" that the preset "${shorten(name)}" is scored by ${THERE[there]}.`)] : []),
    ...(probe.kind === 'invalid' ? [told(id, place, `The preset "${shorten(name)}" cannot be probed: ${probe.reason}.`)] : []),
  ]
}

const THERE = { missing: 'is not there', not_a_file: 'is not a file', outside: 'leaves the repository' } as const

/** The file that predictions are held to, relative to the directory of the example. */
export const truthOf = ({ score }: Preset): string | null => (score === null || score.kind === 'invalid' ? null : score.truth)

/** What the example expects is read for each of its presets, and is wrong once. */
const placeOf = ({ path, line, column, message }: Finding): string => [path, line, column, message].join('\n')
