/** A form's fields; undefined where it is larger than `most` bytes. */
export async function formIn({ body, headers }: Request, most: number): Promise<URLSearchParams | undefined> {
  if (Number(headers.get('Content-Length') ?? 0) > most) return undefined
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.length
    if (size > most) return undefined
    chunks.push(chunk)
  }
  return new URLSearchParams(new TextDecoder().decode(Buffer.concat(chunks)))
}
