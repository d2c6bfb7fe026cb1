import { RULES } from '../../core/rules/index.ts'
import { defineCommand } from '../command.ts'

export const rulesCommand = defineCommand({
  name: 'rules',
  files: '',
  counts: [0, 0],
  summary: 'list the rules',
  options: [],
  run: () => ({
    data: {
      schema: 'stet.rules/1',
      rules: RULES.map(({ id, version, title, group, category, severity, needs, docs, examples }) => ({
        id,
        version,
        title,
        group,
        category,
        severity,
        needs,
        docs,
        examples,
      })),
    },
    text() {
      const groups = [...new Set(RULES.map((rule) => rule.group))]
      return groups
        .map((group) => {
          const rules = RULES.filter((rule) => rule.group === group)
          return [
            group,
            ...rules.map((rule) => `  ${rule.id.padEnd(24)}${rule.severity.padEnd(10)}${rule.docs.what}`),
          ].join('\n')
        })
        .join('\n\n')
    },
    exit: 0,
  }),
})
