/** The hash that the metadata of a dataset declares, in both forms. Read from the text: `1234e567…` is never a number. */
import { isMap, type SourceDocument } from '../source/source-document.ts'

export interface DeclaredHash {
  /** 64 small hex digits. */
  readonly value: string
  /** Where it stands, a JSON pointer. */
  readonly pointer: '/hash' | '/hash/value'
  readonly scheme: string | null
}

/** null when none is declared, or what is declared is no SHA-256. */
export function declaredHash({ value: root, written }: SourceDocument): DeclaredHash | null {
  const hash = isMap(root) ? root['hash'] : undefined
  if (isMap(hash)) {
    const value = written('/hash/value')
    return value !== null && isSha256(value) && written('/hash/algorithm') === 'sha256' ? { value, pointer: '/hash/value', scheme: written('/hash/scheme') } : null
  }
  const value = written('/hash')?.replace(/^sha256:/, '') ?? null
  return value !== null && isSha256(value) ? { value, pointer: '/hash', scheme: null } : null
}

export const isSha256 = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)
