import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readXml } from '../../../src/core/readers/xml-events.ts'
import { isPlainXml } from '../../../src/core/readers/xml-plain.ts'
import { openFile, TRANSCRIPTS } from './reading-files.ts'

/** All that a reader of XML is told; white space around the root, of which saxes tells, says nothing. */
function eventsOf(source: string): unknown[] {
  const events: unknown[] = []
  let depth = 0
  const fault = readXml(source, {
    open: (name, attributes, line) => {
      depth++
      events.push(['open', name, Object.entries(attributes), line])
    },
    text: ({ text, pieces }, line) => {
      if (depth > 0) events.push(['text', text, pieces, line])
    },
    close: (name) => {
      depth--
      events.push(['close', name])
    },
  })
  return [...events, fault === null ? 'sound' : 'damaged']
}

/** A comment at the end changes no event and is more than the quick way takes, so that the full parser reads it. */
const byFullParser = (source: string): unknown[] => eventsOf(`${source}<!-- end -->`)

describe('the quick way through plain XML', () => {
  const isPlain = (source: string): boolean => isPlainXml(source, { start: 0, end: source.length })

  it.each(['04_ytdlp_auto.en.srv3', '07_captions.ttml'])('is taken by %s', (name) => {
    const text = openFile(TRANSCRIPTS + name).text.trimEnd()
    expect(isPlain(text)).toBe(true)
    expect(eventsOf(text)).toEqual(byFullParser(text))
  })

  it.each([
    '<a><b/>x</a>',
    '<?xml version="1.0" encoding="utf-8" ?>\n<a k="v" l=\'w\'>\n <b c="1" >&#39;&amp;&lt;</b>\n</a>\n',
    '<a xml:lang="en"><x:b y:c="d"/></a>',
    '<a __proto__="x" constructor="y"/>',
    '<a>\ud83d\ude00 &#128512;</a>',
  ])('is taken by %j', (source) => {
    expect(isPlain(source)).toBe(true)
    expect(eventsOf(source)).toEqual(byFullParser(source))
  })

  it.each([
    ['two attributes of one name', '<a b="1" b="2"/>'],
    ['the end of CDATA in words', '<a>]]></a>'],
    ['a reference that XML does not know', '<a>&nbsp;</a>'],
    ['NUL by its number', '<a>&#0;</a>'],
    ['half a surrogate pair by its number', '<a>&#xD800;</a>'],
    ['half a surrogate pair', '<a>\ud83d</a>'],
    ['a control character', '<a>\u0001</a>'],
    ['another name at the end', '<a></b>'],
    ['a longer name at the end', '<a></aa>'],
    ['two roots', '<a/><b/>'],
    ['words behind the root', '<a/>words'],
    ['words before the root', 'words<a/>'],
    ['a tag in an attribute', '<a b="<"/>'],
    ['a reference in an attribute', '<a b="&amp;"/>'],
    ['attributes without a space between them', '<a b="c"d="e"/>'],
    ['entities of its own', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['CDATA', '<a><![CDATA[x < y]]></a>'],
    ['XML 1.1', '<?xml version="1.1"?><a/>'],
    ['half a tag', '<a'],
    ['no end', '<a>'],
    ['nothing', ''],
  ])('leaves to the full parser %s', (_, source) => {
    expect(isPlain(source)).toBe(false)
  })

  it('is never taken by what the full parser faults, and tells the same', () => {
    const parts = fc.constantFrom(
      '<a>',
      '</a>',
      '<b t="1">',
      '</b>',
      '<br/>',
      '<c x="&amp;">',
      '</c>',
      ' ',
      '\n',
      'so',
      '&amp;',
      '&#39;',

      '&',
      ';',
      '<',
      '>',
      '"',
      ']]>',
      '<!--x-->',
      '<p t="1" t="2">',
      '<p t="1" d=\'2\'>',
      '</p>',
      '\u00e9',
    )
    let plain = 0
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 9 }), (inside) => {
        const source = `<a>${inside.join('')}</a>`
        if (!isPlain(source)) return
        plain++
        expect(eventsOf(source)).toEqual(byFullParser(source))
      }),
      { numRuns: 5000, seed: 4 },
    )
    expect(plain).toBeGreaterThan(200)
  })
})
