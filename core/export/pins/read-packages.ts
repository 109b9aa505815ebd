/** Reads what lock-program.ts printed in an image. The image is the example's: every line is hostile until it was read here. */
import { parseJson } from '../../json/parse-json.ts'

export type PackageKind = 'index' | 'vcs' | 'editable' | 'direct' | 'system' | 'local'

export interface Package {
  /** Normalised (PEP 503). */
  readonly name: string
  readonly version: string
  readonly kind: PackageKind
}

export interface Packages {
  /** `3.11` */
  readonly python: string
  /** For people, for instance `linux/x86_64`. */
  readonly platform: string
  /** By name, each once. */
  readonly packages: readonly Package[]
}

/** null: this is not what the program prints. */
export function readPackages(lines: readonly string[]): Packages | null {
  if (lines.length > MOST) return null
  const values = lines.filter((line) => line.startsWith('{')).map(parseLine)
  const head = values.find((value) => typeof value?.['python'] === 'string')
  const python = head?.['python']
  const platform = head?.['platform']
  if (typeof python !== 'string' || !/^3\.\d{1,2}$/.test(python) || typeof platform !== 'string' || !/^[\w.-]{1,40}\/[\w.-]{1,40}$/.test(platform)) return null
  const packages = new Map<string, Package>()
  for (const value of values) {
    const found = value === null ? null : readPackage(value)
    if (found !== null && !packages.has(found.name)) packages.set(found.name, found)
  }
  return { python, platform, packages: [...packages.values()].sort((one, other) => (one.name < other.name ? -1 : 1)) }
}

const MOST = 20_000

function readPackage({ name, version, kind }: Record<string, unknown>): Package | null {
  if (typeof name !== 'string' || typeof version !== 'string' || typeof kind !== 'string') return null
  if (!NAME.test(name) || !VERSION.test(version) || !isKind(kind)) return null
  return { name: name.toLowerCase().replace(/[-_.]+/g, '-'), version, kind }
}

/** PEP 508 and PEP 440, narrower: nothing in them can end a line or begin an option. */
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?$/
const VERSION = /^[A-Za-z0-9][A-Za-z0-9.!+_-]{0,99}$/

const KINDS: ReadonlySet<string> = new Set(['index', 'vcs', 'editable', 'direct', 'system', 'local'] satisfies PackageKind[])
const isKind = (kind: string): kind is PackageKind => KINDS.has(kind)

function parseLine(line: string): Record<string, unknown> | null {
  const parsed = parseJson(line, { maxLength: 4096, maxDepth: 4, maxString: 1024 })
  return parsed.ok && typeof parsed.value === 'object' && parsed.value !== null ? (parsed.value as Record<string, unknown>) : null
}
