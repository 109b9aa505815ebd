import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exactRenames, type RawChange } from './exact-renames.ts'

const NONE = '0'.repeat(40)
const EMPTY = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391'
const gone = (path: string, blob: string, mode = '100644'): RawChange => ({ letter: 'D', path, modes: [mode, '000000'], blobs: [blob, NONE] })
const come = (path: string, blob: string, mode = '100644'): RawChange => ({ letter: 'A', path, modes: ['000000', mode], blobs: [NONE, blob] })
const told = (...raw: readonly RawChange[]): readonly string[] => exactRenames(raw).map(({ status, path, from }) => `${status} ${from === null ? '' : `${from} → `}${path}`).toSorted()

test('a file with the same content that went and came has moved, with another mode too', () => {
  expect(told(gone('a', '1'), come('b', '1', '100755'), come('c', '2'))).toEqual(['added c', 'renamed a → b'])
})

test('of several with the same content those stay together whose paths end alike', () => {
  expect(told(gone('one/x/run.sh', '1'), gone('two/x/run.sh', '1'), gone('y/LICENSE', '1'), come('new/two/x/run.sh', '1'), come('new/one/x/run.sh', '1'), come('z/LICENSE', '1'))).toEqual(['renamed one/x/run.sh → new/one/x/run.sh', 'renamed two/x/run.sh → new/two/x/run.sh', 'renamed y/LICENSE → z/LICENSE'])
})

test('where a directory got another name too, the files that are like no other say where it went', () => {
  const raw = ['a', 'b'].flatMap((name) => [gone(`examples/${name}/train.py`, name), gone(`examples/${name}/run.sh`, '1'), come(`area/${name}${name}/train.py`, name)])
  expect(told(...raw, come('area/bb/run.sh', '1'), come('area/aa/run.sh', '1'))).toEqual(['a', 'b'].flatMap((name) => [`renamed examples/${name}/run.sh → area/${name}${name}/run.sh`, `renamed examples/${name}/train.py → area/${name}${name}/train.py`]))
})

test('an empty file says nothing, but that of the same name', () => {
  expect(told(gone('a/x.txt', EMPTY), come('b/y.txt', EMPTY))).toEqual(['added b/y.txt', 'deleted a/x.txt'])
  expect(told(gone('a/__init__.py', EMPTY), come('b/__init__.py', EMPTY))).toEqual(['renamed a/__init__.py → b/__init__.py'])
})

test('a symlink never became a file, though both hold the same', () => {
  expect(told(gone('a', '1', '120000'), come('b', '1'))).toEqual(['added b', 'deleted a'])
})

test('whatever moves, every path that went and every path that came is told once', () => {
  const path = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))
  const blob = fc.constantFrom('1', '2', EMPTY)
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(path, blob, fc.boolean()), { selector: ([each, , went]) => `${each} ${went}`, maxLength: 20 }), (all) => {
      const raw = all.map(([each, id, went]) => (went ? gone(each, id) : come(each, id)))
      const changes = exactRenames(raw)
      expect(changes.flatMap(({ status, path: to, from }) => (status === 'deleted' ? [to] : (from ?? []))).toSorted()).toEqual(all.filter(([, , went]) => went).map(([each]) => each).toSorted())
      expect(changes.flatMap(({ status, path: to }) => (status === 'deleted' ? [] : [to])).toSorted()).toEqual(all.filter(([, , went]) => !went).map(([each]) => each).toSorted())
      const blobOf = (which: string, went: boolean): string | undefined => all.find(([each, , side]) => each === which && side === went)?.[1]
      expect(changes.filter(({ path: to, from }) => from !== null && blobOf(from, true) !== blobOf(to, false))).toEqual([])
    }),
  )
})
