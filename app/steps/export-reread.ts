/** The example as its descriptor has it in the new repository: what it takes along may have changed a preset, or given it one. */
import type { Judged } from '../../core/export/judge-files.ts'
import type { Standalone } from '../../core/export/standalone.ts'
import { DESCRIPTOR } from '../../core/garden/discover.ts'
import type { Example } from '../../core/garden/example.ts'
import { dockerfileOf, readExample } from '../../core/garden/read-example.ts'
import type { Config } from '../../core/schema/config.ts'
import { readYaml } from '../../core/source/read-yaml.ts'
import { isMap } from '../../core/source/source-document.ts'

/** Its id and path stay those of the garden. */
export function rereadExample(config: Config, example: Example, judged: Judged, standalone: Standalone): Example {
  const text = standalone.rewritten.get(DESCRIPTOR)?.text
  const document = text === undefined ? null : readYaml(text, example.descriptor)
  if (document === null || !document.ok || !isMap(document.value.value)) return example
  const root = document.value.value
  const there = new Set([...judged.files.map(({ path }) => path), ...standalone.copies.map(({ to }) => to), ...(standalone.added ?? []).map(({ path }) => path)])
  return readExample(document.value, root, { id: example.id, path: example.path, archiveFolder: config.garden.archive_folder, hasDockerfile: there.has(dockerfileOf(root)) })
}
