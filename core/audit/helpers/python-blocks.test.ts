import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pythonBlocks } from './python-blocks.ts'

const HELPER = `def read_config(path, default=None):
    """Reads it."""
    import json
    if not path.exists():
        return default
    # as it is
    with path.open() as file:
        return json.load(file)
`
const named = (text: string, name: string) => pythonBlocks(text, 'train.py').find((each) => each.name === name)

test('the same code in another layout, with other comments and another docstring is the same', () => {
  const other = `import os\n\n\ndef read_config( path,default = None ):\n  '''Another\n  text.'''\n  import json\n\n  if not path.exists():   # gone\n    return default\n  with path.open() as file:\n\n    return json.load(\n        file\n    )\n`
  // Brackets over several lines are tokens of one statement.
  expect(named(other, 'read_config')?.text).toBe(named(HELPER, 'read_config')?.text)
  expect(named(HELPER, 'read_config')).toMatchObject({ kind: 'function', line: 1, lines: 6 })
})

test('another value, another order and another depth are not', () => {
  const text = named(HELPER, 'read_config')?.text
  expect(named(HELPER.replace('return default', "return ''"), 'read_config')?.text).not.toBe(text)
  expect(named(HELPER.replace('        return json', '    return json'), 'read_config')?.text).not.toBe(text)
  expect(named(HELPER.replace('default=None', 'default=0'), 'read_config')?.text).not.toBe(text)
})

test('functions, classes with their decorators, and the file are told apart, and methods belong to their class', () => {
  const blocks = pythonBlocks(`import x\n\n@decorated\n@again(1)\nclass A(Base):\n    def f(self):\n        return 1\n\nif x:\n    def hidden():\n        return 2\n\nasync def g():\n    return 3\n`, 'a.py')
  expect(blocks.map(({ kind, name, line }) => `${kind} ${name} ${line}`)).toEqual(['class A 3', 'function g 13', 'file a.py 1'])
})

test('a text with def in it and a line of a longer text are no functions', () => {
  expect(pythonBlocks('X = """\ndef f():\n    return 1\n"""\ny = 1\n', 'a.py').map(({ kind }) => kind)).toEqual(['file'])
})

test('what a function needs is told: heavy modules by their short names, packages, names of its file, the network', () => {
  const text = `import numpy as np\nimport torch.nn.functional as F\nfrom transformers import AutoModel as Model\nimport requests, os\nfrom . import beside\n\nLIMIT = 3\n\ndef helper(a, LIMIT2=1):\n    x = np.zeros(a)\n    F.relu(x)\n    Model.from_pretrained("acme/Large-7B")\n    requests.get("https://example.invalid/x")\n    beside.run(other(LIMIT))\n    return os.path.join("/data/models", x)\n\ndef other(a):\n    return a\n`
  expect(named(text, 'helper')?.facts).toEqual({ heavy: ['torch', 'transformers'], packages: ['numpy'], own: ['LIMIT', 'a module beside it', 'other'], reaches: ['requests'], bases: [], fixed: ['an absolute path', 'an address', 'the name of a model'], star: false })
})

test('a parameter or a variable of its own is not the name of the file', () => {
  const text = `device = 'cpu'\n\ndef helper(device, size: int = 3):\n    for name in device:\n        size = name\n    return size\n\ndef name():\n    return 1\n`
  expect(named(text, 'helper')?.facts.own).toEqual([])
})

test('a class that inherits behaviour says so, one that only says a shape does not', () => {
  expect(pythonBlocks('class A(nn.Module, Generic[T], metaclass=Meta):\n    x = 1\n', 'a.py')[0]?.facts.bases).toEqual(['Meta', 'Module'])
  expect(pythonBlocks('class A(Protocol):\n    x: int\n', 'a.py')[0]?.facts.bases).toEqual([])
})

test('any text gives blocks, and blank lines and comments between its lines change none of them', () => {
  const line = fc.oneof(fc.constantFrom('def f(a):', '    return a', 'class A:', '    x = 1', '        y = "(" + a', '@d', 'import torch', 'x = [1,', ']', '"""', "'", 'async def g():', '\tz'), fc.string())
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      expect(pythonBlocks(lines.join('\n'), 'a.py')).toBeInstanceOf(Array)
    }),
  )
  const code = fc.constantFrom('def f(a):', '    return a', 'class A:', '    x = 1', '@d', 'import torch', 'y = 2', 'async def g():')
  fc.assert(
    fc.property(fc.array(code, { maxLength: 20 }), (lines) => {
      const texts = (between: string): unknown => pythonBlocks(lines.join(between), 'a.py').map(({ text }) => text)
      expect(texts('\n\n   # a comment\n')).toEqual(texts('\n'))
    }),
  )
})
