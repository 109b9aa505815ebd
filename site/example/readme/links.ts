import type { Element } from 'hast'
import { placeOf, type Surroundings } from './places.ts'
import { textOf } from './text-of.ts'

export function tidyLink(node: Element, around: Surroundings): void {
  const { href, title, id, dataFootnoteBackref, ariaLabel } = node.properties
  const kept = { ...(id === undefined ? {} : { id }), ...(title === undefined ? {} : { title }), ...(ariaLabel === undefined || dataFootnoteBackref === undefined ? {} : { ariaLabel }) }
  const address = typeof href === 'string' ? addressOf(href, around) : null
  if (address === null) {
    node.tagName = 'span'
    node.properties = kept.id === undefined ? {} : { id: kept.id }
    return
  }
  node.properties = { ...kept, href: address, ...(/^[a-z]+:/i.test(address) ? { rel: ['nofollow', 'noreferrer'] } : {}) }
  // A link without words cannot be heard, nor seen.
  if (textOf(node).trim() === '' && !hasCopiedPicture(node, around)) node.children.push({ type: 'text', value: typeof href === 'string' ? href.slice(0, 100) : address })
}

/** null: it leads nowhere that a reader could go. */
function addressOf(href: string, around: Surroundings): string | null {
  const place = placeOf(href, around)
  switch (place.kind) {
    case 'web':
      return place.address
    case 'here':
      return place.fragment === '' ? null : `#readme-${place.fragment.replace(/^readme-/, '')}`
    case 'file': {
      const page = around.page(place.path)
      if (page !== null) return place.fragment === '' ? page : `${page}#readme-${encodeURIComponent(place.fragment)}`
      return around.file(place.path)
    }
    case 'nowhere':
      return null
  }
}

function hasCopiedPicture(node: Element, around: Surroundings): boolean {
  return node.children.some((child) => child.type === 'element' && child.tagName === 'img' && copied(child, around) !== null && String(child.properties['alt'] ?? '') !== '')
}

/** Pictures of the repository are shown; those of other hosts are links, for no page of ours asks another host for anything. */
export function tidyImage(node: Element, around: Surroundings, inLink: boolean): void {
  const { alt, src, title, width, height } = node.properties
  const words = typeof alt === 'string' ? alt.trim() : ''
  const own = copied(node, around)
  if (own !== null) {
    node.properties = { src: own.src, alt: words, loading: 'lazy', decoding: 'async', ...(title === undefined ? {} : { title }), ...(own.width === null || own.height === null ? {} : { width: own.width, height: own.height }), ...sized(width, height, own) }
    return
  }
  const address = typeof src === 'string' ? addressOf(src, around) : null
  const shown = { type: 'text', value: words === '' ? 'picture' : words } as const
  node.tagName = address === null || inLink ? 'span' : 'a'
  node.properties = address === null || inLink ? {} : { href: address, rel: ['nofollow', 'noreferrer'] }
  node.children = [shown]
}

function copied(node: Element, around: Surroundings): ReturnType<Surroundings['picture']> {
  const { src } = node.properties
  if (typeof src !== 'string') return null
  const place = placeOf(src, around)
  return place.kind === 'file' ? around.picture(place.path) : null
}

/** The width that its author gave it, with the height that belongs to it. */
function sized(width: unknown, height: unknown, own: { readonly width: number | null; readonly height: number | null }): { width?: number; height?: number } {
  const [wide, high] = [ofSize(width), ofSize(height)]
  const ratio = own.width === null || own.height === null || own.width === 0 ? null : own.height / own.width
  if (wide !== null) return { width: wide, ...(ratio === null ? {} : { height: Math.max(1, Math.round(wide * ratio)) }) }
  if (high !== null && ratio !== null && ratio > 0) return { width: Math.max(1, Math.round(high / ratio)), height: high }
  return {}
}

const ofSize = (value: unknown): number | null => {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : ''
  return /^\d{1,4}(?:px)?$/.test(text) ? Math.max(1, Number.parseInt(text, 10)) : null
}
