/** `${NAME:-default}` in a compose file. No variable of the caller is ever put in: only the defaults that stand in the file. */
import { isList, isMap, type Plain } from '../../source/source-document.ts'

/** `missing` hears of a variable that has neither value nor default, or that must be set. */
export function interpolate(text: string, missing: (name: string) => void): string {
  return text.replaceAll(/\$(?:\$|\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-?+])([^{}]*))?\}|([A-Za-z_][A-Za-z0-9_]*))/g, (whole: string, braced?: string, operator?: string, rest = '', bare?: string) => {
    if (whole === '$$') return '$'
    if (operator === '-' || operator === ':-') return rest
    if (operator !== '+' && operator !== ':+') missing(braced ?? bare ?? '')
    return ''
  })
}

/** The same for every text below a value; keys stay as they are. */
export function interpolateAll(value: Plain, missing: (name: string) => void): Plain {
  if (typeof value === 'string') return interpolate(value, missing)
  if (isList(value)) return value.map((each) => interpolateAll(each, missing))
  if (!isMap(value)) return value
  const copy = Object.create(null) as Record<string, Plain>
  for (const [key, each] of Object.entries(value)) copy[key] = interpolateAll(each, missing)
  return copy
}
