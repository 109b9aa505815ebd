import type { Finding } from '../../schema/report.ts'
import type { WorkDir } from '../../workdir/work-dir.ts'

/** One group of checks about a work-dir. Total: whatever it holds, it gives findings and never throws. */
export type WorkDirRule = (workDir: WorkDir) => readonly Finding[]
