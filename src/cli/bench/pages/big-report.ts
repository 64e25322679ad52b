import type { PartyId } from '../../../engine/types'
import type { MatterView, PageReport, StatementView } from '../../../messaging/messages'

type MarkedReport = Extract<PageReport, { state: 'marked' }>

const RELATIONS = ['agree', 'differ', 'related', 'only-kremlin', 'only-elysee'] as const
const SPEAKERS = ['Putin', 'Macron', null, 'spokesman', 'official'] as const
const TEXT =
  'the two presidents had agreed that the inspectors should go to the plant as soon as the shelling near it stopped'

/** A report of so many statements, spread over so many matters: more than any article has. */
export function bigReport(statementCount: number, matterCount: number): MarkedReport {
  const partyOf = (id: number): PartyId => (id % 2 === 0 ? 'kremlin' : 'elysee')
  const statements = Array.from({ length: statementCount }, (_, id): StatementView => {
    const party = partyOf(id)
    return {
      id,
      party,
      text: `In its account number ${id}, ${TEXT}`,
      quotes: [],
      sourceText: party === 'kremlin' ? 'the Kremlin' : 'the Elysée',
      cueText: party === 'kremlin' ? 'the Kremlin said' : 'the Elysée said',
      speaker: SPEAKERS[id % SPEAKERS.length] ?? null,
      basis: 'explicit',
      kind: 'indirect',
      silence: false,
      confidence: 1,
      reasons: [],
      correction: null,
    }
  })
  const matters = Array.from({ length: matterCount }, (_, row): MatterView => {
    const relation = RELATIONS[row % RELATIONS.length] ?? 'related'
    const ids = (party: PartyId) =>
      relation === `only-${party === 'kremlin' ? 'elysee' : 'kremlin'}`
        ? []
        : statements.filter(({ id }) => id % matterCount === row && partyOf(id) === party).map(({ id }) => id)
    return {
      key: null,
      label: `Matter number ${row}`,
      relation,
      statements: { kremlin: ids('kremlin'), elysee: ids('elysee') },
      clash: relation === 'differ' ? { kremlin: 'the inspectors', elysee: 'the shelling' } : null,
    }
  })
  const voices = (['kremlin', 'elysee'] as const).flatMap((party) =>
    SPEAKERS.map((speaker) => ({
      party,
      speaker,
      statements: statements
        .filter((one) => one.party === party && one.speaker === speaker)
        .map(({ id }) => id),
    })),
  )
  return {
    state: 'marked',
    title: 'A very long article',
    lang: 'en',
    date: '2022-02-08',
    marksOn: true,
    statements,
    removed: [],
    lost: [],
    matters,
    shares: { kremlin: 40, elysee: 40, other: 5, reporter: 15 },
    voices,
    otherSources: [{ name: 'the United Nations', count: 3 }],
    url: 'https://news.example/a-very-long-article',
  }
}
