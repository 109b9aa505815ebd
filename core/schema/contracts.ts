/** `contracts/1`, the stored contracts: checked by schemas/contracts.schema.json; the type is core/contract/captured.ts. */
export { validate as validateContracts } from './generated/contracts.validate.js'
