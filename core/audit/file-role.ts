/** What a file of an example is for: how it is built, what it runs, or what people read. Decided by its name alone. */
export type FileRole = 'environment' | 'code' | 'documentation'

export function fileRole(place: string): FileRole {
  const name = place.slice(place.lastIndexOf('/') + 1)
  if (ENVIRONMENT.test(name)) return 'environment'
  return DOCUMENTATION.test(name) || IGNORES.has(name) || /^(?:docs?|images?|assets|screenshots)\//i.test(place) ? 'documentation' : 'code'
}

/** Dockerfiles, requirements and shell scripts (specs: garden 0.3), and what else installs things. */
const ENVIRONMENT = /^(?:(?:.*\.)?Dockerfile(?:\..*)?|requirements.*\.(?:txt|in)|constraints.*\.txt|.*\.sh|pyproject\.toml|setup\.(?:py|cfg)|environment.*\.ya?ml|Pipfile|package\.json|Cargo\.toml|go\.(?:mod|sum)|.*\.lock|.*-lock\.(?:json|ya?ml)|(?:docker-)?compose.*\.ya?ml|cog\.yaml|(?:.*)\.dockerignore)$/is
const DOCUMENTATION = /^(?:.*\.(?:md|rst|adoc|pdf|png|jpe?g|gif|svg|webp|bmp|ico|mp4|webm)|(?:README|LICEN[CS]E|NOTICE|COPYING|AUTHORS|CHANGELOG|CITATION|OWNERS|CODEOWNERS)(?:\..*)?|example\.yaml)$/is
const IGNORES: ReadonlySet<string> = new Set(['.gitignore', '.gitattributes', '.gitkeep', '.editorconfig', '.DS_Store'])

/** What makes the image of an example: a change of it is what "breaking" is measured by (specs: garden 6). */
export const buildsImage = (place: string): boolean => /^(?:(?:.*\.)?Dockerfile(?:\..*)?|requirements.*\.(?:txt|in)|build\.sh)$/s.test(place.slice(place.lastIndexOf('/') + 1))
