import { nameLines } from '../tables/nicknames.ts'

// Compared in Latin letters, so that both scripts meet.
export const nicknames = nameLines(`
  aleksandr sasha shura sanya alex alexander | aleksandra sasha shura | aleksey alyosha lyosha alexei | anastasiya nastya | anatoliy tolya | andrey andryusha | anna anya | boris borya
  dmitriy dima mitya | ekaterina katya | elena lena | elizaveta liza | evgeniy zhenya | evgeniya zhenya | galina galya | georgiy gosha zhora | grigoriy grisha | irina ira
  ivan vanya | konstantin kostya | larisa lara | leonid lyonya | lyudmila lyuda mila | mariya masha | mikhail misha | nadezhda nadya | natalya natasha | nikolay kolya | oksana ksyusha
  olga olya | pavel pasha | petr petya | sergey seryozha | sofiya sonya | stanislav stas | svetlana sveta | tatyana tanya | valentin valya | valeriy valera | vasiliy vasya
  viktor vitya | viktoriya vika | vladimir volodya vova | vladislav vlad | vyacheslav slava | yaroslav slava | yekaterina katya | yevgeniy zhenya | yuliya yulya | yuriy yura
`)
