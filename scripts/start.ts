/** `npm start [-- OPTION…]`: checks the examples of this repository, builds its site from what came of it, and says where both are. Exits as the check does. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { join } from 'node:path'

const MAIN = join(import.meta.dirname, '../cli/hortus.mjs')

const checked = await hortus(['check', ...process.argv.slice(2)])
// Who pressed Ctrl-C wants no site; one that could not run has nothing to show.
const built = checked > 2 ? checked : await hortus(['site'])
process.exitCode = checked === 0 ? built : checked

/** Ctrl-C in a terminal reaches it too, and it cleans up: this one waits for it. */
async function hortus(words: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [MAIN, ...words], { stdio: 'inherit' })
  const forward = (signal: NodeJS.Signals): void => void child.kill(signal)
  const wait = (): void => undefined
  process.on('SIGTERM', forward).on('SIGHUP', forward).on('SIGINT', wait)
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
  process.off('SIGTERM', forward).off('SIGHUP', forward).off('SIGINT', wait)
  return code ?? 128 + (signal === null ? 0 : constants.signals[signal])
}
