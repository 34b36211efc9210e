import type { LanguagePatterns } from "./language.ts"

/** English as statistical offices, ministries and newspapers write it. */
export const english: LanguagePatterns = {
  code: "en",
  decimalMark: ".",
  abbreviations: new Set(
    "approx apr aug bn cf co corp dec dept dr e e.g est etc feb fig i i.e inc jan jul jun ltd m mar mr mrs ms no nos nov tel ext fig figs para paras art arts ch oct p pp prof rev sec sep sept sq st tel u v vs".split(
      " ",
    ),
  ),
  stocks:
    "population unemploy employ prison inmate resident inhabitant staff pensioner job vacanc household dwelling member pupil student worker".split(
      " ",
    ),
  relations: [
    {
      pattern: "CCBR",
      example: "Fees rose by 10 dollars, or 5%, from 200 dollars to 210 dollars.",
      claims: ["difference f1 f3>f4", "percent-change f2 f3>f4"],
    },
    {
      pattern: "BRCC",
      example: "Fees rose from 200 dollars to 210 dollars, up 10 dollars or up 5%.",
      claims: ["difference f3 f1>f2", "percent-change f4 f1>f2"],
    },
    {
      pattern: "LCCB",
      example: "There were 1,050 fires, 5% (50) more than in 2019 (1,000).",
      claims: ["percent-change f2 f4>f1", "difference f3 f4>f1"],
    },
    {
      pattern: "LBCC",
      example: "Sales were 1,050 against 1,000 a year earlier, an increase of 50, or 5% more.",
      claims: ["difference f3 f2>f1", "percent-change f4 f2>f1"],
    },
    {
      pattern: "CCRB",
      example: "Fires rose by 50, or 5%, to 1,050 from 1,000.",
      claims: ["difference f1 f4>f3", "percent-change f2 f4>f3"],
    },
    {
      pattern: "CBR",
      example: "Burglaries fell by 12.5%, from 4,000 in 2018 to 3,500 in 2019.",
      claims: ["percent-change f1 f2>f3"],
    },
    { pattern: "BRC", example: "Burglaries fell from 4,000 to 3,500 (-12.5%).", claims: ["percent-change f3 f1>f2"] },
    {
      pattern: "BRQ",
      example: "Output rose from 400 to 500, or 125% of the level of 2019.",
      claims: ["share f3 f1>f2"],
    },
    {
      pattern: "CRB",
      example: "Fires rose by 5% to 1,050, from 1,000 a year earlier.",
      claims: ["percent-change f1 f3>f2"],
    },
    {
      pattern: "RBC",
      example: "Theft was down to 2,200 from 2,750, a drop of 20%.",
      claims: ["percent-change f3 f2>f1"],
    },
    { pattern: "RCB", example: "Theft fell to 2,200, down 20% from 2,750.", claims: ["percent-change f2 f3>f1"] },
    { pattern: "LBC", example: "There were 4289 (1258) frauds, +240.9%.", claims: ["percent-change f3 f2>f1"] },
    {
      pattern: "LCB",
      example: "Police recorded 25,575 offences in 2020, 2.4 times more than in 2019 (10,567).",
      claims: ["multiple f2 f3>f1"],
    },
    {
      pattern: "LQB",
      example: "Sales were 500 million in 2022, or 125% of the level of 2021 (400 million).",
      claims: ["share f2 f3>f1"],
    },
    {
      pattern: "LBQ",
      example: "Sales were 500 million against 400 million a year earlier, or 125% of the level of 2021.",
      claims: ["share f3 f2>f1"],
    },
    {
      pattern: "BLC",
      example: "Compared with 1,000 in 2019, 1,050 fires broke out in 2020, an increase of 5%.",
      claims: ["percent-change f3 f1>f2"],
    },
    {
      pattern: "CLB",
      joint: "colon-or-dash",
      example: "Cases more than doubled: 55 (11) were confirmed.",
      claims: ["multiple f1 f3>f2"],
    },
    {
      pattern: "CBL",
      joint: "colon-or-dash",
      example: "Cases more than doubled: from 11 in 2019 there were 55 in 2020.",
      claims: ["multiple f1 f2>f3"],
    },
    {
      pattern: "LCC",
      example: "There were 1,050 fires, up 5% or by 50.",
      claims: ["percent-change f2 ?>f1", "difference f3 ?>f1"],
    },
    {
      pattern: "CCR",
      example: "Fires rose by 50, or 5%, to 1,050.",
      claims: ["difference f1 ?>f3", "percent-change f2 ?>f3"],
    },
    {
      pattern: "CRC",
      example: "Fires rose by 50 to 1,050, a 5% increase.",
      claims: ["difference f1 ?>f2", "percent-change f3 ?>f2"],
    },
    { pattern: "BR", example: "The share rose from 12% to 26.8%.", claims: ["direction - f1>f2"] },
    { pattern: "RB", example: "Theft was down to 2,200 from 2,750.", claims: ["direction - f2>f1"] },
    { pattern: "CR", example: "Fires rose by 5% to 1,050.", claims: ["percent-change f1 ?>f2"] },
    { pattern: "RC", example: "Fires rose to 1,050, up 5%.", claims: ["percent-change f2 ?>f1"] },
    { pattern: "CB", example: "Fires rose by 5% from 1,000.", claims: ["percent-change f1 f2>?"] },
    { pattern: "LB", example: "The rate was 3.4%, down from 3.8% in April.", claims: ["direction - f2>f1"] },
    { pattern: "LC", example: "There were 1,050 fires, up 5% on the year.", claims: ["percent-change f2 ?>f1"] },
    { pattern: "LQ", example: "Sales were 500 million, or 125% of the level of 2021.", claims: ["share f2 ?>f1"] },
  ],
  phrases: `
    number=0: zero
    number=2: two
    number=3: three
    number=4: four
    number=5: five
    number=6: six
    number=7: seven
    number=8: eight
    number=9: nine
    number=10: ten
    number=11: eleven
    number=12: twelve, a dozen
    number=13: thirteen
    number=14: fourteen
    number=15: fifteen
    number=16: sixteen
    number=17: seventeen
    number=18: eighteen
    number=19: nineteen
    number=20: twenty
    number=30: thirty
    number=40: forty
    number=50: fifty
    number=60: sixty
    number=70: seventy
    number=80: eighty
    number=90: ninety
    one: one
    article: a, an, the
    hundred: hundred
    magnitude=3: thousand, k, thousands
    magnitude=6: million, m, mn, mln, millions
    magnitude=9: billion, bn, bln, billions
    magnitude=12: trillion, tn, trn, trillions
    half: half, a half, one half
    and-a-half: and a half
    fraction=1/3: a third, one third
    fraction=2/3: two thirds
    fraction=1/4: a quarter, one quarter
    fraction=3/4: three quarters, three fourths
    fraction=1/5: a fifth, one fifth
    fraction=2/5: two fifths
    fraction=3/5: three fifths
    fraction=4/5: four fifths
    fraction=1/6: a sixth, one sixth
    fraction=1/8: an eighth, one eighth
    fraction=1/10: a tenth, one tenth
    multiple=2: twice, twofold, double, two fold
    multiple=3: threefold, triple, three fold, thrice
    multiple=4: fourfold, quadruple, four fold
    multiple=5: fivefold, five fold
    multiple=6: sixfold, six fold
    multiple=10: tenfold, ten fold
    rise-multiple=2: doubled, doubling, doubles
    rise-multiple=3: tripled, trebled, tripling
    rise-multiple=4: quadrupled
    fall-multiple=1/2: halved, halving
    times: times, time, x
    fold: fold
    percent: percent, per cent, pct, pc, percentage
    points: percentage points, percentage point, percent points, per cent points, pp, ppt, ppts, pps, p p, pts, points, point
    points=basis: basis points, basis point, bp, bps
    per-mille: per mille, promille
    rate-unit: per 100 000, per 1 000

    hedge=about: about, some, around, approximately, roughly, circa, an estimated, approx, in the region of, close to, in the order of, of the order of, on the order of, an approximate, approximating, somewhere around, in the vicinity of, an average of about, estimated at about, ca
    hedge=almost: almost, nearly, not quite, close on, approaching, nearing, very nearly, all but, virtually, practically, just short of, a shade under
    hedge=just-under: just under, just below, slightly less than, slightly under, slightly below, a little under, a little less than, just less than, just shy of, marginally below, marginally under, fractionally under, fractionally below, a fraction under, a touch under, slightly fewer than, just fewer than
    hedge=just-over: just over, just above, slightly more than, slightly over, slightly above, a little over, a little more than, just more than, marginally above, marginally over, fractionally above, fractionally over, a fraction over, a touch over, a shade over
    hedge=more-than: more than, over, in excess of, upwards of, above, exceeding, exceeded, exceeds, exceed, surpassing, surpassed, topping, topped, well over, well above, significantly more than, considerably more than, far more than, substantially more than, north of
    hedge=at-least: at least, no fewer than, no less than, not less than, a minimum of, not fewer than, upward of
    hedge=less-than: less than, under, fewer than, below, well under, well below, far fewer than, far less than, considerably less than, considerably fewer than, significantly less than
    hedge=up-to: up to, at most, no more than, not more than, as many as, as much as, a maximum of, not exceeding, at the most, no higher than, no greater than

    rise: rose, rise, rises, risen, rising, increas*, grew, grow, grows, grown, growing, climb*, jump*, surg*, soar*, gained, gain, gains, advanced, expanded, expanding, widened, widening, went up, gone up, going up, accelerated, accelerating, picked up, strengthened, edged up, crept up, ticked up, improved, swelled, rocketed, leapt, rebounded, recovered, exceeded, higher by
    fall: fell, fall, falls, fallen, falling, decreas*, declin*, drop*, dropped, reduc*, shrank, shrunk, shrink*, plung*, slump*, tumbl*, contract*, narrow*, eas*, slow*, slid, dip*, went down, gone down, going down, came down, weakened, weaken*, edged down, lost, los*, slipped, diminish*, cut, cuts, halv*, collapsed, sank, receded, decelerat*, moderat*
    level: unchanged, stable, remained, remains, flat, steady, broadly unchanged
    rise-noun: rise in, increase of, increases of, growth of, rise of, growth, increase, gain of, jump of, surge of, uptick of, addition of
    fall-noun: fall in, fall of, decrease of, decrease, decline of, decline, drop of, drop, reduction of, reduction, loss of, losses of
    up: up
    down: down
    more: more, higher, greater, larger, bigger, above, longer, faster, stronger, dearer, pricier
    less: less, fewer, lower, smaller, below, shorter, weaker, cheaper
    as-many: as many, as much, as high, as large, as big, as great, the number, the level, the size, the figure, the amount
    than: than, as in
    from: from
    to: to, towards
    by: by
    of: of
    in: in, during, for, throughout, within, on, at
    between: between
    against: compared with, compared to, in comparison with, in comparison to, by comparison with, relative to, as opposed to, as against
    versus: against, versus, vs, v, after, following
    on: on
    amount: was, were, stood at, amounted to, amounting to, totalled, totaled, totalling, totaling, reached, reaching, came to, is, are, equalled, numbered, to reach, to stand at, standing at, hit, averaged, averaging, came in at, ended at, closed at, coming to, and reached, making, to total
    account: accounted for, accounts for, account for, accounting for, made up, makes up, make up, making up, represented, represents, represent, representing, constituted, constitutes, comprised, comprises, comprising, equivalent to
    or: or
    of-whom: of whom, of which, of them, of these, of those, including, among them, among these, among which, among whom, out of them
    made-of: comprising, comprised, comprises, consisted of, consists of, consist of, consisting of, made up of, composed of, comprised of, broken down into, divided into, split into, subdivided into
    out-of: out of
    among: among, of all, of all the, of total, of the total, of a total of, of a total, of the country's, of overall, of every
    total: total, all, overall, in total, altogether, together, combined, added up to, sum, in all
    sum-verb: added up to, adds up to, add up to, summed to, together make, sum to, giving a total of, bringing the total to, for a total of
    men: men, boys, males, male, women, girls, females, female
    urban: urban, rural
    rank-high: highest, largest, steepest, biggest, greatest, strongest, fastest, sharpest, top, most
    rank-low: lowest, smallest, weakest, slowest, least
    followed: followed by, ahead of
    when: when, where, while, whereas
    this: this, that, it, these, they, which, the figure, the number, the total, the rate, the level
    respectively: respectively
    inflation: inflation
    basis: seasonally adjusted, seasonally-adjusted, in real terms, real terms, inflation adjusted, adjusted for inflation, at constant prices, constant prices, in constant prices, volume terms, annualised, annualized, annualised rate, annualized rate, per capita, per head, calendar adjusted, chain linked, revised, like for like, on average, compound annual, a year on average, per year, per annum, a year since, each year, previously estimated, previously reported, provisional, five year average, ten year average, long term average, moving average, working day adjusted, unadjusted
    area: region, regions, area, areas, country, countries, county, counties, city, cities, state, states, district, districts, oblast, oblasts, province, provinces, local authority, voblast, voblasts, republic
    change-word: change, changes, percentage change, per cent change, percent change, variation, difference, chg
    count-noun: number, numbers, the number, total number, count
    share-noun: share, proportion, percentage
    their: their, its
    confidence: confidence interval, ci, confidence, margin of error, standard error

    month=1: january, jan
    month=2: february, feb
    month=3: march, mar
    month=4: april, apr
    may: may
    month=6: june, jun
    month=7: july, jul
    month=8: august, aug
    month=9: september, sept, sep
    month=10: october, oct
    month=11: november, nov
    month=12: december, dec
    ordinal=1: first, 1st, initial, opening
    ordinal=2: second, 2nd
    ordinal=3: third, 3rd
    ordinal=4: fourth, 4th
    quarter: quarter
    quarter-letter: q
    half-letter: h
    months: months, month
    season: spring, summer, autumn, winter, fall, spring of, summer of, autumn of, winter of, fall of
    ending: ending, ended, to, to end, to the end of, to end of, up to
    same-period: same period, same months, same month, same quarter, same time, corresponding period, corresponding month, corresponding quarter, equivalent period, comparable period, same half, corresponding half, year ago period, year earlier period, same stage
    relative=0y: this year, the current year, the current financial year
    relative=-1y: last year, last year's
    relative=-12m: the previous 12 month period, previous 12 month period, the previous 12 months, previous 12 months, the preceding 12 months, the 12 previous months, 12 months previously, 12 months before, twelve months previously, twelve months before, this time last year, the same time last year, the prior 12 months, a year previously, one year before, one year previously, the year previously, the previous year's, previous year's, a year earlier, a year ago, one year earlier, one year ago, the previous year, previous year, the year before, a year before, the preceding year, prior year, the prior year, year earlier, the year earlier, 12 months earlier, twelve months earlier
    relative=-24m: two years earlier, two years ago
    relative=-60m: five years earlier, five years ago
    relative=-120m: ten years earlier, ten years ago, a decade earlier, a decade ago
    relative=-1m: the previous month's, previous month's, last month's, last month, a month earlier, a month ago, one month earlier, the previous month, previous month, the month before, the preceding month
    relative=-1q: last quarter, a quarter earlier, a quarter ago, the previous quarter, previous quarter, the quarter before, the preceding quarter, three months earlier
    relative=-1p: the previous period, previous period, a week earlier, a week ago, last week, previous week, the previous week, previously, the previous season, the preceding period
    change-over=-1y: year on year, on the year, over the year, on year, annually, in annual terms, on an annual basis, from a year earlier, y o y, yoy, year over year, in a year, over the past year, over the last year, from a year ago, in the past year, over 12 months, over twelve months
    change-over=-1m: month on month, on the month, over the month, on a monthly basis, monthly, m o m, mom, month over month
    change-over=-1q: quarter on quarter, on the quarter, over the quarter, on a quarterly basis, q o q, qoq, quarter over quarter

    duration: years, year, week, weeks, day, days, hour, hours, minute, minutes, seconds, decade, decades, night, nights, year long, month long, quarters, mins, min, hrs, sec, a m, p m, am, pm, gmt, o'clock
    age: aged, ages, age, years old, year old, year olds, under the age of, over the age of, older than, younger than
    people: people, adults, children, persons, residents, men, women, those, pensioners, population
    per: per, for every
    label: rev, exhibit, exhibits, panel, map, maps, slide, sheet, tab, column, row, order si, article, articles, section, sections, chapter, chapters, table, tables, figure, figures, chart, charts, page, pages, paragraph, paragraphs, annex, appendix, clause, clauses, part, version, release, regulation, directive, act, law, decree, order, resolution, footnote, footnotes, note, notes, no, nos, number, numbers, junction, flight, room, floor, flat, apartment, suite, building, box, item, step, stage, phase, tier, level, grade, class, week, weeks, wave, round, volume, vol, issue, isbn, issn, doi, tel, telephone, phone, call, fax, ext, extension, mobile, schedule, rule, case, docket, file, id, ref, reference, route, line, iso, form, option, question, top, group, group of, type, bus, platform, gate, convention, protocol, bulletin, edition, series, season, zone, district, precinct, agenda, goal, sdg, target, model, channel, windows, python, year, years, day, days, room, covid, article's, point, paras, para, sub, subsection, subparagraph, eu, ec, en, s, art, arts, ch, fig, figs, sec, secs, p
    street: street, road, avenue, lane, square, drive, boulevard, way, place, st, rd, ave, blvd, court, crescent, terrace, plaza
    currency: isk, krw, hkd, sgd, mxn, brl, thb, php, idr, myr, ils, sar, aed, qar, kwd, egp, ngn, kes, tzs, ugx, lkr, pkr, bdt, vnd, twd, clp, cop, ars, ron, bgn, rsd, mkd, mdl, gel, amd, azn, kgs, tjs, uzs, mnt, mad, tnd, jod, xof, zmw, ghs, rmb, dirhams, riyals, ringgit, baht, rupiah, naira, shekels, dinars, dinar, lari, dram, manats, denars, leva, kuna, renminbi, sterling, taka, pound, pounds, dollar, dollars, euro, euros, rouble, roubles, ruble, rubles, usd, eur, gbp, forint, forints, yen, yuan, zloty, zlotys, hryvnia, tenge, kronor, kroner, krona, krone, franc, francs, lira, lei, koruna, crowns, rupees, pesos, rand, won, shillings, chf, pln, huf, czk, rub, byn, byr, kzt, uah, cny, jpy, aud, cad, nzd, inr, zar, sek, nok, dkk, us dollars
    unit: t, tns, cents, cent, pence, tonnes, tonne, tons, ton, kg, kilograms, kilogrammes, kilometres, kilometers, km, miles, metres, meters, square metres, square meters, square kilometres, hectares, acres, litres, liters, barrels, gwh, twh, mwh, kwh, mw, gw, megawatts, gigawatts, degrees, celsius, toe, cubic metres, cubic meters, bushels, pounds, ounces, gigajoules, gj, mt, kt, tb, gb, mb, hl, hectolitres, carats, bcm, tkm, passenger kilometres, tonne kilometres, passenger kilometers, passenger km, tonne km, vehicle miles, vehicle kilometres, passenger miles, terawatt hours, terawatt hour, gigawatt hours, gigawatt hour, megawatt hours, kilowatt hours, kilowatt hour, watt hours, terawatts, kilowatts, watts, kw, joules, petajoules, pj, exajoules, ej, ktoe, mtoe, tce, btu, mmbtu, therms, volts, barrels per day, bpd, b d, mcm, cubic feet, cubic foot, cubic meter, cubic metre, cubic kilometres, gallons, pints, cl, ml, millilitres, milligrams, mg, micrograms, grams, grammes, g, tco2e, mtco2e, tonnes of co2, kilotonnes, megatonnes, gigatonnes, gt, short tons, long tons, metric tons, metric tonnes, metric ton, troy ounces, lbs, lb, oz, feet, foot, ft, inches, inch, yards, centimetres, centimeters, cm, millimetres, millimeters, mm, nautical miles, square feet, square foot, square miles, square mile, sq km, sq m, sqm, sq ft, hectare, acre, ha, litre, liter, barrel, knots, mph, kmh, km h, calories, kcal, bits, bytes, gbps, mbps, megabits, gigabits, megabytes, gigabytes, terabytes, petabytes, exabytes, hertz, mhz, ghz, decibels
    index: the rate, the average, the index, index, indices, pmi, rate, rates, ratio, score, average, mean, median, coefficient, incidence, prevalence, density, intensity, morbidity, fertility
    the: the, these, those, both, last, first, next, past, other, all, top, any, every, each, its, their, which, previous, final
  `,
}
