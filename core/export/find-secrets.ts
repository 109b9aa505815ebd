/**
 * Looks for secrets in a text. An exported repository is meant for others, and what was pushed once cannot be taken back: one hit
 * stops the export (A73).
 */
import { SECRET_SHAPES } from '../secrets/secret-shapes.ts'

export interface Secret {
  /** Never the secret itself. */
  readonly what: string
  readonly line: number
}

/** The first of each kind, with its line. */
export function findSecrets(text: string): Secret[] {
  return SECRET_SHAPES.flatMap(([what, shape]) => {
    const hit = shape.exec(text)
    return hit === null ? [] : [{ what, line: text.slice(0, hit.index).split('\n').length }]
  })
}
