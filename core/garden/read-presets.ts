/** Five shapes of `presets`, measured in real gardens, read into one. */
import { isList, isMap, pointer, type Plain, type SourceDocument } from '../source/source-document.ts'
import type { Preset } from './example.ts'
import { readBenchmark } from './read-benchmark.ts'
import { readExpect } from './read-expect.ts'
import { readProbe } from './read-probe.ts'
import { readScore } from './read-score.ts'
import { readComposeUse, readService } from './read-service.ts'
import { entry, mapOr, numberOr, scalars, textOr, texts, words } from './read-values.ts'
import { readSupervise } from './read-supervise.ts'
import { shellWords } from './shell-words.ts'

export function readPresets(document: SourceDocument): readonly Preset[] {
  const presets = entry(document.value, 'presets')
  if (isList(presets)) return presets.flatMap((item, index) => listItem(document, item, index))
  return Object.entries(mapOr(presets)).map(([name, value]) => readPreset(document, name, value))
}

/** `presets: [build, predict]`: names only; the script has the name of the preset. */
function listItem(document: SourceDocument, item: Plain, index: number): Preset[] {
  const name = textOr(item) ?? textOr(entry(item, 'name'))
  if (name === null) return []
  const at = pointer('presets', index)
  return [{ ...preset(document, name, at, isMap(item) ? item : null), ...(isMap(item) ? {} : { runnerScript: `${name}.sh` }) }]
}

function readPreset(document: SourceDocument, name: string, value: Plain): Preset {
  return preset(document, name, pointer('presets', name), value)
}

function preset(document: SourceDocument, name: string, at: string, value: Plain): Preset {
  const service = readService(name, entry(value, 'service'))
  const compose = readComposeUse(entry(value, 'compose'))
  const wrong = !service.ok ? service.problem : !compose.ok ? compose.problem : null
  const line = wrong === null ? actionOf(name, value) : invalid(`its ${wrong}`)
  const supervise = readSupervise(entry(value, 'supervise'))
  const bench = readBenchmark(entry(value, 'benchmark'))
  return {
    name,
    description: textOr(entry(value, 'description')),
    action: line.action,
    runnerScript: runnerScript(name, value),
    env: { ...line.env, ...texts(entry(value, 'env')) },
    params: scalars(entry(value, 'params')),
    network: entry(value, 'network') === true,
    timeoutSeconds: positive(numberOr(entry(value, 'timeout_seconds'))),
    engines: words(entry(value, 'engines')).filter((word): word is Preset['engines'][number] => ENGINES.has(word)),
    requires: words(entry(value, 'requires')),
    probe: readProbe(isMap(value) ? value : null),
    expect: readExpect(document, at, isMap(value) ? value : null),
    score: readScore(document, at, isMap(value) ? value : null),
    ...(bench === null ? {} : { benchmark: bench }),
    ...(supervise === null ? {} : { supervise }),
    ...(service.ok && service.value !== null ? { service: service.value } : {}),
    ...(compose.ok && compose.value !== null ? { compose: compose.value } : {}),
    place: document.keyPlace(at),
  }
}

const ENGINES: ReadonlySet<string> = new Set(['docker', 'podman', 'process'])

interface Line {
  readonly action: Preset['action']
  readonly env: Readonly<Record<string, string>>
}

function actionOf(name: string, value: Plain): Line {
  if (value === null) return scriptLine(`${name}.sh`, [])
  if (typeof value === 'string') return scriptLine(value, [])
  if (isList(value)) return value.length === 1 && typeof value[0] === 'string' ? scriptLine(value[0], []) : invalid('it is a list of several things; write `script:` or `command:`')
  if (!isMap(value)) return invalid('it is neither a map nor the name of a script')
  const args = argsOf(entry(value, 'args'))
  if (args === null) return invalid('its `args` have a quote that is never closed')
  const command = entry(value, 'command')
  if (command !== undefined && command !== null) return commandLine(command, args)
  const script = entry(value, 'script')
  // Nothing but the containers of a compose file: they are asked, no command is run beside them.
  if ((script ?? null) === null && (entry(value, 'compose') ?? false) !== false) return { action: { kind: 'command', argv: [] }, env: {} }
  if (script === undefined || script === null) return scriptLine(`${name}.sh`, args)
  if (isList(script) && script.every((word) => typeof word === 'string')) return scriptWords(script, args)
  return typeof script === 'string' ? scriptLine(script, args) : invalid('its `script` is not a text')
}

function commandLine(command: Plain, args: readonly string[]): Line {
  if (isList(command)) {
    const argv = command.map(textOr)
    if (argv.length === 0 || argv.includes(null)) return invalid('its `command` is a list that is empty or holds something else than texts')
    return { action: { kind: 'command', argv: [...(argv as string[]), ...args] }, env: {} }
  }
  if (typeof command !== 'string') return invalid('its `command` is neither a text nor a list')
  const split = shellWords(command)
  if (!split.ok) return invalid(`its \`command\` cannot be split: ${split.problem}`)
  const { env, rest } = withoutEnv(split.value)
  return rest.length === 0 ? invalid('its `command` is empty') : { action: { kind: 'command', argv: [...rest, ...args] }, env }
}

/** `MERLION_PORT=8050 serve.sh -- --stage x`: variables, the script, its arguments. */
function scriptLine(line: string, args: readonly string[]): Line {
  const split = shellWords(line)
  return split.ok ? scriptWords(split.value, args) : invalid(`its \`script\` cannot be split: ${split.problem}`)
}

function scriptWords(words_: readonly string[], args: readonly string[]): Line {
  const { env, rest } = withoutEnv(words_)
  const [script, ...own] = rest
  if (script === undefined) return invalid('its `script` is empty')
  // The runner's own `--` ends its options; what follows is for the script.
  return { action: { kind: 'script', script, args: [...(own[0] === '--' ? own.slice(1) : own), ...args] }, env }
}

function withoutEnv(line: readonly string[]): { env: Record<string, string>; rest: readonly string[] } {
  const count = line.findIndex((word) => !/^[A-Za-z_][A-Za-z0-9_]*=/.test(word))
  const variables = count === -1 ? line : line.slice(0, count)
  const env = Object.fromEntries(variables.map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]))
  return { env, rest: line.slice(variables.length) }
}

/** A text is split into words, a list is taken as it is; null when neither can be. */
function argsOf(value: Plain | undefined): readonly string[] | null {
  if (isList(value)) return value.map((each) => textOr(each) ?? '')
  if (typeof value !== 'string') return []
  const split = shellWords(value)
  return split.ok ? split.value : null
}

/**
 * The file the garden's own runner looks for, directly below the example: the script as it is written, else the preset's name
 * with `.sh`; an entry that is no map is turned into text by Python and taken as the name.
 */
function runnerScript(name: string, value: Plain): string | null {
  if (!isMap(value)) return value === null ? `${name}.sh` : pythonText(value)
  const script = entry(value, 'script')
  return script === undefined || script === null || script === '' ? `${name}.sh` : pythonText(script)
}

function pythonText(value: Plain): string {
  if (typeof value === 'string') return value
  if (isList(value)) return `[${value.map((each) => (typeof each === 'string' ? `'${each}'` : pythonText(each))).join(', ')}]`
  return value === null ? 'None' : value === true ? 'True' : value === false ? 'False' : JSON.stringify(value)
}

const positive = (value: number | null): number | null => (value !== null && value > 0 ? value : null)

const invalid = (reason: string): Line => ({ action: { kind: 'invalid', reason }, env: {} })
