import type { Ports } from '../ports.ts'
import type { AnalysisStore } from './analysis-store.ts'
import type { ProjectStore } from './project-store.ts'
import type { ViewStore } from './view-store.ts'

/** What every action works on. */
export type Stores = Readonly<{
  ports: Ports
  project: ProjectStore
  analysis: AnalysisStore
  view: ViewStore
}>
