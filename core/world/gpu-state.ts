/** What GPUs are left with after a run, and the mark of a machine that must not be used. A part of `World` (core/world.ts). */
import type { Result } from '../problem.ts'

/** One look at the GPUs of this machine. Each part may be unreadable, and then says why: a driver may hang, lie or be gone. */
export interface GpuState {
  readonly cards: Readable<readonly GpuCard[]>
  readonly processes: Readable<readonly GpuProcess[]>
  /** Lines of the kernel's log that tell of errors of the driver, as they stand there. Untrusted. */
  readonly xids: Readable<readonly string[]>
}

export type Readable<T> = { readonly readable: true; readonly value: T } | { readonly readable: false; readonly reason: string }

export interface GpuCard {
  readonly uuid: string
  /** null: this card does not say. */
  readonly memoryBytes: number | null
  /** Memory errors that could not be corrected, since the driver was loaded; null: this card does not count them. */
  readonly uncorrectedErrors: number | null
}

/** A process that computes on a GPU. */
export interface GpuProcess {
  readonly pid: number
  readonly gpu: string
  /** Untrusted. */
  readonly name: string
  readonly memoryBytes: number | null
  /** Tells it from a later process with the same number; null: it is not seen from here. */
  readonly startTime: string | null
  /** Whose it is; null: it is not seen from here. */
  readonly uid: number | null
  /** It carries the mark of a run of another harness, which lives. */
  readonly elsewhere?: boolean
  /** It carries the mark of a run whose harness is dead. */
  readonly orphaned?: boolean
}

export interface GpuStates {
  /** Asks once; with `until`, again and again until it is true of what was seen, or the time is over. Never longer than that and the limit of one look, whatever the driver does. */
  look(options?: { readonly until?: (state: GpuState) => boolean; readonly withinMs?: number }): Promise<GpuState>
}

/** Kept outside of every repository: what a run may write cannot lift it. */
export interface Quarantine {
  /** null: the machine may be used. A mark that cannot be read counts. */
  read(): Promise<QuarantineMark | null>
  put(mark: QuarantineMark): Promise<Result<void>>
  /** False: there was none. */
  lift(): Promise<Result<boolean>>
  /** Where the mark lies, for people. */
  readonly pathAbs: string
}

export interface QuarantineMark {
  /** ISO 8601; null: the mark cannot be read. */
  readonly since: string | null
  /** The run after which it was put. */
  readonly run: string | null
  /** Sentences for people, printable, without a full stop. */
  readonly reasons: readonly string[]
}
