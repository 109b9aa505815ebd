/** Whether the address of a repository leads nowhere for everyone else: a private network, one machine, a path on its disk. */
export function isPrivateRepository(address: string): boolean {
  if (address === '') return false
  if (/^(?:file:|~|\.{0,2}\/|[A-Za-z]:[\\/])/.test(address)) return true
  const host = hostOf(address)
  return host !== null && (isPrivateName(host) || isPrivateNumber(host))
}

/** `https://host/…`, `ssh://git@host:22/…`, `git@host:path`; null for a short `owner/name`. */
function hostOf(address: string): string | null {
  const text = address.slice(0, 500)
  const match = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/(?:[^/@]*@)?(\[[0-9A-Fa-f:.]+\]|[^/:?#]+)/.exec(text) ?? /^[^/@\s]+@([^/:\s]+):/.exec(text)
  return match === null ? null : match[1]!.toLowerCase()
}

const isPrivateName = (host: string): boolean => !host.includes('.') && !host.startsWith('[') ? true : /\.(?:local|localhost|lan|internal|intranet|home|home\.arpa|corp)$/.test(host)

/** RFC 1918, loopback, link-local, carrier-grade NAT, and their like in IPv6 (RFC 4193, 4291). */
function isPrivateNumber(host: string): boolean {
  if (host.startsWith('[')) return /^\[(?:::1\]|f[cd]|fe[89ab])/.test(host)
  const parts = /^(\d{1,3})\.(\d{1,3})\.\d{1,3}\.\d{1,3}$/.exec(host)
  if (parts === null) return false
  const [a, b] = [Number(parts[1]), Number(parts[2])]
  return a === 10 || a === 127 || a === 0 || (a === 192 && b === 168) || (a === 172 && b >= 16 && b <= 31) || (a === 169 && b === 254) || (a === 100 && b >= 64 && b <= 127)
}
