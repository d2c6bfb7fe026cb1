import type { IParagraphOptions, IStylesOptions } from 'docx'
import type { BlockRole } from '../../model/article.ts'

/** Sizes in half points, distances in twentieths of a point. Faces that office programs have; Chinese has its own. */
const TEXT = { ascii: 'Georgia', hAnsi: 'Georgia', eastAsia: 'SimSun', cs: 'Georgia' }

export const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: TEXT, size: 22 }, paragraph: { spacing: { after: 160, line: 300 } } },
    title: { run: { font: TEXT, size: 36, bold: true }, paragraph: { spacing: { after: 240, line: 264 } } },
    heading1: {
      run: { font: TEXT, size: 30, bold: true },
      paragraph: { spacing: { before: 360, after: 160 }, keepNext: true },
    },
    heading2: {
      run: { font: TEXT, size: 26, bold: true },
      paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      run: { italics: true },
      paragraph: { indent: { left: 480 } },
    },
  ],
}

/** Styles by the names that every Word has. */
export const STYLE_OF: Readonly<Partial<Record<BlockRole, IParagraphOptions>>> = {
  title: { style: 'Title' },
  heading: { style: 'Heading2' },
  'list-item': { bullet: { level: 0 } },
  quote: { style: 'Quote' },
}
