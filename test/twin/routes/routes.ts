/** Every endpoint of the twin. A new one: add it to its family here, then `node scripts/generate-openapi.ts`. */
import type { Route } from '../server/route.ts'
import { actionsRoutes } from './actions.ts'
import { appRoutes } from './apps.ts'
import { checkRunRoutes } from './check-runs.ts'
import { commentRoutes } from './comments.ts'
import { compareRoutes } from './compare.ts'
import { contentsRoutes } from './contents.ts'
import { gitDataRoutes } from './git-data.ts'
import { hookRoutes } from './hook.ts'
import { issueRoutes } from './issues.ts'
import { manifestRoutes } from './manifest.ts'
import { metaRoutes } from './meta.ts'
import { pullRoutes } from './pulls.ts'
import { reactionRoutes } from './reactions.ts'
import { reviewRoutes } from './reviews.ts'
import { workflowRoutes } from './workflows.ts'

export const routes: readonly Route[] = [...metaRoutes, ...appRoutes, ...hookRoutes, ...manifestRoutes, ...issueRoutes, ...reactionRoutes, ...reviewRoutes, ...commentRoutes, ...checkRunRoutes, ...contentsRoutes, ...gitDataRoutes, ...pullRoutes, ...compareRoutes, ...actionsRoutes, ...workflowRoutes]
