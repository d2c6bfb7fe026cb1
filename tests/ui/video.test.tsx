import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import '../../src/ui/video/video-panel.tsx'
import { dialectOf } from '../../src/ui/video/player-dialects.ts'
import { isMedia } from '../../src/ui/video/open-media.ts'
import { openFiles } from '../../src/ui/shared/open-files.ts'
import { drawReview } from './draw-workbench.tsx'

let play = vi.fn()

beforeEach(() => {
  // jsdom plays nothing
  play = vi.fn(() => Promise.resolve())
  HTMLMediaElement.prototype.play = play
  vi.spyOn(HTMLMediaElement.prototype, 'pause').mockReturnValue()
  URL.createObjectURL = () => 'blob:recording'
  URL.revokeObjectURL = () => undefined
})

describe('the recording', () => {
  it('that is dropped stands beside the text; times play in it', async () => {
    const { stet, user } = await drawReview()
    await openFiles(stet, [new File([''], 'talk.mp4', { type: 'video/mp4' })])
    const panel = within(await screen.findByRole('complementary', { name: 'Recording' }))
    expect(panel.getByLabelText('talk.mp4')).toBeDefined()
    expect(stet.view.getState().import.open).toBe(false)
    const [time] = screen.getAllByRole('button', { name: /, play here$/ })
    await user.click(time!)
    expect(play).toHaveBeenCalled()
    await user.click(panel.getByRole('button', { name: 'Close the recording' }))
    expect(screen.queryByRole('complementary', { name: 'Recording' })).toBeNull()
  })

  it('of a video site is asked for nothing before the reviewer agrees', async () => {
    const { stet, user } = await drawReview()
    stet.session.setVideo('https://www.youtube.com/watch?v=abcdefghijk')
    await user.keyboard('{Shift>}P{/Shift}')
    const panel = within(await screen.findByRole('complementary', { name: 'Recording' }))
    expect(document.querySelector('iframe')).toBeNull()
    expect(panel.getByText(/will see your address/)).toBeDefined()
    await user.click(panel.getByRole('button', { name: 'Show the player of YouTube' }))
    expect(panel.getByTitle<HTMLIFrameElement>('Player').src).toContain(
      'https://www.youtube-nocookie.com/embed/abcdefghijk',
    )
  })

  it.each([
    ['a.mp4', 'video/mp4', true],
    ['a.mkv', '', true],
    ['a.vtt', 'text/vtt', false],
    ['a.txt', '', false],
  ])('%s of type %j is one: %j', (name, type, is) => {
    expect(isMedia({ name, type })).toBe(is)
  })
})

describe('what players say', () => {
  it('of YouTube: time and state apart', () => {
    const { read } = dialectOf('youtube')
    expect(read('{"event":"infoDelivery","info":{"playerState":1}}')?.playing).toBe(true)
    expect(read('{"event":"infoDelivery","info":{"currentTime":12.5}}')).toEqual({
      seconds: 12.5,
      playing: true,
    })
    expect(read('{"event":"infoDelivery","info":{"playerState":2}}')).toEqual({
      seconds: 12.5,
      playing: false,
    })
    for (const other of ['', '{', 'null', 42, null, { info: { currentTime: '1' } }])
      expect(read(other)).toBeNull()
  })

  it('of Vimeo: an event with seconds', () => {
    const { read } = dialectOf('vimeo')
    expect(read({ event: 'timeupdate', data: { seconds: 3 } })).toEqual({ seconds: 3, playing: true })
    expect(read({ event: 'pause', data: { seconds: 4 } })).toEqual({ seconds: 4, playing: false })
    expect(read({ event: 'ready' })).toBeNull()
  })
})
