/** Which files outside of an example go along in an export, and how texts change because the place is another one. */
import type { SourceFile } from '../../core/export/judge-files.ts'
import type { Standalone } from '../../core/export/standalone.ts'
import type { Example } from '../../core/garden/example.ts'
import { ok, type Result } from '../../core/problem.ts'
import type { Config } from '../../core/schema/config.ts'
import type { World } from '../../core/world.ts'

/** Where links of a document into the garden lead; `repository` is null when nobody said. */
export interface Origin {
  /** `owner/name` on GitHub. */
  readonly repository: string | null
  /** Full id. */
  readonly commit: string
}

/** `files` are those of the example that go along, relative to it, symlinks that leave it included. */
export async function exportVendor(_world: World, _config: Config, _example: Example, _files: readonly SourceFile[], _origin: Origin | null = null): Promise<Result<Standalone>> {
  return ok({ copies: [], rewritten: new Map(), findings: [] })
}
