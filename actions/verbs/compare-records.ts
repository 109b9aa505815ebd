import { compare, type CompareVerbOptions } from '../../app/compare.ts'
import { readAcross } from '../../core/compare/read-across.ts'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import { withFindings } from '../../core/report/with-findings.ts'
import type { Inputs } from '../inputs.ts'
import { required } from '../required.ts'
import type { Story } from '../story.ts'

/** `mode: records`: run records of before and of now. */
export const compareRecordsStory: Story<'compare'> = async ({ world, resolved, inputs }) => {
  const [sides, across] = [sidesOf(inputs), readAcross(inputs.across)]
  if (!sides.ok) return sides
  if (!across.ok) return across
  const keys = inputs.metrics.length > 0 ? { keys: inputs.metrics } : {}
  const report = await compare(world, resolved.config, { ...sides.value, ...keys, ...(across.value.length === 0 ? {} : { across: across.value }) })
  return ok({ report: withFindings(report, resolved.findings), outputs: {} })
}

type Sides = Pick<CompareVerbOptions, 'base' | 'baseRef' | 'head'>

function sidesOf({ base, 'base-ref': ref, head }: Inputs<'compare'>): Result<Sides> {
  if (ref !== null) return base.length > 0 ? fail(TWO_BASES) : ok({ baseRef: ref, ...(head.length === 0 ? {} : { head }) })
  const [first, second] = [required('compare', 'base', base[0] ?? null), required('compare', 'head', head[0] ?? null)]
  if (!first.ok) return first
  return second.ok ? ok({ base, head }) : second
}

const TWO_BASES: Problem = { code: 'ACTION.INPUT_INVALID', message: 'Of the inputs of compare, base and base-ref are both given.', next: 'Give the records of the base, or the reference that they are found by.' }
