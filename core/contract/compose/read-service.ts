/** One service of a compose file. Total: what cannot be read or may not be is told, and the rest goes on. */
import { ENV_NAME, isForbiddenEnv } from '../container-args.ts'
import { entry, mapOr, textOr, texts } from '../../garden/read-values.ts'
import { shellWords } from '../../garden/shell-words.ts'
import { isList, isMap, pointer, type Plain } from '../../source/source-document.ts'
import type { ComposeIssue, ComposeService, Dependency, Healthcheck } from './project.ts'
import { insideOf, readMounts } from './read-mounts.ts'
import { NOTED_KEYS, NOT_DONE, REFUSED_KEYS, SILENT_KEYS, USED_KEYS } from './refused-keys.ts'

export type Tell = (kind: ComposeIssue['kind'], pointer: string, message: string) => void

export function readComposeService(name: string, value: Plain, line: number | null, directory: string, tell: Tell): ComposeService | null {
  const at = pointer('services', name)
  if (!isMap(value)) {
    tell('invalid', at, `The service "${name}" is no map`)
    return null
  }
  judgeKeys(name, value, at, tell)
  const image = readImage(name, value, at, directory, tell)
  if (image === null) return null
  return {
    name,
    line,
    image,
    entrypoint: readWords(value, 'entrypoint', name, at, tell),
    command: readWords(value, 'command', name, at, tell),
    workdir: readWorkdir(value, name, at, tell),
    env: readEnvironment(value, name, at, tell),
    dependsOn: readDependencies(value, name, at, tell),
    healthcheck: readHealthcheck(value, name, at, tell),
    mounts: readMounts(value, at, directory, (issue) => tell(issue.kind, issue.pointer, `The service "${name}" ${issue.message}`)),
    ports: readPorts(value, name, at, tell),
  }
}

function judgeKeys(name: string, service: Plain, at: string, tell: Tell): void {
  for (const [key, value] of Object.entries(mapOr(service))) {
    const here = `${at}${pointer(key)}`
    const refused = Object.hasOwn(REFUSED_KEYS, key) ? REFUSED_KEYS[key]!(value) : null
    if (refused !== null) tell('refused', here, `The service "${name}" asks for \`${key}\`: ${refused}`)
    else if (Object.hasOwn(NOT_DONE, key)) tell('invalid', here, `The service "${name}" uses \`${key}\`, which Hortus does not do: ${NOT_DONE[key]}`)
    else if (NOTED_KEYS.has(key)) tell('ignored', here, `${name}.${key}`)
    else if (!USED_KEYS.has(key) && !SILENT_KEYS.has(key) && !key.startsWith('x-')) tell('invalid', here, `The service "${name}" has the key \`${key.slice(0, 60)}\`, which Hortus does not know`)
  }
}

function readImage(name: string, service: Plain, at: string, directory: string, tell: Tell): ComposeService['image'] | null {
  const build = entry(service, 'build') ?? null
  const ref = textOr(entry(service, 'image'))
  if (build === null) {
    if (ref !== null && IMAGE.test(ref)) return { kind: 'named', ref }
    tell('invalid', at, `The service "${name}" has ${ref === null ? 'neither `image` nor `build`' : `an \`image\` "${ref.slice(0, 80)}" that can be none`}`)
    return null
  }
  const written = textOr(typeof build === 'string' ? build : (entry(build, 'context') ?? '.')) ?? ''
  // An address, or user@host:path: the engine would fetch it.
  const context = isAddress(written) ? null : insideOf(written, directory)
  const dockerfile = insideOf(textOr(entry(build, 'dockerfile')) ?? 'Dockerfile', '')
  for (const key of Object.keys(mapOr(build))) {
    if (BUILD_REFUSED.has(key)) tell('refused', `${at}${pointer('build', key)}`, `The build of "${name}" asks for \`${key}\`: a build gets no secrets, no privileges and nothing of the host`)
    else if (!BUILD_KEYS.has(key) && !BUILD_SILENT.has(key)) tell('invalid', `${at}${pointer('build', key)}`, `The build of "${name}" uses \`${key.slice(0, 60)}\`, which Hortus does not do`)
  }
  if (context === null || dockerfile === null) {
    tell('refused', `${at}/build`, `The build of "${name}" lies outside the example`)
    return null
  }
  const args = isList(entry(build, 'args')) ? pairs(entry(build, 'args')) : texts(entry(build, 'args'))
  const bad = Object.entries(args).find(([key, text]) => !ENV_NAME.test(key) || text.includes('\0'))
  if (bad !== undefined) tell('invalid', `${at}/build/args`, `The build of "${name}" has an argument "${bad[0].slice(0, 60)}" that can be none`)
  return { kind: 'built', context, dockerfile, args: bad === undefined ? args : {} }
}

/** Part by part: one pattern for `@…:` is quadratic (A08). */
function isAddress(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]*:|\.git(?:#|$)/.test(text) || text.split('/').some((part) => part.includes('@') && part.indexOf(':', part.indexOf('@')) !== -1)
}

const IMAGE = /^[a-z0-9][A-Za-z0-9._/:@-]{0,254}$/
const BUILD_KEYS: ReadonlySet<string> = new Set(['context', 'dockerfile', 'args'])
const BUILD_SILENT: ReadonlySet<string> = new Set(['labels', 'tags', 'pull', 'no_cache', 'provenance', 'sbom', 'cache_from', 'cache_to'])
const BUILD_REFUSED: ReadonlySet<string> = new Set(['privileged', 'ssh', 'secrets', 'network', 'extra_hosts', 'entitlements', 'isolation', 'additional_contexts', 'ulimits', 'shm_size'])

/** A text is split like a shell's words, as compose does; a list is taken as it is. */
function readWords(service: Plain, key: string, name: string, at: string, tell: Tell): readonly string[] | null {
  const value = entry(service, key) ?? null
  if (value === null) return null
  const split = isList(value) ? { ok: true as const, value: value.map((each) => textValue(each)) } : shellWords(textValue(value))
  if (split.ok && split.value.every((word) => !word.includes('\0'))) return split.value
  tell('invalid', `${at}/${key}`, `The \`${key}\` of "${name}" cannot be split into words`)
  return null
}

/** Not trimmed: `sh -c` may be given several lines. */
const textValue = (value: Plain): string => (typeof value === 'string' ? value : value === null || typeof value === 'object' ? '' : String(value))

function readWorkdir(service: Plain, name: string, at: string, tell: Tell): string | null {
  const workdir = textOr(entry(service, 'working_dir'))
  if (workdir === null || (workdir.startsWith('/') && !/[\0\n\r]/.test(workdir))) return workdir
  tell('invalid', `${at}/working_dir`, `The \`working_dir\` of "${name}" is no absolute path`)
  return null
}

function readEnvironment(service: Plain, name: string, at: string, tell: Tell): Record<string, string> {
  const value = entry(service, 'environment')
  const read = isList(value) ? pairs(value) : texts(value)
  for (const [key, text] of Object.entries(read)) {
    if (ENV_NAME.test(key) && !isForbiddenEnv(key) && !key.startsWith('HORTUS_') && !text.includes('\0')) continue
    tell('refused', `${at}/environment`, `The service "${name}" may not set the environment variable "${key.slice(0, 60)}"`)
    delete read[key]
  }
  return read
}

/** `NAME=value`; one without a value would be the caller's, and is empty. */
function pairs(value: Plain | undefined): Record<string, string> {
  const lines = isList(value) ? value.map(textValue) : []
  return Object.fromEntries(lines.map((line) => (line.includes('=') ? [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] : [line, ''])))
}

function readDependencies(service: Plain, name: string, at: string, tell: Tell): readonly Dependency[] {
  const value = entry(service, 'depends_on')
  if (isList(value)) return value.map((each) => ({ service: textValue(each), condition: 'started' as const }))
  return Object.entries(mapOr(value)).map(([other, how]) => {
    const word = textOr(entry(how, 'condition')) ?? 'service_started'
    const condition = Object.hasOwn(CONDITIONS, word) ? CONDITIONS[word]! : null
    if (condition === null) tell('invalid', `${at}${pointer('depends_on', other)}`, `"${name}" waits for "${other}" under the unknown condition "${word.slice(0, 60)}"`)
    return { service: other, condition: condition ?? 'started' }
  })
}

const CONDITIONS: Readonly<Record<string, Dependency['condition']>> = { service_started: 'started', service_healthy: 'healthy', service_completed_successfully: 'completed' }

function readHealthcheck(service: Plain, name: string, at: string, tell: Tell): Healthcheck | null {
  const value = entry(service, 'healthcheck')
  if (!isMap(value) || value['disable'] === true) return null
  const test = value['test'] ?? null
  const words = isList(test) ? test.map(textValue) : [`CMD-SHELL`, textValue(test)]
  if (words[0] === 'NONE') return null
  const argv = words[0] === 'CMD' ? words.slice(1) : words[0] === 'CMD-SHELL' ? ['/bin/sh', '-c', words[1] ?? ''] : []
  if (argv.length === 0 || argv.at(-1) === '' || argv.some((word) => word.includes('\0'))) {
    tell('invalid', `${at}/healthcheck`, `The \`healthcheck\` of "${name}" has no \`test\` that can be run`)
    return null
  }
  return { test: argv, intervalMs: duration(value['interval']) ?? 1000, timeoutMs: duration(value['timeout']) ?? 30_000 }
}

/** `1m30s`, `500ms`; null: it is none. */
export function duration(value: Plain | undefined): number | null {
  if (typeof value !== 'string' || !/^(?:\d{1,6}(?:\.\d{1,3})?(?:h|ms|m|s|us|ns))+$/.test(value)) return null
  const units: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1000, ms: 1, us: 0.001, ns: 0.000_001 }
  return [...value.matchAll(/(\d{1,6}(?:\.\d{1,3})?)(h|ms|m|s|us|ns)/g)].reduce((sum, [, amount, unit]) => sum + Number(amount) * units[unit!]!, 0)
}

/** `[[address:]host:]container[/protocol]`, or a map with `target`. What is published on the host is nobody's here. */
function readPorts(service: Plain, name: string, at: string, tell: Tell): readonly number[] {
  const found = new Set<number>()
  for (const key of ['ports', 'expose']) {
    const value = entry(service, key)
    for (const [index, each] of (isList(value) ? value : []).entries()) {
      const [target = '', protocol = 'tcp'] = isMap(each) ? [textOr(entry(each, 'target')) ?? '', textOr(entry(each, 'protocol')) ?? 'tcp'] : (textValue(each).split(':').at(-1) ?? '').split('/')
      const [first, last] = [Number(/^\d{1,5}/.exec(target)?.[0] ?? 0), Number(/^\d{1,5}(?:-(\d{1,5}))?$/.exec(target)?.[1] ?? /^\d{1,5}$/.exec(target)?.[0] ?? 0)]
      if (first < 1 || last < first || last > 65535 || last - first > 100) tell('invalid', `${at}${pointer(key, index)}`, `The service "${name}" has a port "${target.slice(0, 40)}" that can be none`)
      else if (protocol === 'tcp') for (let port = first; port <= last; port++) found.add(port)
    }
  }
  return [...found]
}
