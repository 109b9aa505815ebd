// One bundle holds every verb (actions/dist, built from actions/main.ts); this file names one.
import { run } from '../../dist/index.js'
process.exitCode = await run('site')
