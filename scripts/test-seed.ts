/** Loaded before each test file of `npm test`: every property search starts from that seed. */
import { configureGlobal } from 'fast-check'

configureGlobal({ seed: Number(process.env['FC_SEED']) })
