/** Reads those files of a new repository, where they lie in the garden, that its README and its workflows are made from. */
import type { Judged } from '../../core/export/judge-files.ts'
import { isDockerfile } from '../../core/export/pins/dockerfiles.ts'
import type { Standalone } from '../../core/export/standalone.ts'
import { definesTests, looksLikeTest } from '../../core/export/templates/has-tests.ts'
import type { Example } from '../../core/garden/example.ts'
import type { Config } from '../../core/schema/config.ts'
import type { World } from '../../core/world.ts'

/** Path in the new repository → path in the garden. Files of the example win, as they do when the repository is written. */
export function originsOf(example: Example, judged: Judged, standalone: Standalone): ReadonlyMap<string, string> {
  const prefix = example.path === '.' ? '' : `${example.path}/`
  return new Map([...standalone.copies.map(({ from, to }) => [to, from] as const), ...judged.files.map(({ path }) => [path, `${prefix}${path}`] as const)])
}

/** What is not there, too long or no text is left out. */
export async function readWanted(world: World, example: Example, config: Config, origins: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const smoke = example.presets.find(({ name }) => name === config.smoke.preset)
  const script = smoke?.action.kind === 'script' ? smoke.action.script.replace(/^(?:\.\/)+/, '').replace(`${example.path}/`, '') : null
  const wanted = [...origins].filter(([path]) => path === script || isDockerfile(path, example) || /^(?:readme\.md|example\.yaml|pyproject\.toml|requirements\.txt|package\.json)$/i.test(path) || path.endsWith('.dockerignore')).slice(0, MOST)
  return readThem(world, new Map(wanted))
}

export async function hasTests(world: World, standalone: Standalone, origins: ReadonlyMap<string, string>): Promise<boolean> {
  const named = [...origins].filter(([path]) => looksLikeTest(path)).slice(0, MOST)
  const texts = await readThem(world, new Map(named))
  return [...texts].some(([path, text]) => definesTests(standalone.rewritten.get(path)?.text ?? text))
}

async function readThem(world: World, places: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const read = await world.files.readTexts([...new Set(places.values())], { maxBytes: MAX_BYTES })
  const texts = new Map<string, string>()
  for (const [path, from] of places) {
    const file = read.get(from)
    if (file?.ok === true) texts.set(path, file.value.text)
  }
  return texts
}

const MOST = 500
const MAX_BYTES = 1024 * 1024
