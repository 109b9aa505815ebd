/** A token for the remote, told to git through its environment: a command line can be read by every process of the machine. */

/**
 * Settings for `git` (git-config, "GIT_CONFIG_COUNT") after those that are there already. Only for this host, and instead of a
 * header that a checkout left: GitHub refuses two. Nothing for an address that is neither HTTPS nor on this very machine.
 */
export function tokenSettings(token: string | undefined, address: string, env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const origin = SAFE.test(address) && URL.canParse(address) ? new URL(address).origin : null
  if (token === undefined || token === '' || origin === null) return {}
  const first = Number(env['GIT_CONFIG_COUNT'] ?? 0) || 0
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  const settings = [['', ''], ['', header]].flatMap(([, value], at) => [[`GIT_CONFIG_KEY_${first + at}`, `http.${origin}/.extraheader`], [`GIT_CONFIG_VALUE_${first + at}`, value]])
  return { GIT_CONFIG_COUNT: String(first + 2), ...Object.fromEntries(settings) }
}

/** What is said to the loopback address, nobody on the way can hear. */
const SAFE = /^https:\/\/|^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?(?:\/|$)/
