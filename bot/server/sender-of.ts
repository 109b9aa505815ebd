import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'

/**
 * The address that a request comes from. `proxies`: how many of ours stand in front; each adds the address that it saw at the end of
 * `x-forwarded-for`, and what stands before those may be anybody's invention. null: nobody can tell, because a proxy that nobody told
 * us of seems to be in front. Then nobody is refused for what another one did.
 */
export function senderOf(request: IncomingMessage, proxies: number): string | null {
  const peer = plain(request.socket.remoteAddress ?? '')
  if (proxies === 0) return isPrivate(peer) ? null : peer
  const seen = String(request.headers['x-forwarded-for'] ?? '').split(',').map((each) => plain(each.trim()))
  const address = seen.at(-proxies) ?? ''
  return isIP(address) === 0 ? null : address
}

/** From a machine beside us, and not passed on by a proxy. */
export const isNeighbour = (request: IncomingMessage): boolean => isPrivate(plain(request.socket.remoteAddress ?? '')) && ['x-forwarded-for', 'forwarded', 'x-real-ip'].every((name) => request.headers[name] === undefined)

/** IPv4 in the clothes of IPv6. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d)/i, '')

const PRIVATE = new BlockList()
for (const [network, bits] of [['127.0.0.0', 8], ['10.0.0.0', 8], ['172.16.0.0', 12], ['192.168.0.0', 16], ['169.254.0.0', 16], ['100.64.0.0', 10]] as const) PRIVATE.addSubnet(network, bits, 'ipv4')
for (const [network, bits] of [['::1', 128], ['fc00::', 7], ['fe80::', 10]] as const) PRIVATE.addSubnet(network, bits, 'ipv6')

function isPrivate(address: string): boolean {
  const family = isIP(address)
  return family !== 0 && PRIVATE.check(address, family === 4 ? 'ipv4' : 'ipv6')
}
