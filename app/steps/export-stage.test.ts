import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { limitsOf } from '../../core/export/judge-files.ts'
import { sampleExample } from '../../core/record/testing/sample-example.ts'
import { openTarget } from '../../io/target.ts'
import { planStage, stage } from './export-stage.ts'

const LIMITS = limitsOf({ file_mb: 1, total_mb: 10, files: 100 })
const EXAMPLE = { ...sampleExample(), id: 'a', path: 'examples/a' }
const file = (path: string) => ({ path, kind: 'file', size: 1, executable: false, leadsTo: null }) as const

test('A10: whatever names the data has, nothing is written outside of the target, and nothing is read outside of the garden', async () => {
  const part = fc.oneof(fc.constantFrom('..', '.', '', '/', '~', '.git', 'a', 'a/..', '\u0000', 'x'.repeat(300), '//etc', 'C:', '\\', '..\\..'), fc.string({ unit: 'binary', maxLength: 6 }))
  const path = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'))
  await fc.assert(
    fc.asyncProperty(path, path, path, fc.constantFrom('copy', 'text', 'link', 'foreign'), async (one, other, from, how) => {
      await using place = await temporary()
      await using target = openTarget(place.out, place.garden)
      const copies = how === 'copy' ? [{ from: 'here.txt', to: one, executable: false, size: 1 }] : how === 'foreign' ? [{ from, to: 'x', executable: false, size: 1 }] : []
      const done = await stage(target, { copies, links: how === 'link' ? [{ path: one, leadsTo: other }] : [], texts: how === 'text' ? { [one]: { text: 'CANARY', executable: false } } : {} }, LIMITS)
      if (done.ok) await target.finish()
      expect((await readdir(place.dir)).filter((name) => !name.startsWith('new')).sort()).toEqual(['garden', 'outside.txt'])
      expect(await readdir(place.garden)).toEqual(['here.txt'])
      expect(how !== 'foreign' || !done.ok || /(^|\/)here\.txt$/.test(from)).toBe(true)
    }),
    { numRuns: 200 },
  )
}, 60_000)

test('texts of the templates win over files of the example, and those over what comes from elsewhere, without regard to case', () => {
  const judged = { files: [file('readme.md'), file('lib/x.py'), file('train.py')], links: [{ path: 'Smoke.sh', leadsTo: 'train.py' }], leaving: [], findings: [] }
  const standalone = { copies: [{ from: 'lib/x.py', to: 'Lib/x.py', executable: false, because: 'x' }, { from: 'lib/y.py', to: 'lib/y.py', executable: true, because: 'x' }], rewritten: new Map(), findings: [] }
  const extras = { texts: { 'README.md': { text: '', executable: false }, 'smoke.sh': { text: '', executable: true } }, copies: [{ from: 'LICENSE', to: 'LICENSE' }], findings: [] }
  const plan = planStage(EXAMPLE, { judged, standalone, extras }, [{ path: 'LICENSE', mode: '100755', blob: 'b', size: 7, clean: true }])
  expect(plan.copies.map(({ from, to, executable, size }) => [from, to, executable, size])).toEqual([['examples/a/lib/x.py', 'lib/x.py', false, 1], ['examples/a/train.py', 'train.py', false, 1], ['lib/y.py', 'lib/y.py', true, 0], ['LICENSE', 'LICENSE', true, 7]])
  expect(plan.links).toEqual([])
})

async function temporary(): Promise<{ dir: string; garden: string; out: string } & AsyncDisposable> {
  const dir = await mkdtemp(join(tmpdir(), 'hortus-stage-'))
  await mkdir(join(dir, 'garden'))
  await writeFile(join(dir, 'garden/here.txt'), 'mine')
  await writeFile(join(dir, 'outside.txt'), 'CANARY')
  return { dir, garden: join(dir, 'garden'), out: join(dir, 'new'), [Symbol.asyncDispose]: () => rm(dir, { recursive: true, force: true }) }
}
