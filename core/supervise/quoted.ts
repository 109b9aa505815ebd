/** A name that an example or its descriptor gave, short, for a sentence. */
export function quoted(name: string): string {
  return `"${name.length > 60 ? `${name.slice(0, 60).toWellFormed()}…` : name}"`
}
