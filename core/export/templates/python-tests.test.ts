import { expect, test } from 'vitest'
import { definesTests, looksLikeTest } from './has-tests.ts'
import { planPythonTests, type PythonFacts } from './python-tests.ts'

const facts = (more: Partial<PythonFacts> = {}): PythonFacts => ({ tests: true, pyproject: null, requirements: null, dockerfile: null, args: {}, needsGpu: false, lock: null, ...more })
const REQUIREMENTS = 'FROM python:3.11-slim\nWORKDIR /app\nCOPY requirements.txt .\nRUN python -m pip install --no-cache-dir -r requirements.txt\n'
const IMAGE = { tests: { kind: 'image' }, reason: null }

test('where there are no tests, none are planned', () => {
  expect(planPythonTests(facts({ tests: false, dockerfile: REQUIREMENTS }))).toEqual({ tests: { kind: 'none' }, reason: null })
})

test('a project says itself which Pythons it supports', () => {
  expect(planPythonTests(facts({ pyproject: '[project]\nrequires-python = ">=3.12"\n', dockerfile: REQUIREMENTS, requirements: 'x' }))).toEqual({ tests: { kind: 'host', pythons: ['3.12', '3.13', '3.14'], requirements: true, project: true, locked: false }, reason: null })
  expect(planPythonTests(facts({ pyproject: '[tool.black]\n' }))).toMatchObject({ tests: { kind: 'host', pythons: ['3.12'], project: false } })
  expect(planPythonTests(facts({ pyproject: 'not = [toml' }))).toMatchObject({ tests: { kind: 'host', pythons: ['3.12'] } })
})

test("a plain python image with one requirements file is as good as the runner's Python, held to the lock of that Python", () => {
  const own = facts({ dockerfile: REQUIREMENTS, requirements: 'x' })
  expect(planPythonTests(own)).toEqual({ tests: { kind: 'host', pythons: ['3.11'], requirements: true, project: false, locked: false }, reason: null })
  expect(planPythonTests({ ...own, lock: { text: '', python: '3.11', packages: 1 } }).tests).toMatchObject({ locked: true })
})

test.each([
  ['another package', `${REQUIREMENTS}RUN pip install torch\n`],
  ['a package of the system', `${REQUIREMENTS}RUN apt-get update && apt-get install -y libgl1\n`],
  ['an index of its own', REQUIREMENTS.replace('-r req', '--extra-index-url https://x.example -r req')],
  ['another image', REQUIREMENTS.replace('python:3.11-slim', 'pytorch/pytorch:2.9.1')],
  ['no requirements file', 'FROM python:3.11-slim\n'],
])('with %s the tests run in the image', (_, dockerfile) => {
  expect(planPythonTests(facts({ dockerfile, requirements: 'x' }))).toEqual(IMAGE)
})

test('the base may be an argument', () => {
  expect(planPythonTests(facts({ dockerfile: 'ARG BASE=a\nFROM ${BASE}\n', args: { BASE: 'python:3.8' } })).reason).toContain('needs 3.10 to 3.14')
})

test('what cannot run on a machine of GitHub is told, and not tried', () => {
  expect(planPythonTests(facts({ needsGpu: true }))).toMatchObject({ tests: { kind: 'none' }, reason: expect.stringContaining('GPU') })
  expect(planPythonTests(facts({ dockerfile: 'FROM a\n', lock: { text: '', python: '3.9', packages: 1 } }))).toMatchObject({ tests: { kind: 'none' }, reason: expect.stringContaining('image') })
  expect(planPythonTests(facts({ pyproject: '[project]\nrequires-python = "<3.10"\n' }))).toMatchObject({ tests: { kind: 'none' }, reason: expect.stringContaining('pyproject') })
})

test.each([['test_a.py', true], ['tests/unit/a_test.py', true], ['vendor/test_a.py', false], ['.venv/test_a.py', false], ['test.py', false], ['atest_b.py', false], ['test_a.pyc', false], ['third_party/x/tests/test_a.py', false]])('%s is named like a test: %s', (path, is) => {
  expect(looksLikeTest(path)).toBe(is)
})

test.each([['def test_a():\n', true], ['x = 1\n\nclass TestX(Base):\n', true], ['    async def test_b(self):', true], ['class X(unittest.TestCase):', true], ['import requests\nrequests.get("x")\n', false], ['# def test_a():', false], ['contest = 1', false]])('%j defines tests: %s', (text, is) => {
  expect(definesTests(text)).toBe(is)
})
