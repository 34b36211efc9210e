import { expect, test } from "vitest"
import { readingOf } from "./reading-of.ts"

/** One sentence a rule, of our own composition in the manner of official releases. */
const sentences: readonly (readonly [string, string])[] = [
  [
    "Damage to cars fell by 28 per cent over the same period.",
    "percent-change -28; percent-change f1 ?>? unverifiable",
  ],
  [
    "Prices rose 1.9 percent in August, a slight decline from the 2.1 percent figure in July.",
    "percent-change 1.9; percent-change 2.1; direction - f2>f1 consistent",
  ],
  [
    "The surplus increased to €3.7 billion ($3.9 billion) from €1.2 billion.",
    "amount 3700000000; amount 3900000000; amount 1200000000; direction - f3>f1 consistent",
  ],
  [
    "Exports were 0.6% and imports 2.3% lower than a year before.",
    "percent-change -0.6; percent-change -2.3; percent-change f1 ?>? unverifiable; percent-change f2 ?>? unverifiable",
  ],
  [
    "Imports rose by 13 percent and reached a record high of 318 billion euro.",
    "percent-change 13; amount 318000000000; percent-change f1 ?>f2 unverifiable",
  ],
  [
    "Thefts were up by 9% or 640 to 7,582.",
    "percent-change 9; count 640; count 7582; percent-change f1 ?>f3 unverifiable; difference f2 ?>f3 unverifiable",
  ],
  [
    "In 2023 there were 310 frauds (-12.9%; 2022: 356).",
    "count 310; percent-change -12.9; count 356; percent-change f2 f3>f1 consistent",
  ],
  [
    "В 2023 году совершено 1 918 тяжких преступлений (+12,4%, в 2022 г. – 1 706).",
    "count 1918; percent-change 12.4; count 1706; percent-change f2 f3>f1 consistent",
  ],
  ["More than two out of every five buyers paid in cash.", "share more-than 40"],
  [
    "The largest falls were in fraud (-16%), arson (-12%) and theft (-8%).",
    "percent-change -16; percent-change -12; percent-change -8; percent-change f1 ?>? unverifiable; percent-change f2 ?>? unverifiable; percent-change f3 ?>? unverifiable; ranking - f1 f2 f3 consistent",
  ],
  [
    "There were 1.9 million reports, some 27,700 more incidents than in 2015.",
    "count 1900000; count about 27700; difference f2 ?>f1 unverifiable",
  ],
  [
    "There were 120 thefts and 84 fires, up 20% and 5% respectively.",
    "count 120; count 84; percent-change 20; percent-change 5; percent-change f3 ?>f1 unverifiable; percent-change f4 ?>f2 unverifiable",
  ],
  [
    "Thefts and fires rose from 100 and 80 to 120 and 84 respectively.",
    "count 100; count 80; count 120; count 84; direction - f1>f3 consistent; direction - f2>f4 consistent",
  ],
  [
    "Some 74,064 children were born, which was 1,242 children or 1.6% lower than a year before.",
    "count about 74064; count 1242; percent-change -1.6; difference f2 ?>f1 unverifiable; percent-change f3 ?>f1 unverifiable",
  ],
  [
    "The decrease was 2,655 people as opposed to 2,935 in 2018, a fall of 9.5%.",
    "count 2655; count 2935; percent-change -9.5; percent-change f3 f2>f1 consistent",
  ],
  ["Sales rose by an unexpected 0.3 per cent.", "percent-change 0.3; percent-change f1 ?>? unverifiable"],
  [
    "Rents increased to £1,423 (3.5%) in England, £826 (5.8%) in Wales.",
    "amount 1423; percent-change 3.5; amount 826; percent-change 5.8; percent-change f2 ?>f1 unverifiable; percent-change f4 ?>f3 unverifiable",
  ],
  ["Prices rose 3.6% on the year to March 2017, from 3.7% in February 2017.", "percent-change 3.6; percent-change 3.7"],
  ["Growth stood at minus 0.3 per cent.", "percent-change -0.3"],
  ["Sales were worth 76.5bn. They rose.", "count 76500000000"],
  ["Earnings rose 6 cents to $28.18.", "amount 6; amount 28.18; difference f1 ?>? unverifiable"],
  [
    "Deaths in the week of 19 to 25 October stood at over 3,450. This is 250 more than in the previous week (3,197).",
    "count more-than 3450; count 250; count 3197; difference f2 f3>f1 consistent",
  ],
  ["Импорт составил 21 млрд 14 млн долларов.", "amount 21014000000"],
  ["Инфляция составит 2,5-2,6 процента.", "percent-change 2.5; percent-change 2.6"],
  [
    "Экспорт увеличился на 12,4% к тому же периоду прошлого года – до 19,4 млрд.",
    "percent-change 12.4; count 19400000000; percent-change f1 ?>f2 unverifiable",
  ],
  [
    "Число краж сократилось с 100 до 80, убийств – с 14 до 10.",
    "count 100; count 80; count 14; count 10; direction - f1>f2 consistent; direction - f3>f4 consistent",
  ],
  [
    "Краж и угонов стало меньше (на 7,6% и 5,3%).",
    "percent-change -7.6; percent-change -5.3; percent-change f1 ?>? unverifiable; percent-change f2 ?>? unverifiable",
  ],
  ["В 12 районах прирост цен составил 0,5%.", "count 12; percent-change 0.5; percent-change f2 ?>? unverifiable"],
  ["Индекс цен составил 99,2%.", "amount 99.2"],
  [
    "Перевезено 17,4 млн. т грузов, что на 4,2 проц. меньше, чем годом ранее.",
    "amount 17400000; percent-change -4.2; percent-change f2 ?>f1 unverifiable",
  ],
  [
    "Погибших стало меньше: с 50 до 40, раненых – с 120 до 90, то есть на 20% и 25% соответственно.",
    "count 50; count 40; count 120; count 90; percent-change -20; percent-change -25; percent-change f5 f1>f2 consistent; percent-change f6 f3>f4 consistent",
  ],
  ["Соответственно, число пожаров выросло до 84 с 80.", "count 84; count 80; direction - f2>f1 consistent"],
  ["Индекс производства составил по сравнению с январем 2021 года 93,7%.", "amount 93.7"],
  [
    "На 20,9% сократилось число нарушений, на 9% выросло число жалоб.",
    "percent-change -20.9; percent-change 9; percent-change f1 ?>? unverifiable; percent-change f2 ?>? unverifiable",
  ],
  [
    "Посеяно 1102,1 тыс. гектаров, что на 29,3 тыс. гектаров (2,7%) больше, чем годом ранее.",
    "amount 1102100; amount 29300; percent-change 2.7; difference f2 ?>f1 unverifiable; percent-change f3 ?>f1 unverifiable",
  ],
  ["Уровень занятости на селе (54,8%) ниже уровня занятости в городе (61,9%).", "share 54.8; share 61.9"],
  [
    "Учтено 110 краж, что на 10% больше, чем в 2021 году (100), и на 37,5% больше, чем в 2019 году (80).",
    "count 110; percent-change 10; count 100; percent-change 37.5; count 80; percent-change f2 f3>f1 consistent; percent-change f4 f5>f1 consistent",
  ],
  [
    "Более чем вдвое возросло число пожаров (85 против 40 годом ранее).",
    "multiple more-than 2; count 85; count 40; multiple f1 f3>f2 consistent",
  ],
  [
    "Выработано 7,5 тыс. тонн масла, или 104,2% к уровню 2022 года (7,2 тыс. тонн).",
    "amount 7500; amount 104.2; amount 7200; share f2 f3>f1 consistent",
  ],
  [
    "Оборот составил 61,2 млрд рублей, или 104,2% к уровню 2022 года (56,5 млрд рублей).",
    "amount 61200000000; amount 104.2; amount 56500000000; share f2 ?>? unverifiable",
  ],
]

test.each(sentences)("%s", (text, reading) => {
  expect(readingOf(text)).toBe(reading)
})
