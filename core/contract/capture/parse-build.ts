/** `docker build …` and `docker buildx build …` as data. */
import type { BuildCall, CapturedPath, EngineCall } from '../captured.ts'
import { keptValue } from './env-value.ts'
import { BUILD_FLAGS } from './flag-tables.ts'
import type { RunWords } from './parse-run.ts'
import { readFlags } from './read-flags.ts'

/** What comes on standard input lies nowhere. */
const STDIN: CapturedPath = { root: 'elsewhere', path: '-' }

export function parseBuild({ client, words, place, text, exported, there, stdin }: RunWords): EngineCall | string {
  const { flags, rest, problem } = readFlags(words, BUILD_FLAGS, { mixed: true })
  if (problem !== null) return problem
  const [context] = rest
  if (rest.length > 1) return `it names ${rest.length} contexts`
  if (context === undefined || context === '') return 'it names no context'
  const values = (name: string): string[] => flags.flatMap((flag) => (flag.name === name && flag.value !== null ? [flag.value] : []))
  const file = values('file').at(-1) ?? null
  const call: BuildCall = {
    client,
    tags: values('tag').map(text),
    dockerfile: file === '-' || (context === '-' && file === null) ? STDIN : file === null ? dockerfileOf(context, place) : place(file),
    context: context === '-' ? STDIN : isRemote(context) ? { root: 'elsewhere', path: context } : place(context),
    args: argsOf(values('build-arg'), exported, text),
    target: values('target').at(-1) ?? null,
    platform: values('platform').at(-1) ?? null,
    ...missingOf(context, file, there),
    other: flags.filter(({ name }) => !TAKEN.has(name)).map(({ name, value }) => text(value === null ? `--${name}` : `--${name}=${value}`)),
  }
  return { kind: 'build', ...call, ...(stdin === null ? {} : { stdin: text(stdin) }) }
}

const TAKEN: ReadonlySet<string> = new Set(['tag', 'file', 'build-arg', 'target', 'platform'])

/** Left out where the fake client could not tell. */
function missingOf(context: string, file: string | null, there: RunWords['there']): Pick<BuildCall, 'missing'> {
  const asked = { context: context === '-' ? true : there.get(context), dockerfile: file === '-' || (file === null && context === '-') ? true : there.get(file ?? `${context}/Dockerfile`) }
  if (isRemote(context) || asked.context === undefined || asked.dockerfile === undefined) return {}
  return { missing: (['dockerfile', 'context'] as const).filter((what) => asked[what] === false) }
}

const isRemote = (context: string): boolean => /^(https?:|git@|git:|github\.com\/|ssh:)/.test(context)

function dockerfileOf(context: string, place: RunWords['place']): CapturedPath {
  return isRemote(context) ? { root: 'elsewhere', path: 'Dockerfile' } : place(`${context}/Dockerfile`)
}

/** A secret keeps its name and loses its value. */
function argsOf(written: readonly string[], exported: RunWords['exported'], text: (text: string) => string): Record<string, string> {
  const pairs = written.map((each): [string, string] => {
    const at = each.indexOf('=')
    const name = at === -1 ? each : each.slice(0, at)
    const value = at === -1 ? (Object.hasOwn(exported, name) ? exported[name]! : '') : each.slice(at + 1)
    return [name, text(keptValue(name, value) ?? '')]
  })
  return Object.fromEntries(pairs.filter(([name]) => name !== '__proto__').sort(([a], [b]) => (a < b ? -1 : 1)))
}
