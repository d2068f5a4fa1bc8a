export interface Args {
  readonly command: 'analyse' | 'read';
  readonly files: readonly string[];
  /** Name, short name or key of the agency; null = the only one loaded. */
  readonly agency: string | null;
  /** B.E.; null = the latest year with scores. */
  readonly year: number | null;
  /** `all`, or rule ids whose proposals are applied before the analysis. */
  readonly accept: readonly string[];
}

export type Parsed = { readonly args: Args } | { readonly help: true } | { readonly wrong: string };

const valued = new Set(['--agency', '--year', '--accept']);

/** Words of the command line → what was asked, or the one thing that is wrong with it (Thai). */
export function parseArgs(words: readonly string[]): Parsed {
  const files: string[] = [];
  const options = new Map<string, string[]>();
  let literal = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (literal || !word.startsWith('-') || word === '-') files.push(word);
    else if (word === '--') literal = true;
    else if (word === '--help' || word === '-h') return { help: true };
    else {
      const [name = '', inline] = word.split(/=(.*)/s);
      if (!valued.has(name)) return { wrong: `ไม่รู้จักตัวเลือก ${name}` };
      const value = inline ?? words[(at += 1)];
      if (value === undefined || value === '') return { wrong: `ตัวเลือก ${name} ต้องมีค่าตามหลัง` };
      options.set(name, [...(options.get(name) ?? []), value]);
    }
  }
  const command = files.shift();
  if (command === undefined) return { wrong: 'ยังไม่ได้บอกคำสั่ง' };
  if (command !== 'analyse' && command !== 'read') return { wrong: `ไม่รู้จักคำสั่ง ${command}` };
  if (files.length === 0) return { wrong: 'ยังไม่ได้บอกไฟล์' };
  const year = options.get('--year')?.at(-1);
  if (year !== undefined && !/^25\d\d$/.test(year)) return { wrong: `ปีงบประมาณต้องเป็นพุทธศักราช ไม่ใช่ ${year}` };
  return {
    args: {
      command,
      files,
      agency: options.get('--agency')?.at(-1) ?? null,
      year: year === undefined ? null : Number(year),
      accept: (options.get('--accept') ?? []).flatMap((value) => value.split(',')),
    },
  };
}

export const usage = `วิธีใช้
  npm run -s ita -- analyse ไฟล์… [--agency ชื่อ] [--year ปี] [--accept all|กฎ[,กฎ…]]
  npm run -s ita -- read ไฟล์… [--accept all|กฎ[,กฎ…]]

  analyse  คะแนนรวม จุดอ่อน การเปลี่ยนแปลง และความครอบคลุมของมาตรการ ของหนึ่งหน่วยงานหนึ่งปี เป็น JSON
  read     สิ่งที่อ่านได้จากแต่ละไฟล์ เป็น JSON
  ไฟล์ .json คือกรอบการประเมินของท่าน ใช้แทนกรอบของปีนั้นที่มากับระบบ (รูปแบบตาม src/framework/years)
  --agency ชื่อเต็ม ชื่อย่อ หรือกุญแจของหน่วยงาน (ไม่ต้องบอกถ้ามีหน่วยงานเดียว)
  --year   ปีงบประมาณ พ.ศ. (ถ้าไม่บอก ใช้ปีล่าสุดที่มีคะแนน)
  --accept ใช้ค่าที่ระบบเสนอก่อนวิเคราะห์ ทั้งหมดหรือเฉพาะกฎที่ระบุ (ถ้าไม่บอก ไม่ใช้เลย)

รหัสจบ: 0 อ่านได้ทุกไฟล์ · 1 มีไฟล์ที่อ่านไม่ได้ทั้งไฟล์ หรือวิเคราะห์ไม่ได้ (เหตุหนึ่งบรรทัดทาง standard error
ข้อค้นพบยังออกทาง standard output) · 2 คำสั่งผิด`;
