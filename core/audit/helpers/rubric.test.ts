import { expect, test } from 'vitest'
import { openDuplicates, type Duplicate } from './duplicates.ts'
import { judgeCandidate, type LastChange } from './rubric.ts'

const NOW = Date.parse('2026-06-01T00:00:00Z')
const helper = (name = 'read_config'): string => `def ${name}(path, default=None):\n    if not path.exists():\n        return default\n    text = path.read_text(encoding="utf-8")\n    lines = [line.strip() for line in text.splitlines()]\n    return [line for line in lines if line]\n`

function found(texts: Readonly<Record<string, string>>, least = 3): readonly Duplicate[] {
  const duplicates = openDuplicates()
  for (const [path, text] of Object.entries(texts)) duplicates.add({ example: path.split('/')[0]!, path, text })
  return duplicates.end(least).found
}

const copies = (text: string): Readonly<Record<string, string>> => Object.fromEntries(['a', 'b', 'c'].map((example) => [`${example}/util.py`, `${text}\nNAME = "${example}"\n`]))
const answersOf = (duplicate: Duplicate, lastChange: LastChange = () => 'before'): string => judgeCandidate(duplicate, { lastChange, nowMs: NOW }).questions.map(({ answer }) => answer).join(' ')

test('the same function in three examples is a candidate, in two it is none, and three times in one neither', () => {
  expect(found(copies(helper()))).toMatchObject([{ block: { name: 'read_config', kind: 'function', lines: 6 }, examples: 3, places: [{ path: 'a/util.py', line: 1 }, {}, {}] }])
  expect(found({ 'a/x.py': `${helper()}A = 1\n`, 'b/x.py': `${helper()}B = 1\n` })).toEqual([])
  expect(found({ 'a/x.py': `${helper()}A = 1\n`, 'a/y.py': `${helper()}B = 1\n`, 'a/z.py': `${helper()}C = 1\n` })).toEqual([])
})

test('short functions are the same by chance', () => {
  expect(found(copies('def f(a):\n    return a\n'))).toEqual([])
})

test('where whole files are the same, their functions are not told again', () => {
  const text = `${helper()}\n${helper('other')}\nX = read_config(other)\n`
  const same = Object.fromEntries(['a', 'b', 'c'].map((example) => [`${example}/util.py`, text]))
  expect(found(same).map(({ block }) => block.kind)).toEqual(['file'])
  expect(found({ ...same, 'd/util.py': `${helper()}\nX = 1\n` }).map(({ block }) => `${block.kind} ${block.name}`)).toEqual(['file util.py', 'function read_config'])
})

test('the most saved lines come first', () => {
  const files = { ...copies(helper()), ...Object.fromEntries(['d', 'e', 'f', 'g'].map((example) => [`${example}/util.py`, `${helper('more')}\nNAME = "${example}"\n`])) }
  expect(found(files).map(({ block }) => block.name)).toEqual(['more', 'read_config'])
})

test('the five questions of the rubric are asked in its words, and what nobody measured is unknown', () => {
  const candidate = judgeCandidate(found(copies(helper()))[0]!, { lastChange: () => 'before', nowMs: NOW })
  expect(candidate).toMatchObject({ saved_lines: 12, verdict: 'open' })
  expect(candidate.questions).toMatchInlineSnapshot(`
    [
      {
        "answer": "yes",
        "evidence": "3 copies in 3 examples; 3 of them in files unchanged for a quarter.",
        "question": "Duplicated in at least 3 examples, and stable?",
      },
      {
        "answer": "yes",
        "evidence": "A function that uses nothing of its own file, and no network, process, path or name of a model.",
        "question": "Can be a pure helper or protocol (files, environment, JSON) instead of a base class?",
      },
      {
        "answer": "yes",
        "evidence": "It uses no package.",
        "question": "Won't force the core to pin heavy ML libraries?",
      },
      {
        "answer": "yes",
        "evidence": "6 lines with code.",
        "question": "If removed, is replacing it a copy of at most 100 lines?",
      },
      {
        "answer": "unknown",
        "evidence": "12 lines in 3 examples would go; nobody has measured an experiment, a comparison or an export with and without them.",
        "question": "Materially lowers the time to the first experiment, or speeds compare or export?",
      },
    ]
  `)
})

test('stable is what stands in three files that nobody touched for a quarter; of others nobody knows, but of whole files', () => {
  const duplicate = found(copies(helper()))[0]!
  const young: LastChange = (path) => (path.startsWith('a') ? NOW - 90 * 86_400_000 : 'before')
  expect(answersOf(duplicate, young)).toMatch(/^unknown /)
  expect(answersOf(duplicate, (path) => (path.startsWith('a') ? NOW - 91 * 86_400_000 : 'before'))).toMatch(/^yes /)
  expect(answersOf(duplicate, () => null)).toMatch(/^unknown /)
  const whole = found(Object.fromEntries(['a', 'b', 'c'].map((example) => [`${example}/util.py`, `${helper()}\n${helper('other')}`])))[0]!
  expect(answersOf(whole, young)).toMatch(/^no /)
})

test('a base class, a heavy module, a name of its file and a hundred lines are each a no', () => {
  const body = '    def run(self, value):\n        first = value + 1\n        second = first * 2\n        third = second - value\n        return [first, second, third]\n'
  expect(answersOf(found(copies(`class Trainer(BaseTrainer):\n${body}`))[0]!)).toBe('yes no yes yes unknown')
  expect(answersOf(found(copies(`import torch\n${helper().replace('path.read_text', 'torch.load')}`))[0]!)).toBe('yes yes no yes unknown')
  expect(answersOf(found(copies(`LIMIT = 3\n${helper().replace('if line]', 'if line][:LIMIT]')}`))[0]!)).toBe('yes no yes yes unknown')
  const long = `def long(a):\n${Array.from({ length: 100 }, (_, index) => `    a = a + ${index}\n`).join('')}    return a\n`
  expect(answersOf(found(copies(long))[0]!)).toBe('yes yes yes no unknown')
  expect(judgeCandidate(found(copies(long))[0]!, { lastChange: () => 'before', nowMs: NOW }).verdict).toBe('no')
})
