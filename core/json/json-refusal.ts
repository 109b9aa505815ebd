/**
 * Why a text is no strict JSON, and where. Thrown, because it ends a reading at any depth; every reader that begins one
 * catches it and gives a value, so nobody outside sees it.
 */
export class JsonRefusal {
  readonly kind: JsonRefusalKind
  readonly message: string
  /** Byte. */
  readonly at: number

  constructor(kind: JsonRefusalKind, message: string, at: number) {
    this.kind = kind
    this.message = message
    this.at = at
  }
}

export type JsonRefusalKind = 'syntax' | 'number' | 'duplicate_key' | 'forbidden_key' | 'too_deep' | 'not_utf8'

export function refuse(kind: JsonRefusalKind, message: string, at: number): never {
  // No Error: collecting a stack trace would cost more than reading the file.
  // oxlint-disable-next-line no-throw-literal
  throw new JsonRefusal(kind, message, at)
}

/** Runs a reading; the refusal is its value when there is one. */
export function refusalOf(read: () => void): JsonRefusal | null {
  try {
    read()
    return null
  } catch (error) {
    if (error instanceof JsonRefusal) return error
    throw error
  }
}
