import { saysFigures } from './said-figures.ts'

saysFigures('ko', {
  '화재로 2명이 숨지고 5명이 다쳤다.': 'killed 2; injured 5',
  '어린이 3명을 포함해 14명이 숨졌다.': 'killed 14; killed 3 part',
  '경찰은 남성 4명을 체포했다.': 'arrested 4',
  '시위대 30여 명이 연행됐다.': 'detained ~30',
  '다친 사람은 없었다.': 'injured 0',
  '1만 명이 숨질 수 있다.': '',
  '회의에 120명이 참석했다.': '',
})
