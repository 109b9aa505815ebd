/** What a verb's exit code means; the one place where numbers stand (core/report/exit-code.ts maps a verdict to 0-3). */
export const EXIT = {
  clean: 0,
  warnings: 1,
  errors: 2,
  couldNotRun: 3,
  /** 128 + the signal's number, as shells report it; after a clean stop. */
  SIGHUP: 129,
  SIGINT: 130,
  SIGTERM: 143,
} as const

export const EXIT_CODE_HELP = `Exit codes: 0 clean, 1 warnings only (2 with --strict), 2 errors found, 3 could not run, 130 or 143 interrupted.`
