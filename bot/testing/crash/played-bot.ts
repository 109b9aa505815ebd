/** The bot of a play: all of its rooms, over a store and a directory of mirrors that outlive it. */
import { resolve } from '../../../core/config/resolve.ts'
import type { Clock, Log } from '../../../core/world.ts'
import { openBotConfig } from '../../config/open-bot-config.ts'
import { openAppClient } from '../../github/open-app-client.ts'
import { openMirrors } from '../../mirror/open-mirrors.ts'
import type { Settings } from '../../settings/settings.ts'
import type { Store } from '../../store/store.ts'
import { TIMERS } from '../../sweep/timers.ts'
import { ALL_HANDLERS } from '../../worker/all-handlers.ts'
import { openBot, type Bot } from '../../worker/bot.ts'
import type { Handler } from '../../worker/handler.ts'
import type { Parts } from './scenario.ts'
import { watchedMirrors, watchedStore, type Watch } from './watch.ts'

export interface PlayedBot extends AsyncDisposable {
  readonly bot: Bot
  readonly store: Store
}

export interface PlayedParts {
  readonly settings: Settings
  readonly store: Store
  readonly mirrorsAbs: string
  readonly clock: Clock
  readonly log: Log
  readonly parts: Parts
  readonly wait: (ms: number) => Promise<void>
  readonly watch?: Watch
  /** Left out: as many as usual. One after the other has the same points in the same order, whenever it is played. */
  readonly tasks?: number
}

export async function openPlayedBot({ settings, store: whole, mirrorsAbs, clock, log, parts, wait, watch = (_name, act) => act(), tasks = 64 }: PlayedParts): Promise<PlayedBot> {
  const store = watchedStore(whole, watch)
  const app = openAppClient({ settings, store, clock, wait })
  const mirrors = watchedMirrors(openMirrors({ dirAbs: mirrorsAbs, log }), watch)
  const configOf = parts.configured === true ? openBotConfig({ store, app, mirrors, clock, log }) : async () => DEFAULTS
  const bot = await openBot({ settings, store, app, mirrors, configOf, clock, log, tasks, handlers: parts.checks === true ? ALL_HANDLERS : UNCHECKED, timers: parts.sweeps === true ? TIMERS : [] })
  return {
    bot,
    store,
    async [Symbol.asyncDispose]() {
      await app[Symbol.asyncDispose]()
      await mirrors[Symbol.asyncDispose]()
    },
  }
}

const DEFAULTS = resolve([]).config

/** A second a pull request: it has plays of its own. */
const UNCHECKED = ALL_HANDLERS.map((handler): Handler => (handler.kind === 'pull-check' ? { ...handler, run: async () => ({ kind: 'done', outcome: 'passed over' }) } : handler))
