/** Every endpoint of the twin. A new one: add it to its family here, then `node scripts/generate-openapi.ts`. */
import type { Route } from '../server/route.ts'
import { actionsRoutes } from './actions.ts'
import { appRoutes } from './apps.ts'
import { checkRunRoutes } from './check-runs.ts'
import { commentRoutes } from './comments.ts'
import { compareRoutes } from './compare.ts'
import { contentsRoutes } from './contents.ts'
import { gitDataRoutes } from './git-data.ts'
import { metaRoutes } from './meta.ts'
import { pullRoutes } from './pulls.ts'

export const routes: readonly Route[] = [...metaRoutes, ...appRoutes, ...commentRoutes, ...checkRunRoutes, ...contentsRoutes, ...gitDataRoutes, ...pullRoutes, ...compareRoutes, ...actionsRoutes]
