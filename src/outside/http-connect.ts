// The address that is checked is the address that is connected to: names are looked up inside the connection attempt,
// and what the socket then says of its other end is checked once more.
import { isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import { everyAddress, type Lookup } from './http-lookup.ts'
import { type AddressPolicy, isLocalhost, LOOPBACK, type NotAllowed } from './http-policy.ts'

/** A connection that the policy does not allow. */
export class AddressRefused extends Error {
  readonly why: NotAllowed

  constructor(why: NotAllowed) {
    super(why.because)
    this.why = why
  }
}

/** Milliseconds after which the next address of a name is tried beside the first. */
const NEXT_ADDRESS_MS = 1_000

/** Opens sockets to addresses that the policy allows, and fails with AddressRefused for others. */
export function guardedConnect(
  policy: AddressPolicy,
  options: { lookup?: Lookup; timeoutMs: number; ca?: string },
): buildConnector.connector {
  const byPort = new Map<number, buildConnector.connector>()
  return (target, callback) => {
    const port = Number(target.port || (target.protocol === 'https:' ? 443 : 80))
    const refused = isIP(target.hostname) ? policy.refusesIp(target.hostname, port, target.hostname) : undefined
    if (refused) return callback(new AddressRefused(refused), null)
    const connect = byPort.get(port) ?? connectorOf(policy, port, options)
    byPort.set(port, connect)
    connect(target, (error, socket) => {
      if (error || !socket) return callback(error ?? new Error('no socket'), null)
      const other = policy.refusesIp(target.hostname, port, socket.remoteAddress ?? '')
      if (!other) return callback(null, socket)
      socket.destroy()
      callback(new AddressRefused(other), null)
    })
  }
}

function connectorOf(
  policy: AddressPolicy,
  port: number,
  { lookup = everyAddress, timeoutMs, ca }: { lookup?: Lookup; timeoutMs: number; ca?: string },
): buildConnector.connector {
  const guarded: LookupFunction = (host, { all }, callback) => {
    allowedAddresses(host, port, policy, lookup).then(
      addresses => (all ? callback(null, addresses) : callback(null, addresses[0].address, addresses[0].family)),
      (error: NodeJS.ErrnoException) => callback(error, ''),
    )
  }
  return buildConnector({
    lookup: guarded,
    timeout: timeoutMs,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: NEXT_ADDRESS_MS,
    ...(ca !== undefined && { ca }),
  })
}

/** All of them must be allowed: a name that stands for an outside and an inside address at once is up to something. */
async function allowedAddresses(host: string, port: number, policy: AddressPolicy, lookup: Lookup) {
  if (isLocalhost(host)) return ownAddresses(host, port, policy)
  const addresses = await lookup(host)
  if (addresses.length === 0) throw Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' })
  for (const { address } of addresses) {
    const refused = policy.refusesIp(host, port, address)
    if (refused) throw new AddressRefused(refused)
  }
  return addresses
}

function ownAddresses(host: string, port: number, policy: AddressPolicy) {
  const refused = LOOPBACK.map(address => policy.refusesIp(host, port, address))
  const allowed = LOOPBACK.filter((_, at) => !refused[at])
  if (refused[0] && allowed.length === 0) throw new AddressRefused(refused[0])
  return allowed.map(address => ({ address, family: isIP(address) }))
}
