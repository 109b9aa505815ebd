/** Ends what harnesses left that were killed before they could. A part of `World` (core/world.ts). */
export interface Watchdog {
  /** Ends nothing. */
  find(): Promise<readonly Leftover[]>
  /** Ends what is found now; gives back what was ended, and what is still there. */
  end(): Promise<{ readonly ended: readonly Leftover[]; readonly left: readonly Leftover[] }>
}

export interface Leftover {
  readonly kind: 'container' | 'cgroup' | 'process' | 'directory'
  /** As `docker ps`, `ps` or `ls` name it. */
  readonly name: string
  /** dead: its harness is gone. too_long: its harness cannot be seen from here, and one that lives would have ended it long ago. */
  readonly why: 'dead' | 'too_long'
}
