import type { Rule } from './subject.ts'
export const schemaRules: Rule = () => []
