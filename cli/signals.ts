import { killWhatRuns } from '../io/kill-what-runs.ts'
import { EXIT } from './exit-codes.ts'

export interface Interruption {
  readonly signal: AbortSignal
  /** The exit code of the signal that came; null: none came. */
  exitCode(): number | null
  dispose(): void
}

/** SIGHUP: the terminal was closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * The first Ctrl-C or SIGTERM asks the verb to stop and clean up; it still writes what it has. The second ends the process
 * at once, after killing what runs.
 */
export function listenForSignals(options: { readonly onFirst: () => void }): Interruption {
  const controller = new AbortController()
  let code: number | null = null
  const handle = (name: NodeJS.Signals): void => {
    const of = EXIT[name as (typeof SIGNALS)[number]]
    if (code !== null) {
      killWhatRuns()
      process.exit(of)
    }
    code = of
    options.onFirst()
    controller.abort()
  }
  for (const name of SIGNALS) process.on(name, handle)
  return {
    signal: controller.signal,
    exitCode: () => code,
    dispose: () => {
      for (const name of SIGNALS) process.off(name, handle)
    },
  }
}
