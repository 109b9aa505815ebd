/** Is the engine there, and how does it keep its cgroups? One call, with a time limit. */
import type { Availability } from '../../core/world.ts'
import type { Cli, CliResult } from './cli.ts'
import type { ContainerBinary } from './container-engine.ts'

export interface EngineFacts {
  readonly availability: Availability
  /** The engine puts a run below a cgroup of ours: only with this driver, and on this machine. */
  readonly ownCgroups: boolean
}

const ASK_TIMEOUT_MS = 5000

/**
 * What the client says of its server comes first: without one Docker 20.10 has nothing to take a version from, and would tell
 * of its template instead. The tab before it leaves the version empty.
 */
const FORMAT: Readonly<Record<ContainerBinary, string>> = {
  docker: '{{if .ServerErrors}}\t{{range .ServerErrors}}{{.}} {{end}}{{else}}{{.ServerVersion}}\t{{.CgroupDriver}}{{end}}',
  podman: '{{.Version.Version}}\t{{.Host.CgroupManager}}',
}

export async function askEngine(binary: ContainerBinary, cli: Cli): Promise<EngineFacts> {
  const answer = await cli.call(['info', '--format', FORMAT[binary]], { timeoutMs: ASK_TIMEOUT_MS })
  const [version = '', driver = ''] = answer.stdout.trimEnd().split('\t')
  if (answer.code !== 0 || version === '') return { availability: whyNot(binary, cli, answer), ownCgroups: false }
  const host = cli.env['DOCKER_HOST'] ?? cli.env['CONTAINER_HOST'] ?? 'unix://'
  return { availability: { available: true, version }, ownCgroups: driver === 'cgroupfs' && host.startsWith('unix://') }
}

function whyNot(binary: ContainerBinary, cli: Cli, answer: CliResult): Availability {
  if (answer.missing) return no(`${binary} is not installed`, `Install ${binary === 'docker' ? 'Docker (on Debian: apt install docker.io)' : 'podman'}, or use --engine process.`)
  if (answer.timedOut) return no(`${binary} did not answer within ${ASK_TIMEOUT_MS / 1000} s`, `Look at the state of the ${binary} service, or use --engine process.`)
  const said = `${answer.stderr}\n${answer.stdout}`
  const at = cli.env['DOCKER_HOST'] === undefined ? '' : ` at ${cli.env['DOCKER_HOST']}`
  if (/permission denied/i.test(said)) return no(`this user may not talk to ${binary}${at}`, `Add the user to the group "${binary}" and log in again, or use podman or --engine process.`)
  if (/cannot connect|connection refused|no such file|is the docker daemon running/i.test(said)) return no(`the ${binary} daemon is not running${at}`, `Start it (sudo systemctl start ${binary}) or set DOCKER_HOST, or use --engine process.`)
  const first = said.trim().split('\n')[0]?.slice(0, 200)
  return no(`${binary} does not work: ${first === undefined || first === '' ? `exit code ${answer.code}` : first}`, `Run \`${binary} info\` to see why, or use --engine process.`)
}

function no(reason: string, next: string): Availability {
  return { available: false, reason, next }
}
