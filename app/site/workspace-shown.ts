/** The index of a workspace with what its pages show beside it: model cards, points of histories, and whether lists and signatures hold. */
import type { Config } from '../../core/schema/config.ts'
import type { IndexedRun } from '../../core/schema/index.ts'
import type { ModelVersion } from '../../core/workspace/workspace.ts'
import type { World } from '../../core/world.ts'
import { readCurves } from '../../site/workspace/read-curves.ts'
import { newestFirst } from '../../site/workspace/newest-first.ts'
import { readIndexed } from '../steps/build-index.ts'
import type { WorkspaceShown } from './shown-details.ts'
import { trustShown } from './trust-shown.ts'

export async function workspaceShown(world: World, config: Config): Promise<WorkspaceShown | null> {
  const indexed = await readIndexed(world, config)
  if (indexed === null) return null
  const { index, workspace } = indexed
  return { index, cards: cardsOf(workspace.models), curves: await curvesOf(world, index.runs), trust: trustShown(workspace) }
}

/** Each is cut by who shows it; all together, so that a workspace of thousands fits. */
function cardsOf(models: readonly ModelVersion[]): WorkspaceShown['cards'] {
  let left = CARDS_CHARACTERS
  return models.toReversed().flatMap(({ name, version, card }): WorkspaceShown['cards'][number][] => {
    if (card.state !== 'read' || card.text.length > left) return []
    left -= card.text.length
    return [[`${name}:${version}`, { path: card.path, text: card.text, bytes: new TextEncoder().encode(card.text).length }]]
  })
}

/** Of the newest runs. Whatever is too large is not drawn; its table stands all the same. */
async function curvesOf({ files }: World, runs: readonly IndexedRun[]): Promise<WorkspaceShown['curves']> {
  let left = CURVES_BYTES
  const wanted = newestFirst(runs).slice(0, RUNS).filter(({ metrics }) => {
    if (metrics === null || !metrics.readable || metrics.bytes > ONE_BYTES || metrics.bytes > left || metrics.series.every(({ points }) => points < 2)) return false
    left -= metrics.bytes
    return true
  })
  const texts = await files.readTexts(wanted.map(({ metrics }) => metrics!.file), { maxBytes: ONE_BYTES })
  return wanted.flatMap(({ id, metrics }): WorkspaceShown['curves'][number][] => {
    const text = texts.get(metrics!.file)
    const curves = text?.ok === true ? readCurves(text.value.text) : []
    return curves.length === 0 ? [] : [[id, curves]]
  })
}

const CARDS_CHARACTERS = 8 << 20
const RUNS = 500
const ONE_BYTES = 4 << 20
const CURVES_BYTES = 32 << 20
