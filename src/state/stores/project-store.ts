import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import type { Project } from '../../core/model/project.ts'
import { applyChange, invertChange, isEmptyChange } from '../../core/review/change.ts'
import type { Change } from '../../core/review/change.ts'

/** saved: on disk · pending: will be in a moment · saving: on its way · failed: only in this tab (`saveProblem` says why). */
export type SaveStatus = 'saved' | 'pending' | 'saving' | 'failed'

/** What a person makes: the project, and the acts that led here. Saved by autosave.ts, never by the store itself. */
export type ProjectState = Readonly<{
  project: Project | null
  /** Oldest first. */
  past: readonly Change[]
  /** Next to redo last. */
  future: readonly Change[]
  saveStatus: SaveStatus
  saveProblem: string | null
  /** Another tab saved this project: nothing is written from here any more, until it is opened again. */
  saveConflict: boolean
}>

export type ProjectStore = StoreApi<ProjectState>

/** Acts kept for undo in one visit. A review has some hundreds; beyond this the oldest are forgotten. */
const HISTORY = 2000

export const createProjectStore = (): ProjectStore =>
  createStore<ProjectState>(() => ({
    project: null,
    past: [],
    future: [],
    saveStatus: 'saved',
    saveProblem: null,
    saveConflict: false,
  }))

/** Opens a project: its history begins anew. */
export function openInStore(store: ProjectStore, project: Project | null, saveStatus: SaveStatus): void {
  store.setState({ project, past: [], future: [], saveStatus, saveProblem: null, saveConflict: false })
}

/** Does an act. False when there is no project or the act changes nothing. */
export function runChange(store: ProjectStore, change: Change): boolean {
  const { project, past } = store.getState()
  if (project === null || isEmptyChange(change)) return false
  store.setState({
    project: applyChange(project, change),
    past: [...past.slice(-HISTORY + 1), change],
    future: [],
    saveStatus: 'pending',
  })
  return true
}

/** Takes the last act back and gives it, or null when there is none. */
export function undoChange(store: ProjectStore): Change | null {
  const { project, past, future } = store.getState()
  const change = past.at(-1)
  if (project === null || change === undefined) return null
  store.setState({
    project: applyChange(project, invertChange(change)),
    past: past.slice(0, -1),
    future: [...future, change],
    saveStatus: 'pending',
  })
  return change
}

/** Does the act again that was taken back last. */
export function redoChange(store: ProjectStore): Change | null {
  const { project, past, future } = store.getState()
  const change = future.at(-1)
  if (project === null || change === undefined) return null
  store.setState({
    project: applyChange(project, change),
    past: [...past, change],
    future: future.slice(0, -1),
    saveStatus: 'pending',
  })
  return change
}
