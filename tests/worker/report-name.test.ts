import { describe, expect, it } from 'vitest'
import { reportFileName } from '../../src/worker/report-name.ts'

describe('names of report files', () => {
  it.each([
    ['The Far Bank: Tomas Varga', 'md', 'the-far-bank-tomas-varga-corrections.md'],
    ['OpenAI 的推理模型', '.html', 'openai-的推理模型-corrections.html'],
    ['', 'csv', 'stet-corrections.csv'],
    ['../../etc/passwd', 'json', 'etc-passwd-corrections.json'],
    ['C:\\a<b>|"?*', 'md', 'c-a-b-corrections.md'],
    ['a '.repeat(80), 'md', `${'a-'.repeat(30).slice(0, -1)}-corrections.md`],
  ])('%s', (title, extension, name) => expect(reportFileName(title, extension)).toBe(name))
})
