/** `cifar10:v1`: how a run, a model or a dataset names a version (TFC-0004 section 12). */
export interface Reference {
  readonly name: string
  readonly version: string
  /** The separator as written; `/` is what the reference tool's help once asked for. */
  readonly form: 'colon' | 'slash'
}

/** null for anything else. Names are kebab-case, versions `v1` and up, as the directories are. */
export function readReference(text: string): Reference | null {
  if (text.length > MAX_LENGTH) return null
  const match = /^([a-z0-9]+(?:-[a-z0-9]+)*)([:/])(v[1-9][0-9]{0,8})$/.exec(text)
  return match === null ? null : { name: match[1]!, version: match[3]!, form: match[2] === ':' ? 'colon' : 'slash' }
}

export const writeReference = ({ name, version }: Pick<Reference, 'name' | 'version'>): string => `${name}:${version}`

const MAX_LENGTH = 256
