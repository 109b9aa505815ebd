/** Which LFS server is asked. An address that a repository names never gets a token, and none gets a password that stands in it. */
import { fail, ok, type Result } from '../problem.ts'
import type { Addresses } from '../world.ts'
import { readGitConfig } from './read-git-config.ts'

export interface LfsServer {
  readonly url: string
  /** The address stands in the configuration itself: the token was given for it. */
  readonly configured: boolean
}

/** `setting`: `auto` or an address. The problem is the end of a sentence. */
export function serverOf(setting: string, known: Addresses & { readonly lfsconfig: string }): Result<LfsServer, string> {
  if (setting !== 'auto') {
    const url = webAddress(setting, { loopback: true })
    if (url === null) return fail('workspace.lfs.server is no https address')
    return url.username === '' && url.password === '' ? ok({ url: plainOf(url), configured: true }) : fail('workspace.lfs.server holds a password; HORTUS_LFS_TOKEN is the place for it')
  }
  const named = namedServer(known)
  const url = named === null ? null : webAddress(named, { loopback: false })
  return url === null ? fail(named === null ? 'neither .lfsconfig nor the remote origin names one' : 'the repository names one that is not asked by https') : ok({ url: plainOf(url), configured: false })
}

/** In the order of git-lfs: the settings of the clone before .lfsconfig, an LFS address before that of the remote. */
function namedServer({ lfsUrl, remoteLfsUrl, remoteUrl, lfsconfig }: Parameters<typeof serverOf>[1]): string | null {
  const entries = readGitConfig(lfsconfig)
  const written = (key: string): string | null => (entries.ok ? (entries.value.findLast((entry) => entry.key === key)?.value ?? null) : null)
  const address = [lfsUrl, written('lfs.url'), remoteLfsUrl, written('remote.origin.lfsurl')].find((each) => each !== null && each !== '')
  if (address !== undefined) return /^https?:/i.test(address!) ? address! : overWeb(address!)
  return remoteUrl === null || remoteUrl === '' ? null : overWeb(remoteUrl)
}

/** `git@host:path` and `ssh://host/path` serve LFS below the same path by https (git-lfs, docs/api/server-discovery.md). */
function overWeb(remote: string): string {
  const short = /^(?:[^\s@:/]+@)?([A-Za-z0-9.-]+):(?!\/\/)\/?(\S+)$/.exec(remote)
  const long = /^(?:ssh|git|git\+ssh):\/\/(?:[^\s@/]+@)?([A-Za-z0-9.-]+)(?::\d+)?\/(\S+)$/i.exec(remote)
  const [, host, path] = long ?? short ?? []
  // Without a dot it is a name of somebody's ssh settings.
  const base = path === undefined || host?.includes('.') !== true ? remote : `https://${host}/${path}`
  const bare = base.endsWith('/') ? base.slice(0, -1) : base
  return `${bare.endsWith('.git') ? bare : `${bare}.git`}/info/lfs`
}

/** Only https; http on this machine where a person wrote it (tests, a server that is being tried). */
function webAddress(text: string, { loopback }: { readonly loopback: boolean }): URL | null {
  const url = URL.parse(text)
  if (url === null || url.hostname === '') return null
  return url.protocol === 'https:' || (loopback && url.protocol === 'http:' && LOOPBACK.has(url.hostname)) ? url : null
}

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Without user, password, query and fragment. */
const plainOf = ({ origin, pathname }: URL): string => `${origin}${pathname.endsWith('/') ? pathname.slice(0, -1) : pathname}`
