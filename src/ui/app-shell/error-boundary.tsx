import { Component } from 'react'
import type { ReactNode } from 'react'
import { StetContext } from '../shared/stet-context.tsx'

/** A fault of ours must not leave a white page: it says what is safe, and offers the work as a file. */
export class ErrorBoundary extends Component<
  Readonly<{ children: ReactNode }>,
  Readonly<{ problem: string | null }>
> {
  static override contextType = StetContext
  declare context: React.ContextType<typeof StetContext>
  override state: Readonly<{ problem: string | null }> = { problem: null }

  static getDerivedStateFromError(error: unknown): Readonly<{ problem: string }> {
    return { problem: error instanceof Error ? error.message : String(error) }
  }

  override render(): ReactNode {
    if (this.state.problem === null) return this.props.children
    return (
      <main className="page-scroll">
        <div className="page" role="alert">
          <h1 className="page-title">The page ran into a fault</h1>
          <p className="page-lead">
            {this.state.problem} Your texts, marks and decisions are saved in this browser. Reload the page to
            go on; save a project file first to be sure.
          </p>
          <p className="fault-acts">
            <button type="button" className="button primary" onClick={() => location.reload()}>
              Reload
            </button>{' '}
            <button type="button" className="button" onClick={() => this.context?.session.saveFile()}>
              Save project file
            </button>
          </p>
        </div>
      </main>
    )
  }
}
