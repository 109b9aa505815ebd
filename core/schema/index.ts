/** `index/1`: the types are generated from schemas/index.schema.json. */
export type { Dataset as IndexedDataset, Edge as IndexEdge, Metrics as IndexedMetrics, Model as IndexedModel, Run as IndexedRun, WorkspaceIndex } from './generated/index.types.ts'
export type { Code as IndexedCode, Reference as IndexReference, Time as IndexedTime } from './generated/index.types.ts'
export { validate as validateIndex } from './generated/index.validate.js'
