/** Decides where the tests of an exported repository run, if they do: in its image, on the runner, or not yet. */
import { baseImage } from '../../contract/base-image.ts'
import { readDockerfile } from '../../contract/dockerfile.ts'
import { isMap, type Plain } from '../../source/source-document.ts'
import { readToml } from '../../source/read-toml.ts'
import type { Lock } from '../pins/pins.ts'
import { DEFAULT_PYTHON, PYTHONS, pythonOfImage, pythonsFor } from './python-versions.ts'
import type { PythonTests } from './python-workflow.ts'

export interface PythonFacts {
  /** Some file holds a test that pytest would find. */
  readonly tests: boolean
  /** Texts of files at the root of the new repository; null: not there. */
  readonly pyproject: string | null
  readonly requirements: string | null
  /** The example's own; null: it has none, or another way to build. */
  readonly dockerfile: string | null
  readonly args: Readonly<Record<string, string>>
  readonly needsGpu: boolean
  readonly lock: Lock | null
}

export interface PlannedTests {
  readonly tests: PythonTests
  /** Why tests that are there are not run: a sentence; null: they run, or there are none. */
  readonly reason: string | null
}

export function planPythonTests(facts: PythonFacts): PlannedTests {
  if (!facts.tests) return { tests: { kind: 'none' }, reason: null }
  if (facts.needsGpu) return { tests: { kind: 'none' }, reason: 'The example needs a GPU, and the machines of GitHub have none.' }
  const declared = declaredPythons(facts.pyproject)
  if (declared !== null) return declared.length === 0 ? old('pyproject.toml') : host(facts, declared)
  if (facts.dockerfile === null) return host(facts, [DEFAULT_PYTHON])
  const image = baseImage(facts.dockerfile, facts.args)
  const python = facts.lock?.python ?? (image === null ? null : pythonOfImage(image))
  if (python !== null && !PYTHONS.some((each) => each === python)) return old('image')
  return onlyRequirements(facts, image) && python !== null ? host(facts, [python]) : { tests: { kind: 'image' }, reason: null }
}

function host({ requirements, pyproject, lock }: PythonFacts, pythons: readonly string[]): PlannedTests {
  const project = pyproject !== null && /^[ \t]*\[[ \t]*(?:project|build-system)[ \t]*\]/m.test(pyproject)
  const [only, ...others] = pythons
  return { tests: { kind: 'host', pythons, requirements: requirements !== null, project, locked: lock !== null && others.length === 0 && only === lock.python }, reason: null }
}

const old = (where: string): PlannedTests => ({ tests: { kind: 'none' }, reason: `The ${where} asks for a Python that pytest does not run on any more: it needs ${PYTHONS[0]} to ${PYTHONS.at(-1)}.` })

/** null: nothing that can be read says. */
function declaredPythons(pyproject: string | null): readonly string[] | null {
  const document = pyproject === null ? null : readToml(pyproject, 'pyproject.toml')
  if (document?.ok !== true || !isMap(document.value.value)) return null
  const project: Plain | undefined = document.value.value['project']
  const requires = isMap(project) ? project['requires-python'] : undefined
  return typeof requires === 'string' ? pythonsFor(requires) : null
}

/** A plain `python:3.x` that gets a requirements file and nothing else: the runner's Python with that file is as good, and much faster. */
function onlyRequirements({ dockerfile, requirements }: PythonFacts, image: string | null): boolean {
  if (dockerfile === null || requirements === null || image === null || pythonOfImage(image) === null) return false
  const commands = readDockerfile(dockerfile).instructions.flatMap(({ kind, rest }) => (kind === 'RUN' ? rest.split(/&&|;/) : []))
  const installs = commands.map((command) => command.trim().split(/\s+/)).filter((words) => words.some((word) => INSTALLERS.test(word)))
  return installs.length === 1 && installsFile(installs[0]!)
}

const INSTALLERS = /^(?:\S*\/)?(?:pip[\d.]*|uv|apt|apt-get|apk|dnf|yum|conda|mamba|micromamba|poetry|pdm|curl|wget|git)$/

/** `pip install --no-cache-dir -r requirements.txt` */
function installsFile(words: readonly string[]): boolean {
  const [last, option, ...before] = words.toReversed()
  const start = before.toReversed().filter((word) => !word.startsWith('--')).join(' ')
  return /^(?:\S*\/)?requirements\.txt$/.test(last ?? '') && (option === '-r' || option === '--requirement') && /^(?:python3? -m )?pip3? install$/.test(start)
}
