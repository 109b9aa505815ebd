/** The files that `pip install --require-hashes` reads: exact versions, and every file by its hash (A74). */
import { TOOL_PINS, type ToolPin } from './tool-pins.ts'

export const LINT_REQUIREMENTS = '.github/requirements/lint.txt'
export const TEST_REQUIREMENTS = '.github/requirements/test.txt'

export const lintRequirements = (): string => requirements('What checks the Python files', TOOL_PINS.lint)
export const testRequirements = (): string => requirements('What runs the tests', TOOL_PINS.test)

/** How pip installs them: from one named index, nothing but what stands in the file. `more`: words of ours. */
export const installTools = (path: string, more = ''): string => `python -m pip install ${more}--require-hashes --no-deps --only-binary=:all: --index-url https://pypi.org/simple/ --requirement ${path}`

function requirements(what: string, pins: readonly ToolPin[]): string {
  return `# ${what}: each file by its hash, dependencies included.\n${pins.map(({ name, version, sha256 }) => [`${name}==${version}`, ...sha256.map((hash) => `    --hash=sha256:${hash}`)].join(' \\\n')).join('\n')}\n`
}
