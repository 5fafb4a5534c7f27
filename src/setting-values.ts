// How the words of a setting become its value. What is wrong is thrown as the second half of a sentence about the setting.
import { isEndpoint } from './outside/embedders/open-embedder.ts'
import { proxyAddress } from './outside/http-dispatcher.ts'
import { isContact } from './outside/http-headers.ts'
import { addressPolicy } from './outside/http-policy.ts'

/** A whole number within bounds. */
export const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text)
    if (Number.isInteger(value) && value >= least && value <= most) return value
    throw new Error(`must be a whole number from ${least} to ${most}`)
  }

/** As it stands. */
export const words = (text: string): string => text

const list = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean)

/** Addresses that may be fetched although they are private, each checked as it will be read. */
export const privateAddresses = (text: string): string[] => {
  const entries = list(text)
  saying(() => addressPolicy({ allowPrivate: entries, allowPorts: [], proxied: false }))
  return entries
}

/** The address of a proxy; empty for none. */
export const proxy = (text: string): string => {
  if (text !== '') saying(() => proxyAddress(text))
  return text
}

/** Whoever listens on the way could learn the addresses at which hubs call back; on this machine nobody does. */
export const publicAddress = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isOurs = url?.protocol === 'http:' && /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)
  const isBare = url?.username === '' && url.password === '' && url.search === '' && url.hash === ''
  if (text === '' || (isBare && (url.protocol === 'https:' || isOurs))) return text
  throw new Error('must be an address that begins with https:// and has no query')
}

/** A folder, or an address: what is secret in it has a setting of its own. */
export const embedderPlace = (text: string): string => {
  if (!/^[a-z]{2,}:/i.test(text) || isBareEndpoint(text)) return text
  throw new Error('must be a folder, or an address (http:// or https://) without user, query and fragment')
}

/** The address of an endpoint; empty for none. */
export const endpointAddress = (text: string): string => {
  if (text === '' || isBareEndpoint(text)) return text
  throw new Error('must be an address (http:// or https://) without user, query and fragment')
}

function isBareEndpoint(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isBare = url?.username === '' && url.password === '' && url.search === '' && url.hash === ''
  return isBare && isEndpoint(text)
}

/** An e-mail or web address; empty for none. */
export const contact = (text: string): string => {
  if (text === '' || isContact(text)) return text
  throw new Error('must be an e-mail or web address')
}

/** What is wrong, as the second half of a sentence about the setting. */
function saying(check: () => unknown): void {
  try {
    check()
  } catch (error) {
    throw new Error(`cannot be used: ${(error as Error).message.replace(/\.$/, '')}`, { cause: error })
  }
}

/** Port numbers, separated by commas or blanks. */
export const ports = (text: string): number[] => list(text).map(wholeNumber(1, 65535))

/** Yes or no in the usual spellings. */
export const yesOrNo = (text: string): boolean => {
  if (/^(1|true|yes|on)$/i.test(text)) return true
  if (/^(0|false|no|off|)$/i.test(text)) return false
  throw new Error('must be yes or no')
}

/** One of a few words. */
export const oneOf =
  (...allowed: string[]) =>
  (text: string): string => {
    if (allowed.includes(text)) return text
    throw new Error(`must be one of ${allowed.join(', ')}`)
  }
