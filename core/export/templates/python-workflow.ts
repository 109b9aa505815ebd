/** `.github/workflows/python.yml`: first a check for real mistakes, then the tests, where there are any. */
import { DEFAULT_PYTHON } from './python-versions.ts'
import { installTools, LINT_REQUIREMENTS, TEST_REQUIREMENTS } from './tool-requirements.ts'
import { checkout, job, run, setupPython, workflowHead } from './workflow-parts.ts'

export const PYTHON_WORKFLOW = '.github/workflows/python.yml'
/** Below .github, where no file of an example gets. */
export const PYTEST_SCRIPT = '.github/pytest.sh'

export type PythonTests =
  | { readonly kind: 'none' }
  /** In the example's own image, by PYTEST_SCRIPT: what a test imports is there, and perhaps nowhere else. */
  | { readonly kind: 'image' }
  /** On the runner, for each of `pythons`. */
  | { readonly kind: 'host'; readonly pythons: readonly string[]; readonly requirements: boolean; readonly project: boolean; readonly locked: boolean }

export function pythonWorkflow(tests: PythonTests): string {
  const head = workflowHead({ why: 'Real mistakes only: syntax errors, undefined names, comparisons that cannot hold. The tests run when there are none.', name: 'Python' })
  return [head, job({ id: 'lint', minutes: 10, steps: [checkout(), setupPython(`'${DEFAULT_PYTHON}'`), run(installTools(LINT_REQUIREMENTS)), run(RUFF)] }), ...testJob(tests)].join('')
}

/**
 * Errors alone, whatever the example's own settings say, and of no Python in particular: ruff calls the syntax of a newer one an error.
 * What others wrote is not this repository's to mend.
 */
const RUFF = "ruff check --isolated --select E9,F63,F7,F82 --target-version py314 --extend-exclude '*.ipynb,vendor,vendored,third_party,third-party,external,upstream' --output-format github ."

function testJob(tests: PythonTests): string[] {
  switch (tests.kind) {
    case 'none':
      return []
    case 'image':
      return [job({ id: 'test', needs: 'lint', minutes: 60, steps: [checkout(), setupPython(`'${DEFAULT_PYTHON}'`), run(`./${PYTEST_SCRIPT}`)] })]
    case 'host':
      return [job({ id: 'test', needs: 'lint', minutes: 30, pythons: tests.pythons, steps: [checkout(), setupPython('${{ matrix.python }}'), ...hostSteps(tests)] })]
  }
}

/** A requirements file may name indexes of its own; the first one is named here. */
function hostSteps({ requirements, project, locked }: PythonTests & { kind: 'host' }): string[] {
  const install = `python -m pip install --index-url https://pypi.org/simple/ ${locked ? '--constraint requirements.lock ' : ''}`
  return [
    ...(requirements ? [run(`${install}--requirement requirements.txt`)] : []),
    ...(project ? [run(`${install}.`)] : []),
    run(installTools(TEST_REQUIREMENTS)),
    run('python -m pytest --cov=. --cov-report=term'),
  ]
}
