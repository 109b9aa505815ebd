/**
 * Whether a value was drawn by a machine, as keys are, and not written by a person. Measured on the standard library of Python, on a real
 * garden and on this project: docs/export.md has the figures.
 */
export function looksRandom(value: string): boolean {
  if (value.length < 16 || value.length > 400 || PLACEHOLDER.test(value)) return false
  if (!/^[A-Za-z0-9+/=_.~!@#$%^&*-]+$/.test(value)) return false
  const digits = value.replace(/\D/g, '').length
  const letters = value.replace(/[^A-Za-z]/g, '').length
  if (digits < 2 || letters < 2) return false
  if (/^[0-9a-f]+$/i.test(value)) return value.length >= 32 ? entropyOf(value) >= 3 : value.length >= 20 && entropyOf(value) >= 3.3
  if (WORDS.test(value)) return false
  return value.length >= 20 ? entropyOf(value) >= 3.7 && turnsOf(value) >= value.length / 5 : entropyOf(value) >= 3.4 && turnsOf(value) >= value.length / 3
}

/** What stands where a person is to put the secret. */
const PLACEHOLDER = /example|sample|placeholder|changeme|change[_-]me|your|dummy|fake|test|redacted|xxxx|\*\*\*|\.\.\.|todo|insert|replace|1234567890|abcdefgh|0{8}|process\.env|environ|getenv|secrets\.|vars\.|inputs\.|github\./i

/** Words and numbers with signs between them: a name, a version, a path, a date. */
const WORDS = /^(?:[A-Za-z]{2,20}\d{0,4}|\d{1,4})(?:[_./@:-]{1,2}(?:[A-Za-z]{1,20}\d{0,4}|v?\d{1,4}))+\/?$/

/** Bits a character, of Shannon. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>()
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1)
  let bits = 0
  for (const number of counts.values()) bits -= (number / text.length) * Math.log2(number / text.length)
  return bits
}

/** How often small, large, digit and sign follow another kind: a name has few such turns. */
function turnsOf(text: string): number {
  let turns = 0
  for (let at = 1; at < text.length; at++) if (kindOf(text.charCodeAt(at)) !== kindOf(text.charCodeAt(at - 1))) turns++
  return turns
}

const kindOf = (code: number): number => (code >= 97 && code <= 122 ? 0 : code >= 65 && code <= 90 ? 1 : code >= 48 && code <= 57 ? 2 : 3)
