/** `site-index/1`: the types are generated from schemas/site-index.schema.json. */
export type { SiteIndex, Example as SiteIndexExample } from './generated/site-index.types.ts'
export { validate as validateSiteIndex } from './generated/site-index.validate.js'
