import { createServer, type IncomingMessage } from 'node:http'

export interface Served {
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
  /** True for a page of which the browser waits for more. */
  readonly unended?: boolean
}

/** Browsers take every name under `localhost` for this machine. */
export const ELSEWHERE = 'news.localhost'

export interface PageServer {
  /** Where a page is, by its name. */
  readonly url: (name: string) => string
  /** The same on another site of this machine, which the builds for tests do not list. */
  readonly urlElsewhere: (name: string) => string
  readonly close: () => Promise<void>
}

/** Serves pages on this machine only, on a port the system chooses. `page` answers null for a page that is not there. */
export async function servePages(page: (name: string) => Served | null): Promise<PageServer> {
  const server = createServer((request, response) => {
    const name = nameIn(request)
    const served = page(name)
    // Browsers ask for an icon by themselves, and complain where there is none.
    const missing = name === 'favicon.ico' ? 204 : 404
    response.writeHead(served ? 200 : missing, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...served?.headers,
    })
    if (served?.unended) response.write(served.body)
    else response.end(served?.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The page server has no port')
  return {
    url: (name) => `http://localhost:${address.port}/${name}`,
    urlElsewhere: (name) => `http://${ELSEWHERE}:${address.port}/${name}`,
    close: async () => {
      // A browser keeps its connections open; waiting for them would wait for ever.
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

function nameIn(request: IncomingMessage): string {
  return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1))
}
