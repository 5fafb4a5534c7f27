import { scopesTable } from '../tables/scopes.ts'

export const scopes = scopesTable({
  at: 'in bij op nabij',
  towards:
    'de het een noordelijke zuidelijke oostelijke westelijke noorden zuiden oosten westen stad provincie regio eiland hoofdstad dorp havenstad van centrum gemeente deelstaat',
  places: 'land provincie regio stad eiland hoofdstad gebied gemeente',
  where: 'waar',
  walls:
    'die dat wie omdat nadat toen terwijl voordat en maar of als waar hoewel tegen voor met zonder uit naar door volgens zei sinds tijdens',
  clauses: 'die dat wie omdat nadat toen terwijl als maar waar zei opzichte vergelijking dan',
  since: 'sinds',
  over: 'in tijdens gedurende',
  tallies: 'telling schatting schattingen cijfers gegevens',
  by: 'volgens',
  sources:
    'politie autoriteiten ministerie regering brandweer justitie leger burgemeester minister rapport ziekenhuis vn',
})
