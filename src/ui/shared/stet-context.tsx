import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Stet } from '../../state/index.ts'
import type { AnalysisState } from '../../state/stores/analysis-store.ts'
import type { ProjectState } from '../../state/stores/project-store.ts'
import type { ViewState } from '../../state/stores/view-store.ts'

export const StetContext = createContext<Stet | null>(null)

export const StetProvider = StetContext.Provider

/** The workbench's actions and stores. */
export function useStet(): Stet {
  const stet = useContext(StetContext)
  if (stet === null) throw new Error('A component of the workbench was drawn outside <App>.')
  return stet
}

/* A component is drawn again only when what its selector gives is another value (Object.is). */
export const useProject = <T,>(select: (state: ProjectState) => T): T => useStore(useStet().project, select)
export const useAnalysis = <T,>(select: (state: AnalysisState) => T): T =>
  useStore(useStet().analysis, select)
export const useView = <T,>(select: (state: ViewState) => T): T => useStore(useStet().view, select)
