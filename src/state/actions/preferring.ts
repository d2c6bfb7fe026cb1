import type { Stores } from '../stores/stores.ts'
import type { Columns, TextSize } from '../stores/view-store.ts'

/** What the reviewer wants the workbench to be like. Kept in the browser by the page, in no project. */
export type Preferring = Readonly<{
  setTextSize(size: TextSize): void
  setColumns(columns: Columns): void
  /** Gives acts other keys, by id; '' takes the key away, null gives the usual one back. */
  bind(keys: Readonly<Record<string, string | null>>): void
  /** Every key as it usually is. */
  unbindAll(): void
  toggleSettings(): void
  togglePalette(): void
}>

export function createPreferring({ view }: Stores): Preferring {
  return {
    setTextSize: (textSize) => view.setState({ textSize }),
    setColumns: (columns) => view.setState({ columns }),
    bind(keys) {
      const merged: Readonly<Record<string, string | null>> = { ...view.getState().bindings, ...keys }
      const bindings: Record<string, string> = {}
      for (const [id, key] of Object.entries(merged)) if (key !== null) bindings[id] = key
      view.setState({ bindings })
    },
    unbindAll: () => view.setState({ bindings: {} }),
    toggleSettings: () => view.setState((state) => ({ settingsOpen: !state.settingsOpen })),
    togglePalette: () => view.setState((state) => ({ paletteOpen: !state.paletteOpen })),
  }
}
