import type { Theme } from '../../state/stores/view-store.ts'

/** One button goes round all three. */
export const NEXT_THEME: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' }
