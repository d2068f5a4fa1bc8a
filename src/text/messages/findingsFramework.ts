import type { Language } from './define';
import type { RuleTexts } from './findingParts';
import { frameworkText } from './framework';

type Reason = keyof (typeof frameworkText)['th']['reasons'];
type FrameworkRule = `framework-${Reason}`;

const titles: Readonly<Record<Language, Readonly<Record<Reason, string>>>> = {
  th: {
    json: 'กรอบการประเมิน: ไม่ใช่ JSON',
    shape: 'กรอบการประเมิน: ไม่ตรงรูปแบบ',
    year: 'กรอบการประเมิน: ปีใช้ไม่ได้',
    'code-repeated': 'กรอบการประเมิน: รหัสซ้ำ',
    root: 'กรอบการประเมิน: รายการสูงสุดไม่ถูกต้อง',
    'parent-missing': 'กรอบการประเมิน: ไม่มีรายการแม่',
    cycle: 'กรอบการประเมิน: ลำดับชั้นวนกลับ',
    weights: 'กรอบการประเมิน: ค่าน้ำหนักรวมไม่เท่ากับ 1',
    kinds: 'กรอบการประเมิน: รายการอยู่ผิดชั้น',
    levels: 'กรอบการประเมิน: เกณฑ์ระดับไม่ถูกต้อง',
  },
  en: {
    json: 'Framework: not JSON',
    shape: 'Framework: wrong form',
    year: 'Framework: unusable year',
    'code-repeated': 'Framework: repeated code',
    root: 'Framework: no single top node',
    'parent-missing': 'Framework: parent missing',
    cycle: 'Framework: hierarchy in a circle',
    weights: 'Framework: weights do not add up to 1',
    kinds: 'Framework: node on the wrong tier',
    levels: 'Framework: levels out of order',
  },
};

const todo: Readonly<Record<Language, string>> = {
  th: 'แก้ไฟล์แล้วเลือกใหม่ เทียบรูปแบบกับไฟล์ตั้งต้นที่ดาวน์โหลดได้จากหน้าข้อมูล',
  en: 'Mend the file and choose it again; a file to start from can be downloaded on the Data page',
};

const rules = (lang: Language): RuleTexts<FrameworkRule> => {
  const reasons = Object.entries(frameworkText[lang].reasons).map(([reason, what]) => [
    `framework-${reason}`,
    {
      title: titles[lang][reason as Reason],
      what: ({ about, value }: { readonly about: string; readonly value: string }) =>
        what({ at: about, value }),
      todo: todo[lang],
    },
  ]);
  return Object.fromEntries(reasons) as RuleTexts<FrameworkRule>;
};

/** Why a file that should be a framework is refused; `about` holds the node, level or path, as `at` of the reason. */
export const frameworkRules = { th: rules('th'), en: rules('en') };
