import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { compare as compareRecords, type CompareVerbOptions } from '../../app/compare.ts'
import { readAcross } from '../../core/compare/read-across.ts'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import { emitProblems, emitReport } from '../emit-report.ts'
import { openGarden, type Session } from '../session.ts'
import type { VerbRun } from '../verb.ts'
import { textsOf } from '../words.ts'

export const compare: VerbRun = async (session, words, options) => {
  const [sides, tolerance, across] = [sidesOf(session, words, options), toleranceOf(options), readAcross(textsOf(options['across']))]
  const wrong = [sides, tolerance, across].flatMap((each) => (each.ok ? [] : [each.problem]))
  if (!sides.ok || !tolerance.ok || !across.ok) return emitProblems(session, 'compare', wrong)
  const garden = await openGarden(session, { orHere: true })
  if (!garden.ok) return emitProblems(session, 'compare', garden.problem)
  const { world, resolved } = garden.value
  const keys = textsOf(options['key'])
  const report = await compareRecords(world, resolved.config, { ...sides.value, ...tolerance.value, ...(keys.length === 0 ? {} : { keys }), ...(across.value.length === 0 ? {} : { across: across.value }) })
  return emitReport(session, garden.value, report, { write: false })
}

type Sides = Pick<CompareVerbOptions, 'base' | 'baseRef' | 'head'>

/** `compare A B`, `compare --base REF [B]`, and any number of `--base-record` and `--head-record`. */
function sidesOf(session: Session, words: Parameters<VerbRun>[1], options: Parameters<VerbRun>[2]): Result<Sides> {
  const given = words.flat().map(fromHere)
  const [moreBase, moreHead] = [textsOf(options['baseRecord']).map(fromHere), textsOf(options['headRecord']).map(fromHere)]
  const { base: ref } = session.options
  if (ref !== undefined) {
    if (given.length > 1 || moreBase.length > 0) return fail(TWO_BASES)
    const head = [...given, ...moreHead]
    return ok({ baseRef: ref, ...(head.length === 0 ? {} : { head }) })
  }
  const [base, head] = [[...given.slice(0, 1), ...moreBase], [...given.slice(1), ...moreHead]]
  return base.length === 0 || head.length === 0 ? fail(base.length === 0 && head.length === 0 ? NO_SIDE : ONE_SIDE) : ok({ base, head })
}

function toleranceOf(options: Readonly<Record<string, unknown>>): Result<Pick<CompareVerbOptions, 'tolerance'>> {
  const [given] = textsOf(options['tolerance'])
  if (given === undefined) return ok({})
  const tolerance = given.trim() === '' ? Number.NaN : Number(given)
  if (tolerance >= 0 && Number.isFinite(tolerance)) return ok({ tolerance })
  return fail({ code: 'USAGE.TOLERANCE', message: `--tolerance ${given} is not a number from 0 upwards.`, next: 'Write for instance --tolerance 0.02 for 2 %.' })
}

/** A path is meant from where the person stands; what is not there may be meant from the root of the garden. */
const fromHere = (path: string): string => (existsSync(path) ? resolve(path) : path)

const HOW = '`hortus compare before.json after.json` compares two records or directories; `hortus compare --base origin/main` compares what was run here with the runs of the merge base.'
const NO_SIDE: Problem = { code: 'USAGE.COMPARE', message: '`hortus compare` needs two sides.', next: HOW }
const ONE_SIDE: Problem = { code: 'USAGE.COMPARE', message: '`hortus compare` needs two sides, and one is given.', next: HOW }
const TWO_BASES: Problem = { code: 'USAGE.COMPARE', message: 'With --base the base is found by what the reference means, so only the head is named.', next: 'Leave --base out to name records for both sides, or name one path.' }
