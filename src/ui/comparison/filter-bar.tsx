import { formatNumber } from '../plural'
import { relationText, speakerAsTold, words } from '../words'
import { type Choice, ROW_FILTERS, type RowFilter } from './filter-rows'

function filterText(filter: RowFilter): string {
  if (filter === 'all') return words('filter_all')
  if (filter === 'both') return words('filter_both')
  return relationText(filter)
}

/** Which matters are shown: by how the accounts stand to each other, by words, by whose voice it is. */
export function FilterBar(props: {
  choice: Choice
  counts: Readonly<Record<RowFilter, number>>
  onChoice: (choice: Choice) => void
}) {
  const { choice, counts, onChoice } = props
  return (
    <search class="filters">
      <fieldset>
        <legend class="unseen">{words('filter_label')}</legend>
        {ROW_FILTERS.map((filter) => (
          <label key={filter} class="chip">
            <input
              type="radio"
              name="filter"
              value={filter}
              checked={choice.filter === filter}
              disabled={counts[filter] === 0 && choice.filter !== filter}
              onChange={() => onChoice({ ...choice, filter })}
            />
            <span>
              {filterText(filter)} <b>{formatNumber(counts[filter])}</b>
            </span>
          </label>
        ))}
      </fieldset>
      <input
        class="search"
        type="search"
        aria-label={words('search_label')}
        placeholder={words('search_label')}
        value={choice.search}
        onInput={(event) => onChoice({ ...choice, search: event.currentTarget.value })}
      />
      {choice.voice !== null && (
        <button
          class="chosen-voice"
          type="button"
          title={words('filter_voice_off')}
          onClick={() => onChoice({ ...choice, voice: null })}
        >
          {speakerAsTold(choice.voice.speaker, choice.voice.party)}
          <span class="unseen">. {words('filter_voice_off')}</span>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      )}
    </search>
  )
}
