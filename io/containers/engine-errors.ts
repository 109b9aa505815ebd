/**
 * Tells the engine's own failures from an example's: nobody's example is red because a disk is full or a registry is away. The
 * words are those of real clients and daemons: Docker 20.10 to 29 with and without buildx, Podman 4 and 5.
 */
import { plainText } from '../../core/record/quote-log.ts'

export interface EngineFailure {
  readonly reason: string
  readonly next: string
}

interface Kind {
  readonly said: RegExp
  readonly reason: string
  readonly next: string
}

const LOOK_AT_ENGINE = 'Look at the engine (`docker info` or `podman info`, its service log), then try again.'
const OTHER_BASE = 'give a base image that is on this machine: build.args in .github/hortus.yml.'

/** The first that fits counts: a registry that cannot be reached is often said in the words of a missing image too. */
const KINDS: readonly Kind[] = [
  { said: /no space left on device|disk quota exceeded/i, reason: 'the disk of the engine is full', next: 'Free space (`docker system prune`), then try again.' },
  { said: /permission denied while trying to connect|dial unix \S+: connect: permission denied/i, reason: 'this user may not talk to the engine', next: 'Add the user to the group "docker" and log in again.' },
  { said: /request entity too large|received message larger than max|write too long|exceeds (?:the )?maximum .{0,40}context|context (?:is )?too large/i, reason: 'the build context is too large for the engine', next: 'Name what the image does not need in .dockerignore, or move data out of the directory of the example.' },
  { said: /toomanyrequests|too many requests|pull rate limit/i, reason: 'the registry refuses more pulls for now', next: 'Log in to the registry, or give a base image that is on this machine (build.args).' },
  { said: /no such host|i\/o timeout|tls handshake|dial tcp|name resolution|server misbehaving|network is unreachable|x509: |http: server gave HTTP response|client\.timeout exceeded|net\/http: request canceled|bad gateway|service unavailable|received unexpected HTTP status/i, reason: 'the base image could not be pulled: its registry cannot be reached', next: `Check the network and the registry, or ${OTHER_BASE}` },
  { said: /(?:pull|requested) access .{0,40}denied|insufficient_scope|unauthorized|authentication required|no basic auth credentials|invalid username\/password/i, reason: 'the base image could not be pulled: the registry refuses it', next: `Log in to the registry if the image is private and check its name, or ${OTHER_BASE}` },
  { said: /manifest unknown|manifest for \S+ not found|name unknown|failed to resolve source metadata|failed to do request|did not resolve to an alias|no matching manifest|no image found in (?:manifest list|image index)|not found: manifest/i, reason: 'the base image could not be pulled: the registry has no such image', next: `Correct the FROM line of the Dockerfile, or ${OTHER_BASE}` },
  { said: /cannot connect to the docker daemon|failed to connect to the docker API|is the docker daemon running|error during connect|unable to connect to podman|cannot connect to podman|unexpected EOF|connection reset by peer|connection refused|broken pipe|error waiting for container|code = (?:Unavailable|Canceled)|transport is closing|error reading from server|context canceled|graceful[_ ]stop/i, reason: 'the engine went away', next: LOOK_AT_ENGINE },
  { said: /no such image|unable to find image|image not known|unable to find a name and tag match|failed to find image/i, reason: 'the image is not there', next: 'Build it again: `hortus smoke` does.' },
  { said: /could not select device driver|nvidia-container|libnvidia|unresolvable CDI devices|setting up CDI devices|cdi device|failed to inject CDI/i, reason: 'the engine cannot give GPUs to containers', next: 'Install the NVIDIA container toolkit, or run with --profile cpu.' },
  { said: /newuidmap|newgidmap|insufficient UIDs or GIDs|cannot set up namespace|\/etc\/sub[ug]id/i, reason: 'rootless containers are not set up for this user', next: 'Give the user ranges in /etc/subuid and /etc/subgid (`podman system migrate` afterwards), or use another engine.' },
  { said: /cannot allocate memory|failed to create (?:shim|containerd) task|failed to start shim/i, reason: 'the engine could not start the container', next: LOOK_AT_ENGINE },
  { said: /cgroup [^\n]{0,60}(?:no such|not found|mount)/i, reason: 'the engine could not start the container', next: LOOK_AT_ENGINE },
]

/** null: nothing here says that the engine is to blame. `lines`: the last of what the engine's client said. */
export function engineFailure(lines: readonly string[]): EngineFailure | null {
  for (const line of lines.toReversed()) {
    const kind = KINDS.find(({ said }) => said.test(line))
    if (kind !== undefined) return { reason: `${kind.reason} (${quoted(line)})`, next: kind.next }
  }
  return null
}

/**
 * Of a build. A step of the Dockerfile that failed is the example's, whatever it printed, and so are its mistakes (a file that
 * is not there, an instruction that nobody knows): an example must not look like an engine that is away. Only a full disk is told
 * through a step, because a step is what fills it.
 */
export function buildFailure(lines: readonly string[]): EngineFailure | null {
  const own = lines.some((line) => OF_EXAMPLE.some((said) => said.test(line)))
  // A program that could not write may say a lot after that; what a client says of its engine comes last.
  return engineFailure(own ? lines.filter((line) => /no space left on device/i.test(line)) : lines.slice(-5))
}

const OF_EXAMPLE = [
  // Steps that ran: Docker's own builder, BuildKit, buildah.
  /returned a non-zero code: \d+|did not complete successfully: exit code|while running runtime: exit status \d+/i,
  // Files that are not in the context, in the same order.
  /^(?:COPY|ADD) failed|failed to (?:compute cache key|calculate checksum)|building at STEP "(?:COPY|ADD) /i,
  // Mistakes in the Dockerfile itself.
  /dockerfile parse error|unknown instruction|dockerfile cannot be empty|no build stage in current context|unknown flag|failed to read dockerfile: open|Cannot locate specified Dockerfile|unable to evaluate symlinks in Dockerfile path/i,
  /target stage \S{1,200} could not be found/i,
]

/** When the engine is to blame and none of the kinds fits. */
export function unknownFailure(lines: readonly string[], what: string): EngineFailure {
  const line = lines.findLast((each) => each.trim() !== '')
  return engineFailure(lines) ?? { reason: line === undefined ? what : `${what} (${quoted(line)})`, next: 'Look at the reason; `hortus doctor` shows the state of the engine.' }
}

function quoted(line: string): string {
  const text = plainText(line).trim()
  return text.length > 300 ? `${text.slice(0, 300)}…` : text
}
