import { killWhatRuns } from '../io/kill-what-runs.ts'
import { EXIT } from './exit-codes.ts'

export interface Interruption {
  readonly signal: AbortSignal
  /** The exit code of the signal that came; null: none came. */
  exitCode(): number | null
  dispose(): void
}

/**
 * The first Ctrl-C or SIGTERM asks the verb to stop and clean up; it still writes what it has. The second ends the process
 * at once, after killing what runs.
 */
export function listenForSignals(options: { readonly onFirst: () => void }): Interruption {
  const controller = new AbortController()
  let code: number | null = null
  const handler = (name: 'SIGINT' | 'SIGTERM') => () => {
    if (code !== null) {
      killWhatRuns()
      process.exit(EXIT[name])
    }
    code = EXIT[name]
    options.onFirst()
    controller.abort()
  }
  const handlers = { SIGINT: handler('SIGINT'), SIGTERM: handler('SIGTERM') }
  process.on('SIGINT', handlers.SIGINT).on('SIGTERM', handlers.SIGTERM)
  return {
    signal: controller.signal,
    exitCode: () => code,
    dispose: () => void process.off('SIGINT', handlers.SIGINT).off('SIGTERM', handlers.SIGTERM),
  }
}
