/** What a person should look at after an example came back. */
import type { Example } from '../garden/example.ts'
import { finding } from '../rules/finding.ts'
import type { Finding } from '../schema/report.ts'
import type { ArchiveGarden } from './archive-garden.ts'

export interface How {
  readonly undo: boolean
  readonly computed: readonly string[]
  readonly descriptor: 'as it was' | 'guessed'
  readonly listed: boolean
}

export function unarchiveNotices({ undo, computed, descriptor, listed }: How, garden: ArchiveGarden, example: Example): readonly Finding[] {
  const at = { path: example.descriptor, example: example.id }
  const readme = `${garden.archive}/README.md`
  return [
    ...(undo ? [] : [finding('ARCHIVE.UNDO', at, `Nothing that an archive left speaks of ${example.path}, so what points at it was looked for.`)]),
    ...computed.map((path) => finding('ARCHIVE.UNDO', { path, example: example.id }, `${path} changed since, so its links and settings were looked for.`)),
    ...(descriptor === 'guessed' ? [finding('ARCHIVE.UNDO', at, 'What its stability was before is not known; it says `experimental` now, or `archived: false`.', { fix: 'Write the stability that it deserves into its descriptor.' })] : []),
    ...(!undo && !listed && garden.texts.has(readme) ? [finding('ARCHIVE.UNDO', { path: readme, example: example.id }, `${readme} may still speak of it: its list has no entry that could be taken out.`, { fix: 'Take it out of the text by hand.' })] : []),
  ]
}
