import { attribute, xmlEvents } from '../read/xlsxXml';

/** How the entries of one level of a Word list are numbered. */
export interface ListLevel {
  /** Of w:numFmt: decimal, thaiNumbers, bullet … */
  readonly format: string;
  /** With the numbers of the levels as %1 … %9. */
  readonly text: string;
  readonly start: number;
  /** The list counts anew from `start`, although it shares its definition with others. */
  readonly restarts: boolean;
}

export type ListLevels = ReadonlyMap<number, ListLevel>;

/** What the lists and the paragraph styles of a document say about numbers. */
export interface Numbering {
  /** Of a list by its numId. */
  readonly lists: ReadonlyMap<string, { readonly abstract: string; readonly levels: ListLevels }>;
  /** The list and level of a paragraph style, its ancestors' included. */
  readonly styles: ReadonlyMap<string, { readonly list: string; readonly level: number }>;
}

type OpenLevel = { -readonly [K in keyof ListLevel]: ListLevel[K] };

function listsOf(xml: string): Numbering['lists'] {
  const abstracts = new Map<string, Map<number, OpenLevel>>();
  const lists = new Map<string, { abstract: string; levels: Map<number, OpenLevel> }>();
  let levels = new Map<number, OpenLevel>();
  let list: { abstract: string; levels: Map<number, OpenLevel> } | null = null;
  let at = 0;
  for (const event of xmlEvents(xml)) {
    if (event.is !== 'start') continue;
    const value = attribute(event.attributes, 'val') ?? '';
    const level = levels.get(at);
    if (event.name === 'abstractNum') {
      levels = new Map();
      abstracts.set(attribute(event.attributes, 'abstractNumId') ?? '', levels);
    } else if (event.name === 'num') {
      levels = new Map();
      list = { abstract: '', levels };
      lists.set(attribute(event.attributes, 'numId') ?? '', list);
    } else if (event.name === 'abstractNumId' && list) {
      list.abstract = value;
      for (const [key, each] of abstracts.get(value) ?? []) levels.set(key, { ...each });
    } else if (event.name === 'lvl' || event.name === 'lvlOverride') {
      at = Number(attribute(event.attributes, 'ilvl') ?? 0);
      if (event.name === 'lvl' || !levels.has(at))
        levels.set(at, { format: 'decimal', text: '', start: 1, restarts: false });
    } else if (level && event.name === 'numFmt') level.format = value;
    else if (level && event.name === 'lvlText') level.text = value;
    else if (level && event.name === 'start') level.start = Number(value) || 0;
    else if (level && event.name === 'startOverride') {
      level.start = Number(value) || 0;
      level.restarts = true;
    }
  }
  return lists;
}

function stylesOf(xml: string): Numbering['styles'] {
  const found = new Map<string, { list: string; level: number; parent: string }>();
  let style = { list: '', level: 0, parent: '' };
  for (const event of xmlEvents(xml)) {
    if (event.is !== 'start') continue;
    const value = attribute(event.attributes, 'val') ?? '';
    if (event.name === 'style') {
      style = { list: '', level: 0, parent: '' };
      found.set(attribute(event.attributes, 'styleId') ?? '', style);
    } else if (event.name === 'basedOn') style.parent = value;
    else if (event.name === 'numId') style.list = value;
    else if (event.name === 'ilvl') style.level = Number(value) || 0;
  }
  const inherited = (id: string, depth = 0): { list: string; level: number } | null => {
    const own = found.get(id);
    if (!own || depth > 20) return null;
    return own.list ? own : inherited(own.parent, depth + 1);
  };
  return new Map(
    [...found.keys()].flatMap((id) => {
      const numbered = inherited(id);
      return numbered ? [[id, numbered] as const] : [];
    }),
  );
}

/** `numbering`, `styles`: the XML parts of that name, '' where there is none. */
export const numberingOf = (numbering: string, styles: string): Numbering => ({
  lists: listsOf(numbering),
  styles: stylesOf(styles),
});
