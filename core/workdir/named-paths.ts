/** The files that `artifacts.json` and `model_manifest.json` name. Everything a pipeline writes there is an absolute path. */
import { isMap, pointer, type Plain, type PlainMap } from '../source/source-document.ts'
import { isAbsolute } from './re-root.ts'

export interface NamedPath {
  readonly pointer: string
  readonly value: string
  /** The run only read it. */
  readonly input: boolean
}

const MAX_LENGTH = 4096
const MAX_DEPTH = 32

export function namedPaths(root: PlainMap): NamedPath[] {
  const artifacts = root['artifacts']
  const deployed = String(root['mode'] ?? '').startsWith('deploy')
  return isMap(artifacts) ? below(artifacts, ['artifacts'], deployed) : []
}

function below(map: PlainMap, keys: readonly string[], deployed: boolean): NamedPath[] {
  if (keys.length > MAX_DEPTH) return []
  return Object.entries(map).flatMap(([key, value]: [string, Plain]) => {
    const path = [...keys, key]
    if (isMap(value)) return below(value, path, deployed)
    if (typeof value !== 'string' || value.length > MAX_LENGTH || value.includes('\n') || !isAbsolute(value)) return []
    return [{ pointer: pointer(...path), value, input: isInput(path, deployed) }]
  })
}

const isInput = (path: readonly string[], deployed: boolean): boolean => (path.includes('dataset') && path.at(-1) !== 'resolved_data_yaml') || path.at(-1) === 'init' || (deployed && /^model_(manifest_)?path$/.test(path.at(-1) ?? ''))
