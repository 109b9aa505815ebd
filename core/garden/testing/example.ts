/** For tests: an example as the reader makes it from a descriptor's text. */
import { readYaml } from '../../source/read-yaml.ts'
import { isMap, type SourceDocument } from '../../source/source-document.ts'
import { directoryOf, exampleId } from '../discover.ts'
import type { Example } from '../example.ts'
import { readExample } from '../read-example.ts'

export function exampleOf(text: string, descriptor = 'examples/a/b/example.yaml', options: { readonly hasDockerfile?: boolean; readonly archiveFolder?: string | null } = {}): Example {
  const document = documentOf(text, descriptor)
  if (!isMap(document.value)) throw new Error('not a map')
  const path = directoryOf(descriptor)
  return readExample(document, document.value, { id: exampleId(path, 'examples'), path, archiveFolder: options.archiveFolder ?? null, hasDockerfile: options.hasDockerfile ?? true })
}

function documentOf(text: string, path = 'example.yaml'): SourceDocument {
  const read = readYaml(text, path)
  if (!read.ok) throw new Error(read.problem.map(({ message }) => message).join('\n'))
  return read.value
}
