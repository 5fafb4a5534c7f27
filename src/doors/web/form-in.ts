/** A form's fields; undefined where it is larger than `most` bytes. */
export async function formIn(request: Request, most: number): Promise<URLSearchParams | undefined> {
  const bytes = await bytesIn(request, most)
  return bytes && new URLSearchParams(new TextDecoder().decode(bytes))
}

/** The same of a form that sends files. Rejected where it is none, or did not come whole. */
export async function multipartIn(request: Request, most: number): Promise<FormData | undefined> {
  const bytes = await bytesIn(request, most)
  const headers = { 'Content-Type': request.headers.get('Content-Type') ?? '' }
  return bytes && new Response(bytes, { headers }).formData()
}

async function bytesIn({ body, headers }: Request, most: number): Promise<Buffer<ArrayBuffer> | undefined> {
  if (Number(headers.get('Content-Length') ?? 0) > most) return undefined
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.length
    if (size > most) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
