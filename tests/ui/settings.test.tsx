import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { drawReview, drawWorkbench } from './draw-workbench.tsx'

describe('settings', () => {
  it('hold at once, for the page and for the next visit', async () => {
    const { user } = await drawReview()
    await user.click(screen.getByRole('button', { name: 'Settings' }))
    const dialog = await screen.findByRole('dialog', { name: 'Settings' })
    await user.click(within(dialog).getByRole('radio', { name: 'Dark' }))
    await user.click(within(dialog).getByRole('radio', { name: 'Large' }))
    await user.click(within(dialog).getByRole('radio', { name: 'Wider recording' }))
    expect(document.documentElement.dataset).toMatchObject({
      theme: 'dark',
      textSize: 'large',
      columns: 'recording',
    })
    expect(localStorage.getItem('stet.textSize')).toBe('large')
    await user.click(within(dialog).getByRole('radio', { name: '简体中文' }))
    expect(await screen.findByRole('dialog', { name: '设置' })).toBeTruthy()
    expect(document.documentElement.lang).toBe('zh-Hans')
    // the language names itself in itself
    expect(screen.getByText('English').closest('[lang]')?.getAttribute('lang')).toBe('en')
    await user.click(screen.getByRole('button', { name: '关闭' }))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '设置' }))
  })

  it('are read when the page opens, whatever else stands there', async () => {
    localStorage.setItem('stet.theme', 'dark')
    localStorage.setItem('stet.textSize', 'enormous')
    localStorage.setItem('stet.keys', '{"dismiss":7,"accept":"u"}')
    const { stet } = drawWorkbench()
    await waitFor(() => expect(stet.view.getState().theme).toBe('dark'))
    expect(stet.view.getState()).toMatchObject({ textSize: 'usual', bindings: { accept: 'u' } })
  })

  it('survive a text that is no record of keys', async () => {
    localStorage.setItem('stet.keys', '{broken')
    const { stet } = drawWorkbench()
    await screen.findByRole('button', { name: 'Try the sample interview' })
    expect(stet.view.getState().bindings).toEqual({})
  })
})
