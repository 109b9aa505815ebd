/** `export/1`: the type is generated from schemas/export.schema.json. */
export type { Export as ExportMark } from './generated/export.types.ts'
export { validate as validateExportMark } from './generated/export.validate.js'
