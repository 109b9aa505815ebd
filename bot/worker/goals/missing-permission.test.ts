import { SHORT_STOPS } from '../../testing/tour.ts'
import { LESS, permissionSuite } from '../../testing/permission-suite.ts'

permissionSuite(SHORT_STOPS.filter(({ name }) => ['badge', 'validate', 'smoke', 'tier'].includes(name)), LESS.filter(([, given]) => given === 'none'))
