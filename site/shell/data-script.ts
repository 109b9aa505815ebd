/**
 * Data as a script, since a page that was opened from a file may load nothing else. It says its name and its value to whoever asks for
 * it, before or after it came (site/client/lib/data.ts). The value is read by JSON.parse: in a literal, `__proto__` would be no key.
 */
export function dataScript(name: string, value: unknown): string {
  return `(self.hortus=self.hortus||[]).push([${JSON.stringify(name)},JSON.parse(${quoted(JSON.stringify(value))})])\n`
}

const quoted = (json: string): string => `'${json.replaceAll(/[\\'\u2028\u2029]/g, (letter) => (letter > '~' ? `\\u${letter.charCodeAt(0).toString(16)}` : `\\${letter}`))}'`
