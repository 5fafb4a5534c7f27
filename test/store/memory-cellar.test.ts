import { memoryCellar } from '../../src/store/memory/memory-cellar.ts'
import { cellarContract } from './cellar-contract.ts'

cellarContract('memory', async clock => memoryCellar(clock))
