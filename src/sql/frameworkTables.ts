import { effectiveWeights } from '../framework/effectiveWeights';
import type { Concept, Framework } from '../framework/types';
import { toIpc } from '../ingest/columns';

/** The frameworks as the tables of 010_tables.sql: name → Arrow IPC stream. Of two for one year the later counts. */
export function frameworkTables(
  given: readonly Framework[],
  concepts: readonly Concept[],
): Readonly<Record<string, Uint8Array>> {
  const frameworks = [...new Map(given.map((framework) => [framework.fiscalYear, framework])).values()];
  return {
    node: nodeTable(frameworks),
    level_rule: levelTable(frameworks),
    framework_year: toIpc({
      fiscal_year: { type: 'integer', values: frameworks.map(({ fiscalYear }) => fiscalYear) },
      series: { type: 'text', values: frameworks.map(({ series }) => series) },
      certain: { type: 'boolean', values: frameworks.map(({ certain }) => certain) },
    }),
    crosswalk: crosswalkTable(concepts),
  };
}

function nodeTable(frameworks: readonly Framework[]): Uint8Array {
  const rows = frameworks.flatMap((framework) => {
    const weights = effectiveWeights(framework);
    return framework.nodes.map((node, order) => ({
      node,
      order,
      fiscalYear: framework.fiscalYear,
      effectiveWeight: weights.get(node.code) ?? 0,
    }));
  });
  return toIpc({
    fiscal_year: { type: 'integer', values: rows.map(({ fiscalYear }) => fiscalYear) },
    code: { type: 'text', values: rows.map(({ node }) => node.code) },
    parent: { type: 'text', values: rows.map(({ node }) => node.parent) },
    kind: { type: 'text', values: rows.map(({ node }) => node.kind) },
    weight: { type: 'double', values: rows.map(({ node }) => node.weight) },
    effective_weight: { type: 'double', values: rows.map(({ effectiveWeight }) => effectiveWeight) },
    name_th: { type: 'text', values: rows.map(({ node }) => node.nameTh) },
    name_en: { type: 'text', values: rows.map(({ node }) => node.nameEn) },
    certain: { type: 'boolean', values: rows.map(({ node }) => node.certain) },
    concept: { type: 'text', values: rows.map(({ node }) => node.concept ?? null) },
    node_order: { type: 'integer', values: rows.map(({ order }) => order) },
  });
}

function levelTable(frameworks: readonly Framework[]): Uint8Array {
  const rows = frameworks.flatMap(({ fiscalYear, levels }) =>
    levels.map((rule, order) => ({ rule, order, fiscalYear })),
  );
  return toIpc({
    fiscal_year: { type: 'integer', values: rows.map(({ fiscalYear }) => fiscalYear) },
    level_order: { type: 'integer', values: rows.map(({ order }) => order) },
    level: { type: 'text', values: rows.map(({ rule }) => rule.level) },
    name_en: { type: 'text', values: rows.map(({ rule }) => rule.nameEn) },
    min_total: { type: 'double', values: rows.map(({ rule }) => rule.minTotal) },
    min_instrument: { type: 'double', values: rows.map(({ rule }) => rule.minInstrument) },
  });
}

function crosswalkTable(concepts: readonly Concept[]): Uint8Array {
  const rows = concepts.flatMap(({ concept, nameTh, codes }, order) =>
    Object.entries(codes).flatMap(([year, { items, certain }]) =>
      items.map((code) => ({ concept, nameTh, fiscalYear: Number(year), code, certain, order })),
    ),
  );
  return toIpc({
    concept: { type: 'text', values: rows.map(({ concept }) => concept) },
    name_th: { type: 'text', values: rows.map(({ nameTh }) => nameTh) },
    fiscal_year: { type: 'integer', values: rows.map(({ fiscalYear }) => fiscalYear) },
    code: { type: 'text', values: rows.map(({ code }) => code) },
    certain: { type: 'boolean', values: rows.map(({ certain }) => certain) },
    concept_order: { type: 'integer', values: rows.map(({ order }) => order) },
  });
}
