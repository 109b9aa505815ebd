/** Random values that are assigned to a name which speaks of a secret: `DB_PASSWORD=…`, `"api_key": "…"`, `--token …`. */
import { looksRandom } from './looks-random.ts'

export interface Place {
  /** Of the value. */
  readonly index: number
  readonly what: string
}

/** From each word of a secret, its value is read with bounds on every part: linear in the text (A08). */
export function assignedSecrets(text: string): Place[] {
  const found: Place[] = []
  for (const match of text.matchAll(SPEAKS)) {
    VALUE.lastIndex = match.index + match[0].length
    const read = VALUE.exec(text)
    if (read === null) continue
    const [whole, tail = '', quote = '', value = ''] = read
    if (NOT_THE_SECRET.test(tail) || isPublic(text, match.index)) continue
    if (quote === '' && CODE.test(value)) continue
    if (looksRandom(value) || (quote !== '' && isPassword(match[0], value))) found.push({ index: match.index + match[0].length + whole.length - value.length, what: `a random value of what is called ${match[0].toLowerCase()}` })
  }
  return found
}

const SPEAKS = /secret|token|passwd|password|passphrase|\bpwd|api[_-]?key|access[_-]?key|account[_-]?key|private[_-]?key|signing[_-]?key|encryption[_-]?key|master[_-]?key|auth[_-]?key|service[_-]?key|credential|_auth\b|connection[_-]?string/gi

/** The rest of the name, a sign of assignment, perhaps a quote, and a value. Behind a flag of a command a space is enough. */
const VALUE = /([\w.-]{0,40})(?:\\?["'\]]){0,3}(?:[ \t]{0,8}(?::=|=>|[=:])[ \t]{0,8}|[ \t]{1,4}(?=[A-Za-z0-9+/_-]{20}))(?:[rbuf]{0,2}(\\?["'`]))?([^\s"'`,;\\()[\]{}<>|]{8,400})/y

/** `token_id`, `tokenizer`, `password_field`: says something of a secret, and is none. */
const NOT_THE_SECRET = /^(?:iz|s_?(?:per|count|num)|s?[_.-]?(?:id|ids|name|names|type|types|count|url|uri|path|file|dir|field|length|len|size|limit|hash|sha|sha256|md5|digest|checksum|class|header|param|pattern|regex|prefix|embedding|index|list|list_id|mask|budget|expiry|expires|ttl|scope|scopes|version|arn|ref))(?![a-z])|^izer/i

const isPublic = (text: string, index: number): boolean => /(?:public|pub|next|eos|bos|pad|unk|mask|cls|sep|special|image|csrf_?test)[_-]?$/i.test(text.slice(Math.max(0, index - 12), index))

/** Without quotes a call, an attribute or a variable looks like a value. */
const CODE = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_]\w*)+$|^\$|^%|^@|^--/

/** What a person typed: three kinds of characters, a sign among them, and no sentence or format. */
function isPassword(name: string, value: string): boolean {
  if (!/passw|pwd|passphrase/i.test(name) || value.length < 10 || value.length > 64 || /[%{}<>$/\\:.]/.test(value) || /example|your|changeme|password|placeholder|test/i.test(value)) return false
  return /\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value) && /[!@#^&*_+=~-]/.test(value)
}
