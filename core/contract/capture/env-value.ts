/** Which value of a variable may be written down: none that its name or its shape says is a secret (A67). */
import { secretKind } from '../../secrets/secret-shapes.ts'
import { holdsPlaceholder } from './placeholder.ts'

const SECRET_NAME = /TOKEN|SECRET|PASS(WORD|WD|PHRASE)?(_|$)|CREDENTIAL|PRIVATE|COOKIE|AUTH|API_?KEY|ACCESS_?KEY|_KEY$|^KEY$|_PAT$/i
const MAX_VALUE = 4096

export const namesSecret = (name: string): boolean => SECRET_NAME.test(name)

/** null: only its name is kept. */
export function keptValue(name: string, value: string): string | null {
  return namesSecret(name) || value.length > MAX_VALUE || holdsPlaceholder(value) || secretKind(value) !== null ? null : value
}
