/** What a Dockerfile takes from its context: where it is in doubt, more than it takes, never less. */
import { readDockerfile, type Instruction } from './dockerfile.ts'

/** `all`: the whole context. `paths`: files, and directories with everything below them, relative to it. */
export type Copied = { readonly kind: 'all' } | { readonly kind: 'paths'; readonly paths: readonly string[] }

export function copiedPaths(dockerfile: string): Copied {
  const paths = new Set<string>()
  for (const instruction of readDockerfile(dockerfile).instructions) {
    for (const source of sourcesOf(instruction)) {
      const path = literalPart(source)
      if (path === null) return { kind: 'all' }
      paths.add(path)
    }
  }
  return { kind: 'paths', paths: [...paths].sort() }
}

/** Whether `path` (relative to the context) is among them. Manifests of dependencies always are: a build may read one it never names. */
export function isCopied(path: string, copied: Copied): boolean {
  if (copied.kind === 'all' || ALWAYS.test(path.slice(path.lastIndexOf('/') + 1))) return true
  return copied.paths.some((each) => path === each || path.startsWith(`${each}/`))
}

const ALWAYS = /^(?:requirements[\w.-]*\.(?:txt|in)|constraints[\w.-]*\.txt|pyproject\.toml|setup\.(?:py|cfg)|environment[\w.-]*\.ya?ml|Pipfile|package\.json|Cargo\.toml|go\.(?:mod|sum)|Gemfile|Project\.toml|[\w.-]*\.lock|[\w-]*-lock\.(?:json|ya?ml)|.*\.dockerignore)$/s

/** A copy from another stage or image takes nothing from the context, and neither does an address. */
function sourcesOf({ kind, flags, rest }: Instruction): readonly string[] {
  if (kind === 'RUN') return flags.some((flag) => /^--mount=/i.test(flag) && /type\s*=\s*bind|^(?!.*type\s*=)/i.test(flag) && !/(?:^--mount=|,)\s*from\s*=/i.test(flag)) ? [''] : []
  if (kind !== 'COPY' && kind !== 'ADD') return []
  if (flags.some((flag) => /^--from=/i.test(flag))) return []
  const words = listed(rest) ?? rest.split(/\s+/)
  return words.slice(0, -1).filter((word) => !word.startsWith('<<') && !(kind === 'ADD' && /^(?:https?:|git:|git@|ssh:)/i.test(word)))
}

function listed(rest: string): string[] | null {
  if (!rest.startsWith('[')) return null
  try {
    const words: unknown = JSON.parse(rest)
    return Array.isArray(words) && words.every((word) => typeof word === 'string') ? words : null
  } catch {
    return null
  }
}

/** The directories before the first wildcard; null: the whole context. */
function literalPart(source: string): string | null {
  if (/["'\\$]/.test(source)) return null
  const parts: string[] = []
  for (const part of source.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..') return null
    if (/[*?[]/.test(part)) break
    parts.push(part)
  }
  return parts.length === 0 ? null : parts.join('/')
}
