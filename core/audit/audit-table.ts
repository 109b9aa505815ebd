/**
 * The standards of a garden as a table (specs: garden 2.1): who has what, and who lacks it. Counted, not judged: what an example must have
 * is for `hortus validate` and its switched-on policies.
 */
import { namedImages } from '../contract/base-image.ts'
import type { Example } from '../garden/example.ts'
import { readRequirements } from '../rules/policies/requirements.ts'
import type { Row } from '../schema/audit.ts'

export interface AuditedExample {
  readonly example: Example
  /** Relative to its directory. */
  readonly files: readonly string[]
  /** By the same names; those that were asked for and could be read. */
  readonly text: (file: string) => string | null
}

/** The first row is about directories: those with a Dockerfile and a build.sh look like examples, and some have no descriptor. */
export function auditTable(examples: readonly AuditedExample[], orphans: readonly string[], unreadable: readonly string[]): readonly Row[] {
  const descriptors = row('descriptor', 'example.yaml', examples.length + unreadable.length + orphans.length, orphans)
  return [descriptors, ...ROWS.map(({ item, what, of, has }) => {
    const could = of === undefined ? examples : examples.filter(of)
    return row(item, what, could.length, could.filter((each) => !has(each)).map(({ example }) => example.id))
  })]
}

/** Files whose text the table asks for. */
export const tableReads = ({ example, files }: Omit<AuditedExample, 'text'>): readonly string[] => [...(example.build.kind === 'docker' ? [example.build.dockerfile] : []), ...files.filter(isRequirements)]

/** What is copied from elsewhere as a whole: its own names and habits are nobody's here. */
export const isVendored = (file: string): boolean => file.split('/').slice(0, -1).some((part) => VENDORED.has(part.toLowerCase()))
const VENDORED: ReadonlySet<string> = new Set(['vendor', 'vendored', 'third_party', 'third-party', 'thirdparty', 'external', 'extern', 'upstream', 'node_modules', 'site-packages', '.venv', 'venv'])

const row = (item: string, what: string, of: number, lacking: readonly string[]): Row => ({ item, what, of, count: of - lacking.length, share: of === 0 ? null : (of - lacking.length) / of, lacking: [...lacking].sort() })

interface Standard {
  readonly item: string
  readonly what: string
  /** Who could have it; left out: every example. */
  readonly of?: (example: AuditedExample) => boolean
  readonly has: (example: AuditedExample) => boolean
}

const file = (name: string) => ({ files }: AuditedExample): boolean => files.includes(name)
const anyFile = (is: (path: string) => boolean) => ({ files }: AuditedExample): boolean => files.some(is)
const preset = (...names: readonly string[]) => ({ example }: AuditedExample): boolean => example.presets.some(({ name }) => names.includes(name.toLowerCase().replaceAll('_', '-')))
const isRequirements = (path: string): boolean => /^requirements[^/]*\.txt$/.test(path)
const isLicence = (path: string): boolean => /^(?:LICEN[CS]E|COPYING)(?:[.-][^/]*)?$/i.test(path)
/** Of all stages; a name that only the build knows is left out. */
const bases = ({ example, text }: AuditedExample): readonly string[] => (example.build.kind === 'docker' ? namedImages(text(example.build.dockerfile) ?? '', example.build.args) : [])
const hasBase = (each: AuditedExample): boolean => bases(each).length > 0
const usesGarden = (each: AuditedExample): boolean => each.files.some(isVendored)

const ROWS: readonly Standard[] = [
  { item: 'dockerfile', what: 'Dockerfile', has: ({ example }) => example.build.kind === 'docker' },
  { item: 'build_script', what: 'build.sh', has: file('build.sh') },
  { item: 'build_preset', what: 'preset build', has: preset('build') },
  { item: 'smoke_preset', what: 'preset smoke', has: preset('smoke', 'smoke-test') },
  { item: 'test_preset', what: 'preset test', has: preset('test') },
  { item: 'readme', what: 'README.md', has: file('README.md') },
  { item: 'licence_file', what: 'LICENSE', has: file('LICENSE') },
  { item: 'licence', what: 'licence (any file or key)', has: (each) => anyFile(isLicence)(each) || typeof each.example.extra['license'] === 'string' },
  { item: 'requirements', what: 'requirements*.txt', has: anyFile(isRequirements) },
  { item: 'requirements_pinned', what: 'requirements all pinned', of: ({ files, text }) => files.some((path) => isRequirements(path) && readRequirements(text(path) ?? '').length > 0), has: ({ files, text }) => files.filter(isRequirements).every((path) => readRequirements(text(path) ?? '').every(({ pinned }) => pinned)) },
  { item: 'lockfile', what: 'lockfile', has: anyFile((path) => /(?:\.lock|-lock\.(?:json|ya?ml))$/.test(path)) },
  { item: 'base_tag', what: 'base images with a tag', of: hasBase, has: (each) => bases(each).every((image) => image.includes('@sha256:') || image.slice(image.lastIndexOf('/') + 1).includes(':')) },
  { item: 'base_digest', what: 'base images with a digest', of: hasBase, has: (each) => bases(each).every((image) => image.includes('@sha256:')) },
  { item: 'dockerignore', what: '.dockerignore', has: file('.dockerignore') },
  { item: 'gitignore', what: '.gitignore', has: file('.gitignore') },
  { item: 'predict_script', what: 'predict.sh', has: file('predict.sh') },
  { item: 'train_script', what: 'train.sh', has: file('train.sh') },
  { item: 'test_script', what: 'test.sh', has: file('test.sh') },
  { item: 'tests', what: 'test_*.py of its own', has: anyFile((path) => !isVendored(path) && /(?:^|\/)test_[^/]*\.py$/.test(path)) },
  { item: 'verified', what: 'verification day', has: ({ example }) => example.verification.date !== null },
  { item: 'upstream', what: 'UPSTREAM.md by vendored code', of: usesGarden, has: anyFile((path) => path.slice(path.lastIndexOf('/') + 1) === 'UPSTREAM.md') },
]
