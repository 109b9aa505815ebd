/** The workflows of the languages that are there, with what they need, and what is to be said about them. */
import { needsGpu } from '../../garden/plan.ts'
import { finding } from '../../rules/finding.ts'
import type { Finding } from '../../schema/report.ts'
import { installsLoosely } from '../pins/constrain-dockerfile.ts'
import { LOCK_PATH } from '../pins/pins.ts'
import type { Texts, TemplateFacts } from './compose-texts.ts'
import { planNode } from './node-project.ts'
import { NODE_WORKFLOW, nodeWorkflow, RUST_WORKFLOW, rustWorkflow } from './other-workflows.ts'
import { pytestScript } from './pytest-script.ts'
import { planPythonTests } from './python-tests.ts'
import { PYTEST_SCRIPT, PYTHON_WORKFLOW, pythonWorkflow } from './python-workflow.ts'
import { LINT_REQUIREMENTS, lintRequirements, TEST_REQUIREMENTS, testRequirements } from './tool-requirements.ts'

export interface Checks {
  readonly texts: Texts
  /** For the README: ours. */
  readonly sentences: readonly string[]
  readonly findings: readonly Finding[]
}

type TextOf = (path: string) => string | null

export function composeChecks(facts: TemplateFacts, textOf: TextOf): Checks {
  const parts = [pythonChecks(facts, textOf), rustChecks(facts), nodeChecks(facts, textOf), lockChecks(facts, textOf)]
  return { texts: Object.assign({}, ...parts.map(({ texts }) => texts)) as Texts, sentences: parts.flatMap(({ sentences }) => sentences), findings: parts.flatMap(({ findings }) => findings) }
}

const NOTHING: Checks = { texts: {}, sentences: [], findings: [] }
const file = (text: string, executable = false) => ({ text, executable })

function pythonChecks(facts: TemplateFacts, textOf: TextOf): Checks {
  const { example, config, pins, paths, hasTests } = facts
  if (!paths.some((path) => path.endsWith('.py'))) return NOTHING
  const dockerfile = example.build.kind === 'docker' ? textOf(example.build.dockerfile) : null
  const args = example.build.kind === 'docker' ? example.build.args : {}
  const { tests, reason } = planPythonTests({ tests: hasTests, pyproject: textOf('pyproject.toml'), requirements: textOf('requirements.txt'), dockerfile, args, needsGpu: needsGpu(example), lock: pins.lock })
  const texts: Texts = {
    [PYTHON_WORKFLOW]: file(pythonWorkflow(tests)),
    [LINT_REQUIREMENTS]: file(lintRequirements()),
    ...(tests.kind === 'none' ? {} : { [TEST_REQUIREMENTS]: file(testRequirements()) }),
    ...(tests.kind === 'image' ? { [PYTEST_SCRIPT]: file(pytestScript(example, config), true) } : {}),
  }
  const where = tests.kind === 'none' ? '' : tests.kind === 'image' ? ', then runs the tests in the image' : `, then runs the tests on Python ${tests.pythons.join(', ')}`
  return { texts, sentences: [`The workflow \`Python\` looks for real mistakes with ruff${where}.`], findings: notRun(facts, reason) }
}

function rustChecks({ paths, example }: TemplateFacts): Checks {
  if (!paths.includes('Cargo.toml')) return NOTHING
  const locked = paths.includes('Cargo.lock')
  return { texts: { [RUST_WORKFLOW]: file(rustWorkflow({ locked })) }, sentences: ['The workflow `Rust` checks format and lints with clippy, then runs the tests.'], findings: locked ? [] : [noLock(example, 'Cargo.toml', 'Cargo.lock')] }
}

function nodeChecks(facts: TemplateFacts, textOf: TextOf): Checks {
  const { paths, example } = facts
  const plan = planNode(textOf('package.json'), (path) => paths.includes(path))
  if (plan.kind === 'none') return { ...NOTHING, findings: notRun(facts, plan.reason) }
  return { texts: { [NODE_WORKFLOW]: file(nodeWorkflow(plan.project)) }, sentences: ['The workflow `Node` installs the packages, then lints and tests as far as package.json says how.'], findings: plan.project.locked ? [] : [noLock(example, 'package.json', 'package-lock.json')] }
}

/** A lock of its own, or hashes, hold as well as ours. */
function lockChecks({ example, pins, paths }: TemplateFacts, textOf: TextOf): Checks {
  const text = example.build.kind === 'docker' ? textOf(example.build.dockerfile) : null
  if (text === null || pins.lock !== null || paths.includes(LOCK_PATH) || !installsLoosely(text)) return NOTHING
  return { ...NOTHING, findings: [finding('EXPORT.NOT_LOCKED', { path: example.descriptor, example: example.id }, 'No image said which Python packages its build takes.')] }
}

const notRun = ({ example }: TemplateFacts, reason: string | null): Finding[] => (reason === null ? [] : [finding('EXPORT.TESTS_NOT_RUN', { path: example.descriptor, example: example.id }, reason)])

const noLock = ({ path, id }: TemplateFacts['example'], manifest: string, lock: string): Finding =>
  finding('EXPORT.NO_LOCKFILE', { path: path === '.' ? manifest : `${path}/${manifest}`, example: id }, `There is a ${manifest}, and no ${lock} beside it.`)
