/** Where the badge of an example is: served by this bot, or a file of the data branch. null: nobody draws any. */
import { pathOf } from '../../core/history/layout.ts'
import type { SHOWS } from '../../core/render/badge/badge-options.ts'
import type { Config } from '../../core/schema/config.ts'
import type { TaskContext } from '../worker/handler.ts'

export type BadgePlace = 'served' | 'files' | null

export const badgePlace = ({ publicUrl }: Pick<TaskContext['settings'], 'publicUrl'>, { bot, history }: Config): BadgePlace => (publicUrl !== null && bot.badges ? 'served' : history.badges ? 'files' : null)

export function badgeAddress({ settings, github }: Pick<TaskContext, 'settings' | 'github'>, { history }: Config, place: Exclude<BadgePlace, null>, id: string, show: (typeof SHOWS)[number]): string {
  const { owner, name } = github.facts
  const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/')
  if (place === 'served') return `${settings.publicUrl ?? ''}/badge/${owner}/${name}/${encoded(id)}.svg${show === 'health' ? '' : `?show=${show}`}`
  return `${settings.webUrl}/${owner}/${name}/raw/${encoded(history.branch)}/${encoded(pathOf({ kind: 'badge', example: id, show, format: 'svg' }))}`
}
