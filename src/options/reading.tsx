import { LANGUAGES, type Settings } from '../settings/settings'
import { Switch } from '../ui/switch'
import { words } from '../ui/words'

/** How sure a statement must be: three steps, since nobody has a feeling for a number. */
const STEPS = [
  { name: 'more', threshold: 0.35 },
  { name: 'usual', threshold: 0.5 },
  { name: 'sure', threshold: 0.8 },
] as const

function nearest(threshold: number): number {
  return STEPS.reduce(
    (best, step) =>
      Math.abs(step.threshold - threshold) < Math.abs(best - threshold) ? step.threshold : best,
    STEPS[1].threshold as number,
  )
}

/** What is marked, and where else marks show. */
export function Reading(props: { settings: Settings; onChange: (changes: Partial<Settings>) => void }) {
  const { settings, onChange } = props
  const chosen = nearest(settings.threshold)
  return (
    <>
      <section aria-labelledby="threshold">
        <h2 id="threshold">{words('options_threshold')}</h2>
        <div role="radiogroup" aria-labelledby="threshold" class="steps">
          {STEPS.map(({ name, threshold }) => (
            <label key={name} class="choice">
              <input
                type="radio"
                name="threshold"
                checked={chosen === threshold}
                onChange={() => onChange({ threshold })}
              />
              <span>
                <b>{words(`options_threshold_${name}`)}</b>
                <small>{words(`options_threshold_${name}_hint`)}</small>
              </span>
            </label>
          ))}
        </div>
      </section>
      <section aria-labelledby="languages">
        <h2 id="languages">{words('options_languages')}</h2>
        <fieldset>
          <legend>{words('options_article_languages')}</legend>
          <div class="row">
            {LANGUAGES.map((language) => (
              <label key={language} class="choice">
                <input
                  type="checkbox"
                  checked={settings.articleLanguages.includes(language)}
                  onChange={(event) => {
                    const others = settings.articleLanguages.filter((each) => each !== language)
                    onChange({
                      articleLanguages: LANGUAGES.filter(
                        (each) => others.includes(each) || (each === language && event.currentTarget.checked),
                      ),
                    })
                  }}
                />
                <span lang={language}>{words(`language_${language}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <label class="row">
          <span>{words('options_ui_language')}</span>
          <select
            class="field"
            value={settings.uiLanguage ?? ''}
            onChange={(event) => {
              const { value } = event.currentTarget
              onChange({ uiLanguage: LANGUAGES.find((each) => each === value) ?? null })
            }}
          >
            <option value="">{words('options_ui_language_browser')}</option>
            {LANGUAGES.map((language) => (
              <option key={language} value={language} lang={language}>
                {words(`language_${language}`)}
              </option>
            ))}
          </select>
        </label>
      </section>
      <section aria-labelledby="page">
        <h2 id="page">{words('options_page')}</h2>
        <div class="switches">
          <Switch label={words('options_map')} on={settings.map} onChange={(map) => onChange({ map })} />
          <Switch
            label={words('options_print')}
            on={settings.print}
            onChange={(print) => onChange({ print })}
          />
        </div>
      </section>
    </>
  )
}
