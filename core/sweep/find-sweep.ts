import type { Example } from '../garden/example.ts'
import { fail, ok, type Result } from '../problem.ts'
import { didYouMean } from '../source/did-you-mean.ts'
import type { Sweep } from './sweep.ts'

/** The sweep of that name; without a name the only one that the example has. */
export function findSweep(example: Pick<Example, 'id' | 'descriptor' | 'sweeps'>, name: string | null): Result<Sweep> {
  const sweeps = example.sweeps ?? []
  const names = sweeps.map((sweep) => sweep.name)
  const found = name === null ? (sweeps.length === 1 ? sweeps[0] : undefined) : sweeps.find((sweep) => sweep.name === name)
  if (found !== undefined) return ok(found)
  if (sweeps.length === 0) return fail({ code: 'SWEEP.NONE', message: `${example.id} has no sweeps.`, next: 'Write `sweeps:` in its example.yaml, or give the parameters here: --grid lr=0.1,0.01 or --random lr=0.0001..0.1:log --trials 10.', path: example.descriptor })
  if (name === null) return fail({ code: 'SWEEP.WHICH', message: `${example.id} has ${sweeps.length} sweeps.`, next: `Name one of: ${names.join(', ')}.`, path: example.descriptor })
  const close = didYouMean(name, names)
  return fail({ code: 'SWEEP.UNKNOWN', message: `${example.id} has no sweep "${name.slice(0, 200)}".`, next: close === null ? `Use one of: ${names.join(', ')}.` : `Did you mean "${close}"?`, path: example.descriptor })
}
