/** `volumes:` and `tmpfs:` of a service: files of the example, or places that go with the project. */
import { entry, isTrue, textOr, words } from '../../garden/read-values.ts'
import { isList, isMap, pointer, type Plain } from '../../source/source-document.ts'
import type { ComposeIssue, ComposeMount } from './project.ts'

interface Wanted {
  readonly type: string
  readonly source: string | null
  readonly target: string
  readonly readonly: boolean
}

/** `directory`: that of the compose file, relative to the example, `''` for the example itself. */
export function readMounts(service: Plain, at: string, directory: string, tell: (issue: ComposeIssue) => void): readonly ComposeMount[] {
  const volumes = entry(service, 'volumes')
  const listed = isList(volumes) ? volumes : []
  const mounts = listed.flatMap((value, index) => {
    const wanted = isMap(value) ? longForm(value) : shortForm(textOr(value) ?? '')
    return toMount(wanted, `${at}${pointer('volumes', index)}`, directory, tell)
  })
  const temporary = words(entry(service, 'tmpfs')).flatMap((value) => toMount({ type: 'tmpfs', source: null, target: value.split(':')[0] ?? '', readonly: false }, `${at}/tmpfs`, directory, tell))
  return [...mounts, ...temporary]
}

/** `[source:]target[:options]` */
function shortForm(text: string): Wanted {
  const [first = '', second, options = ''] = text.split(':')
  if (second === undefined) return { type: 'volume', source: null, target: first, readonly: false }
  return { type: /^[./~]|[/\\]/.test(first) ? 'bind' : 'volume', source: first, target: second, readonly: options.split(',').includes('ro') }
}

function longForm(value: Plain): Wanted {
  return { type: textOr(entry(value, 'type')) ?? 'volume', source: textOr(entry(value, 'source') ?? entry(value, 'src')), target: textOr(entry(value, 'target') ?? entry(value, 'dst') ?? entry(value, 'destination')) ?? '', readonly: isTrue(entry(value, 'read_only') ?? entry(value, 'readonly')) }
}

function toMount(wanted: Wanted, at: string, directory: string, tell: (issue: ComposeIssue) => void): ComposeMount[] {
  const { type, source, target, readonly } = wanted
  const refuse = (message: string): [] => {
    tell({ kind: 'refused', pointer: at, message })
    return []
  }
  if (!isTarget(target)) return refuse(`mounts to "${target.slice(0, 80)}", which is no place for files of an example`)
  if (type === 'tmpfs' || (type === 'volume' && source === null)) return [{ kind: 'volume', name: null, target, readonly: false }]
  if (type === 'volume') return NAME.test(source!) ? [{ kind: 'volume', name: source, target, readonly }] : refuse(`names a volume "${source!.slice(0, 80)}" that can be none`)
  if (type !== 'bind') return refuse(`mounts something of the type "${type.slice(0, 40)}"`)
  if (source !== null && /docker\.sock|podman\.sock|containerd\.sock/.test(source)) return refuse('mounts the socket of the engine: that is the host')
  const inside = source === null ? null : insideOf(source, directory)
  return inside === null ? refuse(`mounts "${(source ?? '').slice(0, 120)}", which lies outside the example`) : [{ kind: 'bind', source: inside, target, readonly }]
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/

/** Absolute, plain, and not where a container's system lies. */
function isTarget(target: string): boolean {
  const plain = target.startsWith('/') && target.length <= 500 && !/[\0\n\r]/.test(target) && !target.split('/').includes('..')
  return plain && !/^\/+(?:$|(?:proc|sys|dev|hortus)(?:\/|$)|etc\/+(?:hosts|resolv\.conf|passwd|ld\.so)(?:\W|$))/.test(target)
}

/** Normalised, relative to the example; null when it leaves it. */
export function insideOf(path: string, directory: string): string | null {
  if (path.startsWith('/') || path.startsWith('~') || /[\0\\\n\r]/.test(path)) return null
  const parts: string[] = []
  for (const part of `${directory}/${path}`.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..') {
      if (parts.pop() === undefined) return null
    } else parts.push(part)
  }
  return parts.join('/') || '.'
}
