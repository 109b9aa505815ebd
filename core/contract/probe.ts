/**
 * The probe of a preset: the smallest command that proves its imports and its argument parsing. For a Python program that is the
 * program with `--help`, where an argument parser reads it before any work is done (specs: garden 2.4: 190 of 234 examples,
 * 151 of them for a GPU that the machine of a check does not have).
 */
import type { Preset } from '../garden/example.ts'
import { programWords } from './program-words.ts'

export type ProbePlan =
  | {
      readonly kind: 'probe'
      readonly argv: readonly string[]
      /** The program reads `--help` only if it, or a module of its own that it imports, holds a parser; null: the preset says so itself. */
      readonly needsParser: Language | null
      /** The program's file, relative to the directory of the example; null: a module that is installed. */
      readonly program: string | null
    }
  | { readonly kind: 'none'; readonly reason: string }

export type Language = 'python' | 'node'

export function probeOf({ action, probe }: Pick<Preset, 'action' | 'probe'>): ProbePlan {
  switch (probe.kind) {
    case 'off':
      return none('the preset says `probe: false`')
    case 'invalid':
      return none(probe.reason)
    case 'command':
      return { kind: 'probe', argv: probe.argv, needsParser: null, program: null }
    case 'auto':
      return action.kind === 'command' ? probeOfCommand(action.argv) : none(action.kind === 'script' ? 'its script calls an engine itself' : action.reason)
  }
}

/** Also for a captured command. */
export function probeOfCommand(argv: readonly string[]): ProbePlan {
  const { program, rest } = programWords(argv)
  if (program === null) return none('its command names no program')
  const name = leaf(program)
  if (/^python[0-9.]*$/.test(name)) return pythonProbe(program, rest)
  if (LAUNCHERS.has(name)) return launcherProbe(name, rest)
  if (name === 'node' || name === 'nodejs') return nodeProbe(program, rest)
  if (SHELLS.test(name)) return none('a shell script has no --help that proves imports; give the preset a `probe:` command')
  return none(`nothing is known of how ${JSON.stringify(name.slice(0, 60))} takes --help; give the preset a \`probe:\` command`)
}

/** Options of the interpreter stay; everything after the program is the run's. */
function pythonProbe(python: string, rest: readonly string[]): ProbePlan {
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at] ?? ''
    const before = [python, ...rest.slice(0, at)]
    if (word === '-c' || word === '-') return none('a program text on the command line has no --help; give the preset a `probe:` command')
    if (word === '-m') return moduleProbe(before, rest.slice(at + 1))
    if (word === '-W' || word === '-X') at += 1
    else if (!word.startsWith('-')) return { kind: 'probe', argv: [...before, word, '--help'], needsParser: 'python', program: word }
  }
  return none('its command names no program for Python')
}

function moduleProbe(before: readonly string[], [module, ...rest]: readonly string[]): ProbePlan {
  if (module === undefined) return none('its command names no module for Python')
  if (MODULE_LAUNCHERS.has(module)) return launcherProbe(module, rest)
  return { kind: 'probe', argv: [...before, '-m', module, '--help'], needsParser: null, program: null }
}

/** What starts a program once per GPU: the program is probed, without its launcher. */
function launcherProbe(launcher: string, rest: readonly string[]): ProbePlan {
  const words = launcher === 'accelerate' && rest[0] === 'launch' ? rest.slice(1) : rest
  // Values of the launcher's own options never end in .py.
  const at = words.findIndex((word) => word.endsWith('.py') && !word.startsWith('-'))
  const asModule = words.findIndex((word) => word === '-m' || word === '--module')
  if (asModule !== -1 && (at === -1 || asModule < at)) return moduleProbe(['python3'], words.slice(asModule + 1))
  const program = words[at]
  return program === undefined ? none(`no program of Python is seen behind ${launcher}`) : { kind: 'probe', argv: ['python3', program, '--help'], needsParser: 'python', program }
}

const LAUNCHERS: ReadonlySet<string> = new Set(['torchrun', 'accelerate', 'deepspeed'])
const MODULE_LAUNCHERS: ReadonlySet<string> = new Set(['torch.distributed.run', 'torch.distributed.launch', 'accelerate.commands.launch', 'deepspeed.launcher.runner'])

function nodeProbe(node: string, rest: readonly string[]): ProbePlan {
  const at = rest.findIndex((word) => !word.startsWith('-'))
  const program = rest[at]
  if (program === undefined || rest.slice(0, at).some((word) => /^(-e|--eval|-p|--print)$/.test(word))) return none('its command names no program for Node')
  return { kind: 'probe', argv: [node, ...rest.slice(0, at), program, '--help'], needsParser: 'node', program }
}

const SHELLS = /^(?:ba|da|z|k|fi)?sh$/
const leaf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const none = (reason: string): ProbePlan => ({ kind: 'none', reason })
