/** The JSON of an endpoint's answer. Throws an Error that says what came in place of `wanted` ("a message was"). */
export function endpointJson(bytes: Uint8Array, wanted: string): unknown {
  const text = new TextDecoder().decode(bytes)
  try {
    return JSON.parse(text)
  } catch {
    const isPage = /^\s*<(?:!doctype|html|\?xml)/i.test(text)
    throw new Error(isPage ? `gave a web page where ${wanted} asked for` : 'gave what is no JSON')
  }
}
