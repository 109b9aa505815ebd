import { createHmac } from 'node:crypto'
import type { Seal } from '../../core/proposal/mark.ts'
import type { TaskContext } from '../worker/handler.ts'

/**
 * What our marks are sealed with. It comes from the key of the App, which nobody else has, and which every replica has; a mark that was
 * sealed before that key was changed is taken for a text without one, so that such a pull request is a person's from then on.
 */
export function sealOf({ settings, github }: Pick<TaskContext, 'settings' | 'github'>): Seal {
  const key = createHmac('sha256', settings.privateKey.replaceAll('\r\n', '\n').trim()).update('hortus: marks').digest('hex')
  return { repository: github.facts.id, keys: [key] }
}
