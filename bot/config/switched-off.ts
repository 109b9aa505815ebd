/** What `.github/hortus.yml` switches off: commands of people, and what the bot proposes of itself. */
import type { VerbName } from '../../core/command/command.ts'
import type { Request } from '../../core/proposal/request.ts'
import { code, md, type Md } from '../../core/render/markdown/md.ts'
import type { Config } from '../../core/schema/config.ts'
import { CONFIG_PATH } from './judge-config.ts'

/** `help` is answered always, and rests on nothing. null: it may be given. */
export function commandOff({ bot }: Config, verb: VerbName): Md | null {
  return verb !== 'help' && bot.commands_off.includes(verb) ? md`This repository has ${code(`/hortus ${verb}`)} switched off: ${code('bot.commands_off')} in its ${code(CONFIG_PATH)}, or in that of its organisation.` : null
}

/** Of one that the rules asked for, and that stands on GitHub: which of the switches it belongs to cannot be told of a tier whose example changed since. */
export function isRequestOff({ bot: { proposals } }: Config, request: Request): boolean {
  switch (request.kind) {
    case 'archive':
      return !proposals.archive
    case 'tier':
      return !proposals.demote && !proposals.promote
    case 'readme':
    case 'verification':
      return !proposals[request.kind]
    default:
      return false
  }
}

export const SWITCHED_OFF = 'It was switched off in the configuration of the repository (`bot.proposals`).'
