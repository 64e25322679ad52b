import { describe, expect, test } from 'vitest'
import { afterCall, everyone } from './told'

/** What a paragraph after the lead tells, as "party speaker: content". */
function marked(...texts: string[]): string[] {
  return afterCall(texts).map(({ party, speaker, content }) => `${party} ${speaker}: ${content}`)
}

describe('whose words they are', () => {
  test('its own readout between the palace and its verb is no source beside it', () => {
    expect(marked('The Kremlin, in its own readout, said the war was a direct consequence.')).toEqual([
      'kremlin null: the war was a direct consequence',
    ])
    expect(marked('Mr Putin, in the Kremlin’s account, told Mr Macron that the war would end.')[0]).toMatch(
      /^kremlin Putin/,
    )
  })

  test('a president urges the other from where he speaks in public, and asks him on the telephone', () => {
    const [first, second] = afterCall([
      'Macron told reporters that war was near.',
      'He urged Vladimir Putin to stop this war.',
    ])
    expect([first?.party, second?.party, second?.speaker]).toEqual(['elysee', 'elysee', 'Macron'])
    expect(marked('Macron urged Putin to stop this war.')).toEqual([])
  })

  test('the presidential office of another country', () => {
    expect(
      marked('The Elysée said it was over.', 'Ukraine’s Presidential Office said the document was signed.'),
    ).toEqual(['elysee null: it was over'])
  })

  test('an adviser on diplomacy is the president’s, a diplomatic source the ministry’s', () => {
    expect(marked('A French diplomatic adviser said the idea was his.')).toEqual([
      'elysee official: the idea was his',
    ])
    expect(marked('A French diplomatic source said the idea was his.')).toEqual([])
  })

  test('people in a delegation speak as people', () => {
    expect(marked('Putin had been won over, sources in Macron’s delegation said.')).toEqual([
      'elysee official: Putin had been won over',
    ])
  })
})

describe('what is told, and what is not', () => {
  test('anybody makes something clear; in the mood of telling another’s cue is part of it', () => {
    expect(marked('Moscow would not offer him shelter, Putin’s spokesman made clear.')).toEqual([
      'kremlin spokesman: Moscow would not offer him shelter',
    ])
    expect(marked('The Elysée made a list of dates.')).toEqual([])
  })

  test('where a text puts the weight', () => {
    expect(marked('The Kremlin’s version put the emphasis on a “legitimate right”.')[0]).toMatch(/^kremlin/)
  })

  test('what a palace should or might say it has not said', () => {
    expect(marked('Perhaps the Elysée should say plainly that it expects nothing.')).toEqual([])
    expect(marked('The Kremlin might argue that it was never asked.')).toEqual([])
    expect(marked('The Kremlin would only say that it was never asked.')).toEqual([
      'kremlin null: it was never asked',
    ])
  })

  test('a passive inside a relative clause goes on with no account', () => {
    expect(
      marked('The Kremlin said it was ready. Since then, nothing, or nothing that the public has been told.'),
    ).toEqual(['kremlin null: it was ready'])
    expect(marked('The Kremlin said it was ready. The issue of grain was raised.').length).toBe(2)
  })

  test('what somebody used to say is his', () => {
    expect(
      everyone(['“You cannot win,” a retired ambassador used to say.']).map(({ party, content }) => [
        party,
        content,
      ]),
    ).toEqual([['other', '“You cannot win,”']])
  })
})

describe('who speaks inside an account', () => {
  test('after both, "he" is the president whose palace tells', () => {
    expect(
      marked('The presidents agreed to speak again, Macron’s office said. He stressed the need for calm.'),
    ).toEqual([
      'elysee both: The presidents agreed to speak again',
      'elysee Macron: He stressed the need for calm',
    ])
  })

  test('the owner of the office is "he"', () => {
    expect(marked('Macron’s office said he had demanded an immediate halt.')).toEqual([
      'elysee Macron: he had demanded an immediate halt',
    ])
  })

  test('a promise secured is an aide’s view, a promise made the president’s', () => {
    expect(
      marked('An aide to the French president said Mr Macron had secured a promise of calm.')[0],
    ).toMatch(/^elysee official/)
    expect(marked('An aide to the French president said Mr Putin had promised calm.')[0]).toMatch(
      /^elysee Putin/,
    )
  })

  test('"the two" before their verb are both', () => {
    expect(
      marked('Putin told Macron that Kyiv was stalling, the Kremlin said. The two also went over Minsk.'),
    ).toEqual([
      'kremlin Putin: Putin told Macron that Kyiv was stalling',
      'kremlin both: The two also went over Minsk',
    ])
  })
})
