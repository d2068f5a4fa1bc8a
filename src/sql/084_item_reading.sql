-- only if: contested
-- An item listed twice in one source: which item of the same indicator, not listed there, was meant? One that makes the
-- items give the published indicator; where several do, one whose name stands in the note of the row.
CREATE TABLE item_reading AS
WITH listed AS (
  SELECT doubt_fact.*, tree.indicator_id,
    tree.effective_weight / above.effective_weight * (100 - doubt_fact.score) AS lost,
    max(doubt_fact.score) OVER (PARTITION BY doubt_fact.source_id, doubt_fact.agency_id, doubt_fact.fiscal_year) = 0
      AS lost_only
  FROM doubt_fact JOIN tree USING (node_id)
  JOIN tree AS above ON above.node_id = tree.indicator_id
  WHERE doubt_fact.kind = 'item'
),
once AS (
  SELECT source_id, agency_id, node_id, indicator_id, any_value(lost_only) AS lost_only, arg_min(lost, stage_id) AS lost
  FROM listed GROUP BY ALL
),
given AS (
  SELECT source_id, agency_id, indicator_id, any_value(lost_only) AS lost_only, sum(lost) AS lost, count(*) AS items
  FROM once GROUP BY ALL
),
whole AS (
  SELECT indicator_id, sum(items) AS items FROM item_parent GROUP BY ALL
),
candidate AS (
  SELECT repeated.stage_id, repeated.agency_id, tree.node_id, tree.code, tree.node_order, indicator.code AS indicator,
    100 - given.lost - tree.effective_weight / indicator.effective_weight * (100 - repeated.score) AS computed,
    published.score AS published, stated.note,
    contains(bare(stated.note), bare(tree.name_th)) AS named
  FROM item_repeated AS repeated
  JOIN tree AS listed_as ON listed_as.node_id = repeated.node_id
  JOIN tree AS indicator ON indicator.node_id = listed_as.indicator_id
  JOIN given
    ON given.source_id = repeated.source_id AND given.agency_id = repeated.agency_id
    AND given.indicator_id = indicator.node_id
  JOIN whole ON whole.indicator_id = indicator.node_id AND (given.lost_only OR given.items + 1 = whole.items)
  JOIN tree ON tree.indicator_id = indicator.node_id AND tree.kind = 'item'
  JOIN score AS published ON published.agency_id = repeated.agency_id AND published.node_id = indicator.node_id
  JOIN statement AS stated ON stated.stage_id = repeated.stage_id
  ANTI JOIN once
    ON once.source_id = repeated.source_id AND once.agency_id = repeated.agency_id AND once.node_id = tree.node_id
  WHERE repeated.listings <= 4
),
fitting AS (
  SELECT *, bool_or(named) OVER (PARTITION BY stage_id) AS any_named FROM candidate
  WHERE agrees(published, computed, 0.01)
)
SELECT stage_id, count(*)::INTEGER AS readings, string_agg(code, ' | ' ORDER BY node_order) AS codes,
  any_value(indicator) || ' = ' || print2(any_value(published))
    || CASE WHEN any_value(any_named) THEN '; ' || any_value(note) ELSE '' END AS detail
FROM fitting WHERE named IS NOT DISTINCT FROM any_named OR NOT coalesce(any_named, false)
GROUP BY stage_id;
