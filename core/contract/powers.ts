/** What a run asks of the machine beyond a container of its own: the words that a reviewer must see, and that no run of Hortus is given. */
import type { RunCall } from './captured.ts'
import { flagNames } from './request-of-contract.ts'

/** As the script writes it, for instance `--privileged` or `--cap-add=SYS_ADMIN`. */
export function powersOf(call: RunCall): string[] {
  const flags = flagNames(call).filter(([name, value]) => ALWAYS.has(name) || (SPACES.has(name) && value === 'host')).map(([name, value]) => (value === null ? `--${name}` : `--${name}=${value}`))
  return [...new Set([...(call.privileged ? ['--privileged'] : []), ...(call.ipc === 'host' ? ['--ipc=host'] : []), ...(call.network === 'host' ? ['--network=host'] : []), ...flags.filter((flag) => !flag.startsWith('--device=nvidia.com/gpu='))])].sort()
}

const ALWAYS: ReadonlySet<string> = new Set(['privileged', 'cap-add', 'security-opt', 'device', 'device-cgroup-rule', 'volumes-from', 'use-api-socket', 'rootfs', 'sysctl', 'group-add', 'add-host'])
const SPACES: ReadonlySet<string> = new Set(['pid', 'uts', 'userns', 'cgroupns', 'ipc', 'network'])
