import type { PartyId } from '../../src/engine/types'
import type { StatementView } from '../../src/messaging/messages'
import type { MarkedReport } from '../../src/ui/page/page-face'

/** A statement with nothing remarkable but what `given` says. */
export function statement(id: number, party: PartyId, given: Partial<StatementView> = {}): StatementView {
  return {
    id,
    party,
    text: `statement ${id}`,
    quotes: [],
    sourceText: null,
    cueText: null,
    speaker: null,
    basis: 'explicit',
    kind: 'indirect',
    silence: false,
    confidence: 1,
    reasons: [],
    correction: null,
    ...given,
  }
}

/** A page with a matter of each kind that matters to the table, and one statement without a matter. */
export const sampleReport: MarkedReport = {
  state: 'marked',
  title: 'Two presidents on the telephone',
  lang: 'en',
  date: '2022-01-28',
  marksOn: true,
  statements: [
    statement(0, 'kremlin', { text: 'the French side had asked for the call', speaker: 'Putin' }),
    statement(1, 'elysee', { text: 'Moscow had asked for the call', speaker: 'official' }),
    statement(2, 'elysee', { text: '“no plan to attack”', speaker: 'Putin', kind: 'direct' }),
    statement(3, 'elysee', {
      text: 'whether gas was spoken of',
      cueText: 'It did not say',
      silence: true,
    }),
  ],
  removed: [],
  lost: [],
  matters: [
    {
      key: 'matter_call-initiative',
      label: 'who called',
      relation: 'differ',
      statements: { kremlin: [0], elysee: [1] },
      clash: { kremlin: 'the French side', elysee: 'Moscow' },
    },
    {
      key: null,
      label: 'gas prices',
      relation: 'only-elysee',
      statements: { kremlin: [], elysee: [3] },
      clash: null,
    },
  ],
  shares: { kremlin: 10, elysee: 20, other: 6, reporter: 24 },
  voices: [
    { party: 'kremlin', speaker: 'Putin', statements: [0] },
    { party: 'elysee', speaker: 'official', statements: [1] },
    { party: 'elysee', speaker: 'Putin', statements: [2] },
    { party: 'elysee', speaker: null, statements: [3] },
  ],
  otherSources: [
    { name: 'Sergey Lavrov', count: 2 },
    { name: 'the U.S. ambassador', count: 1 },
  ],
  url: 'https://news.example/two-presidents?id=7',
}
