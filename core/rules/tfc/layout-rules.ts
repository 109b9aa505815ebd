/** TFC-0001: where things lie. */
import type { Finding } from '../../schema/report.ts'
import type { Folder, Listing } from '../../workspace/listing.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { finding } from '../finding.ts'
import { dataRules } from './data-rules.ts'
import { partsRules } from './parts-rules.ts'
import { listed } from './shorten.ts'
import type { WorkspaceRule } from './workspace-rule.ts'
import { yamlFileRules } from './yaml-file-rules.ts'

/** Besides these, `seed` wants the contracts in tfc/ or docs/. */
const SEED: readonly string[] = ['datasets', 'runs', 'models', 'tools', 'experiments']
const FULL: readonly string[] = ['configs', 'data', 'datasets', 'docs', 'environments', 'experiments', 'models', 'runs', 'scripts', 'spaces', 'src', 'tools']
const FILES: readonly string[] = ['README.md', 'requirements.txt', 'requirements-dev.txt', 'requirements-gpu.txt', '.gitignore', '.gitattributes', '.lfsconfig', 'environments/system.yaml']

export const layoutRules: WorkspaceRule = (workspace) => [...directories(workspace), ...emptyDirectories(workspace), ...files(workspace), ...contracts(workspace), ...partsRules(workspace), ...dataRules(workspace), ...yamlFileRules(workspace)]

/** Rules 1 and 2. */
function directories({ listing, profile }: Workspace): Finding[] {
  const required = profile === 'full' ? FULL : SEED
  const absent = FULL.filter((name) => listing.folder(name) === null)
  const shadows = new Map(absent.map((name) => [name, shadow(listing, name)] as const).filter((each): each is [string, Finding] => each[1] !== null))
  const missing = absent.filter((name) => !shadows.has(name) && !(name === 'docs' && profile === 'seed'))
  const optional = missing.filter((name) => !required.includes(name))
  return [
    ...shadows.values(),
    ...FULL.filter((name) => !absent.includes(name)).flatMap((name) => twins(listing.root, name)),
    ...missing.filter((name) => required.includes(name)).map(directoryMissing),
    ...(optional.length === 0 ? [] : [finding('TFC0001.LAYOUT_DIRECTORIES', { path: '.' }, `TFC-0001 also names ${listed(optional.map((name) => `${name}/`), 12)}.`)]),
  ]
}

const directoryMissing = (name: string): Finding => finding('TFC0001.DIRECTORY_MISSING', { path: '.' }, `The directory ${name}/ is missing.`, { fix: `Make it: \`mkdir ${name} && touch ${name}/.gitkeep\`.` })

/** What has the name of a directory that is not there. */
function shadow({ root }: Listing, name: string): Finding | null {
  const file = root.files.get(name)
  if (file !== undefined) return finding('TFC0001.DIRECTORY_SHADOWED', { path: name, line: file.kind === 'file' ? 1 : null }, `${name} is ${KINDS[file.kind]} where a directory has to be.`)
  const twin = [...root.folders.keys(), ...root.files.keys()].find((each) => each.toLowerCase() === name)
  return twin === undefined ? null : finding('TFC0001.DIRECTORY_CASE', { path: twin }, `${twin} has to be written ${name}.`, { fix: `Rename it in two steps: \`git mv ${twin} ${name}.tmp && git mv ${name}.tmp ${name}\`.` })
}

const KINDS = { file: 'a file', symlink: 'a symbolic link', submodule: 'a submodule', other: 'no plain directory' } as const

const twins = (root: Folder, name: string): Finding[] => [...root.folders.keys(), ...root.files.keys()].filter((each) => each !== name && each.toLowerCase() === name).map((twin) => finding('TFC0001.DIRECTORY_CASE', { path: twin }, `${twin} and ${name} are one directory on macOS and Windows.`, { fix: `Move what lies in ${twin} into ${name}/.` }))

/** Rule 3. */
function emptyDirectories({ listing }: Workspace): Finding[] {
  return FULL.flatMap((name) => {
    const folder = listing.folder(name)
    const keep = folder === null ? null : onlyKeep(folder)
    return keep === null ? [] : [finding('TFC0001.DIRECTORY_EMPTY', { path: keep }, `The directory ${name}/ is empty.`)]
  })
}

/** The first .gitkeep of a directory that holds nothing else. */
function onlyKeep(folder: Folder): string | null {
  if ([...folder.files.keys()].some((name) => name !== '.gitkeep')) return null
  const inner = [...folder.folders.values()].map(onlyKeep)
  return inner.includes(null) ? null : (folder.files.get('.gitkeep')?.path ?? inner[0] ?? null)
}

/** Rules 4, 12 and 13. A missing environments/ is told once, by rule 1. */
function files({ listing, profile }: Workspace): Finding[] {
  const missing = FILES.filter((path) => listing.file(path) === null && !(path.startsWith('environments/') && listing.folder('environments') === null))
  if (missing.length === 0) return []
  if (profile === 'seed') return [finding('TFC0001.LAYOUT_FILES', { path: '.' }, `TFC-0001 also names ${listed(missing, 12)}.`)]
  return missing.map((path) => {
    const twin = [...listing.root.files.keys()].find((each) => each !== path && each.toLowerCase() === path.toLowerCase())
    return finding('TFC0001.FILE_MISSING', { path: '.' }, `The file ${path} is missing${twin === undefined ? '' : `; ${twin} is another name`}.`, { fix: twin === undefined ? `Add ${path}.` : `Rename ${twin} to ${path}.` })
  })
}

/** The TFC documents: tfc/ (the README) or docs/TFC/ (the repository itself); docs/ alone is enough for TFC-0001. */
function contracts({ listing, profile }: Workspace): Finding[] {
  if (listing.folder('tfc') !== null || listing.folder('docs/TFC') !== null) return []
  if (listing.folder('docs') !== null) return [finding('TFC0001.CONTRACTS_NOT_FOUND', { path: 'docs' }, 'Neither tfc/ nor docs/TFC/ holds the TFC documents.')]
  const shadowed = profile === 'full' || shadow(listing, 'docs') !== null
  return shadowed ? [] : [finding('TFC0001.DIRECTORY_MISSING', { path: '.' }, 'The directory tfc/ is missing (docs/TFC/ or docs/ would do as well).', { fix: 'Make it: `mkdir tfc && touch tfc/.gitkeep`, and put the TFC documents there.' })]
}
