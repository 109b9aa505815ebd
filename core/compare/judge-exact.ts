import { varies } from './change.ts'
import { moved, type Judge } from './judgement.ts'

/**
 * Equality alone: a parameter count, a shape, a digest as a number. What differs where somebody declared it exact is a regression, for it
 * should be equal; where only the name says so it is told, since a larger model is not a worse one.
 */
export const judgeExact: Judge = ({ metric }, { base, head }) => {
  const [first] = base
  if (first === undefined || [...base, ...head].every((value) => value === first)) return { verdict: 'equivalent', reason: null }
  // What did not repeat at the base is no fault of the head, which may well have mended it.
  if (varies(base)) return { verdict: 'inconclusive', reason: `Should be the same in every run, and differs from run to run of ${varies(head) ? 'both sides' : 'the base'}.` }
  if (varies(head)) return { verdict: metric.classDeclared ? 'regression' : 'inconclusive', reason: 'Should be the same in every run, and differs from run to run of the head.' }
  const what = `${moved(first, head[0]!)}, and should be equal`
  if (metric.direction === 'min' || metric.direction === 'max') return { verdict: head[0]! > first === (metric.direction === 'max') ? 'improvement' : 'regression', reason: `${what}.` }
  return metric.classDeclared && metric.direction === null ? { verdict: 'regression', reason: `${what}.` } : { verdict: 'inconclusive', reason: `${what}; nobody declared which way is better.` }
}
