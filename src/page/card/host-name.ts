/** Our only element on a page; the page's style sheets and scripts find nothing in it. */
export const HOST_NAME = 'two-readouts-card'
