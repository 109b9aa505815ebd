/** Whatever lies in a repository, the rules of layout, Git LFS and datasets give findings with a place, and never throw. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuNow } from '../../../test/cpu-time.ts'
import { sampleWorkspace } from '../../workspace/index/testing/sample-workspace.ts'
import { datasetRules } from './dataset-rules.ts'
import { layoutRules } from './layout-rules.ts'
import { lfsRules } from './lfs-rules.ts'

const KEYS = ['name', 'version', 'created_at', 'description', 'source', 'hash', 'splits', 'statistics', 'schema', 'derived_from', 'type', 'uri', 'license', 'algorithm', 'value', 'scheme', 'train', 'val', 'test', 'size_bytes', 'num_samples', 'dataset', 'id', 'x']
const WORDS = ['v1', 'digits', 'sha256', 'derived', 'sha256:0', '2026-01-01', '', ' ', '1e400', '1234e567', 'digits:v1', '__proto__', 'a\u0000b', '\u202E', 'x'.repeat(500)]
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, fc.constantFrom<unknown>(...WORDS), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.constant(null), fc.boolean(), fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 4 })),
}))
const metadata = fc.dictionary(fc.constantFrom(...KEYS), value, { maxKeys: 10 }).map((map) => JSON.stringify(map))
const paths = fc.array(fc.constantFrom('datasets/digits/v1/train/a', 'datasets/digits/v1/Train/a', 'datasets/digits/v2/a\nb', 'datasets/digits/v0/x', 'datasets/digits/x', 'datasets/a/b/c/d/e/f', 'models', 'data/x', 'Data/x', 'docs/y', 'runs/r/artifacts/z', 'tools/.gitkeep'), { maxLength: 6 })
const attributes = fc.array(fc.constantFrom('*', '**', '/', '[', '"', '\\', 'datasets', ' filter=lfs', '\n', '#', '!', '[attr]x', '\t', 'ü'), { maxLength: 30 }).map((words) => words.join(''))
const lfsconfig = fc.array(fc.constantFrom('[lfs]', '\n', 'url', '=', '"', '\\', 'origin', '#', '[', ']', ' ', 'https://x'), { maxLength: 20 }).map((words) => words.join(''))

test('a hostile workspace gives findings and no error of the tool', () => {
  let found = 0
  fc.assert(
    fc.property(metadata, metadata, paths, attributes, lfsconfig, fc.constantFrom('seed', 'full'), (one, two, some, gitattributes, config, profile) => {
      const files = { ...Object.fromEntries(some.map((path) => [path, 'x'])), 'datasets/digits/v1/metadata.yaml': one, 'datasets/digits/v2/metadata.yaml': two, 'experiments/e.yaml': one, '.gitattributes': gitattributes, '.lfsconfig': config }
      const change = { mergeBase: 'x', files: [{ status: 'modified', path: 'datasets/digits/v1/metadata.yaml', from: 'datasets/digits/v1/metadata.yaml' } as const], before: new Map([['datasets/digits/v1/metadata.yaml', two]]), versionsBefore: new Set(['datasets/digits/v1', 'datasets/gone/v3']) }
      const workspace = sampleWorkspace(files, { probes: new Map(), change, profile })
      const findings = [layoutRules, lfsRules, datasetRules].flatMap((rule) => rule(workspace))
      found += findings.length
      for (const each of findings) {
        expect(each.path).not.toBe('')
        expect(each.message.length).toBeLessThan(700)
        expect(each.line === null || each.line >= 1).toBe(true)
        // Nothing of a repository begins a line of its own, or turns the direction of a text.
        expect(each.message).not.toMatch(/[\n\r\u202E]/)
      }
    }),
    { numRuns: 600 },
  )
  expect(found).toBeGreaterThan(1000)
})

test('a chain of 2,000 derived versions and a circle of all of them are judged at once', () => {
  const chain = (last: string) => Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`datasets/d/v${index + 1}/metadata.yaml`, `name: d\nderived_from: d:v${index === 1999 ? last : index + 2}\n`]))
  const started = cpuNow()
  const circles = (last: string) => datasetRules(sampleWorkspace(chain(last), { probes: new Map() })).filter(({ code }) => code === 'TFC0004.DERIVED_FROM_CYCLE').length
  expect([circles('1'), circles('9999')]).toEqual([1, 0])
  expect(cpuNow() - started).toBeLessThan(5000)
})
