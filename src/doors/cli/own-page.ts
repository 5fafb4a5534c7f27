import { open } from 'node:fs/promises'
import { AppError } from '../../domain/app-error.ts'
import { GENERATOR } from '../web/layout.tsx'

const HEAD_BYTES = 2_000

/** Throws AppError `usage` where a file stands that is no page of ours: `--html` before a file to read would write over it. */
export async function refuseForeign(path: string): Promise<void> {
  const head = await headOf(path)
  if (head === undefined || head === '' || head.includes(`content="${GENERATOR}"`)) return
  throw new AppError('usage', `${path} exists and was not written by Stemma; it stays as it is.`, {
    next: 'Name the page to write first: --html page.html FILE…',
  })
}

async function headOf(path: string): Promise<string | undefined> {
  const file = await open(path, 'r').catch(() => undefined)
  if (!file) return undefined
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.toString('utf8', 0, bytesRead)
  } catch {
    return undefined
  } finally {
    await file.close()
  }
}
