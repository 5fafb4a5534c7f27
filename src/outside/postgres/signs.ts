import { utimes } from 'node:fs/promises'

const SIGN_MS = 15_000
/** After so many milliseconds without a sign of life a file was left behind by another machine. */
export const OLD_SIGN_MS = 60_000

/** Renews a file's time until stopped, so that other machines see that its owner lives. */
export function keepFresh(file: string): NodeJS.Timeout {
  const sign = () => void utimes(file, new Date(), new Date()).catch(() => {})
  return setInterval(sign, SIGN_MS).unref()
}
