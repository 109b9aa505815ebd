/** Keys of a service that are refused, that are not done, and that mean nothing here. What is in none of the tables is unknown, and said. */
import { isList, isMap, type Plain } from '../../source/source-document.ts'

/** Read by us. */
export const USED_KEYS: ReadonlySet<string> = new Set(['image', 'build', 'command', 'entrypoint', 'environment', 'depends_on', 'healthcheck', 'volumes', 'ports', 'expose', 'working_dir', 'tmpfs', 'profiles'])

/** Why a key is refused; null: with this value it asks for nothing. */
export const REFUSED_KEYS: Readonly<Record<string, (value: Plain) => string | null>> = {
  privileged: (value) => (isOff(value) ? null : 'a privileged container is the host'),
  cap_add: (value) => (isEmpty(value) ? null : 'no capability is ever added'),
  devices: (value) => (isEmpty(value) ? null : 'no device of the host is given'),
  device_cgroup_rules: (value) => (isEmpty(value) ? null : 'no device of the host is given'),
  network_mode: (value) => (value === 'none' || value === 'bridge' || value === 'default' || (typeof value === 'string' && value.startsWith('service:')) ? null : 'the network of the host, or of another container, is not given'),
  pid: () => 'the processes of the host, or of another container, are not shown',
  ipc: (value) => (value === 'private' || value === 'shareable' || value === 'none' ? null : 'the memory of the host, or of another container, is not shared'),
  uts: () => 'the name of the host is not shared',
  userns_mode: () => 'the users of the host are not shared',
  cgroup: (value) => (value === 'private' ? null : 'the cgroups of the host are not shared'),
  cgroup_parent: () => 'the harness chooses the cgroup',
  security_opt: (value) => (isList(value) && value.every((each) => typeof each === 'string' && /^no-new-privileges(?:[:=]true)?$/.test(each)) ? null : 'the limits of the container are not loosened'),
  sysctls: (value) => (isEmpty(value) ? null : 'no setting of the kernel is changed'),
  runtime: () => 'the harness chooses the runtime',
  volumes_from: (value) => (isEmpty(value) ? null : 'mounts of other containers are not taken over'),
  use_api_socket: (value) => (isOff(value) ? null : 'the socket of the engine is the host'),
  credential_spec: () => 'no credentials are given',
  provider: () => 'it would start a program on the host',
  post_start: (value) => (isEmpty(value) ? null : 'commands of the lifecycle may ask for privileges'),
  pre_stop: (value) => (isEmpty(value) ? null : 'commands of the lifecycle may ask for privileges'),
  storage_opt: (value) => (isEmpty(value) ? null : 'the harness chooses the storage'),
}

/** They change what the project is, and are not done: to go on without them would try something else. */
export const NOT_DONE: Readonly<Record<string, string>> = {
  env_file: 'write the variables under `environment`',
  extends: 'write the service out',
  secrets: 'a run is given no secrets: use a value made for the test under `environment`',
  configs: 'mount a file of the example instead',
}

/** They change how it is run, and the run goes on without. */
export const NOTED_KEYS: ReadonlySet<string> = new Set(['user', 'networks', 'network_mode', 'extra_hosts', 'dns', 'dns_search', 'dns_opt', 'gpus', 'deploy', 'ulimits', 'shm_size', 'mem_limit', 'memswap_limit', 'cpus', 'pids_limit', 'group_add', 'scale', 'models', 'links', 'external_links', 'platform'])

/** They mean nothing to a run that is watched by the harness. */
export const SILENT_KEYS: ReadonlySet<string> = new Set([
  ...Object.keys(REFUSED_KEYS),
  'container_name', 'hostname', 'domainname', 'restart', 'labels', 'annotations', 'label_file', 'logging', 'stdin_open', 'tty', 'init', 'stop_signal',
  'stop_grace_period', 'pull_policy', 'read_only', 'cap_drop', 'attach', 'mac_address', 'develop', 'oom_score_adj', 'oom_kill_disable', 'mem_reservation', 'mem_swappiness', 'cpu_count',
  'cpu_percent', 'cpu_shares', 'cpu_period', 'cpu_quota', 'cpu_rt_runtime', 'cpu_rt_period', 'cpuset', 'blkio_config', 'isolation',
])

const isOff = (value: Plain): boolean => value === null || value === false || (typeof value === 'string' && /^(?:false|no|off|)$/i.test(value))
const isEmpty = (value: Plain): boolean => value === null || (isList(value) && value.length === 0) || (isMap(value) && Object.keys(value).length === 0)
