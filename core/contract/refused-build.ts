/**
 * What a Dockerfile may not ask for when its author is not trusted (A58): another program in place of the builder's own reader,
 * powers of the host, secrets and keys of whoever builds.
 */
import { readDockerfile } from './dockerfile.ts'

export interface Refusal {
  /** In the Dockerfile; null: in the arguments of the build. */
  readonly line: number | null
  readonly what: string
}

export function refusedBuild(dockerfile: string, args: Readonly<Record<string, string>>): readonly Refusal[] {
  const { syntax, instructions } = readDockerfile(dockerfile)
  return [
    ...(syntax === null || PINNED_FRONTEND.test(syntax.value) ? [] : [{ line: syntax.line, what: `it names ${quoted(syntax.value)} as the program that reads it` }]),
    ...Object.keys(args).filter((name) => /^BUILDKIT_/i.test(name)).map((name) => ({ line: null, what: `the build argument ${quoted(name)} steers the builder itself` })),
    ...instructions.flatMap(({ kind, flags, line }) => (kind === 'RUN' ? flags.flatMap((flag) => refusedFlag(flag, line)) : [])),
  ]
}

/** Docker's own, by digest: a tag can be moved. */
const PINNED_FRONTEND = /^(?:docker\.io\/)?docker\/dockerfile(?::[\w.-]{1,128})?@sha256:[0-9a-f]{64}$/

function refusedFlag(flag: string, line: number): Refusal[] {
  const [, name = '', value = ''] = /^--([^=]*)=?([\s\S]*)$/.exec(flag) ?? []
  switch (name.toLowerCase()) {
    case 'security':
      return value.toLowerCase() === 'sandbox' ? [] : [{ line, what: `RUN ${quoted(flag)} asks for powers of the host` }]
    case 'network':
      return /^(?:none|default)$/i.test(value) ? [] : [{ line, what: `RUN ${quoted(flag)} asks for the network of the host` }]
    case 'device':
      return [{ line, what: `RUN ${quoted(flag)} asks for a device of the host` }]
    case 'mount':
      return mountTypes(value).every((type) => HARMLESS_MOUNTS.has(type)) ? [] : [{ line, what: `RUN ${quoted(flag)} asks for secrets or keys of whoever builds` }]
    default:
      return []
  }
}

/** A word that is none of these (a variable, a new kind) is refused too. */
const HARMLESS_MOUNTS: ReadonlySet<string> = new Set(['bind', 'cache', 'tmpfs'])

/** BuildKit reads the value as CSV and takes the last one; every one counts here. */
function mountTypes(value: string): string[] {
  return value.split(',').flatMap((field) => /^\W*type\s*=(.*)$/i.exec(field)?.[1]?.trim().replaceAll(/^["']|["']$/g, '').toLowerCase() ?? [])
}

const quoted = (text: string): string => JSON.stringify(text.slice(0, 80))
