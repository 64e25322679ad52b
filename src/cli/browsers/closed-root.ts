import type { Frame, Page } from 'puppeteer-core'

/**
 * A look into the closed shadow root of our one element, through the browsers' own protocols: the root stays
 * closed to the page, and the product needs no door for its tests.
 *
 * `body` is the body of a function of `root` and `argument`; its value comes back as JSON. Null where the element
 * is not on the page, nor in the frame.
 */
export async function inClosedRoot<T>(
  where: Page | Frame,
  host: string,
  body: string,
  argument = '',
): Promise<T | null> {
  const frame = 'mainFrame' in where ? where.mainFrame() : where
  const page = frame.page()
  const run = `function (root, argument) { return JSON.stringify((function () { ${body} })() ?? null) }`
  const json = isFirefox(page)
    ? await throughBidi(frame, host, run, argument)
    : await throughDevTools(page, host, run, argument)
  return json === null ? null : (JSON.parse(json) as T)
}

function isFirefox(page: Page): boolean {
  return 'connection' in page.browser()
}

interface DomNode {
  readonly localName: string
  readonly nodeId: number
  readonly children?: readonly DomNode[]
  readonly shadowRoots?: readonly DomNode[]
  readonly contentDocument?: DomNode
}

async function throughDevTools(
  page: Page,
  host: string,
  run: string,
  argument: string,
): Promise<string | null> {
  const session = await page.createCDPSession()
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode }
    const closed = find(root, host)?.shadowRoots?.[0]
    if (closed === undefined) return null
    // Between the two questions the root may have gone, as a card that closes does.
    const resolved = await session.send('DOM.resolveNode', { nodeId: closed.nodeId }).catch(() => null)
    if (resolved === null) return null
    const { object } = resolved
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
      functionDeclaration: `function (argument) { return (${run})(this, argument) }`,
      arguments: [{ value: argument }],
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return String(result.value)
  } finally {
    await session.detach()
  }
}

function find(node: DomNode, localName: string): DomNode | null {
  if (node.localName === localName) return node
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? []), node.contentDocument]) {
    if (!child) continue
    const found = find(child, localName)
    if (found) return found
  }
  return null
}

/** What of puppeteer's WebDriver BiDi connection is used here; it is not part of its public types. */
interface BidiBrowser {
  readonly connection: { send(method: string, params: object): Promise<{ result: BidiResult }> }
}

interface BidiResult {
  readonly type: 'success' | 'exception'
  readonly exceptionDetails?: { readonly text: string }
  readonly result?: {
    readonly type: string
    readonly value?: string | { readonly shadowRoot?: { readonly sharedId: string } | null }
  }
}

async function throughBidi(
  frame: Frame,
  host: string,
  run: string,
  argument: string,
): Promise<string | null> {
  const { connection } = frame.page().browser() as unknown as BidiBrowser
  const target = { context: (frame as unknown as { readonly _id: string })._id }
  const found = await connection.send('script.evaluate', {
    expression: `document.querySelector(${JSON.stringify(host)})`,
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  })
  const node = found.result.result?.value
  const sharedId = typeof node === 'object' ? node.shadowRoot?.sharedId : undefined
  if (sharedId === undefined) return null
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: run,
    arguments: [{ sharedId }, { type: 'string', value: argument }],
    target,
    awaitPromise: false,
  })
  if (result.type === 'exception')
    throw new Error(result.exceptionDetails?.text ?? 'The closed root did not answer')
  return typeof result.result?.value === 'string' ? result.result.value : null
}
