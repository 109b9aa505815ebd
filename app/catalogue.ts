/** The verb `catalogue`: the table of examples between the markers of a garden's READMEs, written anew or only looked at. */
import { withCatalogue } from '../core/catalogue/with-catalogue.ts'
import { NO_CHANGE, type Write } from '../core/change/repository-change.ts'
import { fail, ok, type Problem, type Result } from '../core/problem.ts'
import { beginOf, endOf } from '../core/render/markdown/marked-part.ts'
import type { Config } from '../core/schema/config.ts'
import type { World } from '../core/world.ts'
import { applyChange, recover } from './steps/archive-apply.ts'
import { listFiles } from './steps/list-files.ts'
import { loadExamples } from './steps/load-garden.ts'
import { lookOnce } from './steps/look-once.ts'

export interface CatalogueOptions {
  /** Only look: nothing is written. */
  readonly check?: boolean
}

export interface CatalogueDone {
  readonly examples: number
  /** READMEs with markers. `written`: it was stale, and is not any more. */
  readonly readmes: readonly { readonly path: string; readonly state: 'fresh' | 'stale' | 'written' | 'broken' }[]
}

/** All READMEs are written, or none. A garden without markers is a problem: whoever asks believes that there is a catalogue. */
export async function catalogue(outside: World, config: Config, { check = false }: CatalogueOptions = {}): Promise<Result<CatalogueDone>> {
  const recovered = check ? ok(undefined) : await recover(outside)
  if (!recovered.ok) return recovered
  const world = lookOnce(outside)
  const [{ examples, unreadable }, files] = await Promise.all([loadExamples(world, config), listFiles(world)])
  const badges = config.history.badges ? config.history.branch : null
  const paths = files.filter((path) => /(?:^|\/)readme\.md$/i.test(path)).slice(0, MOST)
  const texts = await world.files.readTexts(paths, { maxBytes: MAX_README })
  const found = paths.flatMap((path) => {
    const read = texts.get(path)
    if (read?.ok !== true) return []
    const made = withCatalogue(read.value.text, path, { examples, unreadable, badges })
    return made.state === 'none' ? [] : [{ path, before: read.value.text, made }]
  })
  if (found.length === 0) return fail(NO_MARKERS)
  const writes = check ? [] : found.flatMap(({ path, before, made }): Write[] => (made.state === 'stale' ? [{ path, before, text: made.text }] : []))
  const applied = writes.length === 0 ? ok(undefined) : await applyChange(outside, { ...NO_CHANGE, writes })
  if (!applied.ok) return applied
  return ok({ examples: examples.length, readmes: found.map(({ path, made: { state } }) => ({ path, state: state === 'stale' && !check ? 'written' : state })) })
}

/** Longer ones are read by nobody. */
const MAX_README = 1 << 20
const MOST = 5000

const NO_MARKERS: Problem = {
  code: 'CATALOGUE.NO_MARKERS',
  message: 'No README has the markers of a catalogue.',
  next: `Put ${beginOf('catalogue')} and ${endOf('catalogue')} on two lines of README.md, each alone; the table is written between them.`,
}
