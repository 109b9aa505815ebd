/** Loaded before each test file when FC_SEED is set: every property search starts from that seed. */
import { configureGlobal } from 'fast-check'

configureGlobal({ seed: Number(process.env['FC_SEED']) })
