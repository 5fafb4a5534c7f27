import { scopesTable } from '../tables/scopes.ts'

export const scopes = scopesTable({
  at: 'w we na pod koło',
  towards:
    'mieście prowincji regionie stolicy wsi wyspie porcie centrum województwie powiecie północy południu wschodzie zachodzie południowej północnej wschodniej zachodniej',
  places: 'kraju prowincji regionie mieście stolicy województwie powiecie',
  where: 'gdzie',
  walls:
    'który która które którzy że gdy kiedy po podczas przed ponieważ i a ale lub gdzie jeśli przeciw dla z ze bez do według powiedział poinformował',
  clauses: 'który która które którzy że gdy kiedy ponieważ ale gdzie jeśli po powiedział niż',
  since: 'od',
  over: 'w podczas przez',
  tallies: 'szacunków danych obliczeń',
  by: 'według',
  sources: 'policja władze ministerstwo rząd straż prokuratura armia burmistrz minister raport szpital onz',
})
