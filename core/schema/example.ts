/** Descriptor `example.yaml`: the types are generated from schemas/example.schema.json. The normal form is core/garden/example.ts. */
export type { Example as ExampleDescriptor } from './generated/example.types.ts'
export { validate as validateDescriptor } from './generated/example.validate.js'
