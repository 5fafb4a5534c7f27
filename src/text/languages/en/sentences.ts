import { abbreviations } from '../tables/sentences.ts'

export const sentences = abbreviations(
  'mr mrs ms dr prof rep sen gov gen lt col sgt capt maj cmdr adm pres rev hon st ft mt jr sr bros inc ltd co corp vs etc approx no nos dept univ assn ave blvd rd jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun u.s u.k u.n e.u d.c a.m p.m i.e e.g cf al messrs supt det insp atty ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo',
  'the it he she they but in on we i this that these those there after when while at his her its their our if as for and however an you what who how why so both all police officials according',
)
