// A process that uses a database until it is told to close: `hold-database.ts <data folder> [<folder of programs>]`.
// Says `{pid, server, about}` when it has it and `closed` when it has left.
import pg from 'pg'
import { openDatabase } from '../../../src/outside/postgres/open-database.ts'

const [data, postgresBin] = process.argv.slice(2)
const database = await openDatabase({ data, postgresBin, log: () => {} })
const client = new pg.Client(database.connection)
await client.connect()
const { rows } = await client.query('select pg_backend_pid() as backend')
await client.end()
process.stdout.write(`${JSON.stringify({ pid: process.pid, about: database.about, rows })}\n`)
await new Promise(resolve => process.stdin.once('data', resolve))
await database.close()
process.stdout.write('closed\n')
process.exit()
