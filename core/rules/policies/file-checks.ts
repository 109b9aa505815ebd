/** Policies that the names of files decide. */
import type { Finding } from '../../schema/report.ts'
import { finding } from '../finding.ts'
import { few, leafOf, parentOf, type Parameters, type PolicyExample, type PolicyGarden } from './policy-garden.ts'
import type { PolicyCode } from './policy-table.ts'

type ExampleCheck = (subject: PolicyExample, parameters: Parameters, code: PolicyCode) => readonly Finding[]
type GardenCheck = (garden: PolicyGarden, parameters: Parameters, code: PolicyCode) => readonly Finding[]

export const files: ExampleCheck = ({ example, files: there }, { files: wanted = [] }, code) => {
  const missing = wanted.filter((name) => !there.includes(name))
  return missing.length === 0 ? [] : [finding(code, { path: example.descriptor, example: example.id }, `There is no ${few(missing)} in ${example.path}.`)]
}

/** One finding an example: a hundred pictures are one mistake. */
export const media: ExampleCheck = ({ example, files: there }, { extensions = [] }, code) => {
  const kinds = new Set(extensions.map((extension) => extension.toLowerCase()))
  const found = there.filter((file) => kinds.has(extensionOf(file)))
  return found.length === 0 ? [] : [finding(code, { path: example.descriptor, example: example.id }, `${found.length} ${found.length === 1 ? 'file' : 'files'} of ${example.path} in git: ${few(found)}.`)]
}

/** The outermost directory with such a name: its origin may stand in it or beside it, its licence anywhere in it. */
export const vendored: ExampleCheck = ({ example, files: there }, { folders = [], files: wanted = [], licenses = [] }, code) => {
  const names = new Set(there)
  const found = new Set(there.flatMap((file) => outermost(parentOf(file).split('/'), folders)))
  return [...found].flatMap((folder) => {
    const missing = wanted.filter((name) => !names.has(`${folder}/${name}`) && !names.has(folder.includes('/') ? `${parentOf(folder)}/${name}` : name))
    const licensed = licenses.length === 0 || there.some((file) => file.startsWith(`${folder}/`) && licenses.includes(leafOf(file)))
    const all = [...missing, ...(licensed ? [] : ['licence'])]
    return all.length === 0 ? [] : [finding(code, { path: example.path === '.' ? folder : `${example.path}/${folder}`, example: example.id }, `${folder} in ${example.path} has no ${few(all)}.`)]
  })
}

function outermost(parts: readonly string[], folders: readonly string[]): readonly string[] {
  const index = parts.findIndex((part) => folders.includes(part))
  return index === -1 ? [] : [parts.slice(0, index + 1).join('/')]
}

/** Directories with all the marks of an example, outside of every example. */
export const orphanDirectories: GardenCheck = ({ files: all, folder, directories }, { marks = [] }, code) => {
  if (marks.length === 0) return []
  const owned = new Set(directories)
  const isOwned = (directory: string): boolean => owned.has(directory) || (directory.includes('/') && isOwned(parentOf(directory)))
  const byDirectory = Map.groupBy(all.filter((file) => file.startsWith(`${folder}/`) && marks.includes(leafOf(file))), parentOf)
  return [...byDirectory].flatMap(([directory, found]) => (found.length < marks.length || isOwned(directory) ? [] : [finding(code, { path: directory }, `${directory} has ${few(marks)} and no example.yaml.`)]))
}

export const benchmarkFiles: GardenCheck = ({ files: all }, { folder = '', files: wanted = [] }, code) => {
  const benchmarks = Map.groupBy(all.filter((file) => file.startsWith(`${folder}/`) && file.split('/').length > 3), (file) => file.split('/').slice(0, 3).join('/'))
  return [...benchmarks].flatMap(([directory, own]) => {
    const missing = wanted.filter((name) => !own.some((file) => file === `${directory}/${name}` || file.startsWith(`${directory}/${name}/`)))
    return missing.length === 0 ? [] : [finding(code, { path: directory }, `The benchmark ${directory} has no ${few(missing)}.`)]
  })
}

const extensionOf = (file: string): string => (leafOf(file).includes('.') ? file.slice(file.lastIndexOf('.') + 1).toLowerCase() : '')
