import type { Chance } from '../chance.ts';

export interface PersonName {
  /** As the person writes it. */
  readonly name: string;
  /** `given.family` in ASCII lower-case letters, for addresses. */
  readonly latin: string;
}

type Part = readonly [written: string, latin: string];

const koreanFamilies: readonly Part[] = [
  ['김', 'kim'],
  ['이', 'lee'],
  ['박', 'park'],
  ['최', 'choi'],
  ['정', 'jung'],
  ['강', 'kang'],
  ['조', 'cho'],
  ['윤', 'yoon'],
  ['장', 'jang'],
  ['임', 'lim'],
  ['한', 'han'],
  ['남궁', 'namgung'],
];

const koreanGivens: readonly Part[] = [
  ['민준', 'minjun'],
  ['서연', 'seoyeon'],
  ['도윤', 'doyun'],
  ['지우', 'jiwoo'],
  ['하은', 'haeun'],
  ['준서', 'junseo'],
  ['수빈', 'subin'],
  ['예린', 'yerin'],
  ['시우', 'siwoo'],
  ['유진', 'yujin'],
  ['태현', 'taehyun'],
  ['은지', 'eunji'],
  ['별', 'byul'],
];

/** Given name first, as most of the world writes it. */
const otherGivens: readonly Part[] = [
  ['Anna', 'anna'],
  ['José', 'jose'],
  ['Zoë', 'zoe'],
  ['Nguyễn Thị', 'thi'],
  ['Øystein', 'oystein'],
  ['Siân', 'sian'],
  ['محمد', 'mohammed'],
  ['Ольга', 'olga'],
  ['Jean-Luc', 'jeanluc'],
  ['Priya', 'priya'],
  ['Kwame', 'kwame'],
  ['李', 'li'],
];

const otherFamilies: readonly Part[] = [
  ["O'Brien", 'obrien'],
  ['García Márquez', 'garcia'],
  ['van der Berg', 'vanderberg'],
  ['Müller', 'mueller'],
  ['Smith-Jones', 'smithjones'],
  ['Ngữ', 'ngu'],
  ['الفارسي', 'alfarsi'],
  ['Петрова', 'petrova'],
  ['Łukasiewicz', 'lukasiewicz'],
  ['Iyer', 'iyer'],
  ['Mensah', 'mensah'],
  ['小龙', 'xiaolong'],
];

/** Two thirds of the class have Korean names; the same name may come twice. */
export function personName(chance: Chance): PersonName {
  const korean = chance.happens(0.66);
  const [given, givenLatin] = chance.pick(korean ? koreanGivens : otherGivens);
  const [family, familyLatin] = chance.pick(korean ? koreanFamilies : otherFamilies);
  return { name: korean ? `${family}${given}` : `${given} ${family}`, latin: `${givenLatin}.${familyLatin}` };
}
