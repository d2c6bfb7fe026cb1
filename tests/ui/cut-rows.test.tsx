import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { drawReview } from './draw-workbench.tsx'

it('a cut that is far from view leaves room for what it holds, open or closed', async () => {
  const { user } = await drawReview()
  const cut = await screen.findByRole('region', { name: /^Cut passage, 20 words/ })
  const room = () =>
    Number(/\d+/.exec(cut.closest<HTMLElement>('[data-row]')!.style.containIntrinsicBlockSize)?.[0])
  const before = room()
  const toggle = within(cut).getByRole('button', { name: /(open|close)/i })
  const wasOpen = toggle.getAttribute('aria-expanded') === 'true'
  await user.click(toggle)
  await waitFor(() => expect(room() > before).toBe(!wasOpen))
  expect(room()).not.toBe(before)
})
