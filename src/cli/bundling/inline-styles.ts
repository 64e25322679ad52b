import type { Plugin } from 'vite'

/**
 * Writes each page's styles into the page itself: its first paint then waits for no other file. Style sheets that no
 * script names either are left out of the build.
 */
export function inlineStyles(): Plugin {
  const inlined = new Set<string>()
  return {
    name: 'inline-styles',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        return html.replace(/<link rel="stylesheet"[^>]* href="\/([^"]+)">/g, (link, file: string) => {
          const sheet = bundle?.[file]
          if (sheet?.type !== 'asset') return link
          inlined.add(file)
          // The end of a style element ends in a style sheet only inside a string, which ours do not have.
          return `<style>${String(sheet.source).trim()}</style>`
        })
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle)
        for (const file of inlined) {
          const named = files.some((other) => other.type === 'chunk' && other.code.includes(file))
          if (!named) delete bundle[file]
        }
      },
    },
  }
}
