export { redact } from '../core/secrets/redact.ts'
