/** Rules 42 to 44: config.yaml of a run. */
import { finding } from '../finding.ts'
import { notReadable } from './not-read.ts'
import { requiredKeys } from './required-keys.ts'
import type { RunRule } from './run-context.ts'
import { shorten } from './shorten.ts'

export const configFindings: RunRule = ({ path, config }, { workspace }) => {
  if (config.state === 'missing') return [finding('TFC0002.CONFIG_MISSING', { path }, `${shorten(path)} has no config.yaml.`)]
  if (config.state !== 'read') return notReadable(config, 'TFC0002.CONFIG_UNREADABLE', workspace.listing)
  return requiredKeys(config, ['/run_id', '/experiment', '/model', '/dataset'], 'TFC0002.KEY_MISSING')
}
