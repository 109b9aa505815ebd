import { expect, test } from 'vitest'
import { buildFailure, engineFailure, unknownFailure } from './engine-errors.ts'

const GONE = 'the engine went away'
const FULL = 'the disk of the engine is full'
const DENIED = 'this user may not talk to the engine'
const MISSING = 'the image is not there'
const UNREACHABLE = 'the base image could not be pulled: its registry cannot be reached'
const REFUSED = 'the base image could not be pulled: the registry refuses it'
const UNKNOWN = 'the base image could not be pulled: the registry has no such image'
const LIMIT = 'the registry refuses more pulls for now'
const LARGE = 'the build context is too large for the engine'

/** Words of real clients and daemons, version by version. */
test.each<[string, string, string]>([
  ['docker 20.10, no daemon', 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?', GONE],
  ['docker 29, no daemon', 'failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct and if the daemon is running: dial unix /var/run/docker.sock: connect: no such file or directory', GONE],
  ['docker, tcp daemon gone', 'error during connect: Post "http://10.0.0.1:2375/v1.41/build": EOF', GONE],
  ['docker 20.10, daemon dies in a run', 'time="2026-01-01T00:00:00Z" level=error msg="error waiting for container: unexpected EOF"', GONE],
  ['docker 28, daemon dies in a run', 'docker: error waiting for container: unexpected EOF', GONE],
  ['buildx, daemon dies in a build', 'ERROR: failed to receive status: rpc error: code = Unavailable desc = error reading from server: EOF', GONE],
  ['buildx, builder container dies', 'ERROR: listing workers for Build: failed to list workers: Unavailable: connection error: desc = "transport: error while dialing: dial unix /run/buildkit/buildkitd.sock: connect: connection refused"', GONE],
  ['podman remote, no socket', 'Error: unable to connect to Podman socket: Get "http://d/v4.3.1/libpod/_ping": dial unix /run/user/1000/podman/podman.sock: connect: no such file or directory', GONE],
  ['podman machine is not started', 'Cannot connect to Podman. Please verify your connection to the Linux system using `podman system connection list`', GONE],
  ['docker 20.10, socket of another group', 'Got permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Post "http://%2Fvar%2Frun%2Fdocker.sock/v1.24/containers/create": dial unix /var/run/docker.sock: connect: permission denied', DENIED],
  ['docker 29, socket of another group', 'permission denied while trying to connect to the docker API at unix:///var/run/docker.sock', DENIED],
  ['docker, disk full while it makes the container', 'docker: Error response from daemon: mkdir /var/lib/docker/overlay2/abc-init: no space left on device.', FULL],
  ['docker, disk full while it takes the context', 'Error response from daemon: Error processing tar file(exit status 1): write /big: no space left on device', FULL],
  ['podman, disk full while it pulls', 'Error: writing blob: storing blob to file "/var/tmp/storage123/1": write /var/tmp/storage123/1: no space left on device', FULL],
  ['podman, quota', 'Error: creating container storage: mkdir /home/u/.local/share/containers: disk quota exceeded', FULL],
  ['docker run, image gone', 'docker: Error response from daemon: No such image: sha256:0000.', MISSING],
  ['docker run --pull never', "Unable to find image 'x:1' locally", MISSING],
  ['podman run, image gone', 'Error: x:1: image not known', MISSING],
  ['docker build, no such host', 'Get "https://registry.invalid/v2/": dial tcp: lookup registry.invalid on 10.0.0.2:53: no such host', UNREACHABLE],
  ['buildx, no such host', 'ERROR: failed to solve: registry.invalid/a:b: failed to resolve source metadata for registry.invalid/a:b: failed to do request: Head "https://registry.invalid/v2/a/manifests/b": dial tcp: lookup registry.invalid: no such host', UNREACHABLE],
  ['docker, registry does not answer', 'Error response from daemon: Get "https://registry-1.docker.io/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)', UNREACHABLE],
  ['docker, registry is broken', 'Error response from daemon: received unexpected HTTP status: 503 Service Unavailable', UNREACHABLE],
  ['docker, plain http', 'Error response from daemon: Get "https://10.1.2.3:5000/v2/": http: server gave HTTP response to HTTPS client', UNREACHABLE],
  ['podman, no such host', 'Error: creating build container: initializing source docker://registry.invalid/a:b: pinging container registry registry.invalid: Get "https://registry.invalid/v2/": dial tcp: lookup registry.invalid: no such host', UNREACHABLE],
  ['docker, private or misspelt', "pull access denied for nobody/nothing, repository does not exist or may require 'docker login': denied: requested access to the resource is denied", REFUSED],
  ['buildx, private or misspelt', 'ERROR: failed to solve: nobody/nothing: failed to resolve source metadata for docker.io/nobody/nothing:latest: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed', REFUSED],
  ['podman, private', 'Error: creating build container: initializing source docker://ghcr.io/o/p:1: Requesting bearer token: invalid status code from registry 403: unauthorized: authentication required', REFUSED],
  ['docker, no such tag', 'manifest for debian:nope not found: manifest unknown: manifest unknown', UNKNOWN],
  ['buildx, no such tag', 'ERROR: failed to solve: debian:nope: failed to resolve source metadata for docker.io/library/debian:nope: docker.io/library/debian:nope: not found', UNKNOWN],
  ['podman, no such tag', 'Error: creating build container: initializing source docker://debian:nope: reading manifest nope in docker.io/library/debian: manifest unknown', UNKNOWN],
  ['podman, a short name', 'Error: creating build container: short-name "nothing" did not resolve to an alias and no unqualified-search registries are defined in "/etc/containers/registries.conf"', UNKNOWN],
  ['docker, another platform', 'no matching manifest for linux/arm64/v8 in the manifest list entries', UNKNOWN],
  ['docker, rate limit', 'toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading', LIMIT],
  ['buildx, rate limit', 'ERROR: failed to solve: debian:12: failed to resolve source metadata for docker.io/library/debian:12: unexpected status from HEAD request: 429 Too Many Requests', LIMIT],
  ['docker behind a proxy, context too large', 'Error response from daemon: <html><head><title>413 Request Entity Too Large</title></head>', LARGE],
  ['buildx, too many files in the context', 'ERROR: failed to solve: failed to read dockerfile: error from sender: rpc error: code = ResourceExhausted desc = grpc: received message larger than max (5012345 vs. 4194304)', LARGE],
  ['docker, no GPU driver', 'docker: Error response from daemon: could not select device driver "" with capabilities: [[gpu]].', 'the engine cannot give GPUs to containers'],
  ['podman, no GPU driver', 'Error: setting up CDI devices: unresolvable CDI devices nvidia.com/gpu=all', 'the engine cannot give GPUs to containers'],
  ['podman, no ids for the user', 'Error: cannot set up namespace using "/usr/bin/newuidmap": exit status 1', 'rootless containers are not set up for this user'],
  ['docker, no memory for a shim', 'docker: Error response from daemon: failed to create shim task: OCI runtime create failed: fork/exec /proc/self/exe: cannot allocate memory: unknown.', 'the engine could not start the container'],
])('%s', (_, line, reason) => {
  const failure = engineFailure(['Sending build context', line])
  expect(failure?.reason.startsWith(`${reason} (`)).toBe(true)
  expect(failure?.next).toMatch(/\.$/)
})

test.each([
  ["docker, a step failed", ['dial tcp: lookup x: no such host', "The command '/bin/sh -c curl http://x' returned a non-zero code: 6"]],
  ['buildx, a step failed', ['#7 1.2 Cannot connect to the Docker daemon', 'ERROR: failed to solve: process "/bin/sh -c docker ps" did not complete successfully: exit code: 1']],
  ['podman, a step failed', ['unauthorized: authentication required', 'Error: building at STEP "RUN curl https://x": while running runtime: exit status 22']],
  ['docker, a file of that name is not there', ['COPY failed: file not found in build context or excluded by .dockerignore: stat no such host: file does not exist']],
  ['buildx, a file of that name is not there', ['ERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref abc::def: "/unexpected EOF": not found']],
  ['podman, a file of that name is not there', ['Error: building at STEP "COPY unauthorized /x": checking on sources under "/ctx": copier: stat: "/unauthorized": no such file or directory']],
  ['docker, a Dockerfile of nonsense', ['Error response from daemon: dockerfile parse error line 2: unknown instruction: TOOMANYREQUESTS']],
  ['nothing was said', []],
])('a build is not the engine\'s fault: %s', (_, lines) => {
  expect(buildFailure(lines)).toBeNull()
})

test('a step that fills the disk is told as that', () => {
  expect(buildFailure(["dd: error writing '/x': No space left on device", "The command '/bin/sh -c dd' returned a non-zero code: 1"])?.reason).toContain(FULL)
})

test('a context with too many files for the builder is not a mistake of the Dockerfile', () => {
  expect(buildFailure(['ERROR: failed to solve: failed to read dockerfile: error from sender: rpc error: code = ResourceExhausted desc = grpc: received message larger than max (5012345 vs. 4194304)'])?.reason).toContain(LARGE)
})

test('what nobody knows is quoted, capped and without control characters', () => {
  const { reason } = unknownFailure(['', `\u001b[31m${'x'.repeat(500)}`, ' '], 'the container could not be started')
  expect(reason.length).toBeLessThan(350)
  expect(reason).not.toContain('\u001b')
})
