/** For tests: a process of its own that compacts, so that it can be killed. */
import { join } from 'node:path'
import { openWorld } from '../../io/world.ts'
import { compact } from '../history/compact.ts'
import { withDefaults } from './with-defaults.ts'

const [rootAbs = '', today = ''] = process.argv.slice(2)
const world = await openWorld({ rootAbs, outAbs: join(rootAbs, '.hortus'), log: { progress: () => undefined, debug: () => undefined, info: () => undefined, warn: () => undefined }, signal: new AbortController().signal })
process.stdout.write(JSON.stringify(await compact(world, withDefaults(), { today })))
