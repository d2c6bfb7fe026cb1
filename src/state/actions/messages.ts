import type { Stores } from '../stores/stores.ts'

/** Shows one line at the bottom of the panel. The last one wins; the page takes it away after 8 s. */
export function say({ view }: Stores, text: string, undo = false): void {
  view.setState((state) => ({ toast: { id: (state.toast?.id ?? 0) + 1, text, undo } }))
}
