/** A descriptor as the tokens of its text, for who changes a word of it, and as its value, for who proves that nothing else was changed. */
import { Parser, type CST } from 'yaml'
import { readYaml } from '../source/read-yaml.ts'
import { isMap, type PlainMap } from '../source/source-document.ts'

/** The value of its only document; undefined: there is none, or more than one document. */
export function topValue(text: string): CST.Token | undefined {
  const [document, another] = [...new Parser().parse(text)].filter(({ type }) => type === 'document')
  return another === undefined && document?.type === 'document' ? document.value : undefined
}

export const keyName = (key: CST.Token | null | undefined): string | null => (key !== null && key !== undefined && 'source' in key ? key.source.replace(/^(["'])([^"']*)\1$/, '$2') : null)

export function rootOf(text: string): PlainMap | null {
  const read = readYaml(text, 'example.yaml')
  return read.ok && isMap(read.value.value) ? read.value.value : null
}
