export type { Provenance } from './templates/provenance.ts'
