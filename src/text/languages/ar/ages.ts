import type { AgesTable } from '../tables/ages.ts'

export const ages: AgesTable = {
  sure: [/(?:يبلغ|تبلغ|البالغ|البالغة)(?: من العمر)? (?<age>\d{1,3}) (?:عاما|عامًا|سنة|سنوات|أعوام)(?!\p{L})/gu],
  beside: [],
}
