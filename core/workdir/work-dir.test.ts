/** The small pure pieces of a work-dir. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDryRun } from './is-dry-run.ts'
import { classMapHash, pythonJson } from './python-json.ts'
import { quote } from './quote.ts'
import { reRoot } from './re-root.ts'
import { readLabels } from './read-labels.ts'
import { readLog } from './read-log.ts'
import { readRunId } from './run-id.ts'
import { latency } from './stats.ts'
import { CLASS_MAP_HASH } from './testing/sample-work-dir.ts'

test('a class map has the hash that Python gives it: keys by code point, everything but ASCII escaped, DEL too', () => {
  expect(classMapHash(['cat', 'sea lion', 'Möwe'], { cat: 0, 'sea lion': 1, Möwe: 2 })).toBe(CLASS_MAP_HASH)
  // Printed by Python 3.11: json.dumps(…, sort_keys=True, separators=(',', ':')).
  expect(pythonJson({ '\u{1F600}': 1, '\uffff': 2, 'a\u007f\u2028\n"\\': [1.5, true, null] })).toBe(String.raw`{"a\u007f\u2028\n\"\\":[1.5,true,null],"\uffff":2,"\ud83d\ude00":1}`)
  fc.assert(fc.property(fc.dictionary(fc.string().filter((key) => key !== '__proto__'), fc.integer()), (map) => {
    expect(JSON.parse(pythonJson(map))).toEqual({ ...map })
  }))
})

test.each([
  ['/data/work-dir/runs/a', ['/data/work-dir'], { kind: 'inside', path: 'runs/a' }],
  ['/data/work-dir', ['/data/work-dir/'], { kind: 'inside', path: '' }],
  ['/data/work-dir/./runs//a/', ['/data/work-dir'], { kind: 'inside', path: 'runs/a' }],
  ['/data/work-dir/../weights', ['/data/work-dir'], { kind: 'outside' }],
  ['/data/work-dir2/runs', ['/data/work-dir'], { kind: 'outside' }],
  ['/mnt/x/work-dir/runs/a', [], { kind: 'inside', path: 'runs/a' }],
  ['/mnt/x/artifact/runs/a', [], { kind: 'inside', path: 'runs/a' }],
  ['C:\\vision\\work-dir\\runs\\a', [], { kind: 'inside', path: 'runs/a' }],
  ['/mnt/x/other/runs/a', [], { kind: 'outside' }],
  ['/abs/path/to/work-dir/models/exp001.../model.onnx', [], { kind: 'elided' }],
  ['./runs/a', ['/data'], { kind: 'relative' }],
])('%s, where the work-dir was %j, is %j', (path, roots, expected) => {
  expect(reRoot(path, roots, 'artifact')).toEqual(expected)
})

test('no path, whatever it is, leads above the work-dir', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('..', '.', 'a', 'work-dir', '', '\\')), (parts) => {
      const rooted = reRoot(`/${parts.join('/')}`, [], 'work-dir')
      expect(rooted.kind === 'inside' && rooted.path.split('/').includes('..')).toBe(false)
    }),
  )
})

test('a run id is a name, a day and a time; the name may have hyphens', () => {
  expect(['exp-001-20250101-120000', 'exp001-20250101-250000', 'exp001-20251301-120000', '-20250101-120000', 'exp001'].map(readRunId)).toEqual([{ name: 'exp-001', stamp: '20250101120000' }, null, null, null, null])
})

test('a dry run is known by artifacts.dry_run, and by nothing else', () => {
  expect([{ artifacts: { dry_run: true } }, { dry_run: true }, { artifacts: { dry_run: 'true' } }, { artifacts: [] }, null, undefined, 'dry_run'].map((value) => isDryRun(value))).toEqual([true, true, false, false, false, false, false])
})

test('polygons and confidences are labels too; blank lines and CRLF are nothing', () => {
  expect(readLabels('0 0.1 0.1 0.2 0.2 0.99\r\n\r\n1 0 0 1 0 1 1 0 1\n', 'a.txt')).toMatchObject({ mistakes: [], classes: new Map([[0, 1], [1, 3]]) })
  expect(readLabels('0 0.1 0.1 0 0.2\n0 0.5 0.5 NaN 0.1\n-1 0.5 0.5 0.1 0.1\n', 'a.txt').mistakes.map(({ kind, line, column }) => [kind, line, column])).toEqual([['box', 1, 11], ['columns', 2, 11], ['class', 3, 1]])
})

test('any text is a log, and its lines are counted', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.json())), (lines) => readLog(lines.join('\n')).lines <= lines.join('\n').split('\n').length))
})

test('percentiles are those of nearest rank', () => {
  const rows = Array.from({ length: 20 }, (_, at) => new Map([['latency_ms', at + 1]]))
  expect([latency(rows), latency([]), latency([new Map([['latency_ms', -1]])])]).toEqual([{ p50: 10, p95: 19 }, null, null])
})

test('what a message quotes is short, on one line, and never a secret', () => {
  expect([quote('a\nb'), quote('x'.repeat(100)).length, quote(`ghp_${'a1'.repeat(20)}`), quote(null), quote(undefined)]).toEqual([String.raw`"a\nb"`, 63, '(a secret)', 'null', 'nothing'])
})
