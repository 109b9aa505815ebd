import { ALL_STOPS } from '../../testing/tour.ts'
import { LESS, permissionSuite } from '../../testing/permission-suite.ts'

const SOME: ReadonlySet<string> = new Set(['badge', 'validate', 'smoke', 'tier', 'a wrong configuration', 'a push to a pull request'])

permissionSuite(ALL_STOPS.filter(({ name }) => SOME.has(name)), LESS.filter(([, given]) => given === 'none'))
