import { Comparison } from '../comparison/comparison'
import { Notice } from '../notice'
import { words } from '../words'
import { Working } from '../working'
import { CorrectedAway } from './corrected-away'
import type { Page } from './use-page'

/** What a page's face shows, wherever it is shown: the comparison, or in words why there is none. */
export function FaceView({ page }: { page: Page }) {
  const { face, host, askAgain } = page
  switch (face.kind) {
    case 'working':
      return <Working slow={face.slow} />
    case 'marked':
      return face.report.statements.length > 0 ? (
        <Comparison report={face.report} />
      ) : (
        <CorrectedAway page={page} report={face.report} />
      )
    case 'no-article':
      return <Notice title={words('popup_no_article_title')} text={words('popup_no_article_text')} />
    case 'nothing':
      return (
        <Notice about={face.title} title={words('popup_nothing_title')} text={words('popup_nothing_text')} />
      )
    case 'restricted':
      return <Notice title={words('popup_restricted_title')} text={words('popup_restricted_text')} />
    case 'unasked':
      return (
        <Notice title={words('panel_unasked_title')} text={words('panel_unasked_text')}>
          <button class="plain" type="button" onClick={askAgain}>
            {words('popup_retry')}
          </button>
        </Notice>
      )
    case 'closed':
      return <Notice title={words('popup_closed_title')} text={words('popup_closed_text')} />
    case 'site-off':
      return <Notice title={words('popup_site_off_title')} text={words('popup_site_off_text', host ?? '')} />
    case 'failed':
      return (
        <Notice title={words('popup_failed_title')} text={words('popup_failed_text')}>
          <button class="plain" type="button" onClick={askAgain}>
            {words('popup_retry')}
          </button>
        </Notice>
      )
  }
}
