import type { ReactElement } from 'react'
import { useMemo, useRef } from 'react'

/**
 * The HTML report as it will look. It is our own, yet made of foreign texts: the sandbox gives it no scripts, forms or
 * way out. Its style element would be refused by the page's own policy, which a frame inherits, so the same rules are
 * handed in as a style sheet object; `allow-same-origin` is what lets us, and is harmless without scripts.
 */
export function ReportFrame({ html, title }: Readonly<{ html: string; title: string }>): ReactElement {
  const frame = useRef<HTMLIFrameElement>(null)
  const { page, rules } = useMemo(() => takeStyles(html), [html])
  const style = (): void => {
    const inside = frame.current?.contentWindow
    const document = frame.current?.contentDocument
    if (inside == null || document == null) return
    // the constructor must be the frame's own; the type of a window does not list what is global in it
    const { CSSStyleSheet: Sheet } = inside as Window & typeof globalThis
    const sheet = new Sheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets = [sheet]
  }
  return (
    <iframe
      ref={frame}
      className="report-sheet"
      title={title}
      sandbox="allow-same-origin"
      srcDoc={page}
      onLoad={style}
    />
  )
}

function takeStyles(html: string): Readonly<{ page: string; rules: string }> {
  const rules: string[] = []
  const page = html.replace(/<style[^>]*>([^]*?)<\/style>/gi, (_all, css: string) => {
    rules.push(css)
    return ''
  })
  return { page, rules: rules.join('\n') }
}
