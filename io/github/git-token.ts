/** A token for git, told through its environment and for one host only: a command line can be read by every process of the machine (A67). */
export function gitToken(token: string, url: string): Record<string, string> {
  const { origin } = new URL(url)
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  return { GIT_CONFIG_COUNT: '2', GIT_CONFIG_KEY_0: `http.${origin}/.extraheader`, GIT_CONFIG_VALUE_0: '', GIT_CONFIG_KEY_1: `http.${origin}/.extraheader`, GIT_CONFIG_VALUE_1: header }
}
