import { useEffect, useState } from 'preact/hooks'
import type { Correction, PageCorrections } from '../corrections/correction'
import { correctionsFile, readCorrectionsFile } from '../corrections/corrections-file'
import {
  forgetAllCorrections,
  forgetCorrection,
  keepCorrections,
  readAllCorrections,
  watchCorrections,
} from '../corrections/store'
import { plural } from '../ui/plural'
import { saveFile } from '../ui/save-file'
import { words } from '../ui/words'

/** Every correction, followed as it changes. */
function useCorrections(): readonly PageCorrections[] {
  const [pages, setPages] = useState<readonly PageCorrections[]>([])
  useEffect(() => {
    const ended = new AbortController()
    const look = () => void readAllCorrections().then(setPages, () => setPages([]))
    look()
    watchCorrections(look, ended.signal)
    return () => ended.abort()
  }, [])
  return pages
}

function OneCorrection({ page, correction }: { page: string; correction: Correction }) {
  return (
    <li>
      <q>{correction.quote.exact}</q>
      <span class="hint">{words(`card_say_${correction.verdict}`)}</span>
      <button
        class="action"
        type="button"
        aria-label={words('options_undo', correction.quote.exact)}
        onClick={() => void forgetCorrection(page, correction.id)}
      >
        {words('card_undo')}
      </button>
    </li>
  )
}

/** What is kept of the reader's: corrections, to see, take along, bring back and delete. */
export function Data() {
  const pages = useCorrections()
  const [said, setSaid] = useState('')
  const [sure, setSure] = useState(false)
  const count = pages.reduce((sum, { corrections }) => sum + corrections.length, 0)
  const bring = async (file: File | undefined) => {
    const found = file && readCorrectionsFile(await file.text())
    if (!found) return setSaid(words('options_import_unknown'))
    for (const { page, title, corrections } of found) await keepCorrections(page, title, corrections)
    setSaid(
      plural(
        'options_imported',
        found.reduce((sum, { corrections }) => sum + corrections.length, 0),
      ),
    )
  }
  return (
    <section aria-labelledby="data">
      <h2 id="data">{words('options_data')}</h2>
      <p class="hint">{words('options_data_hint')}</p>
      <p>{plural('options_corrections', count)}</p>
      <ul class="pages">
        {pages.map(({ page, title, corrections }) => (
          <li key={page}>
            <a href={page}>{title || page}</a>
            <ul>
              {corrections.map((correction) => (
                <OneCorrection key={correction.id} page={page} correction={correction} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <div class="row">
        <button
          class="action"
          type="button"
          disabled={count === 0}
          onClick={() =>
            saveFile(
              new Blob([correctionsFile(pages)], { type: 'application/json' }),
              'two-readouts-corrections.json',
            )
          }
        >
          {words('options_export')}
        </button>
        <label class="action file">
          {words('options_import')}
          <input
            class="unseen"
            type="file"
            accept=".json,application/json"
            onChange={(event) => void bring(event.currentTarget.files?.[0])}
          />
        </label>
        {sure ? (
          <>
            <button
              class="action danger"
              type="button"
              onClick={() => {
                setSure(false)
                void forgetAllCorrections().then(() => setSaid(words('options_deleted')))
              }}
            >
              {words('options_delete_sure')}
            </button>
            <button class="action" type="button" onClick={() => setSure(false)}>
              {words('options_keep')}
            </button>
          </>
        ) : (
          <button class="action" type="button" disabled={count === 0} onClick={() => setSure(true)}>
            {words('options_delete')}
          </button>
        )}
      </div>
      <p class="said" role="status">
        {said}
      </p>
    </section>
  )
}
