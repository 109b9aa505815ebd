/** What a change of level looks like, in tables and in charts alike; the signs of a regression and an improvement are those of every report of Hortus. */
import { VERDICT_GLYPHS } from '../../core/render/comparison-words.ts'
import type { ChangeWord } from './chart-values.ts'

/** None of them points up or down: where a smaller figure is better, an arrow would say the contrary of the line beside it. */
export const CHANGES = {
  regression: { glyph: VERDICT_GLYPHS.regression, look: 'bad' },
  improvement: { glyph: VERDICT_GLYPHS.improvement, look: 'good' },
  change: { glyph: '◆', look: 'open' },
  accepted: { glyph: '◇', look: 'none' },
} as const satisfies Readonly<Record<ChangeWord, { glyph: string; look: string }>>
