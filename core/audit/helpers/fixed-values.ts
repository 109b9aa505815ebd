/** Texts in code that only one example can mean. Their kinds are told, never what they say: one may be a secret. */
import { sorted } from './block.ts'

export const fixedValues = (values: Iterable<string>): readonly string[] => sorted([...values].flatMap((value) => kindOf(value) ?? []))

function kindOf(value: string): string | null {
  if (value.length > LONGEST || /\s/.test(value)) return null
  if (/^(?:https?|s3|gs|hf):\/\//.test(value)) return 'an address'
  if (/^(?:\/|~\/|[A-Z]:\\)[\w.-][/\\\w.-]*$/.test(value) && !value.startsWith('/dev/')) return 'an absolute path'
  return /^[A-Za-z][\w.-]*\/[\w.-]+$/.test(value) && /[A-Z0-9]/.test(value) && !MEDIA.test(value) ? 'the name of a model' : null
}

/** Longer texts are prose. */
const LONGEST = 300
const MEDIA = /^(?:image|video|audio|text|application|font|model|multipart)\//
