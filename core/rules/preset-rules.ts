import type { Preset } from '../garden/example.ts'
import { RUNNER_PRESET_KEYS, PRESET_KEYS } from '../garden/known-keys.ts'
import { resolveForRunner } from '../garden/resolve-preset.ts'
import { usesCog } from '../garden/read-example.ts'
import { entry } from '../garden/read-values.ts'
import { shellSyntax } from '../garden/shell-words.ts'
import type { Finding } from '../schema/report.ts'
import { didYouMean } from '../source/did-you-mean.ts'
import { isList, isMap, pointer, type Plain } from '../source/source-document.ts'
import { finding } from './finding.ts'
import type { Rule, Subject } from './subject.ts'
import { shorten } from './tfc/shorten.ts'

export const presetRules: Rule = (subject) => {
  const { example } = subject
  const { presets } = subject.root
  if (presets === undefined || presets === null) return [finding('GARDEN.PRESETS_MISSING', { ...subject.document.place(''), example: example.id }, 'The descriptor has no presets.')]
  const hasScripts = example.presets.some((preset) => resolveForRunner(preset, subject.fact))
  return example.presets.flatMap((preset, index) => rulesOf(subject, preset, isList(presets) ? index : preset.name, hasScripts))
}

function rulesOf(subject: Subject, whole: Preset, key: string | number, hasScripts: boolean): Finding[] {
  // A name may be as long as the file: messages show its beginning.
  const preset = { ...whole, name: shorten(whole.name) }
  const value = entry(subject.root['presets'], String(key)) ?? (isList(subject.root['presets']) ? subject.root['presets'][Number(key)] : undefined) ?? null
  const at = { ...preset.place, example: subject.example.id }
  if (preset.action.kind === 'invalid') return [finding('GARDEN.PRESET_INVALID', at, `The preset "${preset.name}" cannot be read: ${preset.action.reason}.`)]
  return [
    ...(resolveForRunner(preset, subject.fact) ? [] : unresolved(subject, preset, value, at, hasScripts).filter(({ code }) => code !== 'GARDEN.PRESET_UNRESOLVED' || !leftToOthers(subject))),
    ...(preset.action.kind === 'command' ? commandRules(subject, preset, preset.action.argv, at) : scriptRules(subject, preset, at)),
    ...keysOf(subject, preset, value, key),
  ]
}

type At = Parameters<typeof finding>[1]

/** Hortus can split a command line; the garden's own runner takes the whole of it as the name of a file. */
function unresolved(subject: Subject, preset: Preset, value: Plain, at: At, hasScripts: boolean): Finding[] {
  const { name, action } = preset
  if (action.kind === 'command') return hasScripts ? [commandOnly(preset, at)] : []
  if (action.kind === 'invalid') return []
  const there = typeof subject.fact(action.script) === 'object'
  if (isList(value) && there) return [finding('GARDEN.PRESET_UNRESOLVED', at, `The preset "${name}" is a list, and the runner takes "${shorten(preset.runnerScript ?? '')}" as the name of its script.`, { fix: `Write \`${name}: { script: ${action.script} }\`.` })]
  if (preset.runnerScript !== action.script && there) return [finding('GARDEN.PRESET_UNRESOLVED', at, `The script of the preset "${name}" is a command line ("${shorten(preset.runnerScript ?? '')}"), and the runner takes all of it as the name of a file.`, { fix: splitFix(preset) })]
  return [missing(subject, preset, action.script, at)]
}

/** A warning: Hortus runs it, so it is not dead. Where every preset is a command, the garden has no other runner, and nothing is said. */
function commandOnly({ name, runnerScript }: Preset, at: At): Finding {
  const message = `The preset "${name}" has a command, which the garden's own runner does not read, and the script it looks for, ${shorten(runnerScript ?? '')}, is not there.`
  return finding('GARDEN.PRESET_UNRESOLVED', at, message, { level: 'warning', fix: `Add a script ${name}.sh that calls the command; \`command:\` may stay for Hortus.` })
}

/** Cog runs its own, and in the archive folder nobody looks for presets. */
const leftToOthers = ({ root, example }: Subject): boolean => usesCog(root) || example.archivedBy.includes('folder')

function missing(subject: Subject, preset: Preset, script: string, at: At): Finding {
  const fact = subject.fact(script)
  if (fact === 'outside') return finding('GARDEN.OUTSIDE', at, `The script "${shorten(script)}" of the preset "${preset.name}" leaves the repository.`)
  return finding('GARDEN.PRESET_UNRESOLVED', at, `The preset "${preset.name}" leads to ${shorten(script)}, which is ${fact === 'not_a_file' ? 'not a file' : `not there in ${subject.example.path}`}.`)
}

function splitFix({ action, env, name }: Preset): string {
  if (action.kind !== 'script') return ''
  const inside = Object.keys(env).length > 0 ? `sets ${Object.keys(env).join(', ')} and calls ${action.script}` : `calls \`${action.script} ${shorten(action.args.join(' '))}\``
  return `Add a script ${name}.sh that ${inside}, and name it under \`script:\`.`
}

function commandRules(subject: Subject, preset: Preset, argv: readonly string[], at: At): Finding[] {
  const file = commandFile(preset)
  const found: Finding[] = []
  if (file !== null) {
    const fact = subject.fact(file.path)
    const what = `The command of the preset "${preset.name}" names ${shorten(file.path)}`
    if (fact === 'outside') found.push(finding('GARDEN.OUTSIDE', at, `${what}, which leaves the repository.`))
    else if (fact === 'missing' || fact === 'not_a_file') found.push(finding('GARDEN.PRESET_SCRIPT_MISSING', at, `${what}, which is ${fact === 'missing' ? 'not there' : 'not a file'}.`))
    else if (file.started && !fact.executable) found.push(finding('GARDEN.PRESET_NOT_EXECUTABLE', at, `${what}, which is not executable.`))
  }
  const syntax = /^(ba|da|z)?sh$/.test(leaf(argv[0] ?? '')) ? null : shellSyntax(argv)
  if (syntax !== null) found.push(finding('GARDEN.PRESET_SHELL_SYNTAX', at, `The command of the preset "${preset.name}" holds "${shorten(syntax)}", and no shell reads it.`))
  return found
}

function scriptRules(subject: Subject, preset: Preset, at: At): Finding[] {
  if (preset.action.kind !== 'script') return []
  const fact = subject.fact(preset.action.script)
  if (typeof fact !== 'object' || fact.executable) return []
  const path = `${subject.example.path}/${preset.action.script}`
  const fix = PLAIN_PATH.test(path) ? { fix: `Run \`git update-index --chmod=+x ${path}\` and \`chmod +x\` on it, and commit.` } : {}
  return [finding('GARDEN.SCRIPT_NOT_EXECUTABLE', at, `The script ${shorten(preset.action.script)} of the preset "${preset.name}" is not executable.`, fix)]
}

/** The file of the example that a command starts, or hands to an interpreter. Only what surely is one. */
export function commandFile({ action }: Preset): { readonly path: string; readonly started: boolean } | null {
  if (action.kind !== 'command') return null
  const [first = '', second = ''] = action.argv
  if (/^(\.{1,2}\/|[^/]+\/)/.test(first)) return { path: first, started: true }
  const interpreted = /^(python[0-9.]*|node|bash|sh|ruby|perl|Rscript|julia)$/.test(first) && /\.[A-Za-z0-9]+$/.test(second) && !/^[-/]/.test(second)
  return interpreted ? { path: second, started: false } : null
}

function keysOf(subject: Subject, preset: Preset, value: Plain, key: string | number): Finding[] {
  if (!isMap(value)) return []
  const at = (own: string) => ({ ...subject.document.keyPlace(pointer('presets', key, own)), example: subject.example.id })
  return Object.keys(value).flatMap((own) => {
    if (preset.action.kind === 'script' && !RUNNER_PRESET_KEYS.has(own) && PRESET_KEYS.has(own)) return [finding('GARDEN.PRESET_KEY_IGNORED', at(own), `The runner ignores \`${own}\` of the preset "${preset.name}".`)]
    const meant = PRESET_KEYS.has(own) ? null : didYouMean(own, [...PRESET_KEYS])
    return meant === null ? [] : [finding('GARDEN.UNKNOWN_KEY', at(own), `The preset "${preset.name}" has the key "${shorten(own)}"; did you mean "${meant}"?`)]
  })
}

const leaf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** A path that a shell reads as one word: others are not put into a command. */
const PLAIN_PATH = /^[\w./-]{1,200}$/
