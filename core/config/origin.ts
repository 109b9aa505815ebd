/** Where a value of the configuration comes from: the layer, and the place in it that a person can go to. */
export type Origin =
  | { readonly layer: 'defaults' }
  | { readonly layer: 'organisation' | 'repository'; readonly path: string; readonly line: number | null; readonly column: number | null; readonly items?: readonly Spot[] }
  | { readonly layer: 'environment'; readonly variable: string }
  | { readonly layer: 'inputs'; readonly input: string }
  | { readonly layer: 'dotlist'; readonly argument: string }

/** Where an item of a list stands. */
export interface Spot {
  readonly line: number | null
  readonly column: number | null
}

/** One phrase for messages, for instance `.github/hortus.yml:3:5` or `variable HORTUS_ENGINE`. */
export function describeOrigin(origin: Origin): string {
  switch (origin.layer) {
    case 'defaults':
      return 'default'
    case 'organisation':
    case 'repository':
      return [origin.path, origin.line, origin.line === null ? null : origin.column].filter((part) => part !== null).join(':')
    case 'environment':
      return `variable ${origin.variable}`
    case 'inputs':
      return `input ${origin.input}`
    case 'dotlist':
      return `argument ${origin.argument}`
  }
}

/** The origin of a value, or of the nearest value that holds it; an item of a list stands where its list says. */
export function originOf(origins: ReadonlyMap<string, Origin>, pointer: string): Origin {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const origin = origins.get(at)
    if (origin === undefined) continue
    const item = 'items' in origin ? origin.items?.[Number(pointer.slice(at.length + 1).split('/')[0] || Number.NaN)] : undefined
    return item === undefined ? origin : { ...origin, ...item }
  }
  return { layer: 'defaults' }
}
