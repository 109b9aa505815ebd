export interface DoctorLine {
  readonly what: string
  /** note: nothing is wrong, and it is good to know. */
  readonly state: 'ok' | 'note' | 'warning' | 'error'
  readonly message: string
  /** What to do; null when nothing is to be done. */
  readonly next: string | null
}
