import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { answeredBy } from '../../../src/embed/answered';
import { asks } from '../../../src/embed/asks';
import { lookAt } from '../../../src/embed/lookAt';
import { makeViewFile } from '../../../src/embed/makeViewFile';
import { readScores } from '../../../src/embed/scoresText';
import type { ViewName } from '../../../src/embed/view';
import { asViewFile } from '../../../src/embed/viewFile';
import type { Intent } from '../../../src/state/intent';
import { agencies, codes, country, countryYear, inTree, many } from '../../fixtures/country';

const year = countryYear;
const making = country;
const own = agencies[41]?.agency_key;

/** What an embed gets: written, read from text, asked without anybody who could compute. */
async function embedded<Name extends ViewName>(view: Name, intent: Intent) {
  const text = JSON.stringify(await makeViewFile(making, [view], [intent]));
  const file = asViewFile(JSON.parse(text));
  if (file === null) throw new Error('not a file of results');
  const { ask, agencies: named, agencyCount } = answeredBy(file);
  const at = await lookAt(ask, named, intent, agencyCount);
  const ofView = asks[view] as (ask: typeof making.ask, wanted: typeof at) => ReturnType<(typeof asks)[Name]>;
  return { data: await ofView(ask, at), gzip: gzipSync(text).length, text };
}

describe('charts of the Compare page from a file', () => {
  const intent: Intent = { agencyKey: own, fiscalYear: year };
  let strips: Awaited<ReturnType<typeof embedded<'strips'>>>;
  beforeAll(async () => {
    strips = await embedded('strips', intent);
  });

  test('every score of a whole country is there, and light', () => {
    expect(strips.data.spreads.map(({ code }) => code)).toEqual(inTree);
    for (const { scores, own: score, above } of strips.data.spreads) {
      const all = readScores(scores, 10);
      expect(all).toHaveLength(many);
      expect(all).toContain(Math.floor((score ?? NaN) * 10 + 1e-9) / 10);
      expect(all.filter((each) => each < (score ?? NaN)).length / (many - 1)).toBeCloseTo(above ?? NaN, 1);
    }
    expect(strips.data.spreads[2]).toMatchObject({ kind: 'indicator', code: '1' });
    expect(strips.data.spreads[2]?.name_th).not.toBe('');
    expect(strips.data.group).toMatchObject({ agencies: many, type: null });
    // With the code of the view, 90 KB in all.
    expect(strips.gzip).toBeLessThan(8 * 1024);
  });

  test('names no agency but its own and its peers', async () => {
    expect(strips.text.match(/หน่วยงาน \d+/g)).toEqual(['หน่วยงาน 41']);
    const { data } = await embedded('agencies', intent);
    expect(data.rows).toHaveLength(15);
    expect(data.rows.filter((row) => row.own).map(({ name }) => name)).toEqual(['หน่วยงาน 41']);
    expect(data.columns.map(({ code }) => code)).toEqual(codes.slice(3));
    expect(data.rows.every(({ scores }) => scores.split(' ').length === 10)).toBe(true);
  });

  test('follow the filters, the node, the peers and what the map and the rows show', async () => {
    const limited = { ...intent, agencyType: 'อบต.', province: 'ตาก', level: 'ไม่มี' };
    const { data } = await embedded('distribution', {
      ...limited,
      node: '10',
      peers: 'chosen',
      beside: [agencies[3]?.agency_key ?? ''],
    });
    expect(data.group).toEqual({
      agencies: Math.ceil(many / 3),
      type: 'อบต.',
      province: 'ตาก',
      region: null,
      level: null,
    });
    expect(data.spread?.code).toBe('10');
    expect(data.peers).toEqual([{ agency_id: 4, name: 'หน่วยงาน 3', score: expect.any(Number) as number }]);
    const map = await embedded('provinces', limited);
    // The others are shown beside the chosen one, as far as the type leaves any of theirs.
    expect(map.data.provinces.map(({ province }) => province)).toEqual(['ตาก']);
    const ranked = await embedded('agencies', { ...intent, rows: 'ranking' });
    const ranks = ranked.data.rows.map(({ rank }) => Number(rank.replace(',', '')));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect((ranks.at(-1) ?? 0) - (ranks[0] ?? 0)).toBeLessThan(20);
    expect(ranked.data.rows.some((row) => row.own)).toBe(true);
  });
});
