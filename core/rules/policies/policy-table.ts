/**
 * The garden's written rules (specs: garden 5.1) as data. They are off until the configuration gives them a level, because most of
 * what they flag works: switched on all at once they would call 232 of 234 real examples wrong. Their parameters are in
 * schemas/config.schema.json under `validate.policies`, with the garden's own words as defaults.
 */
import type { Config } from '../../schema/config.ts'

export type PolicyCode = keyof Config['validate']['policies']

/** How a rule is checked. Each kind is one small total function in check-policies.ts. */
export type CheckKind =
  | 'orphan_directories' | 'preset_form' | 'preset_names' | 'key_paths' | 'vocabulary' | 'name_style' | 'files' | 'requirement_pins' | 'base_image' | 'image_additions' | 'file_or_key'
  | 'date' | 'media' | 'git_requirements' | 'vendored' | 'image_copies' | 'readme_heading' | 'gpu_key_paths' | 'benchmark_files' | 'archive_list' | 'catalogue' | 'readme_commands'
  | 'from_elsewhere' | 'reach' | 'image_name' | 'cache_mount' | 'run_user' | 'path_helpers' | 'work_mount' | 'forwarded' | 'terminal'

export interface Policy {
  /** Number of the written rule. */
  readonly rule: number
  readonly check: CheckKind
  /** What the findings count as when a rule is only switched on by name; the configuration decides. */
  readonly level: 'warning'
  /** Not checked until the configuration gives it a level. */
  readonly off: true
  readonly title: string
  readonly means: string
  readonly fix: string
  readonly source: string
}

const written = (rule: number, check: CheckKind, title: string, means: string, fix: string): Policy => ({ rule, check, level: 'warning', off: true, title, means, fix, source: `rule ${rule} of the garden` })

export const POLICIES = {
  'GARDEN.DESCRIPTOR_MISSING': written(1, 'orphan_directories', 'A directory looks like an example and has no descriptor', 'Nobody can find or run it by name, and no check looks at it.', 'Add an example.yaml, or move the directory out of the examples.'),
  'GARDEN.PRESET_FORM': written(3, 'preset_form', 'The presets are not a map of complete entries', 'A list of names says neither what a preset starts nor what it is for.', 'Write `presets:` as a map; give each entry the keys that are asked for.'),
  'GARDEN.PRESET_MISSING': written(4, 'preset_names', 'A preset that every example has is missing', 'Whoever knows one example of the garden should be able to start all of them.', 'Add the preset.'),
  'GARDEN.KEY_MISSING': written(6, 'key_paths', 'The descriptor lacks a key of the template', 'Lists and filters leave the example out.', 'Add the key; an empty list is a value too.'),
  'GARDEN.STABILITY_WORD': written(7, 'vocabulary', 'The stability is not one of the garden\'s words', 'Every reader of the catalogue has to guess what it means.', 'Use one of the words.'),
  'GARDEN.NAME_STYLE': written(8, 'name_style', 'The name is not written as names are in this garden', 'Two styles side by side make names hard to guess.', 'Rename it in the asked style.'),
  'GARDEN.BUILD_FILES_MISSING': written(9, 'files', 'A file that builds the example is missing', 'An example that cannot be built from its own directory depends on something nobody wrote down.', 'Add the file.'),
  'GARDEN.README_MISSING': written(10, 'files', 'The example has no README', 'A person who opens the directory learns nothing.', 'Add a README.md.'),
  'GARDEN.SCRIPT_DIRECTORY': written(11, 'from_elsewhere', 'A script works only in its own directory', 'Started from elsewhere it builds from, or mounts, what happens to lie there. Its contract is captured from the root of the repository too, and the two are compared.', 'Begin with SCRIPT_DIR="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)" and use it for every path.'),
  'GARDEN.REACHES_OUT': written(12, 'reach', 'A script reaches out of the directory of its example', 'The path to the root of the repository breaks when the example is moved or copied.', 'Use what lies in the example, or name the path in the parameter of this rule.'),
  'GARDEN.IMAGE_NAME': written(13, 'image_name', 'No image that is built is named after the directory', 'Nobody can guess which image belongs to the example.', 'Give the image the name of the directory too; a second tag does no harm.'),
  'GARDEN.CACHE_MOUNT': written(14, 'cache_mount', 'The cache is not mounted as it is in this garden', 'Each example downloads again what another one has, or keeps it where nobody looks.', 'Mount the directory at the place that the rule names.'),
  'GARDEN.RUN_USER': written(15, 'run_user', 'A container runs as root', 'Files that it writes to a mounted directory belong to root afterwards.', 'Add `--user "$(id -u):$(id -g)"`.'),
  'GARDEN.REQUIREMENT_UNPINNED': written(16, 'requirement_pins', 'A requirement is not pinned', 'The next build installs something else than the one that was verified.', 'Write `package==version`.'),
  'GARDEN.BASE_UNPINNED': written(16, 'base_image', 'The base image is not pinned', 'The next build starts from something else than the one that was verified.', 'Name a tag, or a digest: `FROM image:tag@sha256:...`.'),
  'GARDEN.MODEL_IN_IMAGE': written(17, 'image_additions', 'The Dockerfile adds a model or fetches from the network', 'Images grow by gigabytes, and a rebuild fetches everything again; models are loaded lazily into the cache.', 'Load it at the first run, into the cache.'),
  'GARDEN.LICENSE_MISSING': written(18, 'file_or_key', 'The example names no licence', 'Nobody knows whether the example and what it loads may be used.', 'Add a LICENSE file, or the key `license:`.'),
  'GARDEN.VERIFICATION_MISSING': written(19, 'date', 'The descriptor gives no date of its last verification', 'Without a date nobody knows how old the claim is.', 'Write `verification: { last_verified: "YYYY-MM-DD" }`.'),
  'GARDEN.VERIFICATION_STATUS': written(20, 'vocabulary', 'The verification status is not one of the garden\'s words', 'Tools that count verified examples miss it, or count it by mistake.', 'Use one of the words.'),
  'GARDEN.MEDIA_TRACKED': written(22, 'media', 'Sample data or weights are kept in git', 'Every clone pays for them for ever.', 'Move them to the data repository of the garden, and fetch them in the download preset.'),
  'GARDEN.GITIGNORE_MISSING': written(23, 'files', 'The example has no .gitignore', 'Its outputs end up in a commit one day.', 'Add a .gitignore for what the example writes.'),
  'GARDEN.CHECKOUT_UNPINNED': written(24, 'git_requirements', 'A requirement from git is not pinned to a commit', 'A branch or a tag can move to other code.', 'Name the full commit: `package @ git+https://host/repo@<40 hex digits>`.'),
  'GARDEN.VENDORED_UNDOCUMENTED': written(25, 'vendored', 'Vendored code does not say where it comes from', 'Nobody can update it, or say under which licence it stands.', 'Add the file: origin, commit, licence and what was changed.'),
  'GARDEN.SOURCE_IN_IMAGE': written(26, 'image_copies', 'The Dockerfile copies source into the image', 'A change of the source needs a new image, and what runs may be older than what is shown.', 'Copy manifests only; the source is mounted.'),
  'GARDEN.PATH_HELPERS': written(27, 'path_helpers', 'A program does not use the helpers for its paths', 'It finds its inputs and outputs only when it is started in one way.', 'Call the helpers that the rule names.'),
  'GARDEN.WORK_MOUNT': written(28, 'work_mount', 'A script does not hand the working directory on', 'What a person gives it to read is not found inside the container.', 'Mount CVL_WORK_DIR at the place that the rule names, and set the variables.'),
  'GARDEN.README_EXPECTATION': written(29, 'readme_heading', 'The README does not say what to expect', 'A person cannot tell a good result from a bad one.', 'Add the section.'),
  'GARDEN.README_SAMPLE': written(30, 'readme_heading', 'The README shows no sample', 'A person cannot see what the example does without running it.', 'Add the section.'),
  'GARDEN.DEVICES_FORWARDED': written(31, 'forwarded', 'A script does not hand on which GPUs to use', 'On a machine with several GPUs the run takes those of somebody else.', 'Add `--env CUDA_VISIBLE_DEVICES`.'),
  'GARDEN.PEAK_VRAM_MISSING': written(32, 'gpu_key_paths', 'A verified GPU example does not say how much memory it took', 'Nobody knows on which card it fits.', 'Write down the measured peak.'),
  'GARDEN.TERMINAL': written(33, 'terminal', 'A script asks for a terminal', 'In a job there is none, and the engine refuses to start.', 'Leave out `-t`, or ask for it only where there is one: `[ -t 0 ] && tty=-it`.'),
  'GARDEN.BENCHMARK_FILES': written(34, 'benchmark_files', 'A benchmark lacks a file that every benchmark has', 'It cannot be run, or compared, like the others.', 'Add the file.'),
  'GARDEN.ARCHIVE_UNLISTED': written(35, 'archive_list', 'The list of the archive does not give an archived directory with its reason', 'Nobody knows why it was archived and what replaces it. A reason is another filled cell of its row, or words with or below its name; a date or a link alone is none.', 'Add it to the list, and say why in the same row, item, paragraph or section.'),
  'GARDEN.CATALOGUE_UNLISTED': written(36, 'catalogue', 'The catalogue does not list the example', 'People who read only the catalogue never find it.', 'Add its path to the catalogue.'),
  'GARDEN.COMMAND_DANGLING': written(37, 'readme_commands', 'A README shows a command that starts nothing', 'The first thing a person tries fails.', 'Correct the names in the command.'),
} as const satisfies Readonly<Record<PolicyCode, Policy>>

/** The rules that need no switch: they are errors of every garden, under codes of their own. */
export const ALWAYS_ON = [
  { rule: 2, what: 'The descriptor does not parse', codes: ['GARDEN.YAML_SYNTAX', 'GARDEN.NOT_A_MAP', 'GARDEN.NOT_UTF8'] },
  { rule: 5, what: 'The script of a preset is not there: the preset does not resolve', codes: ['GARDEN.PRESET_UNRESOLVED'] },
] as const

/** Rules about commands inside of scripts and images, which no contract shows: a captured contract tells containers, not what a build does. */
export const LEFT_TO_THE_CONTRACT = [
  { rule: 16, what: 'what a `pip install` in a `RUN` installs is pinned (a requirement file is GARDEN.REQUIREMENT_UNPINNED)' },
  { rule: 17, what: 'no model download in a `RUN` of the Dockerfile (an `ADD` or `COPY` is GARDEN.MODEL_IN_IMAGE)' },
  { rule: 24, what: 'a `git clone` in a script or in a `RUN` is pinned to a commit (a requirement is GARDEN.CHECKOUT_UNPINNED)' },
] as const

/** Rules about evidence: a descriptor shows the claim (dates, words, contradictions), and only runs and history show whether it holds. */
export const LEFT_TO_THE_RECORDS = [
  { rule: 20, what: 'VERIFIED only when all modes passed (the word itself is GARDEN.VERIFICATION_STATUS; a date beside "failed" is GARDEN.VERIFICATION_DISAGREES)' },
  { rule: 21, what: 'evidence ends when the source changes' },
  { rule: 32, what: 'how the peak of video memory was measured (that it is written down is GARDEN.PEAK_VRAM_MISSING)' },
] as const

export const isPolicy = (code: string): code is PolicyCode => Object.hasOwn(POLICIES, code)
