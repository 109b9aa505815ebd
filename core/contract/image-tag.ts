import { withoutTrailing } from '../source/without-trailing.ts'

/** A name for an example's image that every engine accepts. Only for people: what runs is the image's id. */
export const imageTag = (exampleId: string): string => `hortus/${imageName(exampleId)}:smoke`

/** The part of it that is the example's: lower case, slashes kept. */
export function imageName(exampleId: string): string {
  const parts = exampleId
    .toLowerCase()
    .split('/')
    .map((part) => part.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''))
    .filter((part) => part !== '')
  return withoutTrailing(parts.join('/').slice(0, 120), '-/') || 'example'
}

/** Names of the arguments a Dockerfile declares: only those are given to the build. */
export function declaredArgs(dockerfile: string): Set<string> {
  const names = dockerfile.split('\n').map((line) => /^\s*ARG\s+([A-Za-z_][A-Za-z0-9_]*)/i.exec(line)?.[1])
  return new Set(names.filter((name) => name !== undefined))
}
