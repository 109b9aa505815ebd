/** Tells the engine's own failures from an example's: nobody's example is red because a disk is full or a registry is away. */
import { plainText } from '../../core/record/quote-log.ts'

export interface EngineFailure {
  readonly reason: string
  readonly next: string
}

const KINDS: readonly { readonly said: RegExp; readonly reason: string; readonly next: string }[] = [
  { said: /no space left on device|disk quota exceeded/i, reason: 'the disk of the engine is full', next: 'Free space (`docker system prune`), then try again.' },
  { said: /cannot connect to the docker daemon|is the docker daemon running|error during connect|unexpected EOF|connection reset by peer|error waiting for container/i, reason: 'the engine went away', next: 'Look at the engine (`docker info`, its service log), then try again.' },
  { said: /permission denied while trying to connect/i, reason: 'this user may not talk to the engine', next: 'Add the user to the group "docker" and log in again.' },
  { said: /toomanyrequests|pull rate limit/i, reason: 'the registry refuses more pulls for now', next: 'Log in to the registry, or give a base image that is on this machine (build.args).' },
  { said: /pull access denied|no such host|i\/o timeout|tls handshake|dial tcp|failed to do request|name resolution|unauthorized|request canceled|failed to resolve source metadata/i, reason: 'the base image could not be pulled', next: 'Check the network and the registry, or give a base image that is on this machine: build.args in .github/hortus.yml.' },
  { said: /no such image|unable to find image|image not known/i, reason: 'the image is not there', next: 'Build it again: `hortus smoke` does.' },
  { said: /nvidia|could not select device driver|cdi device/i, reason: 'the engine cannot give GPUs to containers', next: 'Install the NVIDIA container toolkit, or run with --profile cpu.' },
]

/** null: nothing here says that the engine is to blame. `lines`: the last of what the engine's client said. */
export function engineFailure(lines: readonly string[]): EngineFailure | null {
  for (const line of lines.toReversed()) {
    const kind = KINDS.find(({ said }) => said.test(line))
    if (kind !== undefined) return { reason: `${kind.reason} (${quoted(line)})`, next: kind.next }
  }
  return null
}

/** When the engine is to blame and none of the kinds fits. */
export function unknownFailure(lines: readonly string[], what: string): EngineFailure {
  const line = lines.findLast((each) => each.trim() !== '')
  return engineFailure(lines) ?? { reason: line === undefined ? what : `${what} (${quoted(line)})`, next: 'Look at the reason; `hortus doctor` shows the state of the engine.' }
}

function quoted(line: string): string {
  const text = plainText(line).trim()
  return text.length > 300 ? `${text.slice(0, 300)}…` : text
}
