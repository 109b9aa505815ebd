/** Where the badge of an example is: served by this bot, or a file of the data branch where nobody reaches it. */
import type { SHOWS } from '../../core/render/badge/badge-options.ts'
import type { TaskContext } from '../worker/handler.ts'

export function badgeAddress({ settings, github }: Pick<TaskContext, 'settings' | 'github'>, id: string, show: (typeof SHOWS)[number]): string {
  const { owner, name } = github.facts
  const path = id.split('/').map(encodeURIComponent).join('/')
  if (settings.publicUrl !== null) return `${settings.publicUrl}/badge/${owner}/${name}/${path}.svg${show === 'health' ? '' : `?show=${show}`}`
  return `${settings.webUrl}/${owner}/${name}/raw/hortus-data/badges/${path}${show === 'health' ? '' : `.${show}`}.svg`
}
