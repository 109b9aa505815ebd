/** A log whose every line says what it is about. */
import type { Log } from '../../core/world.ts'

export function logOf(log: Log, about: Readonly<Record<string, unknown>>): Log {
  return {
    progress: (event) => log.progress(event),
    debug: (message, fields) => log.debug(message, { ...about, ...fields }),
    info: (message, fields) => log.info(message, { ...about, ...fields }),
    warn: (message, fields) => log.warn(message, { ...about, ...fields }),
  }
}
