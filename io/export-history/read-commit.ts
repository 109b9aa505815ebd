/** A commit as it was written, hostile: words for a commit that git-fast-import takes. */

export interface OldCommit {
  /** `Name <email> seconds zone` */
  readonly author: string
  readonly committer: string
  readonly message: string
}

export function readCommit(bytes: Buffer): OldCommit {
  const end = bytes.indexOf('\n\n')
  const header = end === -1 ? bytes : bytes.subarray(0, end)
  const decode = decoder(field(header.toString('latin1'), 'encoding'))
  const lines = decode(header)
  return { author: identIn(field(lines, 'author')), committer: identIn(field(lines, 'committer')), message: end === -1 ? '' : decode(bytes.subarray(end + 2)) }
}

/** Lines that begin with a space belong to the one before (a signature), and are none. */
const field = (header: string, name: string): string => header.split('\n').find((line) => line.startsWith(`${name} `))?.slice(name.length + 1) ?? ''

/** Later than any file system or program takes, and still a number of seconds. */
const LATEST = 2 ** 40

function identIn(line: string): string {
  const [, name = '', email = '', seconds = '0', zone = '+0000'] = /^(.*?) ?<([^<>]*)> (\d{1,15}) ([+-]\d{4})$/.exec(line) ?? /^(.*?) ?<([^<>]*)>/.exec(line) ?? []
  const clean = name.replace(/[<>\n\0]/g, '')
  return `${clean === '' ? '' : `${clean} `}<${email.replace(/[\n\0]/g, '')}> ${Math.min(Number(seconds), LATEST)} ${zone}`
}

/** git writes UTF-8 unless it says otherwise; what it says may be anything. */
function decoder(encoding: string): (bytes: Buffer) => string {
  try {
    const strict = new TextDecoder(encoding === '' ? 'utf-8' : encoding, { fatal: true, ignoreBOM: true })
    return (bytes) => {
      try {
        return strict.decode(bytes)
      } catch {
        return bytes.toString('latin1')
      }
    }
  } catch {
    return (bytes) => bytes.toString('latin1')
  }
}
