-- The frameworks with numbers for codes: every join over facts is one of integers.
CREATE TABLE numbered_node AS
WITH numbered AS (
  SELECT row_number() OVER (ORDER BY fiscal_year, node_order)::INTEGER AS node_id, * FROM node
),
family AS (
  SELECT fiscal_year, parent AS code, count(*)::INTEGER AS children FROM node WHERE parent IS NOT NULL GROUP BY ALL
)
SELECT numbered.node_id, above.node_id AS parent_id, coalesce(family.children, 0)::INTEGER AS children,
  framework_year.series, numbered.* EXCLUDE (node_id)
FROM numbered
JOIN framework_year USING (fiscal_year)
LEFT JOIN numbered AS above ON above.fiscal_year = numbered.fiscal_year AND above.code = numbered.parent
LEFT JOIN family ON family.fiscal_year = numbered.fiscal_year AND family.code = numbered.code;

-- Every node with itself (distance 0) and all nodes above it.
CREATE TABLE ancestor AS
WITH RECURSIVE climb AS (
  SELECT node_id, node_id AS ancestor_id, parent_id, 0 AS distance FROM numbered_node
  UNION ALL
  SELECT climb.node_id, above.node_id, above.parent_id, climb.distance + 1
  FROM climb JOIN numbered_node AS above ON above.node_id = climb.parent_id
)
SELECT node_id, ancestor_id, distance FROM climb;

-- With where each node hangs: the sub-indicator, indicator and instrument that it is or is part of.
CREATE TABLE tree AS
WITH place AS (
  SELECT ancestor.node_id,
    any_value(above.node_id) FILTER (above.kind = 'sub') AS sub_id,
    any_value(above.code) FILTER (above.kind = 'sub') AS sub,
    any_value(above.node_id) FILTER (above.kind = 'indicator') AS indicator_id,
    any_value(above.code) FILTER (above.kind = 'indicator') AS indicator,
    any_value(above.code) FILTER (above.kind = 'instrument') AS instrument
  FROM ancestor JOIN numbered_node AS above ON above.node_id = ancestor.ancestor_id
  GROUP BY ancestor.node_id
)
SELECT * FROM numbered_node JOIN place USING (node_id) ORDER BY node_id;
DROP TABLE numbered_node;

-- Nodes that are the same as one of the year before: in one series, by concept where an item has one, else by code.
CREATE TABLE same_before AS
SELECT later.node_id, before.node_id AS before_id
FROM tree AS later JOIN tree AS before
  ON before.fiscal_year = later.fiscal_year - 1 AND before.series = later.series
  AND coalesce(before.concept, before.code) = coalesce(later.concept, later.code)
WHERE before.kind <> 'item' OR before.concept IS NOT NULL;
