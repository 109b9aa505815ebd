/** The names that `from package import *` takes: what a literal `__all__` lists. */
import { pythonTokens } from './python-tokens.ts'

export function exportedNames(text: string | null): readonly string[] {
  if (text === null || !text.includes('__all__')) return []
  const tokens = pythonTokens(text)
  const at = tokens.findIndex(({ text: word }, index) => word === '__all__' && tokens[index + 1]?.text === '=')
  if (at === -1) return []
  const names: string[] = []
  for (let next = at + 3; next < tokens.length && tokens[next]!.text !== ']' && tokens[next]!.text !== ')'; next++) {
    const { kind, value } = tokens[next]!
    if (kind === 'string' && value !== null) names.push(value)
  }
  return names
}
