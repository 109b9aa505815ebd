/** For tests: the facts of a small repository, to compose its texts from. */
import { resolve } from '../../../config/resolve.ts'
import type { Preset } from '../../../garden/example.ts'
import { sampleExample, samplePreset } from '../../../record/testing/sample-example.ts'
import { NO_PINS } from '../../pins/pins.ts'
import type { TemplateFacts } from '../compose-texts.ts'

export const COMMIT = 'c'.repeat(40)
export const TREE = 'd'.repeat(40)

/** `files`: path → text, of the example. */
export function sampleFacts(files: Readonly<Record<string, string>>, more: Partial<TemplateFacts> = {}): TemplateFacts {
  return {
    example: { ...sampleExample(), build: { kind: 'docker', dockerfile: 'Dockerfile', args: {} } },
    config: resolve([]).config,
    from: { repository: 'someone/garden', commit: COMMIT, dirty: false, tree: TREE },
    pins: NO_PINS,
    standalone: { copies: [], rewritten: new Map(), findings: [] },
    paths: Object.keys(files).sort(),
    executable: () => false,
    texts: new Map(Object.entries(files)),
    hasTests: false,
    dropped: [],
    ...more,
  }
}

export const preset = (more: Partial<Preset>): Preset => ({ ...samplePreset(), ...more })
