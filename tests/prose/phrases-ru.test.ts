import { expect, test } from "vitest"
import { readingOf } from "./reading-of.ts"

/** One sentence a rule, of our own composition in the manner of Russian and Belarusian bulletins and newspapers. */
const sentences: readonly (readonly [string, string])[] = [
  [
    "Доля раскрытых составила 61,3%, или плюс 1,5 п.п. Число пожаров сократилось с 5 412 до 4 163.",
    "share 61.3; points-change 1.5; count 5412; count 4163; points-change f2 ?>f1 unverifiable; direction - f3>f4 consistent",
  ],
  ["Годовая инфляция замедлилась до 7,4%. Месячный показатель – 0,6%.", "percent-change 7.4; percent-change 0.6"],
  [
    "Угонов прибавилось на целых 3,2% – до 1 290.",
    "percent-change 3.2; count 1290; percent-change f1 ?>f2 unverifiable",
  ],
  [
    "Коэффициент смертности (на 100 тыс. жителей) в 2021 году был равен 1204, в 2022-м – 1180.",
    "amount 1204; amount 1180",
  ],
  [
    "Число дел сократилось с 12.310 до 11.079 (-10%).",
    "count 12310; count 11079; percent-change -10; percent-change f3 f1>f2 consistent",
  ],
  ["Жалоб стало меньше на 6% – 9 412.", "percent-change -6; count 9412; percent-change f1 ?>f2 unverifiable"],
  [
    "Чаще всего горело в Минске (310), Бресте (204) и Витебске (187).",
    "count 310; count 204; count 187; ranking - f1 f2 f3 consistent",
  ],
  [
    "Лидирует Гродно – 410 тыс. кв. м, за ним Лида – 96,7 тыс. и Слоним – 60 тыс. кв. м.",
    "amount 410000; amount 96700; amount 60000; ranking - f1 f2 f3 consistent",
  ],
  ["Добыто 12,4 млн тонн угля, в том числе в Кузбассе – 7,1 млн.", "amount 12400000; amount 7100000"],
  ["Выплачено 5 млн рублей, пособие получили 3 тыс. человек.", "amount 5000000; count 3000"],
  [
    "Товарооборот вырос на 3% – до 4,1 млрд.",
    "percent-change 3; amount 4100000000; percent-change f1 ?>f2 unverifiable",
  ],
  [
    "Собрано 6,3 млн тонн – это выше плана (6 млн тонн) на 5%.",
    "amount 6300000; amount 6000000; percent-change 5; percent-change f3 f2>f1 consistent",
  ],
  [
    "Заболеваемость корью выросла в 2 раза (с 12 случаев на 100 тысяч человек до 24), гриппом – на 10% (со 110 до 121).",
    "multiple 2; amount 12; amount 24; percent-change 10; amount 110; amount 121; multiple f1 f2>f3 consistent; percent-change f4 f5>f6 consistent",
  ],
  [
    "Построено 100 млн квадратных метров. Населением построено 56 млн квадратных метров (56% от общего объёма).",
    "amount 100000000; amount 56000000; share 56; share f3 f1>f2 consistent",
  ],
  ["Звоните по телефону 103 (с мобильного – 112). ISBN 978–5–4000–1849–5, заказ 61.", ""],
]

test.each(sentences)("%s", (text, reading) => {
  expect(readingOf(text)).toBe(reading)
})
