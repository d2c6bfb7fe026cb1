import type { IStylesOptions } from 'docx'
import type { BlockRole } from '../../model/article.ts'
import type { ParagraphLook } from './markup.ts'

/** Sizes in half points, distances in twentieths of a point. Faces that office programs have; Chinese has its own. */
const TEXT = { ascii: 'Georgia', hAnsi: 'Georgia', eastAsia: 'SimSun', cs: 'Georgia' }
/** In 240ths of a line; the rule is said, for without it LibreOffice takes the figure of a heading for twentieths of a point. */
const lines = (line: number) => ({ line, lineRule: 'auto' as const })

export const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: TEXT, size: 22 }, paragraph: { spacing: { after: 160, ...lines(300) } } },
    title: {
      run: { font: TEXT, size: 36, bold: true },
      paragraph: { spacing: { after: 240, ...lines(264) } },
    },
    heading1: {
      run: { font: TEXT, size: 30, bold: true },
      paragraph: { spacing: { before: 360, after: 160, ...lines(264) }, keepNext: true },
    },
    heading2: {
      run: { font: TEXT, size: 26, bold: true },
      paragraph: { spacing: { before: 320, after: 120, ...lines(264) }, keepNext: true },
    },
    listParagraph: { paragraph: { spacing: { after: 60 }, indent: { left: 360 } } },
  },
  paragraphStyles: [
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      run: { italics: true },
      paragraph: { indent: { left: 480 } },
    },
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { after: 40, ...lines(260) } },
    },
    { id: 'TableHead', name: 'Table Head', basedOn: 'TableText', paragraph: { keepNext: true } },
    // the names that Word has for what is in a balloon
    {
      id: 'CommentText',
      name: 'annotation text',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { after: 40, ...lines(240) } },
    },
  ],
  characterStyles: [{ id: 'CommentReference', name: 'annotation reference', run: { size: 16 } }],
}

/** Styles by the names that every Word has. */
export const STYLE_OF: Readonly<Partial<Record<BlockRole, ParagraphLook>>> = {
  title: { style: 'Title' },
  heading: { style: 'Heading2' },
  'list-item': { listed: true },
  quote: { style: 'Quote' },
}
