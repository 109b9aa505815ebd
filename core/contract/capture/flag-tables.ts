/**
 * Which options of the engines' clients take a value: without it nobody knows which word is the image. From `docker run --help`
 * and `docker build --help` (28), with what podman adds. What stands in no table makes a call `unknown`: guessing would shift words.
 */
export interface FlagTable {
  /** Long names of options that take a value. */
  readonly valued: ReadonlySet<string>
  readonly plain: ReadonlySet<string>
  /** Letter → long name. */
  readonly short: Readonly<Record<string, string>>
  /** Other spellings of a long name. */
  readonly same: Readonly<Record<string, string>>
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

export const GLOBAL_FLAGS: FlagTable = {
  valued: words('config context host log-level tlscacert tlscert tlskey root runroot storage-driver storage-opt url connection identity cgroup-manager events-backend'),
  plain: words('debug tls tlsverify version help remote'),
  short: { c: 'context', H: 'host', l: 'log-level', D: 'debug', v: 'version', h: 'help' },
  same: {},
}

export const RUN_FLAGS: FlagTable = {
  valued: words(`add-host annotation arch attach authfile blkio-weight blkio-weight-device cap-add cap-drop cgroup-conf cgroup-parent cgroupns cgroups
    cidfile conmon-pidfile cpu-count cpu-percent cpu-period cpu-quota cpu-rt-period cpu-rt-runtime cpu-shares cpus cpuset-cpus cpuset-mems
    detach-keys device device-cgroup-rule device-read-bps device-read-iops device-write-bps device-write-iops dns dns-opt dns-search domainname
    entrypoint env env-file env-merge expose gidmap gpus group-add health-cmd health-interval health-retries health-start-interval
    health-start-period health-timeout hostname image-volume init-path io-maxbandwidth io-maxiops ip ip6 ipc isolation kernel-memory label
    label-file link link-local-ip log-driver log-opt mac-address memory memory-reservation memory-swap memory-swappiness mount name network
    network-alias oom-score-adj os passwd-entry personality pid pidfile pids-limit platform pod publish pull requires restart runtime sdnotify
    seccomp-policy secret security-opt shm-size stop-signal stop-timeout storage-opt subgidname subuidname sysctl systemd timeout timezone tmpfs
    uidmap ulimit umask unsetenv user userns uts variant volume volume-driver volumes-from workdir`),
  plain: words('detach disable-content-trust env-host help http-proxy init interactive no-healthcheck no-hosts oom-kill-disable preserve-fds privileged publish-all quiet read-only read-only-tmpfs replace rm rmi rootfs sig-proxy tls-verify tty unsetenv-all use-api-socket'),
  short: { a: 'attach', c: 'cpu-shares', d: 'detach', e: 'env', h: 'hostname', i: 'interactive', l: 'label', m: 'memory', P: 'publish-all', p: 'publish', q: 'quiet', t: 'tty', u: 'user', v: 'volume', w: 'workdir' },
  same: { net: 'network', 'net-alias': 'network-alias', 'dns-option': 'dns-opt' },
}

export const BUILD_FLAGS: FlagTable = {
  valued: words(`add-host allow annotation attest authfile build-arg build-arg-file build-context builder cache-from cache-to cache-ttl call cap-add
    cap-drop cgroup-parent cpu-period cpu-quota cpu-shares cpuset-cpus cpuset-mems device dns env file format from group-add hooks-dir iidfile
    isolation jobs label memory memory-swap metadata-file network no-cache-filter output platform policy progress provenance runtime sbom secret
    security-opt shm-size sign-by ssh tag target timestamp ulimit userns volume`),
  plain: words('all-platforms check compress debug disable-content-trust force-rm help layers load no-cache pull push quiet rm squash squash-all stream tls-verify'),
  short: { c: 'cpu-shares', D: 'debug', e: 'env', f: 'file', m: 'memory', o: 'output', q: 'quiet', t: 'tag', v: 'volume' },
  same: {},
}

export const COMPOSE_FLAGS: FlagTable = {
  valued: words('file project-name profile env-file project-directory parallel ansi progress context host'),
  plain: words('compatibility dry-run all-resources verbose version help no-ansi'),
  short: { f: 'file', p: 'project-name', H: 'host', v: 'version' },
  same: {},
}

/** Of all actions but `run` and `exec` together: only what takes a value matters for telling the services. */
export const COMPOSE_ACTION_FLAGS: FlagTable = {
  valued: words('scale timeout exit-code-from attach no-attach pull wait-timeout build-arg memory ssh progress builder rmi tail since until index format filter status signal provenance sbom output'),
  plain: words(`detach build no-build force-recreate no-recreate no-deps no-start quiet-pull quiet quiet-build remove-orphans renew-anon-volumes wait menu abort-on-container-exit
    abort-on-container-failure always-recreate-deps attach-dependencies no-color no-log-prefix timestamps watch yes no-cache push with-dependencies check print rm
    follow volumes all orphans services force stop images profiles hash no-interpolate ignore-buildable ignore-pull-failures ignore-push-failures include-deps help compress force-rm`),
  short: { d: 'detach', t: 'timeout', V: 'renew-anon-volumes', y: 'yes', m: 'memory', q: 'quiet', f: 'follow', v: 'volumes', n: 'tail', a: 'all', s: 'stop', w: 'watch', o: 'output' },
  same: {},
}

/** Of `run` and `exec`, whose letters mean other things. */
export const COMPOSE_RUN_FLAGS: FlagTable = {
  valued: words('cap-add cap-drop entrypoint env env-from-file index label name publish pull user volume workdir'),
  plain: words('build detach interactive no-deps no-TTY no-tty privileged quiet quiet-build quiet-pull remove-orphans rm service-ports tty use-aliases help'),
  short: { d: 'detach', e: 'env', i: 'interactive', l: 'label', p: 'publish', P: 'service-ports', q: 'quiet', t: 'tty', T: 'no-TTY', u: 'user', v: 'volume', w: 'workdir' },
  same: {},
}
