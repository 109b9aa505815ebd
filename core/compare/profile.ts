/** The profile of what was run, as far as its record tells: parameters, size, layers. Words of the run itself, so capped and read totally. */
import type { RunRecord } from '../schema/run-record.ts'

/** By name, in words. */
export function profileOf(record: RunRecord): ReadonlyMap<string, string> {
  const said = new Map<string, string>()
  for (const place of placesOf(record.ext ?? {})) for (const [name, text] of readProfile(place)) if (!said.has(name)) said.set(name, text)
  for (const { role, name, path, bytes } of record.reported.outputs ?? []) {
    if (MODELS.has(role) && typeof bytes === 'number') said.set(`size of ${name ?? path ?? role}`, `${bytes} bytes`)
  }
  return said
}

const MODELS: ReadonlySet<string> = new Set(['model', 'weights'])

type Plain = Readonly<Record<string, unknown>>

/** Adapters put what they do not map under `ext.<system>`; a profile lies there, or one step further under its name. */
function placesOf(ext: Plain): readonly Plain[] {
  const systems = [ext, ...Object.values(ext).filter(isPlain)]
  return systems.flatMap((each) => [each, ...['profile', 'model'].map((name) => own(each, name)).filter(isPlain)])
}

function readProfile(place: Plain): readonly (readonly [string, string])[] {
  return [...parametersOf(own(place, 'parameters')), ...leaves(place, ['model_class', 'estimated_size_mb', 'size_mb', 'size_bytes', 'flops', 'macs']), ...layersOf(own(place, 'layers'))]
}

function parametersOf(value: unknown): readonly (readonly [string, string])[] {
  if (isLeaf(value)) return [['parameters', String(value)]]
  return isPlain(value) ? leaves(value, ['total', 'trainable', 'non_trainable']).map(([name, text]) => [`parameters.${name}`, text]) : []
}

/** Of a deeper model only how many layers it has, and the first of them. */
const LAYERS = 60

function layersOf(value: unknown): readonly (readonly [string, string])[] {
  if (isLeaf(value)) return [['layers', String(value)]]
  if (!Array.isArray(value)) return []
  const named = value.slice(0, LAYERS).flatMap((layer: unknown): (readonly [string, string])[] => {
    const name = isPlain(layer) ? own(layer, 'name') : undefined
    return isPlain(layer) && isLeaf(name) ? [[`layer ${String(name)}`, ['type', 'output_shape', 'params'].map((key) => own(layer, key)).filter((each) => isLeaf(each) || Array.isArray(each)).map((each) => (isLeaf(each) ? String(each) : shape(each as readonly unknown[]))).join(' ')]] : []
  })
  return [['layers', String(value.length)], ...named]
}

const shape = (sizes: readonly unknown[]): string => `[${sizes.slice(0, 8).map((each) => (isLeaf(each) ? String(each) : '?')).join(', ')}]`

const leaves = (place: Plain, names: readonly string[]): readonly (readonly [string, string])[] => names.flatMap((name) => (isLeaf(own(place, name)) ? [[name, String(own(place, name))] as const] : []))

const isLeaf = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number'
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)
const own = (object: Plain, name: string): unknown => (Object.hasOwn(object, name) ? object[name] : undefined)
