import type { Draft } from './draft-point.ts'
import { type Heard, articleCount, oncePerArticle } from './heard.ts'
import type { Form } from './name-forms.ts'
import { byMembers } from './memo.ts'
import { nameGroups } from './name-groups.ts'
import type { Likeness } from './name-likeness.ts'

/** One point for every bearer whose name is written in forms that a reader should be told of; from the claims of each form. */
export function namePoints(claims: readonly (readonly Heard[])[]): Draft[] {
  return nameGroups(claims).flatMap(({ forms, reasons }) =>
    variantPoint(forms, ...forms.map(form => reasons.get(form)!)),
  )
}

const variantPoint = byMembers((forms: readonly Form[], ...reasons: readonly Likeness[]): Draft[] => {
  const shown = forms.filter((_, index) => !reasons[index].isPlain)
  const heard = oncePerArticle(
    forms.flatMap(form => form.heard),
    ({ claim }) => String(claim.value).toLowerCase(),
  ) // prettier-ignore
  if (shown.length < 2 || articleCount(shown.flatMap(form => form.heard)) < 2) return []
  const told = reasons.filter(({ isPlain }) => !isPlain)
  const because = [...new Set(told.map(reason => reason.because))].join('; ')
  const certainty = told.some(({ isInferred }) => isInferred) ? 'inferred' : 'shown'
  return [{ kind: 'name-variant', certainty, about: mostUsed(forms).name, measure: 'name', because, heard }]
})

/** The form that most claims have. */
function mostUsed(forms: readonly Form[]): Form {
  return forms.reduce((most, form) => (form.heard.length > most.heard.length ? form : most))
}
