/** The line of a Dockerfile that a build failed at, from the words of its builder. */
import { readDockerfile } from './dockerfile.ts'

/** What the builder said: the number and words of its step (the legacy builder counts instructions), or the line itself (BuildKit). */
export type FailedAt = { readonly step: number; readonly words: string } | { readonly line: number }

/** The last line that tells a place counts. Untrusted: a program may print such a line too, so the place is held against the file. */
export function readFailedAt(said: FailedAt | null, line: string): FailedAt | null {
  const step = /^Step (\d{1,4})\/\d{1,4} : (.{1,300})/.exec(line)
  if (step !== null) return { step: Number(step[1]), words: step[2]! }
  const place = /^[\w.-]{0,100}[Dd]ockerfile[\w.-]{0,100}:(\d{1,6})$/.exec(line)
  return place === null ? said : { line: Number(place[1]) }
}

/** null: the file has no such instruction. */
export function failedLine(dockerfile: string, said: FailedAt): number | null {
  const { instructions } = readDockerfile(dockerfile)
  if ('line' in said) return instructions.findLast(({ line }) => line <= said.line)?.line ?? null
  const found = instructions[said.step - 1]
  return found !== undefined && said.words.toUpperCase().startsWith(`${found.kind} `) ? found.line : null
}
