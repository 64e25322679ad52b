import type { VoiceView } from '../../messaging/messages'
import { PARTIES } from '../parties'
import { formatNumber, plural } from '../plural'
import { partyName, speakerAsTold, speakerName, words } from '../words'
import { voiceRows } from './voices'

/** Who tells it (columns) and who is said to have spoken (rows). A number shows the statements it counts. */
export function VoiceTable(props: {
  voices: readonly VoiceView[]
  voice: VoiceView | null
  onVoice: (voice: VoiceView | null) => void
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
        {voiceRows(props.voices).map(({ speaker, voices }) => (
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

function sameVoice(one: VoiceView, other: VoiceView | null): boolean {
  return one.party === other?.party && one.speaker === other.speaker
}
