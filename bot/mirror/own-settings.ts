/** What git is told in every mirror: nobody's settings, filters, hooks or helpers count, and nothing leads elsewhere (A12, A69). */
export const OWN_SETTINGS: Readonly<Record<string, string>> = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_LFS_SKIP_SMUDGE: '1',
  GIT_ASKPASS: '',
  SSH_ASKPASS: '',
  GIT_CONFIG_COUNT: '4',
  GIT_CONFIG_KEY_0: 'http.followRedirects',
  GIT_CONFIG_VALUE_0: 'false',
  GIT_CONFIG_KEY_1: 'credential.helper',
  GIT_CONFIG_VALUE_1: '',
  // A server that says nothing for a minute is down.
  GIT_CONFIG_KEY_2: 'http.lowSpeedLimit',
  GIT_CONFIG_VALUE_2: '100',
  GIT_CONFIG_KEY_3: 'http.lowSpeedTime',
  GIT_CONFIG_VALUE_3: '60',
}
