/** Policies that a descriptor alone decides. */
import { isoDate } from '../../garden/read-verification.ts'
import { entry, textOr } from '../../garden/read-values.ts'
import type { Finding } from '../../schema/report.ts'
import { isList, isMap, pointer, type Plain } from '../../source/source-document.ts'
import { finding } from '../finding.ts'
import { few, type Parameters, type PolicyExample } from './policy-garden.ts'
import type { PolicyCode } from './policy-table.ts'

type ExampleCheck = (subject: PolicyExample, parameters: Parameters, code: PolicyCode) => readonly Finding[]

/** No presets at all is GARDEN.PRESETS_MISSING. */
export const presetForm: ExampleCheck = ({ document, root, example }, { keys = [] }, code) => {
  const presets = root['presets']
  if (presets === undefined || presets === null) return []
  const at = { ...document.keyPlace(pointer('presets')), example: example.id }
  if (!isMap(presets)) return [finding(code, at, `The presets are ${isList(presets) ? 'a list' : 'a text'}, not a map.`)]
  const incomplete = Object.entries(presets).flatMap(([name, value]) => (isMap(value) && keys.every((key) => filled(entry(value, key))) ? [] : [name]))
  return incomplete.length === 0 ? [] : [finding(code, at, `Not a map with ${keys.join(' and ')}: ${few(incomplete)}.`)]
}

export const presetNames: ExampleCheck = ({ document, example }, { presets = [] }, code) => {
  const there = new Set(example.presets.map(({ name }) => name))
  const missing = presets.filter((name) => !there.has(name))
  return missing.length === 0 ? [] : [finding(code, { ...document.keyPlace(pointer('presets')), example: example.id }, `The example has no preset ${few(missing)}.`)]
}

export const keyPaths: ExampleCheck = ({ document, root, example }, { keys = [] }, code) => {
  const missing = keys.filter((key) => at(root, key) === undefined)
  return missing.length === 0 ? [] : [finding(code, { ...document.place(''), example: example.id }, `The descriptor has no ${few(missing)}.`)]
}

/** An example that needs no GPU took no video memory; one that claims nothing has no evidence to give. */
export const gpuKeyPaths: ExampleCheck = (subject, parameters, code) =>
  (subject.example.need.gpus ?? 0) > 0 && subject.example.verification.claimsVerified ? keyPaths(subject, parameters, code) : []

/** A key that is not there is another rule's. */
export const vocabulary: ExampleCheck = ({ document, root, example }, { key = 'stability', words = [] }, code) => {
  const value = at(root, key)
  if (value === undefined || value === null || words.includes(textOr(value) ?? '')) return []
  return [finding(code, { ...document.place(pointer(...key.split('.'))), example: example.id }, `\`${key}\` is ${shown(value)}; the words are ${words.join(', ')}.`)]
}

export const nameStyle: ExampleCheck = ({ document, root, example }, { style = 'kebab' }, code) => {
  const name = textOr(root['name'])
  if (name === null || STYLES[style].test(name)) return []
  return [finding(code, { ...document.place(pointer('name')), example: example.id }, `The name ${shown(name)} is not ${WORDS[style]}.`)]
}

const STYLES = { kebab: /^[a-z0-9]+(-[a-z0-9]+)*$/, snake: /^[a-z0-9]+(_[a-z0-9]+)*$/, either: /^([a-z0-9]+(-[a-z0-9]+)*|[a-z0-9]+(_[a-z0-9]+)*)$/ } as const
const WORDS = { kebab: 'lower case with hyphens', snake: 'lower case with underscores', either: 'lower case with hyphens, or with underscores' } as const

export const date: ExampleCheck = ({ document, root, example }, { key = '' }, code) => {
  const value = at(root, key)
  if (typeof value === 'string' && isoDate(value) === value.trim()) return []
  const where = { ...document.place(pointer(...key.split('.'))), example: example.id }
  return [finding(code, where, value === undefined || value === null ? `The descriptor has no \`${key}\`.` : `\`${key}\` is ${shown(value)}, and not a date YYYY-MM-DD.`)]
}

export const fileOrKey: ExampleCheck = ({ document, root, example, files }, { files: names = [], keys = [] }, code) => {
  if (names.some((name) => files.includes(name)) || keys.some((key) => filled(at(root, key)))) return []
  return [finding(code, { ...document.place(''), example: example.id }, `There is neither a file ${few(names)} nor a key ${few(keys)}.`)]
}

/** The value at a dotted path. */
const at = (root: Plain, key: string): Plain | undefined => key.split('.').reduce<Plain | undefined>((value, part) => entry(value, part), root)

const filled = (value: Plain | undefined): boolean => value !== undefined && value !== null && value !== ''

const shown = (value: Plain): string => (typeof value === 'string' || typeof value === 'number' ? `"${String(value).slice(0, 60)}"` : isList(value) ? 'a list' : isMap(value) ? 'a map' : String(value))
