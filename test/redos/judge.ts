/** The judge: recheck (https://makenowjust-labs.github.io/recheck/), as pure JavaScript, without Java or a native program. */
import { createRequire } from 'node:module'
import type { checkSync as Check, Diagnostics, Parameters } from 'recheck'
import type { Pattern } from './find-patterns.ts'

/** The entry for browsers never starts a process or a thread; the other one would look for Java and a binary. */
const { checkSync } = createRequire(import.meta.url)('recheck/lib/browser.js') as { checkSync: typeof Check }

export const judge = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>, parameters: Parameters): Diagnostics => checkSync(source, flags, { randomSeed: 1, ...parameters })

export const written = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string => `/${source}/${flags}`

/** One line for the reader of a red test: what, how slow, for which text, where. */
export function told(pattern: Pattern, verdict: Diagnostics): string {
  const why = verdict.status === 'vulnerable' ? `${verdict.complexity.summary}, for example ${verdict.attack.pattern}` : verdict.status === 'unknown' ? `not judged (${verdict.error.kind})` : 'safe'
  return `${written(pattern)} ${pattern.at.join(' ')}: ${why}`
}
