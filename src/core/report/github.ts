import type { Severity } from '../model/mqm.ts'
import { cleanText } from './clean-text.ts'
import { describe, listFindings } from './findings.ts'
import { defineReport } from './report.ts'
import { nameCategory } from './wording.ts'

const COMMANDS: Readonly<Record<Severity, string>> = {
  neutral: 'notice',
  minor: 'warning',
  major: 'error',
  critical: 'error',
}

/**
 * Workflow commands of GitHub Actions ("Setting a warning message"), one a line: print them in a job and the findings
 * stand at their lines in the pull request. GitHub shows ten of each kind for a step. Dismissed flags are left out.
 */
export const githubReport = defineReport({
  id: 'github',
  title: 'GitHub annotations',
  about: 'Lines for a GitHub Actions job, which puts findings at their lines in a pull request',
  group: 'exchange',
  extension: 'txt',
  mediaType: 'text/plain',
  suffix: 'github',
  write(input) {
    const lines = listFindings(input)
      .filter(({ entry }) => entry.state !== 'dismissed')
      .map(({ entry }) => {
        const { file, line, start, end } = entry.where
        const title = `${nameCategory(entry.category)}${entry.rule === null ? '' : ` (${entry.rule})`}`
        const properties = [
          `file=${escapeProperty(file)}`,
          `line=${line}`,
          `endLine=${line}`,
          `col=${start + 1}`,
          `endColumn=${Math.max(start, end) + 1}`,
          `title=${escapeProperty(title)}`,
        ]
        const words = entry.before.words === '' ? '' : `“${entry.before.words}” `
        const message = `${words}${describe(entry)}`.trim() || title
        return `::${COMMANDS[entry.severity]} ${properties.join(',')}::${escapeData(message)}\n`
      })
    // a job that prints nothing looks like one that did not run
    return lines.length === 0 ? '::notice title=Stet::Nothing was found.\n' : lines.join('')
  },
})

const escapeData = (text: string): string =>
  cleanText(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
