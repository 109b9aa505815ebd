/** Which paths are descriptors, and which ids they give. */
import { withoutTrailingSlashes } from '../source/without-trailing.ts'
import { matcher } from './glob.ts'
import type { Config } from '../schema/config.ts'

export const DESCRIPTOR = 'example.yaml'

/** Directories that are never looked into. */
export const NEVER: readonly string[] = ['.git', 'node_modules', '.hortus']

/** The descriptors among `files`, sorted. */
export function descriptorsAmong(files: readonly string[], garden: Config['garden']): readonly string[] {
  const ignored = matcher(garden.ignore)
  return files.filter((file) => isDescriptor(file) && !file.split('/').some((name) => NEVER.includes(name)) && !ignored(file)).sort()
}

/** What looks like a descriptor and is read by nobody: another ending or case, or a directory of that name. Inside of an example anything may be called so. */
export function straysAmong(files: readonly string[], garden: Config['garden']): readonly string[] {
  const ignored = matcher([...garden.ignore, ...NEVER.map((name) => `**/${name}/**`)])
  const examples = descriptorsAmong(files, garden).map(directoryOf)
  const strays = new Set(files.filter((file) => !isDescriptor(file)).flatMap((file) => LIKE_DESCRIPTOR.exec(file)?.[0] ?? []))
  return [...strays].filter((path) => path.startsWith(`${garden.folder}/`) && !ignored(path) && !examples.some((directory) => path.startsWith(`${directory}/`))).sort()
}

const LIKE_DESCRIPTOR = /^(?:.*\/)?example\.ya?ml(?=\/|$)/i

const isDescriptor = (file: string): boolean => file === DESCRIPTOR || file.endsWith(`/${DESCRIPTOR}`)

/** Directory of a descriptor; `.` is the root. */
export const directoryOf = (descriptor: string): string => (descriptor === DESCRIPTOR ? '.' : descriptor.slice(0, -DESCRIPTOR.length - 1))

/** Descriptor of a directory. */
export const descriptorOf = (directory: string): string => (directory === '.' ? DESCRIPTOR : `${directory}/${DESCRIPTOR}`)

/** The path below the garden's folder; elsewhere the whole path. The root of the repository itself is `root`. */
export function exampleId(path: string, folder: string): string {
  const prefix = `${withoutTrailingSlashes(folder.replace(/^\.?\/+/, ''))}/`
  if (path === '.') return 'root'
  return prefix !== '/' && path.startsWith(prefix) ? path.slice(prefix.length) : path
}
