import type { ISectionPropertiesOptions } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { cleanText } from '../clean-text.ts'
import { escapeXml, textElement } from '../xml.ts'
import { STYLES } from './styles.ts'

/** What a Word file is made of; `body` and `comments` are WordprocessingML already (markup.ts). */
type WordContent = Readonly<{
  title: string
  author: string
  description?: string
  /** ISO 8601 with a zone. */
  date: string
  body: string
  comments?: string
  /** Everybody who wrote a comment or made a change. */
  people?: readonly string[]
  tracksChanges?: boolean
  landscape?: boolean
  /** Stands before the number of the page; empty for a number alone. */
  footer: string
}>

/**
 * The Word file, the same bytes every time. The library makes the package (styles, lists, settings, footer) around a
 * placeholder, and ours goes in there. It writes the present time into the file's properties and into the archive, and no list of
 * people, without which Word shows comments of authors that it cannot place; both are put right here, in the finished archive.
 *
 * Source: ECMA-376 part 1 (WordprocessingML) and part 2 (Open Packaging), [MS-DOCX] 2.5.4 (people).
 */
export async function packWord(content: WordContent): Promise<Uint8Array> {
  const docx = await import('docx')
  const { title, author, description, date, body, comments, people = [], footer } = content
  const page: ISectionPropertiesOptions['page'] =
    content.landscape === true
      ? {
          size: { orientation: docx.PageOrientation.LANDSCAPE },
          margin: { top: 900, bottom: 900, left: 1000, right: 1000 },
        }
      : { margin: { top: 1300, bottom: 1300, left: 1440, right: 1440 } }
  const placeholder = [new docx.Paragraph('')]
  const document = new docx.Document({
    title: cleanText(title),
    creator: author,
    lastModifiedBy: author,
    ...(description === undefined ? {} : { description }),
    styles: STYLES,
    features: { trackRevisions: content.tracksChanges === true },
    // a part of this name, its content type and its relation, for the comments that are put in below
    ...(comments === undefined ? {} : { comments: { children: [{ id: 0, children: placeholder }] } }),
    sections: [
      {
        properties: { page },
        footers: {
          default: new docx.Footer({
            children: [
              new docx.Paragraph({
                alignment: docx.AlignmentType.RIGHT,
                spacing: { after: 0 },
                children: [
                  new docx.TextRun({
                    size: 16,
                    color: '6B655C',
                    children: [
                      footer === '' ? '' : `${cleanText(footer)}  ·  `,
                      docx.PageNumber.CURRENT,
                      ' / ',
                      docx.PageNumber.TOTAL_PAGES,
                    ],
                  }),
                ],
              }),
            ],
          }),
        },
        children: placeholder,
      },
    ],
  })
  const files = unzipSync(await docx.Packer.pack(document, 'uint8array'))
  const edit = (path: string, change: (xml: string) => string): void => {
    const file = files[path]
    if (file === undefined) throw new Error(`The library for Word files made no ${path}.`)
    files[path] = strToU8(change(strFromU8(file)))
  }
  edit('word/document.xml', (xml) => putBetween(xml, '<w:body>', '<w:sectPr', body))
  if (comments !== undefined)
    edit('word/comments.xml', (xml) => putBetween(xml, '<w:comment ', '</w:comments>', comments, true))
  // its circle is as big as a capital in most faces
  edit('word/numbering.xml', (xml) => xml.replaceAll('●', '•'))
  edit('docProps/core.xml', (xml) =>
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_all, tag: string) => tag + escapeXml(date)),
  )
  if (people.length > 0) {
    files['word/people.xml'] = strToU8(peopleXml(people))
    edit('[Content_Types].xml', (xml) =>
      xml.replace('</Types>', `<Override PartName="/word/people.xml" ContentType="${PEOPLE_TYPE}"/></Types>`),
    )
    edit('word/_rels/document.xml.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rIdPeople" Type="${PEOPLE_RELATION}" Target="people.xml"/></Relationships>`,
      ),
    )
  }
  // the content types first, as every reader expects; the rest by name
  const names = Object.keys(files).sort(
    (a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1),
  )
  return zipSync(Object.fromEntries(names.map((name) => [name, files[name]!])), { mtime: EARLIEST })
}

/** The first moment that an archive can name, in local time, as archives have it: the same fields on every machine. */
const EARLIEST = '1980-01-01T00:00:00'

/** What stands between the first `from` and the last `to` gives way; `from` itself too, where it is part of that. */
function putBetween(xml: string, from: string, to: string, content: string, takesFrom = false): string {
  const start = xml.indexOf(from)
  const end = xml.lastIndexOf(to)
  if (start === -1 || end < start) throw new Error(`The library for Word files wrote no ${from}.`)
  return xml.slice(0, takesFrom ? start : start + from.length) + content + xml.slice(end)
}

const PEOPLE_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.people+xml'
const PEOPLE_RELATION = 'http://schemas.microsoft.com/office/2011/relationships/people'
const WORD_2012 = 'http://schemas.microsoft.com/office/word/2012/wordml'

function peopleXml(authors: readonly string[]): string {
  const persons = authors.map((author) => {
    const presence = textElement('w15:presenceInfo', '', { 'w15:providerId': 'None', 'w15:userId': author })
    return textElement('w15:person', '', { 'w15:author': author }).replace('></', `>${presence}</`)
  })
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w15:people xmlns:w15="${WORD_2012}">${persons.join('')}</w15:people>`
}
