/** A harness with a project of two containers, for tests that kill it: `node run-project.ts <directory> <image id>`. */
import { openContainerEngine } from '../container-engine.ts'
import { composeRequest, composeService } from './projects.ts'

const [directory = '', id = ''] = process.argv.slice(2)
const image = { ref: id, id, digest: null }
const engine = openContainerEngine('docker', { rootAbs: directory, outAbs: `${directory}/out` })
await engine.compose!(composeRequest([composeService('a', image, ['sleep', '60']), composeService('b', image, ['sleep', '60'], { ports: [9] })]))
