/**
 * What a finding says, without what changes when lines move or files are renamed: numbers are `#`, and the file, its directory
 * and the id that follows from it are placeholders. It depends on path and message only, so that it can be made again from an old entry.
 */
export function baselineKey(path: string, message: string): string {
  const text = hashed(message)
  return namesOf(hashed(path)).reduce((key, { name, placeholder }) => replaceName(key, name, placeholder), text)
}

const hashed = (text: string): string => text.replaceAll(/\d+/g, '#')

interface Name {
  readonly name: string
  readonly placeholder: string
}

/** Longest first: the directory is a part of the path. */
function namesOf(path: string): readonly Name[] {
  const directory = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
  return [...spellings(path, 'path', 'name'), ...spellings(directory, 'directory', 'id')].filter(({ name }) => name.length >= MIN).sort((a, b) => b.name.length - a.name.length)
}

/** `datasets/cifar10/v1` is also `cifar10/v1` and `cifar10:v1`. */
function spellings(path: string, whole: string, short: string): readonly Name[] {
  const rest = path.includes('/') ? path.slice(path.indexOf('/') + 1) : ''
  const colon = rest.includes('/') ? rest.replace(/\/([^/]*)$/, ':$1') : ''
  return [{ name: path, placeholder: `{${whole}}` }, { name: rest, placeholder: `{${short}}` }, { name: colon, placeholder: `{${short}:}` }]
}

/** A shorter id may be an ordinary word of the message: replacing it would make two messages differ that say the same. */
const MIN = 3

/** Only where it stands alone: `vision/resnet` is no part of `vision/resnet50`. Without an expression made of the path: 25,000 of them take half a second. */
function replaceName(text: string, name: string, placeholder: string): string {
  let replaced = ''
  let done = 0
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length
    if ((at > 0 && BEFORE.test(text[at - 1]!)) || AFTER.test(text.slice(end, end + 2))) continue
    replaced += text.slice(done, at) + placeholder
    done = end
  }
  return replaced + text.slice(done)
}

const BEFORE = /[\w#/.:-]/
const AFTER = /^([\w#-]|\.\w)/
