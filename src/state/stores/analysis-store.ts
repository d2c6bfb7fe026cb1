import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import type { Analysis, Progress } from '../../core/model/analysis.ts'
import type { Failure } from '../failure.ts'

export type Stage = Parameters<Progress>[0]

/** Derived from the project's texts, never stored. While a run is on, the analysis of before stays in view. */
export type AnalysisState = Readonly<{
  status: 'idle' | 'running' | 'failed' | 'done'
  stage: Stage | null
  /** Of the whole run, 0 to 1. */
  share: number
  /** Set 400 ms into a run: shorter ones show no progress (design, Progress). */
  slow: boolean
  analysis: Analysis | null
  problem: Failure | null
}>

export type AnalysisStore = StoreApi<AnalysisState>

export const IDLE: AnalysisState = {
  status: 'idle',
  stage: null,
  share: 0,
  slow: false,
  analysis: null,
  problem: null,
}

export const createAnalysisStore = (): AnalysisStore => createStore<AnalysisState>(() => IDLE)
