/** A call in one line, with everything that a contract says about it, so that expectations can be read. */
import type { CapturedMount, CapturedPath, EngineCall } from '../../core/contract/captured.ts'

export function brief(call: EngineCall): string {
  switch (call.kind) {
    case 'run':
      return words('run', call.client === 'docker' ? '' : `(${call.client})`, call.image, ...call.mounts.map(mount), value('gpus', call.gpus), env(call), value('entrypoint', call.entrypoint), value('workdir', call.workdir), value('user', call.user), value('network', call.network), ports(call), value('ipc', call.ipc), value('shm', call.shmSize), value('name', call.name), call.detached ? 'detached' : '', call.interactive ? 'interactive' : '', call.privileged ? 'privileged' : '', ...call.other, call.command.length === 0 ? '' : `$ ${call.command.join(' ')}`, call.stdin === undefined ? '' : `<< ${JSON.stringify(call.stdin)}`)
    case 'build':
      return words('build', call.tags.join(','), `file=${place(call.dockerfile)}`, `context=${place(call.context)}`, Object.entries(call.args).map(([name, text]) => `${name}=${text}`).join(','), value('target', call.target), value('platform', call.platform), ...(call.missing ?? []).map((what) => `no-${what}`), ...call.other, call.stdin === undefined ? '' : `<< ${JSON.stringify(call.stdin)}`)
    case 'tag':
      return `tag ${call.from} ${call.to}`
    case 'pull':
    case 'push':
      return `${call.kind} ${call.image}`
    case 'compose':
      return words('compose', `(${call.client})`, call.action, call.files.join(','), call.services.join(','))
    case 'query':
      return `? ${call.words.join(' ')}`
    case 'unknown':
      return `unknown ${call.words.slice(0, 3).join(' ').slice(0, 60)}: ${call.reason}`
  }
}

const words = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')
const value = (name: string, text: string | null): string => (text === null ? '' : `${name}=${text}`)
export const place = ({ root, path: inside }: CapturedPath): string => (root === 'elsewhere' ? inside : inside === '.' ? root : `${root}/${inside}`)

function mount(each: CapturedMount): string {
  if (each.kind === 'tmpfs') return `[tmpfs ${each.target}]`
  return `[${each.kind === 'bind' ? place(each.source) : `volume ${each.name ?? ''}`} ${each.target}${each.readonly ? ' ro' : ''}${each.kind === 'bind' && each.there === false ? ' gone' : ''}]`
}

function env({ env: names, envValues }: Extract<EngineCall, { kind: 'run' }>): string {
  return names.length === 0 ? '' : `env=${names.map((name) => (Object.hasOwn(envValues, name) ? `${name}:${envValues[name]}` : name)).join(',')}`
}

function ports({ ports: all }: Extract<EngineCall, { kind: 'run' }>): string {
  return all.length === 0 ? '' : `ports=${all.map(({ host, container, protocol }) => `${host ?? ''}>${container}/${protocol}`).join(',')}`
}
