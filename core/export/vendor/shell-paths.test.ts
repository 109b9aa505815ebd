import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseShell } from './shell-parse.ts'
import { scanText } from './testing/scan-text.ts'

const HEAD = 'SCRIPT_DIR="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"\n'
const after = (line: string, head = HEAD): string | undefined => scanText('run.sh', `${head}${line}\n`).after?.slice(head.length, -1)

test.each([
  ['REPO_ROOT="$(cd "$SCRIPT_DIR/../../.." && pwd)"', 'REPO_ROOT="$(cd "$SCRIPT_DIR" && pwd)"'],
  ['REPO_ROOT=$(cd ${SCRIPT_DIR}/../../../ && pwd -P)', 'REPO_ROOT=$(cd ${SCRIPT_DIR}/ && pwd -P)'],
  ['REPO_ROOT="$(git rev-parse --show-toplevel 2>/dev/null || (cd "$(dirname "$0")/../../.." && pwd))"\nsource "$REPO_ROOT/scripts/lib.sh"', 'REPO_ROOT="$(git rev-parse --show-toplevel 2>/dev/null || (cd "$(dirname "$0")" && pwd))"\nsource "$REPO_ROOT/scripts/lib.sh"'],
  ['ROOT="$(cd "$SCRIPT_DIR" && git rev-parse --show-toplevel 2>/dev/null || echo "$SCRIPT_DIR/../../..")"\ncd "$ROOT/examples/vision/digits"', 'ROOT="$(cd "$SCRIPT_DIR" && git rev-parse --show-toplevel 2>/dev/null || echo "$SCRIPT_DIR")"\ncd "$ROOT"'],
  ['REPO_ROOT="$(realpath "$SCRIPT_DIR/../../..")"', 'REPO_ROOT="$(realpath "$SCRIPT_DIR")"'],
  ['REPO_ROOT="$(dirname "$(dirname "$(dirname "$SCRIPT_DIR")")")"', 'REPO_ROOT="$SCRIPT_DIR"'],
  ['REPO_ROOT=$(dirname $(dirname $(dirname $SCRIPT_DIR)))', 'REPO_ROOT=$SCRIPT_DIR'],
  ['REPO_ROOT="$(cd "$(dirname "$0")/../../.." && pwd)"', 'REPO_ROOT="$(cd "$(dirname "$0")" && pwd)"'],
  ['cd "$(dirname "$0")/../../.."', 'cd "$(dirname "$0")"'],
  ['export ROOT="${ROOT:-$SCRIPT_DIR/../../..}"', 'export ROOT="${ROOT:-$SCRIPT_DIR}"'],
  ['source "$SCRIPT_DIR/../../../scripts/lib.sh"', 'source "$SCRIPT_DIR/scripts/lib.sh"'],
  ['source ../../../scripts/lib.sh', 'source scripts/lib.sh'],
  ['. ../../../scripts/lib.sh', '. scripts/lib.sh'],
  ['python3 "$SCRIPT_DIR/../other/tool.py" --x', 'python3 "$SCRIPT_DIR/examples/vision/other/tool.py" --x'],
  ['docker run -v "$SCRIPT_DIR/../../..:/repo:ro" x', 'docker run -v "$SCRIPT_DIR:/repo:ro" x'],
  ['docker run --mount "type=bind,src=$SCRIPT_DIR/../../../configs,dst=/c" x', 'docker run --mount "type=bind,src=$SCRIPT_DIR/configs,dst=/c" x'],
  ['docker run --workdir /repo/examples/vision/digits x', 'docker run --workdir /repo x'],
  ['docker run x python /repo/examples/vision/digits/train.py', 'docker run x python /repo/train.py'],
  ['bash -c "cd ../../.. && ls"', 'bash -c "cd . && ls"'],
  ['cat "$SCRIPT_DIR/../../../configs/$NAME.json"', 'cat "$SCRIPT_DIR/configs/$NAME.json"'],
])('%s becomes %s', (line, expected) => {
  expect(after(line)).toBe(expected)
})

test.each([
  'REPO_ROOT="$(git rev-parse --show-toplevel)"',
  'echo "../../.."x',
  '# source ../../../scripts/lib.sh',
  'echo examples/vision/digits-large/train.py',
  'curl https://example.com/examples/vision/digits/x',
  'cat "$UNKNOWN/../../.."',
  'python3 train.py --data data/a.csv',
  "grep 's/../../../x/' file",
])('%s stays as it is', (line) => {
  expect(after(line)).toBeUndefined()
})

test('what hangs on a variable follows it: paths behind the root, the example under its own path, a directory between', () => {
  const head = `${HEAD}REPO_ROOT="$(cd "$SCRIPT_DIR/../../.." && pwd)"\n`
  const { after: text, uses } = scanText('run.sh', `${head}cp -r "$REPO_ROOT/lib/data" .\ncat $REPO_ROOT/configs/a.json "$REPO_ROOT/examples/vision/digits/train.py"\nOTHER="$SCRIPT_DIR/../other"\npython "$OTHER/tool.py"\n`)
  expect(text?.split('\n').slice(1)).toEqual(['REPO_ROOT="$(cd "$SCRIPT_DIR" && pwd)"', 'cp -r "$REPO_ROOT/lib/data" .', 'cat $REPO_ROOT/configs/a.json "$REPO_ROOT/train.py"', 'OTHER="$SCRIPT_DIR/examples/vision/other"', 'python "$OTHER/tool.py"', ''])
  expect(uses).toEqual(['all lib/data', 'uses configs/a.json', 'uses examples/vision/other/tool.py'])
})

test.each([
  ['REPO_ROOT="$(cd "$SCRIPT_DIR/../../../.." && pwd)"', 'climbs above the root of the garden'],
  ['REPO_ROOT="$(cd "$SCRIPT_DIR/../.." && pwd)"', 'leads to examples, which is not the root of the garden'],
])('a wrong depth leads to the root, and is told once: %s', (line, what) => {
  const { scan, after: text } = scanText('run.sh', `${HEAD}${line}\ndocker run -v "$REPO_ROOT:/repo" x\n`)
  expect(text).toContain('REPO_ROOT="$(cd "$SCRIPT_DIR" && pwd)"')
  expect([...new Set(scan.remarks.map((each) => `${each.line} ${each.what}`))]).toEqual([`2 ${what}`])
  expect(scan.seen).toEqual([{ target: '/repo', source: '' }])
})

test('mounts and the search path of Python are seen', () => {
  const { scan } = scanText('run.sh', `${HEAD}REPO_ROOT="$(cd "$SCRIPT_DIR/../../.." && pwd)"\nPYTHONPATH="$REPO_ROOT:$PYTHONPATH" python3 -m lib.paths\ndocker run --mount "type=bind,src=\${REPO_ROOT},dst=/r,readonly" x\n`)
  expect([scan.searched, scan.seen, scan.started]).toEqual([[''], [{ target: '/r', source: '' }], ['lib.paths']])
})

test('the root as a package: what it is installed by goes along', () => {
  const { scan, uses } = scanText('run.sh', `${HEAD}pip install -e "$SCRIPT_DIR/../../.."\ndocker run x bash -c "pip install -e /repo && python train.py"\n`)
  expect([uses, scan.searched]).toEqual([['uses pyproject.toml'], ['', '']])
})

test('a variable of a script that is sourced is known, and what it sources goes along', () => {
  const lib = 'LIB="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"\nROOT="$LIB/.."\n'
  const { after: text, uses } = scanText('run.sh', 'source ../../../scripts/lib.sh\ncat "$ROOT/configs/a.json" "$ROOT/examples/vision/digits/data/a.csv"\n', { texts: { 'scripts/lib.sh': lib } })
  expect(text).toBe('source scripts/lib.sh\ncat "$ROOT/configs/a.json" "$ROOT/data/a.csv"\n')
  expect(uses).toEqual(['needs scripts/lib.sh', 'uses configs/a.json', 'uses scripts/lib.sh'])
})

test('a here-document with quotes hides nothing behind it', () => {
  expect(scanText('run.sh', `cat <<EOF\ndon't\nEOF\nsource ../../../scripts/lib.sh\n`).after).toBe(`cat <<EOF\ndon't\nEOF\nsource scripts/lib.sh\n`)
})

test('any text is parsed, and words lie where they say', () => {
  const piece = fc.oneof(fc.constantFrom('$(', ')', '"', "'", '${', '}', '`', '<<EOF\n', 'EOF\n', '\\', '\n', 'cd ', '..', '/', ' ', '$X', '#', 'A=', '((', ';', '$(dirname ', '&& pwd)'), fc.string({ unit: 'binary', maxLength: 5 }))
  fc.assert(fc.property(fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')), (text) => {
    for (const { words } of parseShell(text)) for (const { start, end } of words) expect(start >= 0 && end <= text.length && start <= end).toBe(true)
    const { after: changed, scan } = scanText('run.sh', text)
    expect(scan.edits.every(({ start, end }) => start <= end && end <= text.length)).toBe(true)
    expect(changed === null || typeof changed === 'string').toBe(true)
  }))
})

test('A08, A09: nested substitutions and a line of a megabyte are followed once: more often ends in no time a test may take', { timeout: 60_000 }, () => {
  const nested = `${'X="$(dirname "'.repeat(5000)}$0${'")"'.repeat(5000)}`
  const sources = 'source ../../../scripts/lib.sh\n'.repeat(5000)
  for (const text of [nested, sources, '"$('.repeat(200_000), '${A:-'.repeat(200_000), '../'.repeat(300_000), '$A/'.repeat(300_000), `"${'$A/'.repeat(300_000)}"`, '`'.repeat(500_000), "a='".repeat(300_000)]) {
    expect(scanText('run.sh', text, { texts: { 'scripts/lib.sh': sources } }).scan.sourced.size).toBeLessThan(2)
  }
})

test.each(['$(git rev-parse --show-toplevel || (cd "$SCRIPT_DIR/../../.." && pwd))', '$(cd "$SCRIPT_DIR" && git rev-parse --show-toplevel)', '`git rev-parse --show-toplevel`'])('what %s leads to goes along', (root) => {
  expect(scanText('run.sh', `${HEAD}ROOT="${root}"\nsource "$ROOT/scripts/lib.sh"\n`).uses).toContain('needs scripts/lib.sh')
})
