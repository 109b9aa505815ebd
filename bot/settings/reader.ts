import { readFileSync } from 'node:fs'

export type Environment = Readonly<Record<string, string | undefined>>
export type Reader = ReturnType<typeof reader>

/** Values of the environment, each in its shape; what is wrong with one is said in `wrong`, without the value. */
export function reader(env: Environment, wrong: string[]) {
  /** An empty value is none: that is what an unset variable of a compose file is. `<NAME>_FILE` names a file, as containers give secrets. */
  const text = (name: string): string | null => {
    const own = unquoted(env[name]?.trim())
    if (own !== undefined && own !== '') return own
    const file = env[`${name}_FILE`]?.trim()
    if (file === undefined || file === '') return null
    try {
      const held = readFileSync(file, 'utf8').trim()
      if (held === '') wrong.push(`The file of ${name}_FILE is empty.`)
      return held === '' ? null : held
    } catch (error) {
      wrong.push(`The file of ${name}_FILE cannot be read${WHY[(error as NodeJS.ErrnoException).code ?? ''] ?? ''}.`)
      return null
    }
  }
  return {
    text,
    integer: (name: string, otherwise: number | null, least: number, most: number): number | null => {
      const own = text(name)
      if (own === null && otherwise !== null) return otherwise
      const value = /^\d{1,16}$/.test(own ?? '') ? Number(own) : Number.NaN
      if (value >= least && value <= most) return value
      wrong.push(own === null ? `${name} is missing.` : `${name} must be a whole number of at least ${least} and at most ${most}.`)
      return otherwise
    },
    flag: (name: string): boolean => {
      const own = text(name)?.toLowerCase() ?? 'false'
      if (['true', '1', 'yes', 'on'].includes(own)) return true
      // A dry run that a spelling mistake makes a real one would write.
      if (!['false', '0', 'no', 'off'].includes(own)) wrong.push(`${name} must be true or false.`)
      return false
    },
    choice: <T extends string>(name: string, among: readonly T[], otherwise: T): T => {
      const own = text(name)?.toLowerCase() ?? otherwise
      const found = among.find((each) => each === own)
      if (found === undefined) wrong.push(`${name} must be one of ${among.join(', ')}.`)
      return found ?? otherwise
    },
    url: (name: string, otherwise: string | null): string | null => {
      const own = text(name)
      if (own === null) return otherwise
      const url = URL.parse(own)
      if (url === null || !isSafe(url)) {
        wrong.push(`${name} must be an https address without a user, a query or a fragment (http only for this machine).`)
        return otherwise
      }
      return own.endsWith('/') ? own.slice(0, -1) : own
    },
  }
}

/** `docker run --env-file` and Kubernetes give the quotation marks of a line as part of the value; shells and compose files do not. */
const unquoted = (value: string | undefined): string | undefined => (value !== undefined && value.length > 1 && ['"', "'"].includes(value[0]!) && value.endsWith(value[0]!) ? value.slice(1, -1).trim() : value)

/** In a container the account is a number that the owner of the file has not heard of. */
const WHY: Readonly<Record<string, string>> = { ENOENT: ': it is not there', EISDIR: ': it is a directory', EACCES: `: the account of this process (number ${process.getuid?.() ?? 'unknown'}) may not` }

/** A token that goes over http is anybody's. */
function isSafe({ protocol, hostname, username, password, search, hash }: URL): boolean {
  const loopback = hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
  return (protocol === 'https:' || (protocol === 'http:' && loopback)) && username === '' && password === '' && search === '' && hash === ''
}
