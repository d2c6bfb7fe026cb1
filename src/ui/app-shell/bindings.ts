import type { Shortcut } from './shortcut.ts'

/** Keys the reviewer chose, by the id of what they do; '' for none. */
export type Bindings = Readonly<Record<string, string>>

/** Closing, moving on, and what reads a page aloud or leaves it: these keep their meaning everywhere. */
const NEVER = new Set(['Escape', 'Tab', 'Shift+Tab', 'Enter', 'Shift+Enter', 'F5', 'F6', 'F11', 'F12'])
/** Browsers act on these before a page hears of them. */
const OF_THE_BROWSER = new Set(['Ctrl+t', 'Ctrl+n', 'Ctrl+w', 'Ctrl+q', 'Ctrl+Tab', 'Ctrl+Shift+Tab'])
const OF_EDITING = new Set(['Ctrl+c', 'Ctrl+x', 'Ctrl+v', 'Ctrl+a', 'Ctrl+r', 'Ctrl+p', 'Ctrl+l'])

/** Whether a key may be given to something else. */
export const isFree = (key: string): boolean =>
  !NEVER.has(key) && !OF_THE_BROWSER.has(key) && !OF_EDITING.has(key)

/**
 * The keys that do it now. A chosen key takes the place of the first; further ones with Ctrl stay, since hands know them
 * from everywhere (Ctrl Z undoes, whatever else does).
 */
export function keysOf({ id, keys }: Pick<Shortcut, 'id' | 'keys'>, bindings: Bindings): readonly string[] {
  const chosen = Object.hasOwn(bindings, id) ? bindings[id] : undefined
  if (chosen === undefined) return keys
  const others = keys.slice(1).filter((key) => key.startsWith('Ctrl+'))
  return chosen === '' ? others : [chosen, ...others]
}

/** The first of them as it is shown; '' where it has none. */
export function shownKey({ id, shown }: Pick<Shortcut, 'id' | 'shown'>, bindings: Bindings): string {
  const chosen = Object.hasOwn(bindings, id) ? bindings[id] : undefined
  return chosen === undefined ? shown : keyName(chosen)
}

const NAMES: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Backspace: '⌫',
  Delete: 'Del',
  PageUp: 'Page ↑',
  PageDown: 'Page ↓',
}

/** "Shift+d" → "Shift D", "Ctrl+ArrowUp" → "Ctrl ↑". The plus sign itself is a key: "Ctrl++" → "Ctrl +". */
export function keyName(key: string): string {
  const [, before = '', last = ''] = /^((?:Ctrl\+|Alt\+|Shift\+)*)(.*)$/su.exec(key) ?? []
  return `${before.replaceAll('+', ' ')}${NAMES[last] ?? (last.length === 1 ? last.toUpperCase() : last)}`
}

/** The part of KeyboardEvent that says which key it was. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'> & {
  getModifierState?: KeyboardEvent['getModifierState']
}

/**
 * "Ctrl+Shift+z"; Shift is named only where the key itself does not say it. A sign typed with AltGr ("[" on many
 * keyboards) is that sign. With Alt the figure printed on the key counts: macOS makes another sign of it.
 */
export function nameOfKey(event: Pressed): string {
  const isTyped = event.getModifierState?.('AltGraph') === true
  const isAlt = event.altKey && !isTyped
  const isControl = (event.ctrlKey || event.metaKey) && !isTyped
  const figure = isAlt ? /^Digit(\d)$/.exec(event.code)?.[1] : undefined
  const isLetter = /^\p{L}$/u.test(event.key)
  const key = figure ?? (isLetter ? event.key.toLowerCase() : event.key)
  const isNamed = key.length > 1 || isLetter || key === ' ' || figure !== undefined
  return `${isControl ? 'Ctrl+' : ''}${isAlt ? 'Alt+' : ''}${event.shiftKey && isNamed ? 'Shift+' : ''}${key}`
}

/** Whether it is a character, which single-letter keys are switched off for (WCAG 2.1.4): Space and Enter are none. */
export const isSingleCharacter = (key: string): boolean => /^(?:Shift\+)?[^ ]$/su.test(key)

/** What else has this key. */
export const othersWith = (
  key: string,
  shortcut: Shortcut,
  shortcuts: readonly Shortcut[],
  bindings: Bindings,
): readonly Shortcut[] =>
  shortcuts.filter((each) => each.id !== shortcut.id && keysOf(each, bindings).includes(key))
