/** The real world around a directory, and the configuration that demands all of TFC-0001. */
import { resolve } from '../../core/config/resolve.ts'
import type { Config } from '../../core/schema/config.ts'
import type { World } from '../../core/world.ts'
import type { Temporary } from '../../io/testing/temporary.ts'
import { openWorld } from '../../io/world.ts'

export const openQuietWorld = (directory: Temporary): Promise<World> =>
  openWorld({ rootAbs: directory.path, outAbs: `${directory.path}.out`, log: { progress() {}, debug() {}, info() {}, warn() {} }, signal: new AbortController().signal })

export function fullProfile(): Config {
  const { config } = resolve([])
  return { ...config, workspace: { ...config.workspace, profile: 'full' } }
}
