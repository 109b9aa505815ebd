/** Runs the policies that the configuration switched on. */
import { dockerfileOf } from '../../garden/read-example.ts'
import type { Config } from '../../schema/config.ts'
import type { Finding } from '../../schema/report.ts'
import { archiveList } from './archive-list.ts'
import { date, fileOrKey, gpuKeyPaths, keyPaths, nameStyle, presetForm, presetNames, vocabulary } from './descriptor-checks.ts'
import { benchmarkFiles, files, media, orphanDirectories, vendored } from './file-checks.ts'
import { inside, type Parameters, type PolicyExample, type PolicyGarden } from './policy-garden.ts'
import { isPolicy, POLICIES, type CheckKind, type PolicyCode } from './policy-table.ts'
import { readmeCommands } from './readme-commands.ts'
import { baseImage, catalogue, gitRequirements, imageAdditions, imageCopies, readmeHeading, README, requirementFiles, requirementPins } from './text-checks.ts'

export interface SwitchedOn {
  readonly code: PolicyCode
  readonly parameters: Parameters
}

/** Usually none. */
export function switchedOn({ validate: { levels, policies } }: Config): readonly SwitchedOn[] {
  return Object.entries(levels).flatMap(([code, level]) => (isPolicy(code) && level !== 'off' ? [{ code, parameters: policies[code] }] : []))
}

/** The files whose text the checks want to know, each once. */
export function textsFor(policies: readonly SwitchedOn[], garden: Omit<PolicyGarden, 'text'>): readonly string[] {
  return [...new Set(policies.flatMap(({ code, parameters }) => CHECKS[POLICIES[code].check]?.reads?.(garden, parameters) ?? []))]
}

export const checkPolicies = (policies: readonly SwitchedOn[], garden: PolicyGarden): readonly Finding[] => policies.flatMap(({ code, parameters }) => CHECKS[POLICIES[code].check]?.find(garden, parameters, code) ?? [])

interface Check {
  /** Files to read, from the root of the repository. */
  readonly reads?: (garden: Omit<PolicyGarden, 'text'>, parameters: Parameters) => readonly string[]
  readonly find: (garden: PolicyGarden, parameters: Parameters, code: PolicyCode) => readonly Finding[]
}

type ExampleCheck = (subject: PolicyExample, parameters: Parameters, code: PolicyCode, text: PolicyGarden['text']) => readonly Finding[]

const each = (check: ExampleCheck, reads?: (subject: PolicyExample, parameters: Parameters) => readonly string[]): Check => ({
  find: (garden, parameters, code) => garden.examples.flatMap((subject) => check(subject, parameters, code, garden.text)),
  ...(reads === undefined ? {} : { reads: (garden, parameters) => garden.examples.flatMap((subject) => reads(subject, parameters).map((file) => inside(subject, file))) }),
})

const theDockerfile = ({ root }: PolicyExample): readonly string[] => [dockerfileOf(root)]
const theReadme = (): readonly string[] => [README]

/** The others are judged where contracts are known (contract-checks.ts). */
const CHECKS: Readonly<Partial<Record<CheckKind, Check>>> = {
  orphan_directories: { find: orphanDirectories },
  preset_form: each(presetForm),
  preset_names: each(presetNames),
  key_paths: each(keyPaths),
  gpu_key_paths: each(gpuKeyPaths),
  vocabulary: each(vocabulary),
  name_style: each(nameStyle),
  date: each(date),
  file_or_key: each(fileOrKey),
  files: each(files),
  media: each(media),
  vendored: each(vendored),
  benchmark_files: { find: benchmarkFiles },
  requirement_pins: each(requirementPins, requirementFiles),
  git_requirements: each(gitRequirements, requirementFiles),
  base_image: each(baseImage, theDockerfile),
  image_additions: each(imageAdditions, theDockerfile),
  image_copies: each(imageCopies, theDockerfile),
  readme_heading: each(readmeHeading, theReadme),
  archive_list: { find: archiveList, reads: ({ archives }, { file = '' }) => archives.map((folder) => `${folder}/${file}`) },
  catalogue: { find: catalogue, reads: (_garden, { file = '' }) => [file] },
  readme_commands: { find: readmeCommands, reads: ({ examples }) => [README, ...examples.map((subject) => inside(subject, README))] },
}
