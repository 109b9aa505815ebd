/** Runs scripts that call a container engine, with a fake one. A part of `World` (core/world.ts). */
import type { RawCall } from '../contract/capture/parse-call.ts'
import type { CapturePlaces } from '../contract/capture/places.ts'
import type { Result } from '../problem.ts'

export interface Capture {
  /** Copies what scripts may see, once for any number of them: `files` are relative to the root. Gone with `dispose`. */
  open(files: readonly string[]): Promise<Result<CaptureSession>>
}

export interface CaptureSession extends AsyncDisposable {
  /** What cannot be kept away from a script on this machine: `network`, `files`, `processes`. Empty: nothing. */
  readonly open: readonly string[]
  /** Why so; null when `open` is empty. */
  readonly why: string | null
  run(request: CaptureRequest): Promise<CaptureOutcome>
}

export interface CaptureRequest {
  /** Directory of the example, relative to the root: where the script starts. */
  readonly example: string
  /** Relative to the example. */
  readonly script: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** Whether images that are asked for are there before the script made them. */
  readonly images: 'there' | 'absent'
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

export interface CaptureOutcome {
  readonly end: { readonly kind: 'exited'; readonly code: number } | { readonly kind: 'timed_out' } | { readonly kind: 'interrupted' } | { readonly kind: 'failed'; readonly reason: string }
  /** In order. Untrusted: the script could have written anything there. Names with `faked:`, `inline:`, `host:` and `waits:` are no engine's. */
  readonly calls: readonly RawCall[]
  readonly places: CapturePlaces
  /** Files of the copy that the script changed or removed, relative to the root; null where nobody could look. */
  readonly changed: readonly string[] | null
  /** The last lines of what it printed. Untrusted. */
  readonly tail: readonly string[]
  readonly durationMs: number
}
