import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { type SourceBlock, TextMap } from '../../src/page/text-map'

const { document } = new JSDOM('').window

function block(...parts: readonly (string | null)[]): SourceBlock {
  return {
    role: 'paragraph',
    nodes: parts.map((part) => (part === null ? null : document.createTextNode(part))),
  }
}

function textOf(...parts: readonly (string | null)[]): string {
  return new TextMap([block(...parts)]).text
}

describe('one text out of many nodes', () => {
  test('white space becomes one space and goes at the edges', () => {
    expect(textOf('\n   The\t\tKremlin \n ', ' said ', '\n')).toBe('The Kremlin said')
  })

  test('a no-break space that stands alone stays, in a row it is a space', () => {
    expect(textOf('«\u202fGrave\u202f»\u00a0; oui \u00a0 non')).toBe('«\u202fGrave\u202f»\u00a0; oui non')
  })

  test('soft hyphens and zero-width characters go, inside and between nodes', () => {
    expect(textOf('Krem\u00ad', '\u200blin\ufeff said')).toBe('Kremlin said')
  })

  test('a line break is a space', () => {
    expect(textOf('one', null, 'two ', null, ' three')).toBe('one two three')
  })

  test('blocks are joined by a line feed; empty ones leave no trace', () => {
    const map = new TextMap([block('one'), block(' \n'), block('two', ' three'), block('\u00ad')])
    expect(map.text).toBe('one\ntwo three')
    expect(map.blocks).toEqual([
      { start: 0, end: 3, role: 'paragraph' },
      { start: 4, end: 13, role: 'paragraph' },
    ])
  })
})

describe('and the way back', () => {
  test('a span over several nodes gives the stretch of each', () => {
    const source = block('The Krem', 'lin\n\n  said', ' so')
    const map = new TextMap([source])
    expect(map.text).toBe('The Kremlin said so')
    const spans = map.nodeSpans([4, 16]).map(({ node, start, end }) => node.data.slice(start, end))
    expect(spans).toEqual(['Krem', 'lin\n\n  said'])
  })

  test('an offset in no node of ours is none', () => {
    expect(new TextMap([block('a')]).offsetOf(document.createTextNode('a'), 0)).toBeNull()
  })
})

const parts = fc.array(
  fc.oneof(
    fc.constant(null),
    fc.string({
      unit: fc.constantFrom(
        'a',
        'é',
        '“',
        ' ',
        '\n',
        '\u00ad',
        '\u00a0',
        '\u202f',
        '\u200b',
        'Б',
        '😀',
        '\t',
      ),
    }),
  ),
  { maxLength: 12 },
)

/** What a reader would call the text: the slow and simple way to the same. */
function plain(pieces: readonly (string | null)[]): string {
  return pieces
    .map((piece) => piece ?? '\n')
    .join('')
    .replace(/[\u00ad\u200b\u2060\ufeff\u200e\u200f]/g, '')
    .replace(/[\t-\r \u00a0\u202f]+/g, (space) => (space === '\u00a0' || space === '\u202f' ? space : ' '))
    .replace(/^[\t-\r \u00a0\u202f]+|[\t-\r \u00a0\u202f]+$/g, '')
}

describe('whatever the page is cut into', () => {
  test('the text is what a reader would call it', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 5 }), (blocks) => {
        const map = new TextMap(blocks.map((pieces) => block(...pieces)))
        expect(map.text).toBe(
          blocks
            .map(plain)
            .filter((text) => text !== '')
            .join('\n'),
        )
      }),
    )
  })

  test('every character leads to its node and back', () => {
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 5 }), (blocks) => {
        const map = new TextMap(blocks.map((pieces) => block(...pieces)))
        for (let at = 0; at < map.text.length; at++) {
          const [span, ...more] = map.nodeSpans([at, at + 1])
          expect(more).toEqual([])
          const character = map.text.charAt(at)
          if (!span) {
            expect(character).toMatch(/[ \n]/)
            continue
          }
          const shown = span.node.data.slice(span.start, span.end)
          if (character === ' ') expect(shown).toMatch(/^\s$/)
          else expect(shown).toBe(character)
          expect(map.offsetOf(span.node, span.start)).toBe(at)
        }
      }),
    )
  })

  test('any span covers the same words on the page', () => {
    fc.assert(
      fc.property(parts, fc.nat(40), fc.nat(40), (pieces, from, size) => {
        const map = new TextMap([block(...pieces)])
        const end = Math.min(map.text.length, from + size)
        const shown = map
          .nodeSpans([from, end])
          .map(({ node, start, end: to }) => node.data.slice(start, to))
          .join('')
        const bare = (text: string) => text.replace(/[\s\u00ad\u200b]/g, '')
        expect(bare(shown)).toBe(bare(map.text.slice(from, end)))
      }),
    )
  })
})
