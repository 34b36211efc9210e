import { expect, test } from "vitest"
import { extractFigures } from "../../src/prose/extract.ts"
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
  [
    "Перевезено 10,2 млн т (98,1% к уровню 2022 года). Грузооборот перевалил за 4 млрд т-км (97,4%).",
    "amount 10200000; amount 98.1; amount more-than 4000000000; amount 97.4; share f2 ?>f1 unverifiable; share f4 ?>f3 unverifiable",
  ],
  [
    "Продано 9 100 машин – на 30% или на 2 100 штук больше, чем годом ранее.",
    "count 9100; percent-change 30; count 2100; percent-change f2 ?>f1 unverifiable; difference f3 ?>f1 unverifiable",
  ],
  [
    "Рынок прибавил 20% (1 500 штук) и достиг 9 000 машин.",
    "percent-change 20; count 1500; count 9000; percent-change f1 ?>f3 unverifiable",
  ],
  [
    "Больше всего туристов из Китая – 590 тыс. На втором месте Германия (190 тыс.), на третьем – Корея (170 тыс.).",
    "count 590000; count 190000; count 170000; ranking - f1 f2 f3 consistent",
  ],
  [
    "Убрано 11 млн га (25% площади), что на 4 млн больше, чем годом ранее.",
    "amount 11000000; share 25; amount 4000000; difference f3 ?>f1 unverifiable; share f2 ?>f1 unverifiable",
  ],
  [
    "В суд направлено 1 200 дел в отношении 1 300 обвиняемых, 64% этих дел – о взятках.",
    "count 1200; count 1300; share 64; share f3 f1>? unverifiable",
  ],
  [
    "Родилось 616,2 тыс. детей, что на 16,6 тыс., или на 2,6%, меньше, чем годом ранее.",
    "count 616200; count 16600; percent-change -2.6; difference f2 ?>f1 unverifiable; percent-change f3 ?>f1 unverifiable",
  ],
  [
    "Расходы исполнены на 24,3 млрд руб. (на 11,2% больше, чем годом ранее).",
    "amount 24300000000; percent-change 11.2; percent-change f2 ?>f1 unverifiable",
  ],
  [
    "Больше всего краж учтено в Минске – 12 345, в Минской области – 9 871, в Гомельской – 6 540.",
    "count 12345; count 9871; count 6540; ranking - f1 f2 f3 consistent",
  ],
  [
    "Оборот составил 651 млрд долл. США, в том числе экспорт – 327,7 млрд (+4%), импорт – 323,3 млрд (+5%).",
    "amount 651000000000; amount 327700000000; percent-change 4; amount 323300000000; percent-change 5; percent-change f3 ?>f2 unverifiable; percent-change f5 ?>f4 unverifiable; sum f1 f2 f4 consistent",
  ],
  [
    "Оборот увеличился на 4% и составил 651 млрд рублей, из них продуктов продано на 327,7 млрд рублей (на 4% выше уровня 2022 года), прочих товаров – на 323,3 млрд рублей (рост на 5%).",
    "percent-change 4; amount 651000000000; amount 327700000000; percent-change 4; amount 323300000000; percent-change 5; percent-change f1 ?>f2 unverifiable; percent-change f4 ?>f3 unverifiable; percent-change f6 ?>f5 unverifiable; sum f2 f3 f5 consistent",
  ],
  [
    "Удалили 618 человек: 207 – за телефоны, 316 – за шпаргалки, ещё 95 – за шум.",
    "count 618; count 207; count 316; count 95; sum f1 f2 f3 f4 consistent",
  ],
  [
    "Крупнейшим стал Минск – 13,9 млн пассажиров, вторым – Гомель (12,1 млн), третьим – Брест (3,6 млн).",
    "count 13900000; count 12100000; count 3600000; ranking - f1 f2 f3 consistent",
  ],
  [
    "Потери составили 42,8% грузов, заболеваемость снизилась на 65,8 % (до 18,6 на 100 тыс.), смертность — на 81,8 % (до 2,2 на 100 тыс.).",
    "share 42.8; percent-change -65.8; amount 18.6; percent-change -81.8; amount 2.2; percent-change f2 ?>f3 unverifiable; percent-change f4 ?>f5 unverifiable",
  ],
  [
    "Железные дороги потеряли 40% грузов (до 3,2 млн т), автомобилисты – 39,5% (до 1,3 млн т).",
    "percent-change -40; amount 3200000; percent-change -39.5; amount 1300000; percent-change f1 ?>f2 unverifiable; percent-change f3 ?>f4 unverifiable",
  ],
  [
    "Торговля выросла на 50% (с $1,5 до $2,25 миллиона).",
    "percent-change 50; amount 1500000; amount 2250000; percent-change f1 f2>f3 consistent",
  ],
  [
    "На 1 января 2021 года в районе жили 12 310 человек, на 1 января 2020 года – 12 640. Таким образом, за год оно уменьшилось на 330 человек.",
    "count 12310; count 12640; count 330; difference f3 f2>f1 consistent",
  ],
]

/** Periods where one figure's time must not be taken for another's. */
const times: readonly (readonly [string, string])[] = [
  [
    "В первом полугодии 2017 года приехали 504 тыс. туристов против 700 тыс. за первое полугодие 2016 года, из Польши – 381 тыс. (годом ранее – 731 тыс.).",
    "2017-S1 2016-S1 2017-S1 2016-S1",
  ],
  ["С января по сентябрь 2025 года расследовано 26 200 дел.", "2025-01/2025-09"],
  ["В 2020 году резервы выросли на 15% и на 1 января 2021 года составили 29 млрд долларов.", "2020 2021-01"],
  ["В первый месяц 2023 года введено 410 домов.", "2023-01"],
  ["На середину 2010 года числилось 410 тыс. машин.", "?"],
  ["За январь 2021 года, если сравнивать с январем 2020 года, импорт вырос на 11%.", "2021-01"],
]

test.each(times)("times of: %s", (text, periods) => {
  expect(
    extractFigures(text)
      .map(({ period }) => period ?? "?")
      .join(" "),
  ).toBe(periods)
})

test.each(sentences)("%s", (text, reading) => {
  expect(readingOf(text)).toBe(reading)
})
