/** The renderer asks strangers for glyphs that it misses; all it needs of `fetch` are data URLs. */
export function refuseNetwork(): void {
  const fetchAnything = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : input.toString();
    if (!url.startsWith('data:')) throw new Error('Cards are drawn without the network.');
    return fetchAnything(input, init);
  };
}
