import { expect, test } from 'vitest'
import { videoLink } from '../../../src/core/review/index.ts'

const YOUTUBE = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=75s'

test.each([
  ['dQw4w9WgXcQ', YOUTUBE],
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', YOUTUBE],
  ['https://youtube.com/watch?list=PL1&v=dQw4w9WgXcQ&t=3', YOUTUBE],
  ['youtu.be/dQw4w9WgXcQ?si=abc', YOUTUBE],
  ['https://m.youtube.com/shorts/dQw4w9WgXcQ', YOUTUBE],
  ['https://www.youtube.com/live/dQw4w9WgXcQ?feature=share', YOUTUBE],
  ['  https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ ', YOUTUBE],
  ['https://vimeo.com/76979871', 'https://vimeo.com/76979871#t=75s'],
  ['https://player.vimeo.com/video/76979871?h=1', 'https://vimeo.com/76979871#t=75s'],
  [
    'https://www.bilibili.com/video/BV1xx411c7mD/?p=2',
    'https://www.bilibili.com/video/BV1xx411c7mD/?p=2&t=75',
  ],
  ['BV1xx411c7mD', 'https://www.bilibili.com/video/BV1xx411c7mD/?t=75'],
  ['https://example.org/talk.mp4?x=1#old', 'https://example.org/talk.mp4?x=1#t=75'],
  ['http://localhost:8080/a.webm', 'http://localhost:8080/a.webm#t=75'],
  ['example.org/talk.mp4', 'https://example.org/talk.mp4#t=75'],
  ['', null],
  ['not a video', null],
  ['javascript:alert(1)', null],
  ['JaVaScRiPt:alert(1)//youtube.com/watch?v=dQw4w9WgXcQ', null],
  ['data:text/html,<b>', null],
  ['https://example.org/"onclick="x', null],
  ['https://user:secret@example.org/a.mp4', null],
  ['https://exаmple.org/cyrillic', null],
  ['file:///etc/passwd', null],
])('%s', (video, link) => {
  expect(videoLink(video, 75.9)).toBe(link)
})

test('without a time the link is the video', () => {
  expect(videoLink('dQw4w9WgXcQ', null)).toBe('https://www.youtube.com/watch?v=dQw4w9WgXcQ')
  expect(videoLink('https://example.org/talk.mp4', Number.NaN)).toBe('https://example.org/talk.mp4')
  expect(videoLink('dQw4w9WgXcQ', -3)).toContain('&t=0s')
})
