import type { Document } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { escapeXml, textElement } from '../xml.ts'

/**
 * The document as a Word file, the same bytes every time. The library writes the present time into the file's properties and
 * into the archive, and no list of people, without which Word shows comments of authors that it cannot place; both are put
 * right here, in the finished archive.
 *
 * Source: ECMA-376 part 1 (WordprocessingML) and part 2 (Open Packaging), [MS-DOCX] 2.5.4 (people).
 */
export async function packDocument(
  document: Document,
  { authors, date }: Readonly<{ authors: readonly string[]; date: string }>,
): Promise<Uint8Array> {
  const { Packer } = await import('docx')
  const files = unzipSync(await Packer.pack(document, 'uint8array'))
  const edit = (path: string, change: (xml: string) => string): void => {
    const file = files[path]
    if (file !== undefined) files[path] = strToU8(change(strFromU8(file)))
  }
  edit('docProps/core.xml', (xml) =>
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_all, tag: string) => tag + escapeXml(date)),
  )
  if (authors.length > 0) {
    files['word/people.xml'] = strToU8(people(authors))
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

const PEOPLE_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.people+xml'
const PEOPLE_RELATION = 'http://schemas.microsoft.com/office/2011/relationships/people'
const WORD_2012 = 'http://schemas.microsoft.com/office/word/2012/wordml'

function people(authors: readonly string[]): string {
  const persons = authors.map((author) => {
    const presence = textElement('w15:presenceInfo', '', { 'w15:providerId': 'None', 'w15:userId': author })
    return textElement('w15:person', '', { 'w15:author': author }).replace('></', `>${presence}</`)
  })
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w15:people xmlns:w15="${WORD_2012}">${persons.join('')}</w15:people>`
}
