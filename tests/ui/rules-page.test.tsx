import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { drawReview } from './draw-workbench.tsx'

async function drawRules() {
  const drawn = await drawReview()
  drawn.stet.navigating.openPage('rules')
  await screen.findByRole('heading', { name: 'Facts' })
  const analysis = () => drawn.stet.analysis.getState().analysis!
  const flagsOf = (rule: string) => analysis().flags.filter((flag) => flag.rule === rule)
  const settings = () => drawn.stet.project.getState().project!.ruleSettings
  return { ...drawn, analysis, flagsOf, settings }
}

describe('the page about the rules', () => {
  it('lists every rule by subject, finds by words, and shows what is flagged and what is not', async () => {
    const { user, stet } = await drawRules()
    const docs = stet.view.getState().ruleDocs!
    expect(screen.getAllByRole('checkbox').length).toBe(docs.length)
    await user.type(screen.getByRole('searchbox', { name: 'Find a rule' }), 'twice row')
    await user.click(screen.getByRole('button', { name: 'Doubled word' }))
    const flagged = screen.getByRole('region', { name: 'Flagged' })
    expect([...flagged.querySelectorAll('em')].map((em) => em.textContent)).toContain('the the')
    expect(screen.getByRole('region', { name: 'Not flagged' }).textContent).toContain('that that')
  })

  it('speaks Chinese, its toasts too; rules are found in both languages', async () => {
    const { user, stet } = await drawRules()
    stet.navigating.setLanguage('zh')
    const search = await screen.findByRole('searchbox', { name: '查找规则' })
    await user.type(search, '连着出现 doubled')
    await user.click(screen.getByRole('button', { name: '词语叠写' }))
    expect(screen.getByText('删去一个，或换回原本要用的词。')).toBeTruthy()
    await user.click(screen.getByRole('checkbox', { name: '词语叠写，运行' }))
    expect(await screen.findByText('已关闭“词语叠写”')).toBeTruthy()
    stet.reviewing.undo()
    expect(await screen.findByText('已撤销：关闭“词语叠写”')).toBeTruthy()
    stet.navigating.openPage('review')
    stet.navigating.nextFlag()
    await waitFor(() => expect(document.querySelector('.reason.in-english')?.getAttribute('lang')).toBe('en'))
    expect(document.querySelector('.reason')?.textContent).toMatch(/^\p{Script=Han}/u)
  })

  it('turns a rule off: its flags go, nothing is read or aligned again; undo brings them back', async () => {
    const { user, flagsOf, analysis, stet } = await drawRules()
    const before = analysis()
    expect(flagsOf('doubled-word')).toHaveLength(1)
    await user.click(screen.getByRole('checkbox', { name: 'Doubled word, runs' }))
    await waitFor(() => expect(flagsOf('doubled-word')).toHaveLength(0))
    expect(analysis().alignment).toBe(before.alignment)
    expect(analysis().article).toBe(before.article)
    stet.reviewing.undo()
    await waitFor(() => expect(flagsOf('doubled-word')).toHaveLength(1))
  })

  it('changes a severity, and answers given before stay', async () => {
    const { user, flagsOf, stet } = await drawRules()
    stet.reviewing.dismiss(flagsOf('doubled-word')[0]!.id)
    stet.navigating.openPage('rules')
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Severity of Doubled word' }),
      'critical',
    )
    await waitFor(() => expect(flagsOf('doubled-word')[0]!.severity).toBe('critical'))
    expect(screen.getByText('1 dismissed')).toBeTruthy()
    expect(Object.keys(stet.project.getState().project!.decisions)).toEqual([flagsOf('doubled-word')[0]!.id])
  })

  it('takes words that are right, for one rule or for all, and gives them back', async () => {
    const { user, flagsOf, settings } = await drawRules()
    const all = within(screen.getByRole('region', { name: 'Right for every rule' }))
    await user.type(all.getByRole('textbox', { name: 'Add words' }), 'The  the{Enter}')
    await waitFor(() => expect(flagsOf('doubled-word')).toHaveLength(0))
    expect(settings()?.accepted).toEqual({ '*': ['The the'] })
    await user.click(all.getByRole('button', { name: 'Flag “The the” again' }))
    await waitFor(() => expect(flagsOf('doubled-word')).toHaveLength(1))
  })

  it('keeps a glossary: a term by hand, a list from a file, and what is wrong with a file that is none', async () => {
    const { user, flagsOf, settings, stet } = await drawRules()
    await user.click(screen.getByRole('button', { name: 'Add a term' }))
    await user.click(screen.getByRole('button', { name: 'Save the term' }))
    expect(screen.getByRole('alert').textContent).toContain('lead time')
    await user.type(screen.getByRole('textbox', { name: 'Term' }), 'alarm')
    await user.type(screen.getByRole('textbox', { name: 'Not to be used' }), 'warning; notice{Enter}')
    await waitFor(() => expect(flagsOf('glossary').length).toBeGreaterThan(0))
    expect(settings()?.glossary).toMatchObject([{ term: 'alarm', forbidden: ['warning', 'notice'] }])
    await user.click(screen.getByRole('button', { name: 'Edit alarm' }))
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'house style{Enter}')
    expect(settings()?.glossary?.[0]?.note).toBe('house style')

    const told = await stet.ruling.importTerms({ name: 't.csv', text: 'term,avoid\nlevee,dam\n' }, false)
    expect(told).toEqual({ ok: true, message: '1 term read from t.csv.' })
    expect(settings()?.glossary?.map(({ term }) => term)).toEqual(['alarm', 'levee'])
    const bad = await stet.ruling.importTerms({ name: 'bad.tbx', text: '<tbx><body>' }, false)
    expect(bad.ok).toBe(false)
    expect(bad.message).toContain('bad.tbx, line 1')
    await user.click(await screen.findByRole('button', { name: 'Remove alarm' }))
    expect(settings()?.glossary?.map(({ term }) => term)).toEqual(['levee'])
  })

  it('leads to the flags of a rule, and a flag leads to its rule', async () => {
    const { user, stet } = await drawRules()
    await user.click(screen.getByRole('button', { name: 'Show the flags of Doubled word' }))
    expect(stet.view.getState()).toMatchObject({ page: 'review', filter: { rule: 'doubled-word' } })
    stet.navigating.nextFlag()
    await user.click(await screen.findByRole('button', { name: 'Doubled word, about this rule' }))
    const entry = await screen.findByRole('button', { name: 'Doubled word', expanded: true })
    expect(entry).toBe(document.activeElement)
  })
})
