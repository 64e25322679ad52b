import { build } from 'vite'

/** Code of a TypeScript file that a page can run; what it exports is in the global `name`. */
export async function bundleForPage(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
  })
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  const code = outputs.find((one) => one.type === 'chunk')?.code
  if (!code) throw new Error(`${entry} was not built`)
  return code
}
