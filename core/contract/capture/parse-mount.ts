/** `--mount` and `-v` as the clients read them. null: what is written is no mount that we know; the caller keeps it as it is. */
import type { CapturedMount, CapturedPath } from '../captured.ts'
import { readCsv } from './csv.ts'

export type PlacePath = (written: string) => CapturedPath

export interface MountGround {
  readonly place: PlacePath
  /** Paths as written, and whether they were there. */
  readonly there: ReadonlyMap<string, boolean>
}

/** `type=bind,src=…,dst=…,ro`, one line of CSV. `rest`: options that change more than where it lies. */
export function parseMount(value: string, ground: MountGround): { readonly mount: CapturedMount; readonly rest: boolean } | null {
  const fields = new Map<string, string>()
  let rest = false
  for (const field of readCsv(value) ?? []) {
    const at = field.indexOf('=')
    const key = (at === -1 ? field : field.slice(0, at)).trim().toLowerCase()
    const known = Object.hasOwn(KEYS, key) ? KEYS[key]! : null
    if (known === null) rest = true
    else if (known !== '') fields.set(known, at === -1 ? 'true' : field.slice(at + 1))
  }
  const target = fields.get('target')
  if (target === undefined || target === '') return null
  const source = fields.get('source') ?? ''
  const readonly = /^(1|true)$/i.test(fields.get('readonly') ?? 'false')
  const mount = mountOf(fields.get('type') ?? 'volume', source, target, readonly, ground)
  return mount === null ? null : { mount, rest }
}

/** The empty name: what changes nothing on Linux. */
const KEYS: Readonly<Record<string, string>> = { type: 'type', source: 'source', src: 'source', target: 'target', dst: 'target', destination: 'target', readonly: 'readonly', ro: 'readonly', consistency: '', z: '', Z: '' }

function mountOf(type: string, source: string, target: string, readonly: boolean, ground: MountGround): CapturedMount | null {
  switch (type) {
    case 'bind':
      return source === '' ? null : bindOf(source, target, readonly, ground)
    case 'volume':
      return { kind: 'volume', name: source === '' ? null : source, target, readonly }
    case 'tmpfs':
      return { kind: 'tmpfs', target }
    default:
      return null
  }
}

/** `source:target[:options]`, `name:target`, `target`. */
export function parseVolume(value: string, ground: MountGround): { readonly mount: CapturedMount; readonly rest: boolean } | null {
  const parts = value.split(':')
  if (parts.length > 3 || parts.includes('')) return null
  const [first, second, options = ''] = parts as [string, string?, string?]
  if (second === undefined) return first.startsWith('/') ? { mount: { kind: 'volume', name: null, target: first, readonly: false }, rest: false } : null
  const words = options.split(',').filter((word) => word !== '')
  const readonly = words.includes('ro') || words.includes('readonly')
  const rest = words.some((word) => !HARMLESS.has(word))
  const bind = /^[./~]/.test(first)
  return { mount: bind ? bindOf(first, second, readonly, ground) : { kind: 'volume', name: first, target: second, readonly }, rest }
}

/** Only of the repository: what lies elsewhere is not that of the machine it will run on. */
function bindOf(written: string, target: string, readonly: boolean, { place, there }: MountGround): CapturedMount {
  const source = place(written)
  const known = source.root === 'repository' || source.root === 'example' ? there.get(written) : undefined
  return { kind: 'bind', source, target, readonly, ...(known === undefined ? {} : { there: known }) }
}

const HARMLESS: ReadonlySet<string> = new Set(['ro', 'rw', 'readonly', 'z', 'Z', 'cached', 'delegated', 'consistent'])
