/** Without user and password; null: not an address that others can open. */
export function webAddress(remote: string): string | null {
  // A port of SSH is none of HTTPS.
  const [, host, path] = /^https?:\/\/(?:[^@/\s]*@)?([\w.-]+(?::\d+)?)\/([^\s?#]+)$/.exec(remote.slice(0, 500)) ?? /^(?:ssh:\/\/(?:[^@/\s]*@)?|[\w.-]+@)([\w.-]+)(?::\d+(?=\/))?[/:]([^\s?#]+)$/.exec(remote.slice(0, 500)) ?? []
  return host === undefined || path === undefined ? null : `https://${host}/${path.replace(/\.git$/, '')}`
}
