/** `kept-image/1`: the type is generated from schemas/kept-image.schema.json. */
export type { KeptImage } from './generated/kept-image.types.ts'
export { validate as validateKeptImage } from './generated/kept-image.validate.js'
