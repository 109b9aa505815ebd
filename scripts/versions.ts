/** What this checkout runs on, for logs; also the cheapest way to have the packages installed: `node scripts/bootstrap.mjs scripts/versions.ts`. */
import { spawnSync } from 'node:child_process'
import { cpus, release, totalmem, type } from 'node:os'

const version = (program: string, ...args: string[]) => spawnSync(program, args, { encoding: 'utf8' }).stdout?.trim() || 'not there'

console.log(`system   ${type()} ${release()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`)
console.log(`node     ${process.version}`)
console.log(`git      ${version('git', '--version')}`)
console.log(`python3  ${version('python3', '--version')}`)
console.log(`docker   ${version('docker', 'version', '--format', 'client {{.Client.Version}}, server {{.Server.Version}}')}`)
