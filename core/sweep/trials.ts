/** The trials of a sweep. Pure: the same sweep gives the same trials. */
import { hash } from 'node:crypto'
import { fail, ok, type Result } from '../problem.ts'
import { MAX_TRIALS, type ParamValue, type Range, type Sweep, type Trial } from './sweep.ts'

/** Grid: every combination, the last parameter changing fastest. Random: each drawn for itself, so that one more parameter or trial changes no other. */
export function trialsOf(sweep: Sweep): Result<readonly Trial[]> {
  const names = Object.keys(sweep.params)
  if (names.length === 0) return refuse(sweep, 'has no parameters', 'Give it `params`, for instance `lr: [0.1, 0.01]`.')
  return sweep.method === 'grid' ? grid(sweep, names) : random(sweep, names)
}

function grid(sweep: Sweep, names: readonly string[]): Result<readonly Trial[]> {
  const lists: (readonly ParamValue[])[] = []
  for (const name of names) {
    const range = sweep.params[name]!
    if (range.kind === 'between') return refuse(sweep, `is a grid, and its parameter "${name}" has no values but a range`, `List the values of "${name}", or write \`method: random\`.`)
    lists.push(range.values)
  }
  const count = lists.reduce((product, { length }) => product * length, 1)
  if (count > MAX_TRIALS) return tooMany(sweep, count)
  return ok(Array.from({ length: count }, (_, at): Trial => {
    let rest = at
    const chosen: ParamValue[] = []
    for (const values of lists.toReversed()) {
      chosen.unshift(values[rest % values.length]!)
      rest = Math.floor(rest / values.length)
    }
    return { number: at + 1, params: Object.fromEntries(names.map((name, index) => [name, chosen[index]!])) }
  }))
}

function random(sweep: Sweep, names: readonly string[]): Result<readonly Trial[]> {
  if (sweep.trials === null) return refuse(sweep, 'is random and does not say how many trials', 'Write `trials: 10`.')
  if (sweep.trials > MAX_TRIALS) return tooMany(sweep, sweep.trials)
  return ok(Array.from({ length: sweep.trials }, (_, at): Trial => ({ number: at + 1, params: Object.fromEntries(names.map((name) => [name, draw(sweep.params[name]!, uniform(`${sweep.seed}\n${at + 1}\n${name}`))])) })))
}

function draw(range: Range, word: number): ParamValue {
  if (range.kind === 'values') return range.values[Math.floor(word * range.values.length)]!
  const { min, max, scale, integer } = range
  // One wider at the end, so that an integer range holds both of its ends equally.
  const end = integer ? max + 1 : max
  const value = scale === 'log' ? Math.exp(Math.log(min) + word * (Math.log(end) - Math.log(min))) : min + word * (end - min)
  // Seven digits: enough for any parameter, and the same text on every machine, whatever its logarithm rounds.
  return integer ? Math.min(Math.floor(value), max) : Number(Math.min(Math.max(value, min), max).toPrecision(7))
}

/** In [0, 1), 48 bits of SHA-256: no state, no library, any language can do it again. */
const uniform = (text: string): number => Number.parseInt(hash('sha256', text).slice(0, 12), 16) / 2 ** 48

const tooMany = (sweep: Sweep, count: number): Result<never> => refuse(sweep, `has ${count} trials, and at most ${MAX_TRIALS} are run`, 'Take fewer values, or `method: random` with fewer `trials`.')

function refuse(sweep: Sweep, what: string, next: string): Result<never> {
  return fail({ code: 'SWEEP.INVALID', message: `The sweep "${sweep.name}" ${what}.`, next, path: sweep.place.path, ...(sweep.place.line === null ? {} : { line: sweep.place.line }) })
}
