/** Where the badge of an example is: served by this bot, or a file of the data branch where nobody reaches it. */
import { pathOf } from '../../core/history/layout.ts'
import type { SHOWS } from '../../core/render/badge/badge-options.ts'
import type { TaskContext } from '../worker/handler.ts'

export function badgeAddress({ settings, github }: Pick<TaskContext, 'settings' | 'github'>, id: string, show: (typeof SHOWS)[number]): string {
  const { owner, name } = github.facts
  const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/')
  if (settings.publicUrl !== null) return `${settings.publicUrl}/badge/${owner}/${name}/${encoded(id)}.svg${show === 'health' ? '' : `?show=${show}`}`
  return `${settings.webUrl}/${owner}/${name}/raw/hortus-data/${encoded(pathOf({ kind: 'badge', example: id, show, format: 'svg' }))}`
}
