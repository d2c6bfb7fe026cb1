import type { ComponentType, ReactElement } from 'react'
import { lazy, useState } from 'react'

/** A part of the page in files of its own. `load` fetches it ahead; `Part` is drawn inside a <Suspense>. */
export type LazyPart<P extends object> = Readonly<{
  Part: (props: P) => ReactElement
  load: () => Promise<void>
}>

/**
 * A part that stands in the very moment it is asked for, once its files are there. React's own `lazy` shows a part up to
 * 300 ms after its place was first drawn empty, even when its file has come since: a flash of nothing on the review
 * page, and after M, G or Ctrl K the letters that are typed meanwhile would act as keys of the page instead of going
 * into the field. So a loaded part is drawn as it is. Which of the two is settled when it opens: a change later would
 * throw away what was typed.
 */
export function lazyPart<P extends object>(fetchPart: () => Promise<ComponentType<P>>): LazyPart<P> {
  let loaded: ComponentType<P> | null = null
  const load = async (): Promise<ComponentType<P>> => {
    loaded ??= await fetchPart()
    return loaded
  }
  const Waiting = lazy(async () => ({ default: await load() }))
  return {
    Part: function Part(props) {
      const [Component] = useState<ComponentType<P>>(() => loaded ?? Waiting)
      return <Component {...props} />
    },
    load: async () => void (await load()),
  }
}
