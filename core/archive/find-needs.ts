/** What would break with the example: other examples that use its files or its image, and workspace metadata that names it. All of it, each with its place. */
import { sameName } from '../contract/image-names.ts'
import { readContracts } from '../contract/stored-contract.ts'
import type { Example } from '../garden/example.ts'
import type { Finding } from '../schema/report.ts'
import { withoutTrailingSlashes } from '../source/without-trailing.ts'
import { holderOf, isArchived, type ArchiveGarden } from './archive-garden.ts'
import { byContracts, bySiblings, imagesOf, needed } from './image-needs.ts'
import { mentionsOf } from './mentions.ts'
import { directoryOfPath, isWithin, joinPath, leafOfPath, normalPath } from './paths.ts'
import { isMarkdown, isPage } from './rewrite-markdown.ts'
import { isComment, POINTERS } from './rewrite-file.ts'
import { yamlScalars } from './rewrite-yaml.ts'
import { lineAt } from './text-edit.ts'

export function findNeeds(garden: ArchiveGarden, example: Example): readonly Finding[] {
  const holder = holderOf(garden)
  const contracts = readContracts(garden.texts.get(garden.contracts) ?? '')
  const stored = [...(contracts.ok ? contracts.value : []), ...(garden.captured ?? [])]
  const images = imagesOf(example, stored)
  const found = [...byShared(garden, example), ...byLinks(garden, example, holder), ...byContracts(garden, example, stored, images), ...bySiblings(garden, example)]
  for (const [path, text] of garden.texts) {
    const owner = holder(path)
    if (owner?.path === example.path || isWithin(path, example.path)) continue
    if (owner === null) {
      if (isWorkspace(path)) found.push(...told(path, text, mentionsOf(text, example.path), example, 'it names the example'))
    } else if (!isArchived(owner) && !isDocument(path)) found.push(...inExample(path, text, owner.path, example, images))
  }
  return found
}

/** TFC metadata lies below these. */
export const isWorkspace = (path: string): boolean => /^(?:data|datasets|models|runs)\/(?:.*\.(?:ya?ml|json)$)/i.test(path)

const isDocument = (path: string): boolean => isMarkdown(path) || isPage(path) || /\.(?:rst|svg|csv|tsv|log)$/i.test(path) || /^(?:readme|license|notice|changelog|authors)/i.test(leafOfPath(path))

function inExample(path: string, text: string, owner: string, example: Example, images: ReadonlySet<string>): readonly Finding[] {
  const isDockerfile = /dockerfile|containerfile/i.test(leafOfPath(path))
  const base = isDockerfile && images.size > 0 ? fromLines(text, images) : []
  const usesBase = told(path, text, base, example, 'it builds on its image')
  if (!text.includes(leafOfPath(example.path))) return usesBase
  const named = leafOfPath(path) === 'example.yaml' ? inDescriptor(text, example) : mentionsOf(text, example.path)
  const dotted = /\.(?:py|ipynb)$/.test(path) ? moduleMentions(text, example.path) : []
  const reached = climbs(text, [directoryOfPath(path), owner], example.path)
  const offsets = [...new Set([...named, ...dotted, ...reached])].filter((at) => !isComment(text, at)).sort((a, b) => a - b)
  return [...usesBase, ...told(path, text, offsets, example, 'it uses its files')]
}

function told(path: string, text: string, offsets: readonly number[], example: Example, what: string): readonly Finding[] {
  const lines = [...new Set(offsets.map((at) => lineAt(text, at)))].slice(0, MOST)
  return lines.map((line) => needed(path, line, example, `${path} depends on ${example.id}: ${what}.`))
}

/** Of one file; the list is for people. */
const MOST = 20

/** Presets, builds and resources; shared paths are read as globs, and what only points somewhere is rewritten. */
function inDescriptor(text: string, { path }: Example): readonly number[] {
  const scalars = yamlScalars(text) ?? []
  return scalars.filter(({ top }) => top !== 'shared_paths' && !POINTERS.has(top)).flatMap(({ at, source }) => mentionsOf(source, path).map((offset) => at + offset))
}

/** `from examples.vision.digits import …` */
function moduleMentions(text: string, path: string): readonly number[] {
  const name = path.replaceAll('/', '.')
  return name.includes('-') ? [] : mentionsOf(text, name).concat(mentionsDotted(text, name))
}

function mentionsDotted(text: string, name: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(`${name}.`); at !== -1; at = text.indexOf(`${name}.`, at + name.length)) if (!/[\w.]/.test(text[at - 1] ?? ' ')) found.push(at)
  return found
}

/** `../digits/model.py`, meant from the file or from the example that it belongs to. */
function climbs(text: string, bases: readonly string[], path: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf('../'); at !== -1; ) {
    let end = at
    while (end < text.length && end - at < 1000 && /[\w./@+-]/.test(text[end]!)) end++
    const word = text.slice(at, end)
    if (bases.some((base) => isWithin(normalPath(joinPath(base, word)) ?? '', path))) found.push(at)
    at = text.indexOf('../', end)
  }
  return found
}

function fromLines(text: string, images: ReadonlySet<string>): readonly number[] {
  const found: number[] = []
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const line = text.slice(from, end === -1 ? text.length : end)
    const words = line.trim().split(/\s+/).filter((word) => !word.startsWith('--'))
    if (/^from$/i.test(words[0] ?? '') && words[1] !== undefined && images.has(sameName(words[1]))) found.push(from)
    from += line.length + 1
  }
  return found
}

/** A pattern that names the example itself: one for a whole folder does not. */
function byShared({ examples, texts }: ArchiveGarden, example: Example): readonly Finding[] {
  return examples.filter((other) => other !== example && !isArchived(other)).flatMap((other) => {
    const named = other.sharedPaths.filter((pattern) => isWithin(withoutTrailingSlashes(pattern.replace(/^\.?\//, '').split(/[*?]/, 1)[0]!), example.path))
    const text = texts.get(other.descriptor) ?? ''
    return named.map((pattern) => needed(other.descriptor, text.includes(pattern) ? lineAt(text, text.indexOf(pattern)) : null, example, `${other.id} depends on ${example.id}: its shared_paths name \`${pattern}\`.`))
  })
}

function byLinks({ files }: ArchiveGarden, example: Example, holder: ReturnType<typeof holderOf>): readonly Finding[] {
  const outside = files.filter(({ path, leadsTo }) => leadsTo !== null && isWithin(leadsTo, example.path) && !isWithin(path, example.path))
  return outside.filter(({ path }) => !isArchived(holder(path) ?? { id: '', path: '' })).map(({ path, leadsTo }) => needed(path, null, example, `${path} is a symlink to ${leadsTo}.`))
}
