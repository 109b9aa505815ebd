/** Configuration: the types are generated from schemas/config.schema.json. */
export type { Config } from './generated/config.types.ts'
export { validate as validateConfig } from './generated/config.validate.js'
