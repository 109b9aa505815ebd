/** What the bot does of itself: after a weekly run, when the default branch moved, when a pull request of its own was closed. */
import type { Handler } from '../worker/handler.ts'
import { afterClose } from './after-close.ts'
import { renewProposals } from './renew-proposals.ts'
import { weekly } from './weekly.ts'

export const LIFECYCLE_HANDLERS: readonly Handler[] = [weekly, renewProposals, afterClose]
