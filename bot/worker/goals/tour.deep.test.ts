import { ALL_STOPS } from '../../testing/tour.ts'
import { tourSuite } from '../../testing/tour-suite.ts'

tourSuite(ALL_STOPS)
