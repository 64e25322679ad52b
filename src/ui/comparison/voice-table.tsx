import type { StatementView } from '../../messaging/messages'
import { PARTIES } from '../parties'
import { formatNumber, plural } from '../plural'
import { partyName, speakerAsTold, speakerName, words } from '../words'
import { type Voice, voiceRows, voicesOf } from './voices'

/** Who tells it (columns) and who is said to have spoken (rows). A number shows the statements it counts. */
export function VoiceTable(props: {
  statements: readonly StatementView[]
  voice: Voice | null
  onVoice: (voice: Voice | null) => void
}) {
  return (
    <table class="voices">
      <caption>{words('voices_caption')}</caption>
      <thead>
        <tr>
          <td />
          {PARTIES.map((party) => (
            <th key={party} scope="col" data-party={party}>
              <span class="party">{partyName(party)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {voiceRows(voicesOf(props.statements)).map(({ speaker, voices }) => (
          <tr key={speaker ?? ''}>
            <th scope="row">{speakerName(speaker)}</th>
            {PARTIES.map((party) => {
              const voice = voices[party]
              const pressed = voice !== null && sameVoice(voice, props.voice)
              return (
                <td key={party} data-party={party}>
                  {voice === null ? (
                    <span class="zero">0</span>
                  ) : (
                    <button
                      type="button"
                      aria-pressed={pressed}
                      aria-label={`${speakerAsTold(speaker, party)}: ${plural('count_statements', voice.statements.length)}`}
                      onClick={() => props.onVoice(pressed ? null : voice)}
                    >
                      {formatNumber(voice.statements.length)}
                    </button>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function sameVoice(one: Voice, other: Voice | null): boolean {
  return one.party === other?.party && one.speaker === other.speaker
}
