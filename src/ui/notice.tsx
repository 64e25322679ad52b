import type { ComponentChildren } from 'preact'

/** A face with nothing to compare: what is the case, and what the reader can do. */
export function Notice(props: { title: string; text: string; about?: string; children?: ComponentChildren }) {
  return (
    <section class="notice" role="status">
      <img src="/icons/icon.svg" alt="" width="48" height="48" />
      <h1>{props.title}</h1>
      <p>{props.text}</p>
      {props.about !== undefined && props.about !== '' && <p class="about">{props.about}</p>}
      {props.children}
    </section>
  )
}
