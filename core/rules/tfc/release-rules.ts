/** TFC-0009 section 7: release tags and the shape of RELEASE.yaml. Rules 102 and 104. */
import type { Finding } from '../../schema/report.ts'
import type { GitTag } from '../../world.ts'
import { isList, isMap, type Plain } from '../../source/source-document.ts'
import { looksLikeRelease, readTag } from '../../workspace/development/tag-name.ts'
import { yamlText, type YamlText } from '../../workspace/development/yaml-text.ts'
import { readTime } from '../../workspace/index/read-time.ts'
import { finding } from '../finding.ts'
import { listed, shorten } from './shorten.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

export const releaseRules: WorkspaceRule = ({ workflow, texts, config }) => {
  if (workflow == null) return []
  const tags = workflow.history.tags.filter(({ name }) => looksLikeRelease(name))
  return [...tagNames(tags), ...withoutRelease(tags), ...(config.signatures === 'off' ? [] : unsigned(tags)), ...shape(yamlText(texts, RELEASE))]
}

export const RELEASE = 'RELEASE.yaml'

const HERE = { path: '.' }

const tagNames = (tags: readonly GitTag[]): Finding[] =>
  tags.filter(({ name }) => readTag(name) === null).map(({ name }) => finding('TFC0009.TAG_NAME', HERE, `The tag ${JSON.stringify(shorten(name))} is none of v1.2.0-modelNAMEvN, v1.2.0-tfcNNNN and v1.2.0-hotfix-WORDS.`))

function withoutRelease(tags: readonly GitTag[]): Finding[] {
  const bare = tags.filter(({ name, release }) => !release && readTag(name) !== null)
  if (bare.length === 0) return []
  return [finding('TFC0009.TAG_NO_RELEASE', HERE, `${bare.length === 1 ? 'A release tag has' : `${bare.length} release tags have`} no RELEASE.yaml: ${listed(bare.map(({ name }) => name))}.`)]
}

function unsigned(tags: readonly GitTag[]): Finding[] {
  const bare = tags.filter(({ signed }) => !signed)
  if (bare.length === 0) return []
  return [finding('TFC0009.TAG_UNSIGNED', HERE, `${bare.length === 1 ? 'A release tag is' : `${bare.length} release tags are`} not signed: ${listed(bare.map(({ name }) => name))}.`)]
}

type Check = (value: Plain | undefined, written: string | null) => string | null

const text: Check = (_value, written) => (written === null || written.trim() === '' ? 'is missing' : null)
const list: Check = (value) => (value === undefined ? 'is missing' : isList(value) || value === null ? null : 'is no list')

/** Each part, and what is wrong with a value there. The order is that of the text. */
const PARTS: readonly (readonly [path: readonly string[], check: Check])[] = [
  [['release'], (value) => (value === undefined ? 'is missing' : isMap(value) ? null : 'is no map')],
  [['release', 'version'], (_value, written) => (written === null ? 'is missing' : /^[0-9]+\.[0-9]+\.[0-9]+$/.test(written) ? null : 'is no version of the form 1.2.0')],
  [['release', 'tag'], (_value, written) => (written === null ? 'is missing' : readTag(written) === null ? 'is no name of a release tag' : null)],
  [['release', 'created_at'], (_value, written) => (written === null ? 'is missing' : (readTime(written)?.date ?? null) === null ? 'is no time' : null)],
  [['release', 'commit_hash'], (_value, written) => (written === null ? 'is missing' : /^[0-9a-f]{7,64}$/.test(written) ? null : 'is no commit of 7 to 64 hex digits')],
  [['production_models'], list],
  [['changed_components'], list],
  [['validation'], (value) => (value === undefined ? 'is missing' : isMap(value) ? null : 'is no map')],
  [['validation', 'doctor_status'], text],
  [['validation', 'checksums_verified'], (value) => (typeof value === 'boolean' ? null : 'is neither true nor false')],
  [['validation', 'signatures_verified'], (value) => (typeof value === 'boolean' ? null : 'is neither true nor false')],
  [['breaking_changes'], list],
  [['changelog'], text],
]

function shape(release: YamlText): Finding[] {
  if (release.state === 'missing') return []
  if (release.state === 'bad') return [finding('TFC0009.RELEASE_UNREADABLE', { path: RELEASE, line: release.line, column: release.column }, `RELEASE.yaml cannot be read: ${shorten(release.reason, 200)}.`)]
  const { document, root } = release
  return PARTS.flatMap(([path, check]) => {
    const around = path.slice(0, -1).reduce<Plain | undefined>((value, key) => (isMap(value) ? value[key] : undefined), root)
    // What is missing around it was said already.
    if (!isMap(around)) return []
    const pointer = `/${path.join('/')}`
    const wrong = check(around[path.at(-1)!], document.written(pointer))
    return wrong === null ? [] : [finding('TFC0009.RELEASE_SCHEMA', document.place(pointer), `${path.join('.')} ${wrong}.`)]
  })
}
