/** Gives the switched-on policies what they look at: the garden's files by name, and the texts of those that they ask for. */
import { directoryOf } from '../../core/garden/discover.ts'
import { matcher } from '../../core/garden/glob.ts'
import { ARCHIVE_FOLDERS } from '../../core/garden/read-tier.ts'
import type { Subject } from '../../core/rules/subject.ts'
import { checkPolicies, textsFor, type SwitchedOn } from '../../core/rules/policies/check-policies.ts'
import { filesByExample, type PolicyGarden } from '../../core/rules/policies/policy-garden.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import { withoutTrailingSlashes } from '../../core/source/without-trailing.ts'
import type { World } from '../../core/world.ts'

/** A README or a Dockerfile that a person wrote is smaller; the largest measured has 60 kB. */
const MAX_BYTES = 256 * 1024

export async function findByPolicies(world: Pick<World, 'files'>, config: Config, policies: readonly SwitchedOn[], subjects: readonly Omit<Subject, 'fact'>[], listed: { readonly files: readonly string[]; readonly descriptors: readonly string[] }): Promise<readonly Finding[]> {
  if (policies.length === 0) return []
  const ignored = matcher(config.garden.ignore)
  const files = listed.files.filter((file) => !ignored(file))
  const directories = listed.descriptors.map(directoryOf)
  const own = filesByExample(files, directories)
  const examples = subjects.filter(({ example }) => !example.archivedBy.includes('folder') && example.graduatedTo === undefined).map((subject) => ({ ...subject, files: own.get(subject.example.path) ?? [] }))
  const { folder, archive_folder: archive } = config.garden
  const garden = { examples, directories, files, folder: withoutTrailingSlashes(folder), archives: archive === null ? ARCHIVE_FOLDERS : [withoutTrailingSlashes(archive)] }
  return checkPolicies(policies, { ...garden, text: await readTexts(world, textsFor(policies, garden), new Set(files)) })
}

async function readTexts({ files }: Pick<World, 'files'>, paths: readonly string[], there: ReadonlySet<string>): Promise<PolicyGarden['text']> {
  const texts = new Map(await Promise.all(paths.filter((path) => there.has(path)).map(async (path) => [path, await files.readText(path, { maxBytes: MAX_BYTES })] as const)))
  return (path) => {
    const read = texts.get(path)
    return read?.ok === true ? read.value.text : null
  }
}
