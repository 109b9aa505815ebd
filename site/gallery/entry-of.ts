import { STATES } from '../../core/history/check.ts'
import { cut, plain } from '../../core/render/plain.ts'
import { RUNGS } from '../../core/report/order.ts'
import type { ExampleHealth } from '../../core/schema/health.ts'
import { examplePath, linkTo, picturePath, sectionPath } from '../shell/paths.ts'
import type { ExampleData } from '../site-data.ts'
import type { Entry } from './entry.ts'
import { deviceWords, facetsOf } from './facets-of.ts'
import { greenSince } from './green-since.ts'
import { mainPreset, runCommand } from './main-preset.ts'

/** `words`: of its README (readme-words.ts). Every text is cut, so that one example cannot make the page heavy for all. */
export function entryOf(data: ExampleData, root: string, words: string): Entry {
  const { example, health, expected } = data
  const preset = mainPreset(example)
  const word = health === null ? 'unknown' : (health.health ?? 'aside')
  const ms = preset === null ? null : (expected[preset.name]?.runMs ?? null)
  const here = sectionPath(root, 'gallery')
  return {
    id: example.id,
    name: short(example.name, 100),
    description: short(example.description ?? '', 240),
    href: linkTo(here, examplePath(root, example.id)),
    tier: example.tier,
    health: word,
    required: health?.required ?? null,
    since: greenSince(data),
    why: word === 'green' || health === null ? '' : short(health.why, 140),
    lastGreen: health?.lastGreen?.at.slice(0, 10) ?? null,
    checked: health?.checked?.at.slice(0, 10) ?? null,
    rungs: health?.rungs == null ? null : rungLetters(health.rungs),
    device: deviceWords(example.need),
    ms,
    command: preset === null || example.graduatedTo !== undefined ? null : runCommand(example, preset.name),
    moved: example.graduatedTo === undefined ? null : short(example.graduatedTo.repository, 100),
    picture: pictureOf(data, root, here),
    facets: facetsOf(example, word, ms),
    tags: [...new Set([...example.tags, ...example.datasets, ...(example.capability ?? '').split('/')])].map((tag) => short(tag, 40)).slice(0, 30).join(' ').trim(),
    words,
  }
}

const rungLetters = (rungs: NonNullable<ExampleHealth['rungs']>): string => RUNGS.map((rung) => STATES[rungs[rung]]).join('')

function pictureOf({ picture, example }: ExampleData, root: string, here: string): Entry['picture'] {
  if (picture === null) return null
  const { path, width, height, alt } = picture
  return { src: linkTo(here, picturePath(root, path)), width, height, alt: short(alt === '' ? example.name : alt, 120) }
}

const short = (text: string, max: number): string => cut(plain(text), max)
