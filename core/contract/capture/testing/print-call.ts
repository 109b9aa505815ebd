/** The words that a build or a run would have been written with: the way back, for round trips. */
import type { BuildCall, CapturedMount, CapturedPath, RunCall } from '../../captured.ts'
import { writeCsv } from '../csv.ts'
import type { RawCall } from '../parse-call.ts'
import type { CapturePlaces } from '../places.ts'

export const PLACES: CapturePlaces = { repository: '/r', example: '/r/examples/a', home: '/h', cache: '/h/.cache', work: '/w', temporary: '/tmp' }

export const raw = (words: readonly string[], more: Partial<RawCall> = {}): RawCall => ({ client: 'docker', cwd: PLACES.example, words, exported: {}, there: new Map(), stdin: null, ...more })

export const printPath = ({ root, path }: CapturedPath): string => (root === 'elsewhere' ? path : path === '.' ? PLACES[root] : `${PLACES[root]}/${path}`)

export function printRun(call: RunCall): string[] {
  const flag = (name: string, value: string | null): string[] => (value === null ? [] : [`--${name}`, value])
  const on = (name: string, is: boolean): string[] => (is ? [`--${name}`] : [])
  return [
    'run',
    ...on('detach', call.detached),
    ...on('interactive', call.interactive),
    ...on('privileged', call.privileged),
    ...call.mounts.flatMap((mount) => (mount.kind === 'tmpfs' ? ['--tmpfs', mount.target] : ['--mount', printMount(mount)])),
    ...call.env.flatMap((name) => ['-e', Object.hasOwn(call.envValues, name) ? `${name}=${call.envValues[name]}` : name]),
    ...flag('gpus', call.gpus === null ? null : writeCsv([call.gpus])),
    ...flag('user', call.user),
    ...flag('network', call.network),
    ...call.ports.flatMap(({ host, container, protocol }) => ['-p', `${host === null ? '' : `${host}:`}${container}/${protocol}`]),
    ...flag('ipc', call.ipc),
    ...flag('shm-size', call.shmSize),
    ...flag('name', call.name),
    ...flag('entrypoint', call.entrypoint),
    ...flag('workdir', call.workdir),
    ...call.other,
    call.image,
    ...call.command,
  ]
}

function printMount(mount: Exclude<CapturedMount, { kind: 'tmpfs' }>): string {
  const source = mount.kind === 'bind' ? printPath(mount.source) : mount.name
  return writeCsv([`type=${mount.kind}`, ...(source === null ? [] : [`src=${source}`]), `dst=${mount.target}`, ...(mount.readonly ? ['readonly'] : [])])
}

export function printBuild(call: BuildCall): string[] {
  return [
    'build',
    ...call.tags.flatMap((tag) => ['-t', tag]),
    ...Object.entries(call.args).flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]),
    ...(call.target === null ? [] : ['--target', call.target]),
    ...(call.platform === null ? [] : [`--platform=${call.platform}`]),
    ...call.other,
    '--file',
    printPath(call.dockerfile),
    printPath(call.context),
  ]
}
