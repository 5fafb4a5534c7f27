import { saysFigures } from './said-figures.ts'

saysFigures('ja', {
  '火事で2人が死亡し、5人がけがをした。': 'killed 2; injured 5',
  '子ども3人を含む14人が死亡した。': 'killed 14; killed 3 part',
  '10人から15人が負傷した。': 'injured 10-15',
  'けが人はいなかった。': 'injured 0',
  '船には118人が乗っていた。': 'aboard 118',
  '12人が死亡する恐れがある。': '',
  '会議に120人が参加した。': '',
})
