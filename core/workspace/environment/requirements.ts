/** A requirements file as pip reads it. Total: whatever a line holds, it is a requirement, an option, or a fault with its line. */
import { joinLines } from './requirement-lines.ts'

export interface Requirements {
  readonly requirements: readonly Requirement[]
  /** Other files that `-r` brings along, relative to this one. */
  readonly includes: readonly { readonly file: string; readonly line: number }[]
  readonly faults: readonly { readonly line: number; readonly message: string }[]
  /** Options that pip does not take from the line of a requirement. */
  readonly idle: readonly { readonly line: number; readonly option: string }[]
}

export interface Requirement {
  /** Normalised (PEP 503); null for a URL or path that does not say which package it is. */
  readonly name: string | null
  readonly line: number
  /** `==1.2`, in the order they are written. */
  readonly versions: readonly string[]
  readonly marker: string | null
}

export function readRequirements(text: string): Requirements {
  const found = { requirements: [] as Requirement[], includes: [] as { file: string; line: number }[], faults: [] as { line: number; message: string }[], idle: [] as { line: number; option: string }[] }
  for (const { line, content } of joinLines(text)) {
    if (found.faults.length >= MAX_FAULTS) break
    const fault = (message: string): void => void found.faults.push({ line, message })
    if (content.startsWith('-')) readOption(content, line, found, fault)
    else readRequirement(content, line, found, fault)
  }
  return found
}

const MAX_FAULTS = 50

/** `torch_Vision` → `torch-vision` */
const normalName = (name: string): string => name.toLowerCase().replaceAll(/[-_.]+/g, '-')

type Found = { readonly requirements: Requirement[]; readonly includes: { file: string; line: number }[]; readonly idle: { line: number; option: string }[] }
type Fault = (message: string) => void

/** Options of a line of their own; those with true take a value. */
const OPTIONS: Readonly<Record<string, boolean>> = {
  '-r': true, '--requirement': true, '-c': true, '--constraint': true, '-e': true, '--editable': true, '-i': true, '--index-url': true, '--pypi-url': true, '--extra-index-url': true, '--no-index': false,
  '-f': true, '--find-links': true, '--no-binary': true, '--only-binary': true, '--prefer-binary': false, '--require-hashes': false, '--pre': false, '--trusted-host': true, '--use-feature': true,
}

function readOption(content: string, line: number, { includes, requirements }: Found, fault: Fault): void {
  const [, option = '', joined, apart] = /^(--?[A-Za-z-]+)(?:=(\S*)|\s+(\S.*))?$/.exec(content) ?? shortJoined(content)
  const value = (joined ?? apart ?? '').trim()
  const takes = Object.hasOwn(OPTIONS, option) ? OPTIONS[option] : undefined
  if (takes === undefined) return fault('is no option that pip knows in a requirements file')
  if (takes && value === '') return fault(`${option} needs a value`)
  if (option === '-r' || option === '--requirement') includes.push({ file: value, line })
  if (option === '-e' || option === '--editable') requirements.push({ name: eggOf(value), line, versions: [], marker: null })
}

/** `-rbase.txt` */
const shortJoined = (content: string): readonly (string | undefined)[] => {
  const match = /^(-[rcef])([^\s-].*)$/.exec(content)
  return match === null ? [] : [content, match[1], match[2]]
}

/** What pip takes from the line of a requirement. */
const OF_LINE = /^(--hash[= ]sha(256|384|512):[0-9a-fA-F]{64,128}|--(global-option|config-settings?)([= ].*)?|-C( ?.*)?)$/

function readRequirement(content: string, line: number, { requirements, idle }: Found, fault: Fault): void {
  // One blank for many: patterns that may split a run of blanks in two ways took 8 s for 64 KiB of them (A08).
  const [head = '', ...options] = content.replace(/\s+/g, ' ').split(/ (?=--?[A-Za-z])/)
  for (const option of options) {
    if (OF_LINE.test(option)) continue
    const name = /^--?[A-Za-z-]+/.exec(option)?.[0] ?? option
    if (name === '--hash') fault('has a --hash that is no sha256, sha384 or sha512 in hex digits')
    else if (Object.hasOwn(OPTIONS, name)) idle.push({ line, option: name })
    else fault(`has the option ${name.slice(0, 40)}, which pip does not know in a requirements file`)
  }
  const [body, marker] = splitMarker(head)
  if (PLACE.test(body)) return void requirements.push({ name: eggOf(body), line, versions: [], marker })
  const match = NAMED.exec(body)
  if (match?.groups === undefined) return fault('is no requirement')
  const { name = '', url, versions = '' } = match.groups
  if (marker !== null && !MARKER.test(marker)) return fault('has a marker that cannot be read')
  const list = versions.replace(/^\((.*)\)$/, '$1').split(',').map((each) => each.trim())
  if (url === undefined && versions !== '' && !list.every((each) => VERSION.test(each))) return fault('has a version that cannot be read')
  requirements.push({ name: normalName(name), line, versions: versions === '' ? [] : list.map((each) => each.replaceAll(/\s+/g, '')), marker })
}

/** A URL, a path, or a file that pip installs. */
const PLACE = /^(?:(?:git|hg|svn|bzr)\+\S+|[a-z][a-z0-9+.-]{0,20}:\/\/\S+|file:\S+|\.{0,2}\/\S*|\.{1,2}(?:\[[^[\]]*\])?|~\/\S*|\S+\.(?:whl|zip|tar\.gz|tar\.bz2|tar\.xz|tgz)(?:\[[^[\]]*\])?|\$\{[A-Z0-9_]+\}\S*)$/i

const NAMED = /^(?<name>[A-Za-z0-9](?:[A-Za-z0-9._-]{0,200}[A-Za-z0-9])?)\s*(?:\[[A-Za-z0-9._,\s-]*\]\s*)?(?:@\s*(?<url>\S+)|(?<versions>\(.*\)|[=<>!~].*))?$/

const VERSION = /^(?:===\s*\S+|(?:==|!=)\s*[A-Za-z0-9.!+_-]+(?:\.\*)?|(?:<=|>=|<|>)\s*[A-Za-z0-9.!+_-]+|~=\s*(?:[0-9]+!)?[0-9]+\.[A-Za-z0-9.!+_-]+)$/

const MARKER = /^[\s()]*(?:[a-z_.]+|'[^']*'|"[^"]*")\s*(?:===|==|~=|!=|<=|>=|<|>|\bnot\s+in\b|\bin\b)/

/** A marker begins at a semicolon; in a URL only after a blank. */
function splitMarker(text: string): readonly [string, string | null] {
  const at = / @ |@\s*[a-z]|:\/\//i.test(text) ? text.search(/\s;/) : text.indexOf(';')
  return at === -1 ? [text.trim(), null] : [text.slice(0, at).trim(), text.slice(text.indexOf(';', at) + 1).trim()]
}

function eggOf(place: string): string | null {
  const egg = /^[^#]*#(?:.*&)?egg=([A-Za-z0-9._-]+)/.exec(place)?.[1]
  return egg === undefined ? null : normalName(egg)
}
