/** The image that a Dockerfile builds on, and all others it names, as they are named there. Total: any text gives a name or null. */
import { readDockerfile } from './dockerfile.ts'

/**
 * Of the last stage, through the stages that it is made from; build arguments as `args` give them, else their defaults before the
 * first FROM (the only ones that count there: Dockerfile reference, "ARG before FROM"). null: none, `scratch`, or a name that no
 * one knows before the build.
 */
export function baseImage(dockerfile: string, args: Readonly<Record<string, string>> = {}): string | null {
  return stagesOf(dockerfile, args).last
}

/** Every image that is pulled for the build: of all stages, and those that files are copied from. A name that no one knows yet is left out. */
export function namedImages(dockerfile: string, args: Readonly<Record<string, string>> = {}): readonly string[] {
  const { images, stages } = stagesOf(dockerfile, args)
  const copied = readDockerfile(dockerfile).instructions.flatMap(({ flags }) => flags.flatMap((flag) => /^--from=(.+)$/i.exec(flag)?.[1] ?? /^--mount=(?:.*,)?from=([^,]+)/i.exec(flag)?.[1] ?? []))
  const others = copied.filter((name) => !stages.has(name.toLowerCase()) && !/^\d+$/.test(name) && !name.includes('$'))
  return [...new Set([...images, ...others])]
}

function stagesOf(dockerfile: string, args: Readonly<Record<string, string>>): { last: string | null; images: string[]; stages: ReadonlyMap<string, string | null> } {
  const known = new Map<string, string>()
  const stages = new Map<string, string | null>()
  const images: string[] = []
  let last: string | null = null
  let begun = false
  for (const { kind, rest } of readDockerfile(dockerfile).instructions) {
    if (kind === 'ARG' && !begun) for (const word of rest.split(/\s+/)) declare(known, word, args)
    if (kind !== 'FROM') continue
    begun = true
    const [image = '', as = '', stage = ''] = rest.split(/\s+/)
    const name = expand(image, known)
    const isStage = name !== null && stages.has(name.toLowerCase())
    last = name === null || name === '' || name.toLowerCase() === 'scratch' ? null : isStage ? stages.get(name.toLowerCase())! : name
    if (last !== null && !isStage) images.push(last)
    if (as.toUpperCase() === 'AS' && stage !== '') stages.set(stage.toLowerCase(), last)
  }
  return { last, images, stages }
}

function declare(known: Map<string, string>, word: string, args: Readonly<Record<string, string>>): void {
  const equals = word.indexOf('=')
  const name = equals === -1 ? word : word.slice(0, equals)
  const given = Object.hasOwn(args, name) ? args[name] : undefined
  const value = given ?? (equals === -1 ? undefined : expand(unquote(word.slice(equals + 1)), known))
  if (value !== undefined && value !== null) known.set(name, value)
}

/** `$NAME`, `${NAME}`, `${NAME:-word}`; null when one of them has no value. */
function expand(text: string, known: ReadonlyMap<string, string>): string | null {
  let missing = false
  const expanded = unquote(text).replaceAll(/\$(?:\{([A-Za-z_]\w*)(?::-([^{}]*))?\}|([A-Za-z_]\w*))/g, (_, braced: string | undefined, otherwise: string | undefined, plain: string | undefined) => {
    const value = known.get(braced ?? plain ?? '') ?? otherwise
    if (value === undefined) missing = true
    return value ?? ''
  })
  return missing || expanded.includes('$') ? null : expanded
}

const unquote = (text: string): string => (/^(["']).*\1$/.test(text) ? text.slice(1, -1) : text)
