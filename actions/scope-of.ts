import type { Inputs } from './inputs.ts'

/** Which examples: those named, else those affected since `base`, else all. */
export function scopeOf(inputs: Pick<Inputs<'smoke'>, 'examples' | 'base'>): { named?: readonly string[]; base?: string } {
  return { ...(inputs.examples.length > 0 ? { named: inputs.examples } : {}), ...(inputs.base === null ? {} : { base: inputs.base }) }
}
