import { expect, test } from 'vitest'
import {
  formatDate,
  formatDuration,
  formatRows,
  formatScore,
  formatShare,
  formatTime,
  nameCategory,
} from '../../../src/core/report/wording.ts'

test('figures and names in words', () => {
  expect([0, 75.9, 3675].map(formatTime)).toEqual(['00:00', '01:15', '1:01:15'])
  expect([0.4, 37.2, 120, 125].map(formatDuration)).toEqual(['0 s', '37 s', '2 min', '2 min 5 s'])
  expect([0, 0.001, 0.894, 0.9999, 1].map(formatShare)).toEqual(['0 %', 'under 1 %', '89 %', '99 %', '100 %'])
  expect([8.75, 26, 0.504].map(formatScore)).toEqual(['8.75', '26', '0.5'])
  expect(['2026-11-23', '2026-01-02T23:59:00+09:00', '2026-13-01', 'soon'].map(formatDate)).toEqual([
    '23 November 2026',
    '2 January 2026',
    '2026-13-01',
    'soon',
  ])
  expect([[], [3], [5, 3, 4, 9]].map(formatRows)).toEqual(['', 'row 3', 'rows 3–5, 9'])
  expect(nameCategory('accuracy/do-not-translate')).toBe('Accuracy: do not translate')
})
