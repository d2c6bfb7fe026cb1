import { Component } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { useWords } from '../language/language-context.tsx'
import { useStet } from '../shared/stet-context.tsx'
import { shellWords } from './words.tsx'

/** A fault of ours must not leave a white page: it says what is safe, and offers the work as a file. */
export class ErrorBoundary extends Component<
  Readonly<{ children: ReactNode }>,
  Readonly<{ problem: string | null }>
> {
  override state: Readonly<{ problem: string | null }> = { problem: null }

  static getDerivedStateFromError(error: unknown): Readonly<{ problem: string }> {
    return { problem: error instanceof Error ? error.message : String(error) }
  }

  override render(): ReactNode {
    if (this.state.problem === null) return this.props.children
    return <Fault problem={this.state.problem} />
  }
}

function Fault({ problem }: Readonly<{ problem: string }>): ReactElement {
  const { session } = useStet()
  const words = useWords(shellWords)
  return (
    <main className="page-scroll">
      <div className="page" role="alert">
        <h1 className="page-title">{words.fault}</h1>
        <p className="page-lead">{words.faultSafe(problem)}</p>
        <p className="fault-acts">
          <button type="button" className="button primary" onClick={() => location.reload()}>
            {words.reload}
          </button>{' '}
          <button type="button" className="button" onClick={session.saveFile}>
            {words.saveFile}
          </button>
        </p>
      </div>
    </main>
  )
}
