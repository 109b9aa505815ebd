/** Probot's log, as far as it is ours to keep: its lines hold whole payloads and signatures, so only their words are taken. */
import type { Probot } from 'probot'
import type { Log } from '../../core/world.ts'

type ProbotLog = NonNullable<ConstructorParameters<typeof Probot>[0]>['log']

export function probotLog(log: Log): NonNullable<ProbotLog> {
  const say = (level: 'debug' | 'warn') => (...words: readonly unknown[]): void => {
    const text = words.find((word) => typeof word === 'string')
    const error = words.map((word) => (word instanceof Error ? word : (word as { readonly err?: unknown } | null)?.err)).find((each) => each instanceof Error)
    log[level](`probot: ${typeof text === 'string' ? text.slice(0, 300) : 'something happened'}`, error === undefined ? {} : { error: error.name })
  }
  const quiet = say('debug')
  const loud = say('warn')
  const own = { level: 'warn', trace: quiet, debug: quiet, info: quiet, warn: loud, error: loud, fatal: loud, silent: () => undefined, child: () => own }
  return own as unknown as NonNullable<ProbotLog>
}

