import { later } from '../timers.ts'
import type { Stores } from '../stores/stores.ts'
import type { ShownWhy } from '../stores/view-store.ts'

export type Explaining = Readonly<{
  /** Shows why a row is as it is, or hides it again. */
  toggle(row: string): void
  close(): void
}>

export function createExplaining({ ports, project, analysis, view }: Stores): Explaining {
  const show = async (row: string): Promise<void> => {
    const current = project.getState().project
    const shown = analysis.getState().analysis
    if (current === null || shown === null) return
    const asked: ShownWhy = { row, status: 'running' }
    view.setState({ why: asked })
    const answer = await ports.analyzer.explain(current, row).then(
      (explanation): ShownWhy => ({ row, status: 'done', explanation }),
      (): ShownWhy => ({ row, status: 'failed' }),
    )
    // closed meanwhile, another row asked for, or other texts opened: nobody waits for this answer any more
    if (view.getState().why === asked && analysis.getState().analysis?.rows === shown?.rows)
      view.setState({ why: answer })
  }

  // aligned anew with other constraints: the row may have other reasons. A moment later, because opening other texts comes
  // by here too, and closes it
  analysis.subscribe((state, before) => {
    const { why } = view.getState()
    if (state.analysis?.rows === before.analysis?.rows || why === null) return
    later(0, () => {
      if (view.getState().why !== why) return
      if (state.analysis?.rows.some((row) => row.id === why.row) === true) void show(why.row)
      else view.setState({ why: null })
    })
  })

  return {
    toggle(row) {
      if (view.getState().why?.row === row) view.setState({ why: null })
      else void show(row)
    },
    close: () => view.setState({ why: null }),
  }
}
