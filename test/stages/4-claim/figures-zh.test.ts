import { saysFigures } from './said-figures.ts'

saysFigures('zh', {
  '火灾造成2人死亡，5人受伤。': 'killed 2; injured 5',
  '警方逮捕了4名男子。': 'arrested 4',
  车祸致1死3伤: 'killed 1; injured 3',
  '事故未造成人员伤亡。': 'killed 0; injured 0',
  '共14人遇难，其中包括3名儿童。': 'killed 14; killed 3 part',
  '机上有118人。': 'aboard 118',
  '他威胁要杀死10人。': '',
  '会议有120人参加。': '',
})
