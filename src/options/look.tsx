import type { PartyId } from '../engine/types'
import { DEFAULT_SETTINGS, LINE_STYLES, type Look, type Looks, type Settings } from '../settings/settings'
import { contrastOf } from '../ui/contrast'
import { PARTIES } from '../ui/parties'
import { uiLanguage } from '../ui/plural'
import { coloursOf, type Scheme } from '../ui/theme'
import { partyName, words } from '../ui/words'

/** The grounds of the preview: what most articles stand on. */
const GROUNDS: Readonly<Record<Scheme, string>> = { light: '#ffffff', dark: '#16181d' }
const SCHEMES: readonly Scheme[] = ['light', 'dark']

function contrastText(party: PartyId, looks: Looks, scheme: Scheme): string {
  const ratio = contrastOf(coloursOf(party, looks)[scheme].ink, GROUNDS[scheme])
  const number = new Intl.NumberFormat(uiLanguage(), { maximumFractionDigits: 1 }).format(ratio)
  return words(`options_contrast_${scheme}`, number)
}

/** A line of text on a light or a dark ground, marked as an article would be. */
function Preview({ looks, scheme }: { looks: Looks; scheme: Scheme }) {
  return (
    <p class="preview" data-scheme={scheme}>
      {PARTIES.map((party) => {
        const { ink } = coloursOf(party, looks)[scheme]
        const style = {
          textDecoration: `underline ${looks[party].line} ${ink} 2px`,
          backgroundColor: `color-mix(in srgb, ${ink} ${scheme === 'light' ? 13 : 20}%, transparent)`,
        }
        return (
          <span key={party}>
            {words(`options_sample_${party}_before`)}{' '}
            <mark style={style}>{words(`options_sample_${party}`)}</mark>.{' '}
          </span>
        )
      })}
    </p>
  )
}

function PartyLook(props: { party: PartyId; looks: Looks; onChange: (look: Look) => void }) {
  const { party, looks } = props
  const look = looks[party]
  const other = party === 'kremlin' ? 'elysee' : 'kremlin'
  return (
    <fieldset data-party={party}>
      <legend>
        <span class="party">{partyName(party)}</span>
      </legend>
      <label class="colour">
        <input
          type="color"
          value={look.colour ?? coloursOf(party, looks).light.ink}
          onInput={(event) => props.onChange({ ...look, colour: event.currentTarget.value })}
        />
        <span>{words('options_colour')}</span>
      </label>
      <div class="lines" role="radiogroup" aria-label={words('options_line')}>
        {LINE_STYLES.map((line) => (
          <label key={line} class="choice">
            <input
              type="radio"
              name={`line-${party}`}
              checked={look.line === line}
              // Nothing is told by colour alone: the two lines are never the same.
              disabled={looks[other].line === line}
              onChange={() => props.onChange({ ...look, line })}
            />
            <span style={{ textDecoration: `underline ${line} 2px` }}>{words(`options_line_${line}`)}</span>
          </label>
        ))}
      </div>
      <p class="hint">
        {SCHEMES.map((scheme) => (
          <span key={scheme}>{contrastText(party, looks, scheme)} </span>
        ))}
      </p>
    </fieldset>
  )
}

/** How marks look, shown as they will be. */
export function LookSection(props: { settings: Settings; onChange: (changes: Partial<Settings>) => void }) {
  const { looks } = props.settings
  return (
    <section aria-labelledby="look">
      <h2 id="look">{words('options_look')}</h2>
      <p class="hint">{words('options_look_hint')}</p>
      <div class="previews">
        {SCHEMES.map((scheme) => (
          <Preview key={scheme} looks={looks} scheme={scheme} />
        ))}
      </div>
      <div class="parties">
        {PARTIES.map((party) => (
          <PartyLook
            key={party}
            party={party}
            looks={looks}
            onChange={(look) => props.onChange({ looks: { ...looks, [party]: look } })}
          />
        ))}
      </div>
      <button class="action" type="button" onClick={() => props.onChange({ looks: DEFAULT_SETTINGS.looks })}>
        {words('options_look_usual')}
      </button>
    </section>
  )
}
