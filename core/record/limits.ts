/** Ceilings of what a run may report; more than this is counted, not kept, and a diagnostic says so. */
export const REPORT_LIMITS = {
  /** Of each file; the rest is not read. */
  fileBytes: 16 * 1024 * 1024,
  lineChars: 64 * 1024,
  names: 1_000,
  nameChars: 200,
  pointsPerSeries: 500,
  points: 50_000,
  events: 1_000,
  notes: 100,
  artifacts: 200,
  textChars: 4_096,
  diagnostics: 20,
} as const
