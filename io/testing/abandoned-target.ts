/** A process that fills a target and is killed before it ends: `abandoned-target.ts TARGET GARDEN`. */
import { openTarget } from '../target.ts'

const [rootAbs = '', gardenAbs = ''] = process.argv.slice(2)
const target = openTarget(rootAbs, gardenAbs)
await target.write('README.md', 'half')
await target.commit({ branch: 'main', message: 'half', author: { name: 'H', email: 'h@invalid' }, at: 1 })
process.kill(process.pid, 'SIGKILL')
