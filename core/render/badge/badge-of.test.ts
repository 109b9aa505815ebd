import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HOSTILE } from '../hostile-strings.ts'
import { badgeOf, endpointOf } from './badge-of.ts'
import { BADGE, readBadgeOptions, STYLES, type BadgeOptions } from './badge-options.ts'
import { badgeStates, readBadgeState, type BadgeState } from './badge-state.ts'
import { badgeWords } from './badge-words.ts'
import { healthFixture } from './testing/health-fixture.ts'

const GREEN: BadgeState = { tier: 'stable', health: 'green', rung: 'smoked', lastGreen: '2026-11-15', gpus: 2, vramGb: 24 }

const say = (state: BadgeState | null, show: BadgeOptions['show'] = 'health', stale = false): string => {
  const { label, message, color } = badgeWords(state, { ...BADGE, show }, stale)
  return `${label}: ${message} (${color})`
}

describe('a badge says', () => {
  test.each([
    [GREEN, 'health', 'hortus: smoked · 2026-11-15 (brightgreen)'],
    [{ ...GREEN, health: 'yellow' }, 'health', 'hortus: last green 2026-11-15 (yellow)'],
    [{ ...GREEN, health: 'yellow', lastGreen: null }, 'health', 'hortus: never green (yellow)'],
    [{ ...GREEN, health: 'red' }, 'health', 'hortus: failing · last green 2026-11-15 (red)'],
    [{ ...GREEN, health: null, tier: 'archived' }, 'health', 'hortus: archived (lightgrey)'],
    [{ ...GREEN, health: null, tier: 'graduated' }, 'health', 'hortus: graduated (blue)'],
    [GREEN, 'last-green', 'last green: 2026-11-15 (brightgreen)'],
    [{ ...GREEN, lastGreen: null }, 'last-green', 'last green: never (lightgrey)'],
    [GREEN, 'tier', 'tier: stable (brightgreen)'],
    [GREEN, 'gpu', 'gpu: 2 GPUs · 24 GB (blue)'],
    [{ ...GREEN, gpus: 1, vramGb: null }, 'gpu', 'gpu: 1 GPU (blue)'],
    [{ ...GREEN, gpus: 0, vramGb: null }, 'gpu', 'gpu: cpu (brightgreen)'],
    [{ ...GREEN, gpus: null, vramGb: null }, 'gpu', 'gpu: unknown (lightgrey)'],
    [{ ...GREEN, gpus: null, vramGb: 11.25 }, 'gpu', 'gpu: 1 GPU · 11.3 GB (blue)'],
    [GREEN, 'rung', 'rung: smoked (brightgreen)'],
    [{ ...GREEN, rung: null }, 'rung', 'rung: none (lightgrey)'],
    [null, 'health', 'hortus: unknown (lightgrey)'],
  ] as const)('of %o, asked for its %s: %s', (state, show, told) => {
    expect(say(state, show)).toBe(told)
  })

  test('that nobody could ask lately, and is grey then, so that nobody takes it for news (G21)', () => {
    expect(say(GREEN, 'health', true)).toBe('hortus: smoked · 2026-11-15 (stale) (lightgrey)')
    expect(say(null, 'health', true)).toBe('hortus: unknown (lightgrey)')
  })

  test('what health says of an example, and how many GPUs its descriptor asks for', () => {
    const { health, examples } = healthFixture()
    expect(Object.fromEntries(badgeStates(health, examples))).toEqual({
      'nlp/bert': { tier: 'beta', health: 'red', rung: 'built', lastGreen: '2026-09-01', gpus: 1, vramGb: 16 },
      'old/one': { tier: 'archived', health: null, rung: null, lastGreen: null, gpus: null, vramGb: null },
      'gone/out': { tier: 'graduated', health: null, rung: null, lastGreen: null, gpus: null, vramGb: null },
    })
  })
})

describe('the document for shields.io', () => {
  test('has what its endpoint asks for', () => {
    expect(JSON.parse(endpointOf(GREEN, { ...BADGE, style: 'plastic', label: 'my model' }))).toEqual({ schemaVersion: 1, label: 'my model', message: 'smoked · 2026-11-15', color: 'brightgreen', style: 'plastic', cacheSeconds: 300 })
  })
})

describe('what is asked for', () => {
  test('is one of few words, and a label; all else is as if it were not there (A70)', () => {
    expect(readBadgeOptions('style=flat-square&label=a%20b&show=tier&logo=x&link=javascript:alert(1)&color=red')).toEqual({ style: 'flat-square', label: 'a b', show: 'tier' })
    expect(readBadgeOptions('style=__proto__&show=constructor')).toEqual(BADGE)
    expect(readBadgeOptions('label=%E0%A4%A')).toMatchObject({ show: 'health' })
  })

  test('may be a label of sixty characters at most', () => {
    expect([...readBadgeOptions(`label=${'é'.repeat(500)}`).label!]).toHaveLength(60)
  })
})

/** Elements and attributes of a picture that badge-maker draws; nothing else may be in it. */
const ELEMENTS = new Set(['svg', 'title', 'linearGradient', 'stop', 'clipPath', 'rect', 'g', 'text', 'path', 'style', 'filter', 'feGaussianBlur'])
const MARKUP = /<\/?([A-Za-z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*\/?>/g

/** Parses every tag; what is left between them must be text without `<` or a bare `&`. */
function checkSvg(svg: string, style: string): void {
  const names = [...svg.matchAll(MARKUP)].map(([, name = '']) => name)
  expect(names.filter((name) => !ELEMENTS.has(name) || (name === 'style' && style !== 'social'))).toEqual([])
  const text = svg.replace(MARKUP, '')
  expect(text).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|apos);)/)
  // XML 1.0 has no such characters, escaped or not.
  // oxlint-disable-next-line no-control-regex -- that is what is looked for
  expect(svg).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/)
  expect(svg.isWellFormed()).toBe(true)
  const attributes = [...svg.matchAll(MARKUP)].flatMap(([, , all = '']) => [...all.matchAll(/\s+([\w:-]+)="[^"<]*"/g)].map(([, name = '']) => name))
  expect(attributes.filter((name) => /^on|href|src/i.test(name))).toEqual([])
}

describe('markup in a label (A70)', () => {
  test.each(STYLES)('cannot break out of a picture of the style %s', (style) => {
    for (const label of HOSTILE) checkSvg(badgeOf(GREEN, readBadgeOptions(new URLSearchParams({ label, style }).toString())), style)
  })

  test('cannot break out, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom(...STYLES), (label, style) => checkSvg(badgeOf(GREEN, readBadgeOptions(new URLSearchParams({ label, style }).toString())), style)), { numRuns: 300 })
  })
})

describe('a state that was kept', () => {
  test('is read back as it was', () => {
    expect(readBadgeState(JSON.parse(JSON.stringify(GREEN)))).toEqual(GREEN)
  })

  test('and is none when anything of it is not exactly one', () => {
    for (const other of [null, 1, [], {}, { ...GREEN, tier: '<script>' }, { ...GREEN, health: 'purple' }, { ...GREEN, lastGreen: '<b>' }, { ...GREEN, gpus: '2' }, { ...GREEN, gpus: -1 }, { ...GREEN, vramGb: Number.NaN }, { ...GREEN, rung: 'toString' }]) expect(readBadgeState(other)).toBeNull()
  })
})
