/** `npm run bot:start`: the bot, as its environment says (docs/operations.md). Exit 0 after SIGTERM or Ctrl-C; 3: it could not start. */
import { HortusError, type Problem } from '../core/problem.ts'
import type { Log } from '../core/world.ts'
import { systemClock } from '../io/clock.ts'
import { openLog } from '../io/log.ts'
import { takeDataDirectory } from './data-directory.ts'
import { dropSecrets } from './settings/drop-secrets.ts'
import { readSettings } from './settings/read-settings.ts'
import { isUnset, readSetup } from './settings/read-setup.ts'

await main(process.env)

async function main(env: NodeJS.ProcessEnv): Promise<void> {
  const level = env['LOG_LEVEL'] === 'debug' || env['LOG_LEVEL'] === 'warn' ? env['LOG_LEVEL'] : 'info'
  const log = openLog({ write: (line) => void process.stderr.write(`${line}\n`), level, json: true, clock: systemClock })
  process.once('uncaughtException', (error) => {
    log.warn('The process ends because of a mistake of ours.', { error: error.name, why: error.message, stack: error.stack ?? '' })
    process.exit(1)
  })
  try {
    const stop = isUnset(env) ? await startSetup(env, log) : await start(env, log)
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void end(stop, signal, log))
  } catch (error) {
    if (!(error instanceof HortusError)) throw error
    refuse(error.problem)
  }
}

type Stop = () => Promise<void>

async function start(env: NodeJS.ProcessEnv, log: Log): Promise<Stop> {
  const settings = readSettings(env)
  dropSecrets(env)
  if (!settings.ok) throw new HortusError(settings.problem)
  const directory = await takeDataDirectory(settings.value.dataDir)
  // Whole commits are laid out: not in the memory that /tmp may be, and where a next process finds what a killed one left.
  env['TMPDIR'] = directory.scratchAbs
  // Loaded only now: who forgot a setting is told at once.
  const { startBot } = await import('./start-bot.ts')
  const started = await startBot({ settings: settings.value, clock: systemClock, log, onStoreEnd: (error) => endWithout(error, log) })
  log.info('The bot listens.', { url: started.url, store: started.store.kind, dryRun: settings.value.dryRun })
  return () => started.stop().finally(() => directory[Symbol.dispose]())
}

async function startSetup(env: NodeJS.ProcessEnv, log: Log): Promise<Stop> {
  const setup = readSetup(env)
  if (!setup.ok) throw new HortusError(setup.problem)
  const { openSetup } = await import('./setup/open-setup.ts')
  const opened = await openSetup(setup.value)
  log.info('There is no App yet (APP_ID is not set): open this address to make one. It is good for as long as this process runs.', { setup: opened.address })
  return () => opened.close()
}

/** What was acknowledged is on the disk, and what comes is refused: whoever is started next opens the store again, or says why it cannot be. */
function endWithout(error: Error, log: Log): void {
  log.warn('The store ended by itself; so does the bot.', { why: error.message })
  process.exit(1)
}

/** Leases that are not given back end by themselves, so nothing is lost where this takes too long (G19). */
async function end(stop: Stop, signal: string, log: Log): Promise<void> {
  log.info('The bot ends.', { signal })
  setTimeout(() => process.exit(1), 9500).unref()
  for (const again of ['SIGTERM', 'SIGINT'] as const) process.once(again, () => process.exit(1))
  await stop()
  process.exit(0)
}

function refuse({ code, message, next }: Problem): void {
  process.stderr.write(`${code}: ${message}\n${next}\n`)
  process.exit(3)
}
