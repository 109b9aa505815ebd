import { SHORT_STOPS } from '../../testing/tour.ts'
import { tourSuite } from '../../testing/tour-suite.ts'

tourSuite(SHORT_STOPS)
