/** `owner/name` out of the address of a remote; null: it names none that can be shown. Never with what stands before an @ (A67). */
export function repositoryName(address: string | null): string | null {
  if (address === null || address.length > 500) return null
  const path = /^(?:https?|ssh|git):\/\/(?:[^/@]*@)?[^/@]+\/(.+)$/.exec(address)?.[1] ?? /^(?:[^/@:]+@)?[^/@:]{2,}:(?!\/)(.+)$/.exec(address)?.[1]
  const name = path?.replace(/\/$/, '').replace(/\.git$/, '')
  return name !== undefined && /^[A-Za-z0-9][\w.-]{0,99}\/[A-Za-z0-9_.][\w.-]{0,99}$/.test(name) ? name : null
}
