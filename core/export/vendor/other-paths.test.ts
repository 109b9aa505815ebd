import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { specifiers } from './js-imports.ts'
import { EXAMPLE, scanText } from './testing/scan-text.ts'

const of = (name: string, text: string, more = {}) => {
  const { after, uses } = scanText(name, text, more)
  return [after, uses]
}

test.each([
  ["import { a } from '../../../web/format'", "import { a } from './web/format'", ['needs web/format.ts']],
  ["export * from '../../../web/format.js'", "export * from './web/format.js'", ['needs web/format.ts']],
  ["const kit = require('../../../web/kit')", "const kit = require('./web/kit')", ['needs web/kit/index.js']],
  ["await import('../../../web/kit/index.js')", "await import('./web/kit/index.js')", ['needs web/kit/index.js']],
  ["new URL('../../../configs/a.json', import.meta.url)", "new URL('./configs/a.json', import.meta.url)", ['needs configs/a.json']],
])('%s becomes %s', (text, after, uses) => {
  expect(of('main.ts', text)).toEqual([after, uses])
})

test.each(["import a from './own'", "import a from 'react'", "const text = 'from ../../../web/format'", "// import '../../../web/format'", "/* require('../../../web/kit') */", "`import '../../../web/format'`", "x = /require('..\\/..\\/..\\/web')/"])('%s is no import from outside', (text) => {
  expect(of('main.ts', text)).toEqual([null, []])
})

test('a pattern with quotes hides nothing behind it', () => {
  expect(specifiers(`const x = /['"]/\nimport a from './a'\nconst y = a / 2 + "'"\nimport b from './b'`).map(({ value, line }) => `${line} ${value}`)).toEqual(['2 ./a', '4 ./b'])
})

test('manifests: a crate and a package beside the example go along whole, a shared setting alone', () => {
  expect(of('Cargo.toml', 'shape = { path = "../../../crates/shape" }\n')).toEqual(['shape = { path = "crates/shape" }\n', ['all crates/shape']])
  expect(of('package.json', '{"dependencies": {"kit": "file:../../../web/kit"}}')).toEqual(['{"dependencies": {"kit": "file:web/kit"}}', ['all web/kit']])
  expect(of('tsconfig.json', '{"extends": "../../../configs/a.json"}')).toEqual(['{"extends": "configs/a.json"}', ['needs configs/a.json']])
})

test('the root as a package: it is installed from where the new root is, and its modules are found there', () => {
  const { after, uses, scan } = scanText('requirements.txt', 'numpy==1\n-e ../../../\n')
  expect([after, uses, scan.searched]).toEqual(['numpy==1\n-e ./\n', ['uses pyproject.toml'], ['']])
})

test('Makefiles: what is included, and what hangs on a variable', () => {
  expect(of('Makefile', 'ROOT := ../../..\ninclude $(ROOT)/scripts/common.mk\n-include ../../../scripts/common.mk\nrun:\n\tpython $(ROOT)/examples/vision/digits/train.py\n')).toEqual([
    'ROOT := .\ninclude $(ROOT)/scripts/common.mk\n-include scripts/common.mk\nrun:\n\tpython $(ROOT)/train.py\n',
    ['needs scripts/common.mk', 'uses scripts/common.mk'],
  ])
})

test('compose files: contexts, recipes, mounts, files', () => {
  const text = `services:
  a:
    build: { context: "../../..", dockerfile: examples/vision/digits/Dockerfile }
    env_file: ../../../configs/a.json
    volumes:
      - ../../../lib/data:/data:ro
      - type: bind
        source: '../../../configs/a.json'
        target: /a.json
      - ./data:/own
      - cache:/cache
`
  const { after, uses, scan } = scanText('compose.yaml', text)
  expect(after).toBe(text.replace('"../../.."', '"."').replace('examples/vision/digits/Dockerfile', 'Dockerfile').replace('env_file: ../../../', 'env_file: ').replace('- ../../../lib', '- ./lib').replace("'../../../configs", "'./configs"))
  expect(uses).toEqual(['all lib/data', 'needs configs/a.json'])
  expect(scan.builds).toEqual([{ dockerfile: `${EXAMPLE}/Dockerfile`, context: '', now: '' }])
})

test('climbing above the root of the garden is told', () => {
  expect(scanText('compose.yaml', 'services:\n  a:\n    image: x\n    volumes: ["../../../../etc:/e"]\n').scan.remarks).toMatchObject([{ kind: 'outside', line: 4 }])
  expect(scanText('Cargo.toml', 'x = { path = "../../../../../../etc" }\n').scan.remarks).toMatchObject([{ kind: 'outside', line: 1 }])
  expect(scanText('main.js', "import '../../../../etc/x'\n").scan.remarks).toMatchObject([{ kind: 'outside', line: 1 }])
})

test('what git does not have is told where it lies outside, and is nobody\'s business within the example', () => {
  expect(scanText('main.js', "import '../../../gen/x.js'\nimport './own.js'\n").scan.remarks).toEqual([{ kind: 'missing', line: 1, what: '../../../gen/x.js' }])
  expect(scanText('compose.yaml', 'services:\n  a:\n    image: x\n    volumes: ["./out.db:/o", "../../../gone.json:/g"]\n').scan.remarks).toMatchObject([{ kind: 'missing', what: '../../../gone.json' }])
})

test.each(['main.ts', 'Cargo.toml', 'Makefile', 'compose.yaml', 'Dockerfile', 'nb.ipynb', 'x.yaml'])('%s: any text is scanned, and edits lie in it', (name) => {
  const piece = fc.oneof(fc.constantFrom("'", '"', '`', '/', '../../../web/kit', 'import ', 'from ', '\n', '$(ROOT)', 'ROOT=', 'COPY ', 'services:\n  a:\n    build: ', '- ', '${', '}', '[', '/*'), fc.string({ unit: 'binary', maxLength: 5 }))
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')), (text) => {
    const { scan } = scanText(name, text, { builds: [{ dockerfile: `${EXAMPLE}/Dockerfile`, context: '', now: '' }] })
    expect(scan.edits.every(({ start, end }) => start >= 0 && start <= end && end <= text.length)).toBe(true)
  }))
})

test('a list of requirements that goes along takes those that it names from where it lies', () => {
  const files = ['lists/base.txt', 'lists/constraints.txt', 'lists/kit/setup.py', 'lists/kit/kit.py', `${EXAMPLE}/requirements.txt`]
  expect(scanText('base.txt', '# -r none.txt\n-c constraints.txt\n--requirement=./more.txt\n-e ./kit\nnumpy\n-r https://example.com/x.txt\n', { path: 'lists/requirements.txt', files }).uses).toEqual(['all lists/kit', 'needs lists/constraints.txt'])
})

const notebook = (...lines: string[]): string => JSON.stringify({ cells: [{ cell_type: 'markdown', source: ['sys.path.append("../../../lib") in words\n'] }, { cell_type: 'code', source: lines.map((line, at) => (at === lines.length - 1 ? line : `${line}\n`)) }] }, null, 1)

test('notebooks: search paths and files of code cells are followed, and their JSON is rewritten', () => {
  const { after, uses, scan } = scanText('a.ipynb', notebook('%cd ../..', 'sys.path.insert(0, "../../../lib")', 'X = open("../../../configs/a.json")', "import paths"))
  expect(JSON.parse(after!).cells.map(({ source }: { source: string[] }) => source)).toEqual([['sys.path.append("../../../lib") in words\n'], ['%cd ../..\n', 'sys.path.insert(0, "lib")\n', 'X = open("configs/a.json")\n', 'import paths']])
  expect([uses, scan.searched]).toEqual([['uses configs/a.json'], ['lib']])
})
