import { messages } from './define';

/** Words of the Compare page. Numbers arrive formatted; ⟦…⟧ encloses what a sentence stresses. */
export const compareMessages = messages({
  th: {
    page: 'เปรียบเทียบ',
    fewTitle: (count: number) => `มีคะแนนของ ${count} หน่วยงาน ยังเปรียบเทียบไม่ได้`,
    fewTodo: 'การเปรียบเทียบต้องมีคะแนนรวมของอย่างน้อยสองหน่วยงานในปีเดียวกัน เพิ่มไฟล์ที่มีหลายหน่วยงานที่หน้าข้อมูล',

    filter: 'เลือกกลุ่มที่เทียบ',
    filterBy: { agencyType: 'ประเภท', province: 'จังหวัด', region: 'ภาค', level: 'ระดับ' },
    all: 'ทั้งหมด',
    clear: 'ล้างตัวกรอง',
    groupAll: 'ทุกหน่วยงานที่นำเข้า',
    groupSize: (count: string, group: string) => `${group} ${count} หน่วยงาน`,
    levelOf: (level: string) => `ระดับ ${level}`,
    levelNote: 'ระดับเลือกหน่วยงานที่แสดงในทุกแผนภาพ แต่อันดับยังนับทุกระดับ',

    under: (of: string, group: string) => `อันดับจาก ${of} หน่วยงาน · ${group}`,
    lead: (p: { name: string; rank: string; of: string; total: string }) =>
      `${p.name} ได้ ${p.total} อยู่ ⟦อันดับ ${p.rank} จาก ${p.of}⟧`,
    leadAbove: (share: string) => ` สูงกว่า ${share} ของหน่วยงานอื่น`,
    leadUp: (places: string, year: number) => ` และ⟦ขึ้น ${places} อันดับ⟧จากปี ${year}`,
    leadDown: (places: string, year: number) => ` แต่⟦ลง ${places} อันดับ⟧จากปี ${year}`,
    leadSame: (year: number) => ` เท่ากับอันดับของปี ${year}`,
    leadOutside: (name: string, group: string, count: string) =>
      `${name} ⟦ไม่อยู่ในกลุ่มที่เลือก⟧ (${group} ${count} หน่วยงาน)`,
    leadNoTotal: (name: string, year: number) => `${name} ⟦ไม่มีคะแนนรวม⟧ของปี ${year} จึงไม่มีอันดับ`,
    leadEmpty: 'ไม่มีหน่วยงานใดตรงกับตัวกรองทั้งหมดนี้',
    years: (year: number, from: number) => `ปีงบประมาณ ${year} เทียบกับปี ${from}`,

    rankingTitle: (name: string, total: string, last: string) => `${name} คะแนนสูงสุด ${total} ต่ำสุด ${last}`,
    rankingNone: 'ไม่มีหน่วยงานที่ตรงกับตัวกรอง',
    rankingCaption: 'กดแถวเพื่อดูหน่วยงานนั้น ใช้ลูกศร PageUp PageDown Home End เลื่อน Enter เลือก Space วางเทียบ',
    search: 'ค้นหาชื่อหรือจังหวัด',
    found: (count: string, of: string) => `${count} จาก ${of} หน่วยงาน`,
    ranking: 'ตารางอันดับ',
    rank: 'อันดับ',
    agency: 'หน่วยงาน',
    total: 'คะแนนรวม',
    levelColumn: 'ระดับ',
    gained: 'อันดับที่ขึ้น',
    sortBy: (name: string) => `เรียงตาม ${name}`,
    own: 'หน่วยงานนี้',
    ownOutside: 'อยู่นอกกลุ่ม',
    showOwn: 'ไปที่แถว',
    noPlace: 'ไม่ทราบจังหวัด',
    compareBy: 'คะแนนที่ดู',

    distributionCaption: (node: string, year: number) =>
      `จำนวนหน่วยงานตามช่วง${node} ปีงบประมาณ ${year} ขีดด้านล่างคือหน่วยงานที่เทียบ สีแดงคือต่ำกว่า 85`,
    published: 'เฉลี่ยทั้งประเทศ (เผยแพร่)',
    publishedShare: (year: number, agencies: string, mean: string, share: string | null, own: string) =>
      `ค่าที่เผยแพร่ของทั้งประเทศปี ${year}: ${agencies} หน่วยงาน เฉลี่ย ${mean}` +
      (share === null ? '' : ` ได้ 85 ขึ้นไป ${share}`) +
      ` · กลุ่มนี้ได้ 85 ขึ้นไป ${own}`,
    score: 'คะแนน',

    tilesShow: 'แสดง',
    tiles: { mean: 'คะแนนเฉลี่ย', share: 'ร้อยละที่ได้ 85 ขึ้นไป', change: 'การเปลี่ยนแปลง' },
    tilesCaption: (year: number, from: number) => `คะแนนรวมรายจังหวัด ปีงบประมาณ ${year} เทียบปี ${from}`,
    tilesPress: 'กดช่องเพื่อเลือกจังหวัด กดซ้ำเพื่อเลิก',
    tilesWeak: (count: string, of: string) => `${count} จาก ${of} จังหวัดเฉลี่ยต่ำกว่า 85`,
    tilesFell: (count: string, of: string) => `${count} จาก ${of} จังหวัดคะแนนลดลง`,
    tilesNone: (names: string, count: string) =>
      `จังหวัดของ ${count} หน่วยงานไม่อยู่ในแผนที่ 77 จังหวัด (${names}) เลือกจังหวัดได้จากตัวกรองด้านบน`,
    tilesNoneUnknown: 'ไม่ทราบจังหวัดของหน่วยงานใด เพิ่มคอลัมน์จังหวัดในไฟล์รายชื่อหน่วยงาน แล้วแผนที่จะแสดง',
    province: 'จังหวัด',
    mean: 'คะแนนเฉลี่ย',
    share: 'ร้อยละที่ได้ 85 ขึ้นไป',
    change: 'เปลี่ยนแปลง',
    agencies: 'หน่วยงาน',

    moversTitle: (up: string, rise: string, down: string, fall: string) =>
      `${up} ขึ้นมากที่สุด ${rise} และ ${down} ลงมากที่สุด ${fall}`,
    moversOnlyUp: (up: string, rise: string) => `${up} ขึ้นมากที่สุด ${rise} และไม่มีหน่วยงานใดคะแนนลดลง`,
    moversOnlyDown: (down: string, fall: string) => `${down} ลงมากที่สุด ${fall} และไม่มีหน่วยงานใดคะแนนเพิ่มขึ้น`,
    moversCaption: (year: number, from: number) =>
      `คะแนนรวมปี ${year} เทียบปี ${from} และตัวชี้วัดที่มีส่วนมากที่สุดในทิศเดียวกัน (คะแนนของผลรวม)`,
    moversNone: (year: number, from: number) => `ไม่มีหน่วยงานใดที่มีคะแนนทั้งปี ${from} และ ${year} แล้วเปลี่ยนไป`,
    moversEmptyTitle: 'คะแนนที่ขึ้นและลงมากที่สุด',
    rises: 'ขึ้นมากที่สุด',
    falls: 'ลงมากที่สุด',
    movedBy: 'ตัวชี้วัดที่พาไป',
    fromTo: (from: string, to: string) => `${from} → ${to}`,
    partOf: (signed: string) => `${signed} คะแนน`,
    unknownPart: 'ไม่ทราบ เพราะไม่มีคะแนนรายตัวชี้วัดที่เทียบกันได้',

    learnTitle: (code: string, name: string, regained: string, followed: string) =>
      `${code} ${name}: ${regained} จาก ${followed} หน่วยงานที่เคยเสียเหมือนกันได้คืนในปีถัดมา`,
    learnTitleNoNext: (count: number) => `สิ่งที่เสียไป ${count} รายการ และกี่หน่วยงานเสียเหมือนกัน`,
    learnNothing: 'ไม่มีข้อใดที่เสีย และไม่มีตัวชี้วัดใดต่ำกว่า 85',
    learnEmptyTitle: 'เรียนรู้จากหน่วยงานอื่น',
    learnNoPeers: 'ไม่มีหน่วยงานอื่นในกลุ่มนี้ ลองเทียบกับกลุ่มอื่น',
    learnCaption: (peers: string, year: number) =>
      `เทียบกับ ${peers} หน่วยงาน: ปี ${year} เสียข้อเดียวกันกี่แห่ง และกี่แห่งได้คืนในปี ${year + 1} (ข้อได้ 100 ตัวชี้วัดได้ 85 ขึ้นไป)`,
    lostHere: 'สิ่งที่เสีย',
    points: 'คะแนนที่หายไป',
    alsoLost: 'เสียเหมือนกัน',
    regained: 'ได้คืนปีถัดมา',
    withMeasures: 'มีมาตรการตรงข้อ',
    countOf: (count: string, of: string) => `${count} จาก ${of}`,
    noNext: 'ยังไม่มีข้อมูลปีถัดมา',
    uncertain: 'ยังไม่ยืนยันโครงสร้างปีนี้',
  },
  en: {
    page: 'Compare',
    fewTitle: (count: number) =>
      `Scores of ${count} ${count === 1 ? 'agency' : 'agencies'}: nothing to compare yet`,
    fewTodo:
      'Comparing takes totals of at least two agencies in the same year. Add a file with several agencies on the Data page.',

    filter: 'Choose the group to compare with',
    filterBy: { agencyType: 'Type', province: 'Province', region: 'Region', level: 'Level' },
    all: 'All',
    clear: 'Clear filters',
    groupAll: 'All loaded agencies',
    groupSize: (count: string, group: string) => `${group}: ${count} agencies`,
    levelOf: (level: string) => `level ${level}`,
    levelNote: 'A level picks the agencies of every chart; ranks still count all levels',

    under: (of: string, group: string) => `rank among ${of} agencies · ${group}`,
    lead: (p: { name: string; rank: string; of: string; total: string }) =>
      `${p.name} has ${p.total} and is ⟦number ${p.rank} of ${p.of}⟧`,
    leadAbove: (share: string) => `, above ${share} of the others`,
    leadUp: (places: string, year: number) => `, ⟦up ${places}⟧ since FY${year}`,
    leadDown: (places: string, year: number) => `, ⟦down ${places}⟧ since FY${year}`,
    leadSame: (year: number) => `, the same rank as in FY${year}`,
    leadOutside: (name: string, group: string, count: string) =>
      `${name} is ⟦not in the chosen group⟧ (${group}: ${count} agencies)`,
    leadNoTotal: (name: string, year: number) => `${name} has ⟦no total⟧ for FY${year} and so no rank`,
    leadEmpty: 'No agency meets all of these filters',
    years: (year: number, from: number) => `FY${year} against FY${from}`,

    rankingTitle: (name: string, total: string, last: string) =>
      `${name} is highest with ${total}; the lowest has ${last}`,
    rankingNone: 'No agency meets the filters',
    rankingCaption:
      'Press a row to look at that agency; arrows, PageUp, PageDown, Home and End move, Enter chooses, Space puts beside',
    search: 'Search name or province',
    found: (count: string, of: string) => `${count} of ${of} agencies`,
    ranking: 'Ranking',
    rank: 'Rank',
    agency: 'Agency',
    total: 'Total',
    levelColumn: 'Level',
    gained: 'Places gained',
    sortBy: (name: string) => `Sort by ${name}`,
    own: 'This agency',
    ownOutside: 'outside the group',
    showOwn: 'Go to row',
    noPlace: 'Province not known',
    compareBy: 'Score shown',

    distributionCaption: (node: string, year: number) =>
      `Agencies by ${node}, FY${year}; strokes below are the peers, red is below 85`,
    published: 'Country mean (published)',
    publishedShare: (year: number, agencies: string, mean: string, share: string | null, own: string) =>
      `Published for the country in FY${year}: ${agencies} agencies, mean ${mean}` +
      (share === null ? '' : `, ${share} at 85 or more`) +
      ` · this group: ${own} at 85 or more`,
    score: 'Score',

    tilesShow: 'Show',
    tiles: { mean: 'Mean total', share: 'Share at 85 or more', change: 'Change' },
    tilesCaption: (year: number, from: number) => `Totals by province, FY${year} against FY${from}`,
    tilesPress: '· press a tile to choose its province, again to let go',
    tilesWeak: (count: string, of: string) => `${count} of ${of} provinces have a mean below 85`,
    tilesFell: (count: string, of: string) => `${count} of ${of} provinces fell`,
    tilesNone: (names: string, count: string) =>
      `The province of ${count} agencies is not on the map of the 77 (${names}); choose it in the filter above`,
    tilesNoneUnknown:
      'No agency has a known province. Add a column with provinces to the list of agencies, and the map appears.',
    province: 'Province',
    mean: 'Mean total',
    share: 'Share at 85 or more, %',
    change: 'Change',
    agencies: 'Agencies',

    moversTitle: (up: string, rise: string, down: string, fall: string) =>
      `${up} rose most, ${rise}; ${down} fell most, ${fall}`,
    moversOnlyUp: (up: string, rise: string) => `${up} rose most, ${rise}, and no agency fell`,
    moversOnlyDown: (down: string, fall: string) => `${down} fell most, ${fall}, and no agency rose`,
    moversCaption: (year: number, from: number) =>
      `Total of FY${year} against FY${from}, and the indicator that moved it most in that direction (points of the total)`,
    moversNone: (year: number, from: number) =>
      `No agency has totals of both FY${from} and FY${year} that differ`,
    moversEmptyTitle: 'Largest rises and falls',
    rises: 'Rose most',
    falls: 'Fell most',
    movedBy: 'Moved by',
    fromTo: (from: string, to: string) => `${from} → ${to}`,
    partOf: (signed: string) => `${signed} points`,
    unknownPart: 'Not known: no indicators that can be compared',

    learnTitle: (code: string, name: string, regained: string, followed: string) =>
      `${code} ${name}: ${regained} of ${followed} peers that lost it too regained it the next year`,
    learnTitleNoNext: (count: number) =>
      `${count} ${count === 1 ? 'thing' : 'things'} lost, and how many peers lost the same`,
    learnNothing: 'No item is lost and no indicator is below 85',
    learnEmptyTitle: 'Learn from peers',
    learnNoPeers: 'No other agency is in this group; try another one',
    learnCaption: (peers: string, year: number) =>
      `Against ${peers} agencies: how many lost the same in FY${year}, and how many of those regained it in FY${year + 1} (item at 100, indicator at 85 or more)`,
    lostHere: 'Lost here',
    points: 'Lost points',
    alsoLost: 'Lost it too',
    regained: 'Regained it next year',
    withMeasures: 'Had a measure for it',
    countOf: (count: string, of: string) => `${count} of ${of}`,
    noNext: 'The next year is not known',
    uncertain: 'Structure of the year not confirmed',
  },
});
