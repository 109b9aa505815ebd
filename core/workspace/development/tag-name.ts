/** Names of release tags: `v1.2.0-modelresnet50v3`, and the other two forms that TFC-0009 section 7.2 shows. */
export type ReleaseTag = { readonly version: string } & ({ readonly kind: 'model'; readonly model: string; readonly modelVersion: string } | { readonly kind: 'tfc'; readonly number: string } | { readonly kind: 'hotfix'; readonly words: string })

/** Tags that mean to be a release. Others (`data-2025`) are nobody's business. */
export const looksLikeRelease = (name: string): boolean => /^v[0-9]/.test(name)

/** null when the name has none of the forms. */
export function readTag(name: string): ReleaseTag | null {
  const match = name.length > MAX_LENGTH ? null : /^v((?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*))-(.+)$/.exec(name)
  if (match === null) return null
  const [, version, rest] = match as unknown as [string, string, string]
  // A model may be called resnet50v2: the last v and digits are its version.
  const [, model, modelVersion] = /^model([a-z0-9]+(?:-[a-z0-9]+)*?)-?(v[1-9][0-9]*)$/.exec(rest) ?? []
  if (model !== undefined && modelVersion !== undefined) return { kind: 'model', version, model, modelVersion }
  const [, number] = /^tfc([0-9]{4})$/.exec(rest) ?? []
  if (number !== undefined) return { kind: 'tfc', version, number }
  return /^hotfix-[a-z0-9]+(-[a-z0-9]+)*$/.test(rest) ? { kind: 'hotfix', version, words: rest.slice('hotfix-'.length) } : null
}

const MAX_LENGTH = 250
