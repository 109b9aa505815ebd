/** All that an exported repository holds besides files that are copied as they are: from facts to texts. Equal facts give equal bytes. */
import type { Example } from '../../garden/example.ts'
import { needsGpu } from '../../garden/plan.ts'
import { finding } from '../../rules/finding.ts'
import type { Config } from '../../schema/config.ts'
import type { Finding } from '../../schema/report.ts'
import { constrainDockerfile } from '../pins/constrain-dockerfile.ts'
import { isDockerfile } from '../pins/dockerfiles.ts'
import { heldImages } from '../pins/image-words.ts'
import { pinDockerfile } from '../pins/pin-dockerfile.ts'
import { LOCK_PATH, type Pins } from '../pins/pins.ts'
import type { Standalone } from '../standalone.ts'
import { adaptDescriptor } from './adapt-descriptor.ts'
import { composeChecks } from './compose-checks.ts'
import { exportMark, MARK_PATH } from './export-mark.ts'
import { gitignore } from './gitignore.ts'
import { CONFIG_PATH, hortusConfig } from './hortus-config.ts'
import type { Provenance } from './provenance.ts'
import { ownReadme } from './own-readme.ts'
import { readme, type ReadmeParts } from './readme.ts'
import { dockerBuild, smokeScript } from './smoke-script.ts'
import { planSmoke, type SmokePlan } from './smoke-plan.ts'
import { SMOKE_WORKFLOW, smokeWorkflow } from './smoke-workflow.ts'
import { shellQuote } from '../shell-quote.ts'

export interface TemplateFacts {
  readonly example: Example
  readonly config: Config
  readonly from: Provenance
  readonly pins: Pins
  readonly standalone: Standalone
  /** Every path of the new repository so far. */
  readonly paths: readonly string[]
  readonly executable: (path: string) => boolean
  /** Texts of it, as they are so far: those that `wantedTexts` names, if they are there and are text. */
  readonly texts: ReadonlyMap<string, string>
  /** Some file holds a test that pytest would find. */
  readonly hasTests: boolean
  readonly dropped: ReadmeParts['dropped']
}

export type Texts = Readonly<Record<string, { readonly text: string; readonly executable: boolean }>>

export function composeTexts(facts: TemplateFacts): { readonly texts: Texts; readonly findings: readonly Finding[] } {
  const { example, config, from, pins, standalone } = facts
  const at = { path: example.descriptor, example: example.id }
  const adapted = adaptTexts(facts)
  const smoke = planSmoke(example, config, { has: (path) => facts.paths.includes(path), textOf: (path) => adapted.get(path)?.text ?? facts.texts.get(path) ?? null })
  const script = smoke.kind === 'none' ? null : smokePath(facts.paths)
  const checks = composeChecks(facts, (path) => adapted.get(path)?.text ?? facts.texts.get(path) ?? null)
  const texts = new Map<string, { text: string; executable: boolean }>(adapted)
  const put = (path: string, text: string, executable = false): void => void texts.set(path, { text, executable })
  if (smoke.kind === 'smoke' && script !== null) {
    put(script, smokeScript({ example, config, plan: smoke, path: script }), true)
    put(SMOKE_WORKFLOW, smokeWorkflow({ exampleId: example.id, minutes: minutes(smoke, config), script, buildOnly: smoke.needsGpu }))
  }
  for (const [path, { text, executable }] of Object.entries(checks.texts)) put(path, text, executable)
  if (!facts.paths.includes('.gitignore')) put('.gitignore', gitignore(facts.paths))
  if (pins.lock !== null) put(LOCK_PATH, pins.lock.text)
  put(CONFIG_PATH, hortusConfig(config, { ownScript: looksLikePreset(script, facts) }))
  put(MARK_PATH, exportMark(example, from, standalone.copies, pins))
  put(readmePath(facts.paths), readmeOf(facts, adapted, smoke, script, checks.sentences))
  const findings = [
    ...(smoke.kind === 'none' ? [finding('EXPORT.NO_SMOKE', at, smoke.reason)] : smoke.needsGpu ? [finding('EXPORT.SMOKE_NEEDS_GPU', at, `The smoke test of ${example.id} needs a GPU: its workflow only builds.`)] : []),
    ...checks.findings,
  ]
  return { texts: Object.fromEntries([...texts].sort(([one], [other]) => (one < other ? -1 : 1))), findings }
}

/** What vendoring changed and added, with the descriptor at its new place and the images pinned. */
function adaptTexts({ example, pins, standalone, paths, executable, texts }: TemplateFacts): Map<string, { text: string; executable: boolean }> {
  const adapted = new Map<string, { text: string; executable: boolean }>()
  for (const { path, text, executable: runs } of standalone.added ?? []) adapted.set(path, { text, executable: runs })
  for (const [path, { text }] of standalone.rewritten) adapted.set(path, { text, executable: adapted.get(path)?.executable ?? executable(path) })
  const change = (path: string, to: (text: string) => string): void => {
    const before = adapted.get(path)?.text ?? texts.get(path)
    if (before === undefined) return
    const after = to(before)
    if (after !== before) adapted.set(path, { text: after, executable: adapted.get(path)?.executable ?? executable(path) })
  }
  change('example.yaml', (text) => adaptDescriptor(text, example.path).text)
  for (const path of new Set([...paths, ...adapted.keys()])) if (isDockerfile(path, example)) change(path, (text) => pinDockerfile(text, pins).text)
  if (pins.lock !== null && example.build.kind === 'docker') {
    change(example.build.dockerfile, (text) => constrainDockerfile(text).text)
    // What the build may not see it cannot copy.
    for (const ignore of ['.dockerignore', `${example.build.dockerfile}.dockerignore`]) change(ignore, (text) => `${text.replace(/\n?$/, '\n')}!${LOCK_PATH}\n`)
  }
  return adapted
}

function readmeOf(facts: TemplateFacts, adapted: ReadonlyMap<string, { readonly text: string }>, smoke: SmokePlan, script: string | null, sentences: readonly string[]): string {
  const { example, from, pins, standalone, texts, paths } = facts
  const path = readmePath(paths)
  const changed = [...standalone.rewritten].flatMap(([file, { edits }]) => edits.map((edit) => ({ path: file, ...edit })))
  const own = paths.includes(path) ? (adapted.get(path)?.text ?? texts.get(path) ?? null) : null
  const renamed = own === null || example.path === '.' ? null : ownReadme(own, example.id)
  const descriptor = adaptDescriptor(standalone.rewritten.get('example.yaml')?.text ?? texts.get('example.yaml') ?? '', example.path).edits.map((edit) => ({ path: 'example.yaml', ...edit }))
  return readme({
    example,
    own: renamed?.text ?? own,
    from,
    usage: { example, script, needsGpu: needsGpu(example), build: buildLine(example, smoke), presets: example.presets, checks: [...(script === null ? [] : [`The workflow \`Smoke\` ${needsGpu(example) ? 'builds' : 'builds and smokes'} on every push, on every pull request and once a week.`]), ...sentences] },
    vendored: [...standalone.copies, ...(standalone.added ?? []).map(({ path: to, because }) => ({ from: to, to, because }))],
    rewritten: [...changed, ...descriptor, ...(renamed?.edits ?? []).map((edit) => ({ path, ...edit }))].sort((one, other) => (one.path === other.path ? one.line - other.line : one.path < other.path ? -1 : 1)),
    dropped: facts.dropped,
    pins,
    held: [...new Set([...paths, ...adapted.keys()].filter((file) => isDockerfile(file, example)).flatMap((file) => heldImages(adapted.get(file)?.text ?? texts.get(file) ?? '')))].filter((ref) => !pins.images.has(ref.slice(0, ref.indexOf('@')))),
  })
}

function buildLine(example: Example, smoke: SmokePlan): string | null {
  if (smoke.kind === 'smoke' && smoke.build.kind === 'script') return ['bash', smoke.build.script, ...smoke.build.args].map(shellQuote).join(' ')
  return example.build.kind === 'docker' ? dockerBuild(example).replace(' "$@"', '') : null
}

/** Another spelling of the name is the example's own README too. */
const readmePath = (paths: readonly string[]): string => paths.find((path) => /^readme\.md$/i.test(path)) ?? 'README.md'

/** The example may have scripts of these names; below `.github` nothing of it gets. */
const smokePath = (paths: readonly string[]): string => ['smoke.sh', 'hortus-smoke.sh'].find((name) => !paths.some((path) => path.toLowerCase() === name)) ?? '.github/smoke.sh'

/** The smoke script has the name that a runner of the garden would look for, and the other presets of the example have no script. */
function looksLikePreset(script: string | null, { example, paths }: TemplateFacts): boolean {
  const scripts = example.presets.flatMap(({ runnerScript }) => (runnerScript === null ? [] : [runnerScript]))
  return script !== null && scripts.includes(script) && scripts.some((each) => each !== script) && !scripts.some((each) => paths.includes(each))
}

/** GitHub ends a job after six hours. */
const minutes = ({ preset }: SmokePlan & { kind: 'smoke' }, { build, smoke }: Config): number => Math.min(360, Math.ceil(build.timeout_minutes + (preset.timeoutSeconds ?? smoke.timeout_seconds) / 60 + 5))
