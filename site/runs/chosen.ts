/** Chosen runs as a part of an address. Ids are words of strangers, so each is encoded for itself. */

export interface Chosen {
  readonly example: string
  readonly record: string
}

export const writeChosen = (chosen: readonly Chosen[]): string => chosen.map(({ example, record }) => `${encoded(example)}:${encoded(record)}`).join(',')

/** What is no pair is left out; each once. */
export function readChosen(words: string): readonly Chosen[] {
  const read = words.split(',').flatMap((word): Chosen[] => {
    const [example, record, ...more] = word.split(':').map(decoded)
    return example == null || record == null || record === '' || more.length > 0 ? [] : [{ example, record }]
  })
  return [...new Map(read.map((each) => [JSON.stringify(each), each])).values()]
}

const encoded = (word: string): string => encodeURIComponent(word.toWellFormed())

function decoded(word: string): string | null {
  try {
    return decodeURIComponent(word)
  } catch {
    return null
  }
}
