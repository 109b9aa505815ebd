/** Captures what a preset's script asks of a container engine: the unmodified script, a fake engine, no network (specs: garden 2.2). */
import type { CapturedContract } from '../../core/contract/captured.ts'
import { otherInterpreter } from '../../core/contract/capture/interpreter.ts'
import { judgeCapture, type Judged } from '../../core/contract/capture/judge-capture.ts'
import { gardenImage } from '../../core/contract/capture/garden-image.ts'
import { firstTry, nextTry, type Try } from '../../core/contract/capture/next-try.ts'
import { placeholder } from '../../core/contract/capture/placeholder.ts'
import { placePath } from '../../core/contract/capture/places.ts'
import { namedScripts, ownSources, sourcesDigest } from '../../core/contract/capture/sources.ts'
import type { Example, Preset } from '../../core/garden/example.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import type { CaptureOutcome, CaptureSession, World } from '../../core/world.ts'
import { listFiles } from './list-files.ts'

/** What captures share: the copy that scripts see, and the files of the repository. */
export interface CaptureGround extends AsyncDisposable {
  readonly session: CaptureSession
  readonly files: readonly string[]
}

export interface CaptureOptions {
  /** Made by the caller for several captures; else one is made for this one. */
  readonly ground?: CaptureGround
  /** The script is from someone who is not trusted: without a whole sandbox it is not run. */
  readonly untrusted?: boolean
}

/** A script that could not be captured is a contract too: `state` and `reason` say it. A failed result: nothing could be tried. */
export async function captureContract(world: World, example: Example, preset: Preset, options: CaptureOptions = {}): Promise<Result<CapturedContract>> {
  if (preset.action.kind !== 'script') return fail({ code: 'CAPTURE.NO_SCRIPT', message: `The preset "${preset.name}" of ${example.id} is no script.`, next: 'Only presets with a `script:` have a contract to capture.', path: example.descriptor })
  if (options.ground !== undefined) return captureOn(world, options.ground, example, preset, options)
  const opened = await openCaptureGround(world)
  if (!opened.ok) return opened
  await using ground = opened.value
  return await captureOn(world, ground, example, preset, options)
}

/** `near`: which of all files the scripts see; left out: all. */
export async function openCaptureGround(world: World, near?: (files: readonly string[]) => readonly string[]): Promise<Result<CaptureGround>> {
  const files = await listFiles(world)
  const session = await world.capture.open(near === undefined ? files : near(files))
  if (!session.ok) return session
  return ok({ session: session.value, files, [Symbol.asyncDispose]: () => session.value[Symbol.asyncDispose]() })
}

/** Long enough for any script that only starts containers: the slowest of the fixtures takes half a second. */
const TIMEOUT_MS = 10_000

async function captureOn(world: World, { session, files }: CaptureGround, example: Example, preset: Preset, { untrusted = false }: CaptureOptions): Promise<Result<CapturedContract>> {
  if (preset.action.kind !== 'script') return fail({ code: 'CAPTURE.NO_SCRIPT', message: 'The preset is no script.', next: 'Name another one.' })
  const { script, args } = preset.action
  const path = example.path === '.' ? script : `${example.path}/${script}`
  const there = await world.files.stat(path)
  if (there === null) return fail({ code: 'CAPTURE.NO_SCRIPT', message: `${path}, the script of the preset "${preset.name}" of ${example.id}, is not there.`, next: 'Correct the preset in its example.yaml.', path: example.descriptor })
  if (untrusted && session.open.length > 0) return fail({ code: 'CAPTURE.NOT_ISOLATED', message: `Scripts that are not trusted are not captured here: ${session.open.join(', ')} cannot be kept away from them (${session.why ?? 'no reason known'}).`, next: 'Allow user namespaces (on Ubuntu: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0), or set smoke.untrusted to false for code you trust.' })
  const text = await textOf(world, path)
  const sources = await digestSources(world, example, files, { script, args, env: preset.env })
  const known = { schema: 'contract/1', example: example.id, preset: preset.name, script, sources } as const
  const other = otherInterpreter(script, text)
  if (other !== null) return ok({ ...known, state: 'none', reason: `is no shell script: it would run on the host, by ${other}`, calls: [] })
  const { judged, tried, outcome } = await tryAll(session, example, script, args, { ...gardenImage(text, example), ...preset.env }, world.signal)
  if (outcome.end.kind === 'interrupted') return fail({ code: 'RUN.INTERRUPTED', message: `Interrupted while the contract of ${example.id} ${preset.name} was captured.`, next: 'Start it again.' })
  const assumed = assumptions(judged, tried.at(-1)!)
  return ok({
    ...known,
    state: judged.state,
    reason: judged.reason,
    calls: judged.calls,
    ...(outcome.changed === null ? {} : { changed: outcome.changed.map((each) => placePath(`${outcome.places.repository}/${each}`, '/', outcome.places)) }),
    ...(assumed.length === 0 ? {} : { assumed }),
    ...(session.open.length === 0 ? {} : { notIsolated: session.open }),
  })
}

interface Tried {
  readonly judged: Judged
  readonly outcome: CaptureOutcome
  readonly tried: readonly Try[]
}

async function tryAll(session: CaptureSession, example: Example, script: string, args: readonly string[], env: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Tried> {
  const tried: Try[] = []
  for (let next: Try = firstTry(script); ; ) {
    tried.push(next)
    const given = Object.fromEntries(next.given.map((name) => [name, placeholder(name)]))
    const outcome = await session.run({ example: example.path, script, args, env: { ...given, ...env }, images: next.images, timeoutMs: TIMEOUT_MS, signal })
    const judged = judgeCapture(outcome)
    const another = nextTry(outcome, judged, tried)
    if (another === null) return { judged, outcome, tried }
    next = another
  }
}

function assumptions({ faked, calls }: Judged, { images, given }: Try): readonly string[] {
  const asked = calls.some((call) => call.kind === 'query' && ABOUT_IMAGES.has(call.words[0] ?? '') && !call.words.some((word) => word.includes('.State')))
  return [
    ...(faked.includes('nvidia-smi') ? ['a GPU is there (nvidia-smi)'] : []),
    ...faked.filter((name) => name !== 'nvidia-smi').map((name) => `${name} got an answer`),
    ...(asked ? [images === 'there' ? 'images that it asks for are there' : 'images that it asks for are not there before it makes them'] : []),
    ...given.map((name) => `${name} is set`),
  ]
}

const ABOUT_IMAGES: ReadonlySet<string> = new Set(['image', 'images', 'inspect', 'history', 'manifest'])

const MAX_SOURCE_BYTES = 512 * 1024

async function textOf(world: Pick<World, 'files'>, path: string): Promise<string> {
  const text = await world.files.readText(path, { maxBytes: MAX_SOURCE_BYTES, head: true })
  return text.ok ? text.value.text : ''
}

export const digestSources = (world: Pick<World, 'files'>, example: Example, files: readonly string[], called: Parameters<typeof sourcesDigest>[1]): Promise<string> => openSources(world, files)(example, called)

/** For many scripts: what one example rests on is read once for all of its presets. */
export function openSources(world: Pick<World, 'files'>, files: readonly string[]): (example: Example, called: Parameters<typeof sourcesDigest>[1]) => Promise<string> {
  const scripts = files.filter((file) => /\.(sh|bash)$/.test(file))
  const known = new Map<string, Promise<ReadonlyMap<string, string>>>()
  const ownFiles = new Map<string, readonly string[]>()
  return async (example, called) => {
    const own = ownFiles.get(example.path) ?? ownSources(files, example.path)
    ownFiles.set(example.path, own)
    const script = example.path === '.' ? called.script : `${example.path}/${called.script}`
    const first = own.includes(script) ? own : [...own, script]
    const key = `${example.path}\n${first.length === own.length ? '' : script}`
    const reading = known.get(key) ?? readSources(world, example, scripts, first)
    known.set(key, reading)
    return sourcesDigest(await reading, called)
  }
}

async function readSources(world: Pick<World, 'files'>, example: Example, scripts: readonly string[], first: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const read = new Map<string, string>()
  let wanted = first
  while (wanted.length > 0) {
    const found = await Promise.all(wanted.map(async (path) => [path, await textOf(world, path)] as const))
    for (const [path, text] of found) read.set(path, text)
    wanted = [...new Set(found.flatMap(([, text]) => namedScripts(text, scripts)))].filter((path) => !read.has(path) && isShared(path, example))
  }
  return read
}

/** Scripts of other examples have the same names as its own: `build.sh` of this one names none of theirs. */
function isShared(path: string, { path: own }: Example): boolean {
  const folder = own.split('/')[0]!
  return path.startsWith(`${own}/`) || !path.startsWith(`${folder}/`) || own === '.'
}
