import { expect, test } from 'vitest'
import { treeOf } from './paths.ts'
import { rewriteFile, type Rewriting } from './rewrite-file.ts'
import { applyEdits } from './text-edit.ts'
import { yamlScalars } from './rewrite-yaml.ts'

const REWRITING: Rewriting = {
  move: { from: 'examples/a', to: 'attic/a' }, ids: { from: 'a', to: 'attic/a' }, before: treeOf(['examples/a/README.md', 'x.md']), after: treeOf(['attic/a/README.md', 'x.md']), example: 'a', archive: 'attic', contracts: 'contracts.json', repository: null,
  place: (path) => (path.startsWith('examples/') ? 'example' : path.startsWith('runs/') ? 'workspace' : 'other'), mark: 'on',
}
const rewritten = (path: string, text: string): string => applyEdits(text, rewriteFile(path, text, REWRITING).edits)

test.each([
  ['a.yml', 'a: examples/a # examples/a\n', 'a: attic/a # examples/a\n'], ['a.yml', "? examples/a/**\n: 'examples/a'\nb: [\"./examples/a/x\", examples/ab]\n", "? attic/a/**\n: 'attic/a'\nb: [\"./attic/a/x\", examples/ab]\n"],
  ['a.yml', 'run: |-\n  cd examples/a # here\n  ls\nb: >\n  examples/a\n', 'run: |-\n  cd attic/a # here\n  ls\nb: >\n  attic/a\n'], ['a.yml', '&x examples/a: *x\n--- # two\n- !t examples/a\r\n', '&x attic/a: *x\n--- # two\n- !t attic/a\r\n'],
  ['examples/b/example.yaml', 'references: {a: examples/a/README.md}\npresets: {b: {command: [examples/a]}}\n', 'references: {a: attic/a/README.md}\npresets: {b: {command: [examples/a]}}\n'],
  ['examples/b/values.yaml', 'a: examples/a\n', 'a: examples/a\n'], ['runs/r/metadata.yaml', 'a: examples/a\n', 'a: examples/a\n'],
  ['package.json', '{"workspaces": ["examples/a", "examples/b"]}', '{"workspaces": ["attic/a", "examples/b"]}'], ['contracts.json', '{"example": "a", "path": "examples/a/x", "b": {"example":"b"}}', '{"example": "attic/a", "path": "attic/a/x", "b": {"example":"b"}}'],
  ['pyproject.toml', '# examples/a\npaths = ["examples/a"]\n', '# examples/a\npaths = ["attic/a"]\n'], ['CODEOWNERS', '/examples/a/ @a # examples/a\n#/examples/a @b\n', '/attic/a/ @a # examples/a\n#/examples/a @b\n'], ['.gitattributes', 'examples/a/*.bin filter=lfs\n', 'attic/a/*.bin filter=lfs\n'],
  ['x.md', '| e |\n| - |\n| [a](examples/a) ok |\n| [r](examples/a/README.md) archived |\n', '| e |\n| - |\n| [a](attic/a) (archived) ok |\n| [r](attic/a/README.md) archived |\n'], ['x.md', '`examples/a` examples/a\n', '`attic/a` examples/a\n'],
  ['docs/x.md', '```\ncd examples/a\n```\n', '```\ncd attic/a\n```\n'], ['examples/README.md', '`bash a/run.sh` `cd a` `examples/a`\n', '`bash a/run.sh` `cd a` `attic/a`\n'],
])('%s: %j becomes %j', (path, before, after) => {
  expect(rewritten(path, before)).toBe(after)
})

test('A03 deep YAML is walked without calling itself', () => {
  const deep = `${'- '.repeat(20_000)}examples/a`
  expect(yamlScalars(deep)?.length).toBe(1)
})

test('commands of a document are written from where it lies too, in a garden below the root', () => {
  const move = { from: 'sub/examples/a', to: 'sub/attic/a' }
  const below = { ...REWRITING, move, before: treeOf(['sub/examples/a/README.md']), after: treeOf(['sub/attic/a/README.md']) }
  const text = '```\ncd examples/a && bash examples/ab/x.sh\n```\n`sub/examples/a` `other/examples/a`\n'
  expect(applyEdits(text, rewriteFile('sub/README.md', text, below).edits)).toBe('```\ncd attic/a && bash examples/ab/x.sh\n```\n`sub/attic/a` `other/examples/a`\n')
  expect(applyEdits(text, rewriteFile('docs/README.md', text, below).edits)).toBe('```\ncd examples/a && bash examples/ab/x.sh\n```\n`sub/attic/a` `other/examples/a`\n')
})
