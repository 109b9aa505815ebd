/** `hortus validate` as a program meets it: the document of TFC-0006, its exit codes, and the other formats. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { validateReport } from '../core/schema/report.ts'
import { GOOD, hortus, testGarden } from './test-garden.ts'

const EXAMPLE = { 'examples/vision/digits/example.yaml': GOOD }
const BROKEN = { ...EXAMPLE, 'examples/text/broken/example.yaml': 'name: broken\ndescription: a: b\n' }
/** A workspace of one dataset version without metadata; whatever else its rules say is not what these tests are about. */
const WORKSPACE = { ...EXAMPLE, 'datasets/cifar10/v1/train/a.txt': 'a\n', 'datasets/cifar10/v2/train/a.txt': 'a\n', 'runs/run-2025-12-23-001/logs.txt': 'x\n' }

const read = (name: string) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'))
const valid = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).addSchema(read('report')).compile(read('validation'))

interface Document {
  readonly status: string
  readonly errors: readonly { readonly code: string; readonly path: string; readonly known: boolean }[]
  readonly warnings: Document['errors']
  readonly notices: Document['errors']
  readonly problems: readonly { readonly code: string; readonly next: string }[]
  readonly examples: readonly { readonly id: string }[]
}

async function json(cwd: string, ...words: string[]): Promise<Document & { readonly exit: number | null }> {
  const { code, out } = await hortus(cwd, ['validate', '--json', ...words])
  const document = JSON.parse(out) as Document
  expect([valid(document), valid.errors]).toEqual([true, null])
  return { ...document, exit: code }
}

const findings = ({ errors, warnings, notices }: Document) => [...errors, ...warnings, ...notices]

test('--json is the document of TFC-0006, and its status says what the exit code says', async () => {
  await using clean = await testGarden(EXAMPLE)
  await using warned = await testGarden({ ...EXAMPLE, '.github/hortus.yaml': 'engine: process\n' })
  await using broken = await testGarden(BROKEN)
  const of = async (path: string) => json(path).then(({ status, exit, errors, warnings }) => ({ status, exit, errors: errors.length, warnings: warnings.length }))
  expect(await of(clean.path)).toEqual({ status: 'ok', exit: 0, errors: 0, warnings: 0 })
  expect(await of(warned.path)).toEqual({ status: 'warning', exit: 1, errors: 0, warnings: 1 })
  expect(await of(broken.path)).toEqual({ status: 'error', exit: 2, errors: 1, warnings: 0 })
  expect((await json(warned.path, '--strict')).exit).toBe(2)
})

test('the baseline changes neither the document nor --strict, only the exit code without it', async () => {
  await using garden = await testGarden(BROKEN)
  const before = await json(garden.path)
  await hortus(garden.path, ['validate', '--update-baseline'])
  const after = await json(garden.path)
  const contract = ({ status, errors, warnings }: Document) => ({ status, errors: errors.map(({ code, path }) => [code, path]), warnings })
  expect(contract(after)).toEqual(contract(before))
  expect([before.errors.map(({ known }) => known), after.errors.map(({ known }) => known)]).toEqual([[false], [true]])
  expect([before.exit, after.exit, (await json(garden.path, '--strict')).exit]).toEqual([2, 0, 2])
})

test('when only --strict makes it fail, the last line says so', async () => {
  await using garden = await testGarden({ ...BROKEN, '.github/hortus.yaml': 'engine: process\n' })
  const last = async (...words: string[]) => (await hortus(garden.path, ['validate', ...words])).out.trimEnd().split('\n').at(-1)
  expect(await last('--strict')).not.toContain('Strict')
  await hortus(garden.path, ['validate', '--update-baseline'])
  expect(await last('--strict')).toBe('Strict: warnings fail, and so do the 2 findings that the baseline knows (`--json` lists them).')
  expect(await last()).toMatch(/^Clean\./)
})

test('what cannot run keeps the shape, with the problem and exit code 3', async () => {
  await using nowhere = await testGarden({})
  await using garden = await testGarden(EXAMPLE)
  expect(await json(nowhere.path)).toMatchObject({ exit: 3, status: 'error', errors: [], warnings: [], problems: [{ code: 'GARDEN.NOT_FOUND' }] })
  expect(await json(garden.path, '--bogus')).toMatchObject({ exit: 3, status: 'error', problems: [{ code: 'USAGE' }] })
  expect(await json(garden.path, 'vision/digts')).toMatchObject({ exit: 3, status: 'error', problems: [{ code: 'GARDEN.EXAMPLE_UNKNOWN' }] })
})

test('--format report is report/1, as check and smoke print it', async () => {
  await using garden = await testGarden(BROKEN)
  const report = JSON.parse((await hortus(garden.path, ['validate', '--format', 'report'])).out)
  expect([validateReport(report), validateReport.errors, report.verb]).toEqual([true, null, 'validate'])
})

test('--path of a version looks at that version only', async () => {
  await using garden = await testGarden(WORKSPACE)
  const all = await json(garden.path)
  const one = await json(garden.path, '--path', 'datasets/cifar10/v1')
  expect(findings(one).length).toBeGreaterThan(0)
  expect(findings(one).map(({ path }) => path).filter((path) => !`${path}/`.startsWith('datasets/cifar10/v1/'))).toEqual([])
  expect(findings(one)).toEqual(findings(all).filter(({ path }) => `${path}/`.startsWith('datasets/cifar10/v1/')))
  expect(one.examples).toEqual([])
})

test('--path may be given several times, with a slash at its end, and from where the person stands', async () => {
  await using garden = await testGarden(WORKSPACE)
  const paths = async (cwd: string, ...words: string[]) => [...new Set(findings(await json(cwd, ...words)).map(({ path }) => path.split('/').slice(0, 3).join('/')))].toSorted()
  const both = await paths(garden.path, '--path', 'datasets/cifar10/v1/', '--path', './datasets/cifar10/v2')
  expect(both).toEqual(['datasets/cifar10/v1', 'datasets/cifar10/v2'])
  expect(await paths(join(garden.path, 'datasets/cifar10/v2'), '--path', '.')).toEqual(['datasets/cifar10/v2'])
  expect(await paths(garden.path, '--path', '.')).toEqual(await paths(garden.path))
})

test('--path inside of an example looks at all of that example', async () => {
  await using garden = await testGarden({ ...BROKEN, 'examples/text/broken/src/main.py': '', 'datasets/cifar10/v1/a.txt': '' })
  const { errors, examples } = await json(garden.path, '--path', 'examples/text/broken/src')
  expect(errors).toMatchObject([{ code: expect.stringMatching(/^GARDEN\./) as string, path: 'examples/text/broken/example.yaml' }])
  expect(examples.map(({ id }) => id)).toEqual(['text/broken'])
})

test('a path that is not there is a problem that names the one that was meant, never a clean check', async () => {
  await using garden = await testGarden(WORKSPACE)
  expect(await json(garden.path, '--path', 'datsets/cifar10/v1')).toMatchObject({ exit: 3, status: 'error', problems: [{ code: 'USAGE.PATH', next: 'Did you mean datasets/cifar10/v1?' }] })
  expect(await json(garden.path, '--path', '../elsewhere')).toMatchObject({ exit: 3, problems: [{ code: 'USAGE.PATH' }] })
  expect(await json(garden.path, '--path', '/etc/passwd')).toMatchObject({ exit: 3, problems: [{ code: 'USAGE.PATH' }] })
})

test('what the check stands on is told whatever the path', async () => {
  await using garden = await testGarden({ ...WORKSPACE, '.github/hortus.yml': 'smok: 1\n' })
  expect((await json(garden.path, '--path', 'datasets')).errors.map(({ code }) => code)).toContain('CONFIG.UNKNOWN_KEY')
})

test.each([
  ['sarif', /^\{\n {2}"\$schema": "https:\/\/json\.schemastore\.org\/sarif-2\.1\.0\.json"/],
  ['junit', /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="hortus validate" tests="2" failures="1"/],
  ['github', /^::error file=examples\/text\/broken\/example\.yaml,line=2,col=\d+,title=GARDEN\.YAML_SYNTAX::/],
  ['annotations', /^::error file=/],
  ['markdown', /^### ✗ Hortus validate: \d+ errors?\b/],
  ['html', /^<!doctype html>\n<html lang="en">\n[^]*<h1 class="bad">✗ Hortus validate: \d+ errors?\b[^]*<\/html>\n$/],
  ['csv', /^example,preset,mode,/],
] as const)('--format %s prints that and nothing else, with the same exit code', async (format, text) => {
  await using garden = await testGarden(BROKEN)
  const { code, out, err } = await hortus(garden.path, ['validate', '--format', format])
  expect({ code, err }).toEqual({ code: 2, err: '' })
  expect(out).toMatch(text)
})
