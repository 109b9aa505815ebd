import { ALL_STOPS } from '../../testing/tour.ts'
import { LESS, permissionSuite } from '../../testing/permission-suite.ts'

permissionSuite(ALL_STOPS, LESS)
