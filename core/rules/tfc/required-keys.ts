/** Keys that a document must have: those that are missing are one finding, those with a wrong value one each. */
import { isObject } from '../../json/is-object.ts'
import type { Finding } from '../../schema/report.ts'
import type { ReadDoc } from '../../workspace/doc.ts'
import { finding, type FindingCode } from '../finding.ts'
import { listed } from './shorten.ts'

/** `keys` as JSON pointers; each must be a text that is not empty, or a scalar that reads as one. */
export function requiredKeys({ path, document }: ReadDoc, keys: readonly string[], code: FindingCode): Finding[] {
  const absent = keys.filter((key) => (document.written(key)?.trim() ?? '') === '')
  const wrong = absent.filter((key) => has(document.value, key))
  const missing = absent.filter((key) => !wrong.includes(key))
  const what = path.slice(path.lastIndexOf('/') + 1)
  return [
    ...(missing.length === 0 ? [] : [finding(code, { ...document.keyPlace(missing.length === 1 ? missing[0]! : '') }, `${what} has no ${listed(missing.map(dotted), 10)}.`)]),
    ...wrong.map((key) => finding(code, { ...document.keyPlace(key) }, `${dotted(key)} is empty, or no text.`)),
  ]
}

const dotted = (key: string): string => key.slice(1).replaceAll('/', '.')

function has(value: unknown, pointer: string): boolean {
  const [, ...keys] = pointer.split('/')
  const parent = keys.slice(0, -1).reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value)
  return isObject(parent) && Object.hasOwn(parent, keys.at(-1)!)
}
