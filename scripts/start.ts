/** `npm start [-- OPTION…]`: checks the examples of this repository, builds its site from what came of it, and says where both are. Exits as the check does. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { join } from 'node:path'

const MAIN = join(import.meta.dirname, '../cli/hortus.mjs')
const HELP: ReadonlySet<string> = new Set(['--help', '-h', '--version'])

const words = process.argv.slice(2)
const checked = await hortus(['check', ...words])
// Who pressed Ctrl-C wants no site; one that could not run has nothing to show; help is no check.
const wanted = checked <= 2 && !words.some((word) => HELP.has(word))
const built = wanted ? await site() : 0
process.exitCode = checked === 0 ? built : checked

/** Of the same repository. On stdout stands one document, where somebody asked for one. */
async function site(): Promise<number> {
  if (!words.includes('--json')) process.stdout.write('\nThe site of it:\n')
  const code = await hortus(['site', ...rootIn(words)], words.includes('--json') ? 2 : 'inherit')
  if (code !== 0) process.stderr.write(`No site was built (exit code ${code}; the reason stands above). The check came to what it says. \`npm run hortus -- site\` tries again.\n`)
  return code
}

function rootIn(all: readonly string[]): readonly string[] {
  const at = all.findIndex((word) => word === '--root' || word.startsWith('--root='))
  return at === -1 ? [] : all.slice(at, all[at] === '--root' ? at + 2 : at + 1)
}

/** Ctrl-C in a terminal reaches it too, and it cleans up: this one waits for it. */
async function hortus(own: readonly string[], stdout: 'inherit' | 2 = 'inherit'): Promise<number> {
  const child = spawn(process.execPath, [MAIN, ...own], { stdio: ['inherit', stdout, 'inherit'] })
  const forward = (signal: NodeJS.Signals): void => void child.kill(signal)
  const wait = (): void => undefined
  process.on('SIGTERM', forward).on('SIGHUP', forward).on('SIGINT', wait)
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
  process.off('SIGTERM', forward).off('SIGHUP', forward).off('SIGINT', wait)
  return code ?? 128 + (signal === null ? 0 : constants.signals[signal])
}
