import { screen, waitFor } from '@testing-library/react'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keyName, keysOf, nameOfKey } from '../../src/ui/app-shell/bindings.ts'
import type { Pressed } from '../../src/ui/app-shell/bindings.ts'
import { KEY_GROUPS, SHORTCUTS } from '../../src/ui/app-shell/shortcut-list.ts'
import { drawReview } from './draw-workbench.tsx'

describe('the table of keys', () => {
  it('has no id twice', () => {
    const ids = SHORTCUTS.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it('stands on the sheet, each key in one group', () => {
    const listed = KEY_GROUPS.flatMap(({ shortcuts }) => shortcuts.map(({ id }) => id))
    expect(listed.toSorted()).toEqual(SHORTCUTS.map(({ id }) => id).toSorted())
  })

  it('shows what it listens to', () => {
    const other = SHORTCUTS.filter(({ keys, shown }) => keyName(keys[0] ?? '') !== shown && shown !== '?')
    expect(other.map(({ id, keys, shown }) => `${id}: ${keys[0] ?? ''} shown as ${shown}`)).toEqual([])
  })

  it('is what keys beside names say', () => {
    const folder = join(import.meta.dirname, '../../src/ui')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.tsx'),
    )
    const wrong: string[] = []
    for (const file of files)
      for (const [, id, shown] of readFileSync(join(folder, file), 'utf8').matchAll(
        /<Key\s+of="(\w+)"[^>]*>([^<{]*)<\/Key>/g,
      )) {
        const shortcut = SHORTCUTS.find((each) => each.id === id)
        if (shortcut?.shown !== shown?.trim().replace('&apos;', "'"))
          wrong.push(`${file}: ${id ?? ''} says ${shown ?? ''}`)
      }
    expect(wrong).toEqual([])
  })
})

describe('names of keys', () => {
  const press = (key: string, more: Partial<Pressed> & { altGraph?: boolean } = {}): string =>
    nameOfKey({
      key,
      code: '',
      ctrlKey: false,
      metaKey: false,
      shiftKey: false,
      altKey: false,
      getModifierState: (name) => name === 'AltGraph' && more.altGraph === true,
      ...more,
    })
  it.each([
    ['a letter', press('d'), 'd'],
    ['Shift and a letter', press('D', { shiftKey: true }), 'Shift+d'],
    ['a sign that Shift makes', press('?', { shiftKey: true }), '?'],
    ['⌘ as Ctrl', press('k', { metaKey: true }), 'Ctrl+k'],
    ['an arrow with Shift', press('ArrowRight', { shiftKey: true }), 'Shift+ArrowRight'],
    ['a sign typed with AltGr', press('[', { ctrlKey: true, altKey: true, altGraph: true }), '['],
    ['Alt and a figure where it makes a sign', press('¡', { altKey: true, code: 'Digit1' }), 'Alt+1'],
  ])('%s', (_, name, expected) => expect(name).toBe(expected))

  it.each([
    ['Shift+d', 'Shift D'],
    ['Ctrl+Shift+g', 'Ctrl Shift G'],
    [' ', 'Space'],
    ['ArrowUp', '↑'],
    ['Ctrl++', 'Ctrl +'],
    ['+', '+'],
  ])('%s is shown as %s', (key, shown) => expect(keyName(key)).toBe(shown))

  it('a chosen key replaces the first; others with Ctrl stay', () => {
    const undo = SHORTCUTS.find(({ id }) => id === 'undo')!
    expect(keysOf(undo, { undo: 'u' })).toEqual(['u', 'Ctrl+z'])
    expect(keysOf(undo, { undo: '' })).toEqual(['Ctrl+z'])
    expect(keysOf(undo, {})).toEqual(undo.keys)
  })
})

describe('changing keys', () => {
  /** By its label: to ask for the roles of the whole page with every key takes jsdom seconds. */
  const keyOf = (what: string): HTMLElement =>
    screen.getByLabelText(new RegExp(`^${what}: .*Change the key$`))
  const change = async (what: string, key: string) => {
    const drawn = await drawReview()
    await drawn.user.keyboard('?')
    await screen.findByRole('dialog', { name: 'Keys' })
    await drawn.user.click(keyOf(what))
    await drawn.user.keyboard(key)
    return drawn
  }

  it('gives an act another key, which is shown and kept', async () => {
    const { user, stet } = await change('Next flag', 'ö')
    expect(stet.view.getState().bindings).toEqual({ nextFlag: 'ö' })
    expect(JSON.parse(localStorage.getItem('stet.keys') ?? '')).toEqual({ nextFlag: 'ö' })
    await waitFor(() => expect(document.activeElement).toBe(keyOf('Next flag')))
    expect(keyOf('Next flag').textContent).toBe('Ö')
    await user.click(screen.getByLabelText('Close'))
    expect(stet.view.getState().currentFlag).toBeNull()
    await user.keyboard('j')
    expect(stet.view.getState().currentFlag).toBeNull()
    await user.keyboard('ö')
    expect(stet.view.getState().currentFlag).not.toBeNull()
  })

  it('says what has the key already, and swaps the two when asked', async () => {
    const { user, stet } = await change('Next flag', 'd')
    expect(screen.getByRole('alert').textContent).toBe('D is taken: Dismiss, go on.')
    expect(stet.view.getState().bindings).toEqual({})
    await user.click(screen.getByText('Swap the two keys'))
    expect(stet.view.getState().bindings).toEqual({ nextFlag: 'd', dismiss: 'j' })
    await user.click(screen.getByText('All keys as usual'))
    expect(stet.view.getState().bindings).toEqual({})
  })

  it('refuses keys of the browser', async () => {
    const { stet } = await change('Next flag', '{Control>}w{/Control}')
    expect(screen.getByRole('alert').textContent).toMatch(/^Ctrl W belongs to the browser/)
    expect(stet.view.getState().bindings).toEqual({})
  })

  it('leaves the key as it is on Escape, and keeps the sheet open', async () => {
    const { stet } = await change('Next flag', '{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(keyOf('Next flag')))
    expect(stet.view.getState()).toMatchObject({ keysOpen: true, bindings: {} })
  })
})

describe('single letters switched off', () => {
  it('do nothing, are not shown, and leave other keys alone', async () => {
    const { user, stet } = await drawReview()
    stet.navigating.setShortcuts(false)
    await user.keyboard('j')
    expect(stet.view.getState().currentFlag).toBeNull()
    await user.keyboard('{Control>}k{/Control}')
    expect(stet.view.getState().paletteOpen).toBe(true)
  })
})
