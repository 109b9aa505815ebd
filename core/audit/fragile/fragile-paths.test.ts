import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fragilePaths } from './fragile-paths.ts'

const AT = 'examples/area/kind/one'
const FILES = new Set(['cvlization/paths.py', 'cvlization', 'examples', 'examples/area', 'examples/area/kind', AT, `${AT}/train.py`, 'examples/area/kind/two', 'examples/area/kind/two/build.sh'])
const tree = { has: (path: string): boolean => FILES.has(path) }

function told(text: string, name = 'train.sh'): readonly string[] {
  const { found, missing } = fragilePaths({ path: `${AT}/${name}`, text, example: 'area/kind/one', exampleAt: AT }, tree)
  return [...found, ...missing].map(({ kind, line, message }) => `${kind} ${line} ${message}`)
}

const HERE = 'SCRIPT_DIR="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"\n'

test('a root that is found by counting directories is told, in each spelling', () => {
  for (const line of [
    `${HERE}REPO_ROOT="$(cd "$SCRIPT_DIR/../../../.." && pwd)"`,
    `${HERE}export REPO_ROOT="\${SCRIPT_DIR}/../../../.."`,
    '\nREPO_ROOT="$(cd "$(dirname "$0")/../../../.." && pwd)"',
    'cd "$(dirname "$0")"\nREPO_ROOT=$(pwd)/../../../..',
  ]) expect(told(line)).toEqual(['root_by_depth 2 It counts 4 directories up to the root.'])
  for (const line of ['ROOT = Path(__file__).resolve().parents[4]', 'ROOT = Path(__file__).parent.parent.parent.parent.parent', 'sys.path.append(os.path.join(os.path.dirname(__file__), "../../../.."))']) expect(told(line, 'train.py')).toEqual(['root_by_depth 1 It counts 4 directories up to the root.'])
})

test('one too few or too many where the root of the repository is meant is a bug', () => {
  expect(told(`${HERE}REPO_ROOT="$(cd "$SCRIPT_DIR/../../.." && pwd)"`)).toEqual(['wrong_depth 2 REPO_ROOT is 3 directories up, which is at examples, and the root is 4 up from here.'])
  expect(told(`${HERE}REPO_ROOT="$(cd "$SCRIPT_DIR/../../../../.." && pwd)"`)).toEqual(['wrong_depth 2 REPO_ROOT is 5 directories up, which is above the root of the garden, and the root is 4 up from here.'])
  expect(told('REPO_ROOT = Path(__file__).resolve().parents[3]', 'train.py')).toHaveLength(1)
})

test('what is called a root is judged by what the script looks for below it', () => {
  const script = (name: string, use: string): string => `${HERE}${name}="$(cd "$SCRIPT_DIR/../../.." && pwd)"\nls "$${name}/${use}"`
  expect(told(script('ROOT', 'cvlization/paths.py'))[0]).toMatch(/^wrong_depth/)
  // There it is: a folder of its own choice.
  expect(told(script('REPO_ROOT', 'area/kind'))[0]).toMatch(/^climbs_out/)
  expect(told(script('ROOT', 'nothing/known'))[0]).toMatch(/^climbs_out/)
  expect(told(script('BASE', 'cvlization/paths.py'))[0]).toMatch(/^climbs_out/)
})

test('within the example counting is its own business', () => {
  expect(told('ROOT="$(cd "$(dirname "$0")/.." && pwd)"', 'scripts/run.sh')).toEqual([])
  expect(told('EXAMPLE_ROOT = Path(__file__).parent.parent.parent', 'a/b/c.py')).toEqual([])
})

test('a sibling that is reached by counting is told, a single step is not', () => {
  expect(told(`${HERE}source "$SCRIPT_DIR/../../lib.sh"`)).toEqual(['climbs_out 2 It counts 2 directories up, to examples/area.'])
  expect(told(`${HERE}bash "$SCRIPT_DIR/../two/build.sh"`)).toEqual([])
})

test('comments, and variables that nobody knows, say nothing', () => {
  expect(told('# REPO_ROOT="$SCRIPT_DIR/../../.."\nREPO_ROOT="$SOMEWHERE/../../.."\nX="$(something)/../../.."\necho "1 ... 2"')).toEqual([])
})

test('a mount of what is not there is told, one of what is, or is made, is not', () => {
  const script = (line: string): string => `${HERE}REPO_ROOT="$(cd "$SCRIPT_DIR/../../../.." && pwd)"\n${line}`
  const [, ...mounts] = told(script('docker run --mount "type=bind,src=${REPO_ROOT}/examples/doc_ai/one,dst=/workspace" x'))
  expect(mounts).toEqual(['missing_mount 3 It mounts examples/doc_ai/one, which is not there.'])
  for (const line of ['docker run -v "$REPO_ROOT/cvlization":/c x', 'docker run -v "$SCRIPT_DIR/outputs:/out" x', 'mkdir -p "$REPO_ROOT/data"; docker run -v "$REPO_ROOT/data:/d" x', 'docker run -v "$REPO_ROOT/$NAME:/d" x', 'docker run -v "$HOME/.cache:/c" x']) expect(told(script(line))).toHaveLength(1)
})

test('a mount of the directory somebody calls from is told, unless the script went home first', () => {
  const mount = 'docker run -v $(pwd):/w -v "$PWD/data":/d x'
  expect(told(mount)).toEqual(Array.from({ length: 2 }, () => 'caller_mount 1 It mounts the directory that it is called in, whichever that is.'))
  expect(told(`cd "$(dirname "$0")"\n${mount}`)).toEqual([])
})

test('the home of one person is told, those of images and places in a container are not', () => {
  expect(told('DATA=/home/jane/data/x')).toEqual(['absolute_home 1 It names the home of one person: /home/jane.'])
  expect(told('open("/Users/jane/x.txt")', 'a.py')).toHaveLength(1)
  for (const line of ['DATA=/home/user/data', 'docker run --mount type=bind,src=x,dst=/home/jane/x i', 'ls /homes/jane/x', 'docker run -w /home/jane/x i']) expect(told(line)).toEqual([])
  expect(told('# as in\nx = 3 /home/jane/y', 'a.py')).toEqual([])
})

test('any text gives an answer', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('..', '/', '$SCRIPT_DIR', '="', 'REPO_ROOT', 'Path(__file__)', '.parents[3]', '.parent', '-v ', '$(pwd)', '/home/a/', '\n')), { maxLength: 30 }), fc.constantFrom('a.py', 'a.sh'), (parts, name) => {
      expect(told(parts.join(''), name)).toBeInstanceOf(Array)
    }),
  )
})
