import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ExampleHealth } from '../schema/health.ts'
import { HEALTH_BEGIN, HEALTH_END, withHealth } from './readme-markers.ts'

const row = (id: string, health: ExampleHealth['health'], day: string | null = '2026-11-20', more: Partial<ExampleHealth> = {}): ExampleHealth =>
  ({ id, path: `examples/${id}`, tier: 'stable', health, why: 'x', required: 'smoked', rungs: null, checked: null, lastGreen: day === null ? null : { at: `${day}T09:00:00.000Z`, commit: null, trigger: 'schedule', tree: null, days: 1, changed: false }, failing: null, frozen: false, claim: null, owners: [], ...more }) as ExampleHealth
const ROWS = [row('vision/digits', 'green'), row('vision/resnet', 'red', null)]
const between = (text: string, eol = '\n'): string => `# G${eol}${eol}${HEALTH_BEGIN}${eol}${text}${HEALTH_END}${eol}${eol}end${eol}`

test('the README of a garden gets a row for each example, between its markers and nowhere else', () => {
  expect(withHealth(between(''), 'README.md', ROWS)).toBe(between('| example | tier | health | last green |\n| --- | --- | --- | --- |\n| `vision/digits` | stable | green | 2026-11-20 |\n| `vision/resnet` | stable | red |  |\n'))
})

test('one inside of an example says its tier, which does not change because of what it says', () => {
  expect(withHealth(between('old\n'), 'examples/vision/digits/README.md', ROWS)).toBe(between('Tier **stable**\n'))
  expect(withHealth(between('Tier **stable**\n'), 'examples/vision/digits/docs/README.md', [row('vision/digits', 'red')])).toBeNull()
  expect(withHealth(between(''), 'examples/vision/README.md', [...ROWS, row('audio/x', 'green')])).not.toContain('audio/x')
})

test('another day alone is no news; another health or tier is', () => {
  const now = withHealth(between(''), 'README.md', ROWS)!
  expect(withHealth(now, 'README.md', [row('vision/digits', 'green', '2026-11-27'), ROWS[1]!])).toBeNull()
  expect(withHealth(now, 'README.md', [row('vision/digits', 'yellow'), ROWS[1]!])).toContain('| yellow | 2026-11-20 |')
  expect(withHealth(now, 'README.md', [row('vision/digits', 'green', '2026-11-27', { tier: 'beta' }), ROWS[1]!])).toContain('| beta | green | 2026-11-27 |')
})

test('line ends stay those of the file', () => {
  const text = withHealth(between('', '\r\n'), 'README.md', ROWS)!
  expect(text.replaceAll('\r\n', '')).not.toContain('\n')
  expect(withHealth(text, 'README.md', ROWS)).toBeNull()
})

test('without exactly one pair of markers, in order and outside of code, nothing is touched', () => {
  const texts = ['# G\n', `${HEALTH_BEGIN}\n`, `${HEALTH_END}\n${HEALTH_BEGIN}\n`, `${between('')}${between('')}`, `\`\`\`\n${between('')}\`\`\`\n`, `x ${HEALTH_BEGIN}\n${HEALTH_END}\n`, `~~~~\n~~~\n${HEALTH_BEGIN}\n${HEALTH_END}\n`]
  expect(texts.map((text) => withHealth(text, 'README.md', ROWS))).toEqual(texts.map(() => null))
})

test('what stands outside of the markers stays, byte for byte, and writing twice is writing once', () => {
  const piece = fc.array(fc.constantFrom('# x', '| a |', '```', '~~~', '', HEALTH_BEGIN, HEALTH_END, '<!-- x -->'), { maxLength: 6 }).map((lines) => lines.map((line) => `${line}\n`).join(''))
  fc.assert(
    fc.property(piece, piece, piece, (before, inside, after) => {
      const text = `${before}${HEALTH_BEGIN}\n${inside}${HEALTH_END}\n${after}`
      const now = withHealth(text, 'README.md', ROWS)
      if (now === null) return
      const begin = now.indexOf(`${HEALTH_BEGIN}\n| example |`)
      expect(begin).toBeGreaterThanOrEqual(0)
      expect(text.startsWith(now.slice(0, begin))).toBe(true)
      expect(text.endsWith(now.slice(now.indexOf(HEALTH_END, begin)))).toBe(true)
      expect(withHealth(now, 'README.md', ROWS)).toBeNull()
    }),
  )
})

test('the name of an example is code, whatever it is (A27)', () => {
  expect(withHealth(between(''), 'README.md', [row('a|b`@x', 'green')])).toContain('| ``a\\|b`@x`` |')
})
