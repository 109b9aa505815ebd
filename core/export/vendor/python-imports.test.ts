import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { present } from '../../../test/require.ts'
import { pythonImports } from './python-imports.ts'
import { pythonTokens } from './python-tokens.ts'

const read = (text: string) => pythonImports(pythonTokens(text))
const told = (text: string) => read(text).imports.map(({ level, module, names, line }) => `${line} ${'.'.repeat(level)}${module}${names === null ? '' : ` ${names.join(',')}`}`)

test.each([
  ['import a', ['1 a']],
  ['import a.b as c, d', ['1 a.b', '1 d']],
  ['from a.b import c as d, e', ['1 a.b c,e']],
  ['from a import (\n  b,  # import x\n  c,\n)', ['1 a b,c']],
  ['from . import a', ['1 . a']],
  ['from .. a import b', ['1 ..a b']],
  ['from ... import b', ['1 ... b']],
  ['from a import *', ['1 a *']],
  ['x = 1; import a; from b import c', ['1 a', '1 b c']],
  ['if True: import a\nelse: import b', ['1 a', '2 b']],
  ['def f():\n    import a\n', ['2 a']],
  ['if TYPE_CHECKING:\n    from a import B\n', ['2 a B']],
  ['import a. \\\n  b', ['1 a.b']],
  ['"""\nimport a\n"""\nimport b', ['4 b']],
  ['x = "import a"\n# import b\n', []],
  ["r'\\'; import a", []],
  ['x = f"{y}" "import"\nimport a', ['2 a']],
  ['def f():\n    yield from a\n    raise X from b', []],
  ['x = {"a": 1}\nx[1:2]\nimport a', ['3 a']],
  ['importlib.import_module("a.b")', ['1 a.b']],
  ['import_module(".b", package=__package__)', ['1 .b']],
  ['__import__("a")', ['1 a']],
  ['x = (1,\nimport a', ['2 a']],
])('%j imports %j', (text, expected) => {
  expect(told(text)).toEqual(expected)
})

test('a name that only the run knows is told with its line', () => {
  expect(read('import importlib\nfor n in names:\n    importlib.import_module(n)\nimportlib.import_module(f"a.{n}")\ndef import_module(x): pass\n').dynamic).toEqual([3, 4])
})

test('any text is read, and every token lies where it says', () => {
  const piece = fc.oneof(fc.constantFrom('import ', 'from ', '.', '"', "'", '"""', '\\', '\n', '#', '(', ')', ';', ':', 'a', ' as ', ',', 'f"', '\r\n'), fc.string({ unit: 'binary' }))
  fc.assert(fc.property(fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')), (text) => {
    const tokens = pythonTokens(text)
    expect(tokens.every(({ start, end, text: own }) => text.slice(start, end) === own)).toBe(true)
    expect(tokens.every((token, index) => index === 0 || token.start >= tokens[index - 1]!.end)).toBe(true)
    read(text)
  }))
})

const ORACLE = `
import ast, json, sys, glob, sysconfig, warnings
warnings.simplefilter("ignore")
out = {}
for root in sys.argv[1:]:
    for path in sorted(glob.glob(root + "/**/*.py", recursive=True)):
        try:
            text = open(path, encoding="utf-8", newline="").read()
            tree = ast.parse(text)
        except (SyntaxError, UnicodeDecodeError, ValueError, RecursionError):
            continue
        found = []
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                found += [f"{node.lineno} {alias.name}" for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                found.append(f"{node.lineno} {'.' * node.level}{node.module or ''} {','.join(alias.name for alias in node.names)}")
        out[path] = sorted(found)
print(json.dumps(out))
`

const roots = spawnSync('sh', ['-c', 'ls -d /usr/lib/python3*'], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean)
const python = present('python3', roots.length > 0 && spawnSync('python3', ['--version']).status === 0)

test.skipIf(!python)('every statement of the standard library is what Python itself reads (skipped where python3 or its library is not there)', { timeout: 120_000 }, () => {
  const oracle = JSON.parse(execFileSync('python3', ['-c', ORACLE, ...roots], { encoding: 'utf8', maxBuffer: 1 << 28 })) as Record<string, string[]>
  const files = Object.entries(oracle)
  expect(files.length).toBeGreaterThan(100)
  const wrong = files.flatMap(([path, expected]) => {
    const own = pythonImports(pythonTokens(readFileSync(path, 'utf8'))).imports.filter(({ by }) => by === 'statement').map(({ level, module, names, line }) => `${line} ${'.'.repeat(level)}${module}${names === null ? '' : ` ${names.join(',')}`}`)
    return JSON.stringify(own.sort()) === JSON.stringify(expected) ? [] : [`${path}: ${own.filter((each) => !expected.includes(each)).join(' | ')} instead of ${expected.filter((each) => !own.includes(each)).join(' | ')}`]
  })
  expect(wrong).toEqual([])
})
