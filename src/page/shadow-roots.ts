const DOCUMENT_FRAGMENT = 11

/** The open shadow roots that hold these nodes, each once. */
export function shadowRootsOf(nodes: readonly Node[]): ShadowRoot[] {
  const roots = new Set<ShadowRoot>()
  for (const node of nodes) {
    const root = node.getRootNode()
    if (root.nodeType === DOCUMENT_FRAGMENT && 'host' in root) roots.add(root as ShadowRoot)
  }
  return [...roots]
}
