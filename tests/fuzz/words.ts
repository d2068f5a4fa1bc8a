import { injections } from '../fixtures/injections';

/** What breaks readers: separators, half-open quotes, marks without a letter, numbers at their ends, names of prototypes. */
const telling: readonly string[] = [
  '"', '""', "'", ',', ';', '\t', '|', '\n', '\r', '\r\n', '\0', '\uFEFF', '\uFFFD', '\u200B', '\u202E', '\uD800', '\u00A0', '\u2028',
  '๐', '๙๙.๙๙', '97,91', '1.234,56', '-0', '−3.10', '1e309', '-1e309', 'NaN', 'Infinity', '0x1F', '100.01', '999999999999999999999', '.5', '5.',
  '2564', 'พ.ศ. ๒๕๖๔', '2021', '9999', '-2564', '๒๕', 'FY2564', '2564-2565', '31/02/2565', '29 ก.พ. 2566', 'ไตรมาสที่ ๑๒',
  'o0', 'o43', 'o999', '9.4', '10', 'ตัวชี้วัดที่ ๑๑', 'total', 'IIT', 'เ', 'ั้', 'ำ', 'แแแแ', '☑', '☐', '[x]', '(...)', '-', '- - -', '…',
  'อบต.', 'อบต.หนองจอก', 'เทศบาลตำบล', 'หน่วยงาน', 'คะแนน', 'ปีงบประมาณ', 'มาตรการ', 'ตัวชี้วัด', 'ผู้รับผิดชอบ', 'สำนักปลัด',
  '1. ', '๑) ', '(1)', '1.1.1.1.1.1', '• ', 'ก. ', 'AA', 'ผ่าน', 'ร้อยละ', '100%', '12 / 13', 'null', 'undefined', 'true',
]; // prettier-ignore

const markup: readonly string[] = [
  '<', '>', '</', '/>', '<td>', '</td>', '<tr>', '</table>', '<table>', '<br>', '<p>', '<!--', '-->', '<![CDATA[', ']]>', '<?xml?>', '&', '&amp;',
  '&#0;', '&#x110000;', '&#xD800;', '&lol9;', '&nbsp;', ' colspan="9999"', ' rowspan="65535"', ' r="XFD1"', ' r="ZZZZZZZ1"', ' r="-1"', ' r="1e9"',
  ' s="99999"', ' t="s"', ' t="e"', '<v>-1</v>', '<v>1e400</v>', '<f>1+1</f>', '<w:tbl>', '</w:p>', '<w:t>', '<w:numId w:val="1"/>', '<w:gridSpan w:val="999"/>',
  '<w:vMerge/>', '<w:ilvl w:val="-1"/>', '<script>', '<style>', '<template>', '<svg>', '<math>', '<textarea>', '<plaintext>', '<li>', '<input type=checkbox checked>',
]; // prettier-ignore

export const textWords = [...telling, ...telling, ...injections];
export const markupWords = [...markup, ...markup, ...telling];
