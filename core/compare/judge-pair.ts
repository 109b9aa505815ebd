/** One metric of two sides: what is missing or no number first, then by its class. */
import { judgeExact } from './judge-exact.ts'
import { judgeNear } from './judge-near.ts'
import { judgeQuality } from './judge-quality.ts'
import { judgeTime } from './judge-time.ts'
import type { Circumstances, Judge, Judgement } from './judgement.ts'
import type { MetricClass, Value } from './metric.ts'
import type { Pair } from './metrics-of.ts'
import { finite, shown, unusual } from './sample.ts'

const JUDGES: Readonly<Record<MetricClass, Judge>> = { exact: judgeExact, near: judgeNear, time: judgeTime, quality: judgeQuality }

export function judgePair(pair: Pair, circumstances: Circumstances): Judgement {
  const { base, head } = pair
  if (base.values.length === 0 || head.values.length === 0) return missing(pair)
  if (unusual(base) > 0 || unusual(head) > 0) return judgeUnusual(pair)
  const said = JUDGES[pair.metric.class](pair, { base: finite(base), head: finite(head) }, circumstances)
  const notes = [pair.note, absent(pair)].filter((note) => note !== null)
  return notes.length === 0 ? said : { ...said, reason: [said.reason, ...notes].filter((each) => each !== null).join(' ') }
}

function missing({ base, head }: Pair): Judgement {
  const none = (values: readonly Value[]): boolean => values.length === 0
  const where = none(base.values) && none(head.values) ? 'on both sides' : none(base.values) ? 'at the base' : 'at the head'
  const note = base.note ?? head.note
  return { verdict: 'insufficient_data', reason: `Missing ${where}.${note === null ? '' : ` ${note}`}` }
}

/** NaN or an infinity: training that diverged, or a division by zero. Never equal to anything, and one start with it is enough. */
function judgeUnusual({ base, head }: Pair): Judgement {
  const [a, b] = [unusual(base), unusual(head)]
  const many = (count: number, of: number): string => (of === 1 ? '' : ` (${count} of ${of} values)`)
  if (a === 0) return { verdict: 'regression', reason: `Was a finite number and became ${String(shown(head))}${many(b, head.values.length)}.` }
  if (b === 0) return { verdict: 'improvement', reason: `Was ${String(shown(base))}${many(a, base.values.length)} and became a finite number.` }
  return { verdict: 'inconclusive', reason: `No finite number on either side: ${String(shown(base))}${many(a, base.values.length)} and ${String(shown(head))}${many(b, head.values.length)}.` }
}

/** Units that gave no value are never dropped in silence. */
function absent({ base, head }: Pair): string | null {
  const gone = [['base', base], ['head', head]] as const
  const words = gone.filter(([, { missing: count }]) => count > 0).map(([side, { values, missing: count }]) => `${count} of ${values.length + count} of the ${side} gave no value`)
  return words.length === 0 ? null : `${words.join(', ')}.`
}
