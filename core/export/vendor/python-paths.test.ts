import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { EXAMPLE, scanText } from './testing/scan-text.ts'

const after = (line: string, path?: string): string | undefined => scanText('train.py', `${line}\n`, path === undefined ? {} : { path }).after?.slice(0, -1)

test.each([
  ['ROOT = Path(__file__).resolve().parents[3]', 'ROOT = Path(__file__).resolve().parents[0]'],
  ['ROOT = Path(__file__).parent.parent.parent.parent', 'ROOT = Path(__file__).parent'],
  ['ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(__file__))))', 'ROOT = os.path.dirname(__file__)'],
  ['ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "../../.."))', 'ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "."))'],
  ['ROOT = os.path.join(os.path.dirname(__file__), "..", "..", "..")', 'ROOT = os.path.join(os.path.dirname(__file__), ".")'],
  ['ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), os.pardir, os.pardir, os.pardir))', 'ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "."))'],
  ['ROOT = os.path.join(os.path.dirname(__file__), os.path.pardir, os.pardir, "..", "lib")', 'ROOT = os.path.join(os.path.dirname(__file__), "lib")'],
  ['from pathlib import Path as P\nROOT = P(__file__).parents[2].parent', 'from pathlib import Path as P\nROOT = P(__file__).parents[0]'],
  ['from os.path import dirname as up\nROOT = up(up(up(up(__file__))))', 'from os.path import dirname as up\nROOT = up(__file__)'],
  ['import os.path as paths\nROOT = paths.join(paths.dirname(__file__), "../../..")', 'import os.path as paths\nROOT = paths.join(paths.dirname(__file__), ".")'],
  ['ROOT = Path(__file__).parent / ".." / ".." / ".."', 'ROOT = Path(__file__).parent / "."'],
  ['ROOT = Path(__file__).parent.joinpath("..", "..", "..")', 'ROOT = Path(__file__).parent.joinpath(".")'],
  ['HERE = Path(__file__).parent\nROOT = HERE.parents[2]', 'HERE = Path(__file__).parent\nROOT = HERE'],
  ['HERE = Path(__file__).parent\nROOT = HERE.parent.parent.parent', 'HERE = Path(__file__).parent\nROOT = HERE'],
  ['ROOT = Path(__file__).parents[3]\nX = ROOT / "examples/vision/digits/data/a.csv"', 'ROOT = Path(__file__).parents[0]\nX = ROOT / "data/a.csv"'],
  ['X = Path(__file__).parent / "../../../configs/a.json"', 'X = Path(__file__).parent / "configs/a.json"'],
  ['X = Path(__file__).parent / "../other/tool.py"', 'X = Path(__file__).parent / "examples/vision/other/tool.py"'],
  ['X = Path(__file__).parent.parent / "other" / "tool.py"', 'X = Path(__file__).parent / "examples/vision/other/tool.py"'],
  ['X = "/repo/examples/vision/digits/data/a.csv"', 'X = "/repo/data/a.csv"'],
  ['ROOT = Path("/repo")\nX = f"{ROOT}/examples/vision/digits/data"', 'ROOT = Path("/repo")\nX = f"{ROOT}/data"'],
  ['X = open("../../../configs/a.json")', 'X = open("configs/a.json")'],
  ['X = open("examples/vision/digits/data/a.csv")', 'X = open("data/a.csv")'],
  ['from examples.vision.digits.train import fit', 'from train import fit'],
])('%s becomes %s', (line, expected) => {
  expect(after(line)).toBe(expected)
})

test.each([
  'X = Path(__file__).parent / "data" / "a.csv"',
  'X = os.path.join(os.path.dirname(__file__), "data")',
  'X = "../../../x is a text"',
  'X = other.parents[3]',
  '"""Path(__file__).parents[3]"""',
  '# Path(__file__).parents[3]',
  'X = Path("/workspace/data/a.csv")',
  'ROOT = Path(__file__).parents[0]\nROOT = unknown()\nX = ROOT / "examples/vision/other"',
])('%s stays as it is', (line) => {
  expect(after(line)).toBeUndefined()
})

test('a file in a directory of the example climbs by as many as are left', () => {
  expect(after('ROOT = Path(__file__).resolve().parents[4]', `${EXAMPLE}/src/train.py`)).toBe('ROOT = Path(__file__).resolve().parents[1]')
  expect(after('ROOT = Path(__file__).resolve().parents[1]', `${EXAMPLE}/src/train.py`)).toBeUndefined()
  expect(after('X = Path(__file__).parents[1] / "x"', 'lib/paths.py')).toBeUndefined()
})

test('data beside a module goes along: one file, a directory that is looked into, a pattern, a resource', () => {
  const uses = (text: string) => scanText('paths.py', text, { path: 'lib/paths.py' }).uses
  expect(uses('X = Path(__file__).parent / "data" / "x.json"')).toEqual(['uses lib/data/x.json'])
  expect(uses('D = os.path.join(os.path.dirname(__file__), "data")\nX = open(os.path.join(D, "y.json"))')).toEqual(['uses lib/data/y.json'])
  expect(uses('for each in (Path(__file__).parent / "data").iterdir(): pass')).toEqual(['all lib/data'])
  expect(uses('glob.glob(os.path.join(os.path.dirname(__file__), "data/*.json"))')).toEqual(['uses lib/data/*.json'])
  expect(uses('X = (importlib.resources.files("lib.data") / "x.json").read_text()')).toEqual(['uses lib/data/x.json'])
  expect(uses('X = files(__package__).joinpath("data", "x.json")')).toEqual(['uses lib/data/x.json'])
  expect(uses('X = Path(__file__).parent / "data"')).toEqual([])
})

test.each([
  ['sys.path.insert(0, str(Path(__file__).resolve().parents[3]))', ['']],
  ['ROOT = Path("/repo")\nsys.path.append(str(ROOT / "lib"))', ['lib']],
  ['sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../other"))', ['examples/vision/other']],
  ['sys.path += [str(Path(__file__).parents[3])]', ['']],
  ['sys.path.append("../../..")', ['']],
  ['sys.path.insert(0, "..")', ['']],
  ['items.insert(0, str(Path(__file__).parents[3]))', []],
])('%s is searched for modules', (text, searched) => {
  expect(scanText('train.py', text).scan.searched).toEqual(searched)
})

test.each([
  ['ROOT = Path(__file__).parents[4]', 'ROOT = Path(__file__).parents[0]', 'climbs above the root of the garden'],
  ['ROOT = Path(__file__).parents[2]', 'ROOT = Path(__file__).parents[0]', 'leads to examples, which is not the root of the garden'],
])('a wrong depth leads to the root: %s', (line, expected, what) => {
  const { scan, after: text } = scanText('train.py', line)
  expect([text, scan.remarks.map((each) => each.what)]).toEqual([expected, [what]])
})

test('any text is scanned, and edits lie in it', () => {
  const piece = fc.oneof(fc.constantFrom('Path(', '__file__', ')', '.parent', '.parents[3]', 'os.path.join(', 'os.path.dirname(', ', "..")', ' / "x"', '\n', 'ROOT', ' = ', '"/repo/x"', 'sys.path.insert(0, ', 'f"{ROOT}/a"', '.resolve()', '"../../../configs/a.json"'), fc.string({ unit: 'binary', maxLength: 5 }))
  fc.assert(fc.property(fc.array(piece, { maxLength: 50 }).map((parts) => parts.join('')), (text) => {
    const { scan } = scanText('train.py', text)
    expect(scan.edits.every(({ start, end }) => start >= 0 && start <= end && end <= text.length)).toBe(true)
  }))
})

test('A08, A09: a line of a megabyte is scanned once: what is followed again and again ends in no time a test may take', { timeout: 60_000 }, () => {
  for (const text of ['Path('.repeat(200_000), 'os.path.join(__file__, '.repeat(50_000), `os.path.join(__file__${', "a"'.repeat(200_000)}, x)`, `Path(__file__)${'.parent'.repeat(150_000)}`, 'ROOT = Path(__file__)\n'.repeat(40_000), '"../'.repeat(200_000), `Path(__file__)${' / "a"'.repeat(150_000)}`]) {
    expect(scanText('train.py', text).scan.remarks.length).toBeLessThan(2)
  }
})

test.each(['resources.files("kit") / "data" / "a.txt"', 'importlib.resources.files("kit.data").joinpath("a.txt")', 'pkgutil.get_data("kit", "data/a.txt")', 'pkg_resources.resource_filename(__name__, "data/a.txt")', 'resources.read_text("kit.data", "a.txt")'])('%s takes the file along, wherever the package lies', (line) => {
  const files = ['lib/kit/__init__.py', 'lib/kit/words.py', 'lib/kit/data/a.txt', 'lib/kit/data/b.txt', `${EXAMPLE}/train.py`]
  expect(scanText('words.py', `X = ${line}\n`, { path: 'lib/kit/words.py', files }).uses).toEqual(['uses lib/kit/data/a.txt'])
  expect(scanText('train.py', `X = ${line.replace('__name__', '"kit"')}\n`, { searched: ['lib'], files }).uses).toEqual(['uses lib/kit/data/a.txt'])
})
