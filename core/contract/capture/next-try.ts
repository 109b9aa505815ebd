/** What else could be tried when a script showed nothing: another answer about images, or a variable that it asked for. Pure. */
import type { CaptureOutcome } from '../../world.ts'
import type { Judged } from './judge-capture.ts'
import { isWork } from './judge-capture.ts'

export interface Try {
  readonly images: 'there' | 'absent'
  /** Variables that were set to a placeholder because the script would not go on without. */
  readonly given: readonly string[]
}

/** Images that a script asks for are there; where it builds itself, they are not, or it would have nothing to do. */
export const firstTry = (script: string): Try => ({ images: /(^|[_-])build/.test(script.split('/').at(-1) ?? '') ? 'absent' : 'there', given: [] })

export const MAX_TRIES = 5
const MAX_GIVEN = 8

/** null: nothing left to try. */
export function nextTry(outcome: CaptureOutcome, judged: Judged, tried: readonly Try[]): Try | null {
  const last = tried.at(-1)
  if (last === undefined || tried.length >= MAX_TRIES || judged.state === 'complete' || outcome.end.kind !== 'exited') return null
  if (outcome.end.code !== 0) {
    const asked = askedFor(outcome.tail).filter((name) => !last.given.includes(name) && allowed(name))
    const given = [...last.given, ...asked].slice(0, MAX_GIVEN)
    if (given.length > last.given.length) return { ...last, given }
  }
  // Once the other way round.
  const other = last.images === 'there' ? 'absent' : 'there'
  return judged.calls.some(isWork) || judged.calls.length === 0 || tried.some(({ images }) => images === other) ? null : { ...last, images: other }
}

/** `line 3: HF_TOKEN: unbound variable`, `WANDB_API_KEY: parameter null or not set`, `Error: HF_TOKEN is not set`. */
function askedFor(lines: readonly string[]): readonly string[] {
  const names = lines.flatMap((line) => {
    const told = /line \d+: ([A-Za-z_][A-Za-z0-9_]{0,99}): /.exec(line)?.[1]
    const worded = /\b(?:set|require[ds]?|missing|export|provide|need[s]?|empty|undefined)\b/i.test(line) ? (line.match(/\b[A-Z][A-Z0-9]{0,30}(?:_[A-Z0-9]{1,30}){1,5}\b/g) ?? []) : []
    return [...(told === undefined ? [] : [told]), ...worded]
  })
  return [...new Set(names)]
}

/** A name that steers the shell itself is not for an example to have set. */
const allowed = (name: string): boolean => /^[A-Z_][A-Z0-9_]*$/.test(name) && !/^(PATH|HOME|IFS|ENV|PWD|SHELL|BASH.*|LD_.*|HORTUS_.*|PS[0-4]|PROMPT_COMMAND|SHELLOPTS)$/.test(name)
