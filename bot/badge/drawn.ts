/** Pictures and documents as bytes, each drawn once: a label is anybody's word, so only so many are kept. */
import { createHash } from 'node:crypto'
import { badgeDocument, drawBadge } from '../../core/render/badge/badge-of.ts'
import type { BadgeOptions } from '../../core/render/badge/badge-options.ts'
import type { BadgeWords } from '../../core/render/badge/badge-words.ts'

export interface Drawn {
  readonly body: Buffer
  readonly etag: string
}

export type Draw = (words: BadgeWords, style: BadgeOptions['style'], format: 'svg' | 'json') => Drawn

export function openDrawer(most = 4000): Draw {
  const drawn = new Map<string, Drawn>()
  return (words, style, format) => {
    const key = `${format} ${style} ${words.color} ${words.message}\n${words.label}`
    const known = drawn.get(key)
    if (known !== undefined) return known
    const body = Buffer.from(format === 'svg' ? drawBadge(words, style) : badgeDocument(words, style))
    const made = { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` }
    if (drawn.size >= most) drawn.delete(drawn.keys().next().value!)
    drawn.set(key, made)
    return made
  }
}
