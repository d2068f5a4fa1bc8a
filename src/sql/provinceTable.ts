import { toIpc } from '../ingest/columns';
import { regions } from '../text/regions';

/** The 77 provinces with their region, as the table of 010_tables.sql: name → Arrow IPC stream. */
export function provinceTable(): Readonly<Record<string, Uint8Array>> {
  const rows = regions.flatMap(({ nameTh, provinces }) =>
    provinces.map((province) => ({ province, nameTh })),
  );
  return {
    province_region: toIpc({
      province: { type: 'text', values: rows.map(({ province }) => province) },
      region: { type: 'text', values: rows.map(({ nameTh }) => nameTh) },
      province_order: { type: 'integer', values: rows.map((_, order) => order) },
    }),
  };
}
