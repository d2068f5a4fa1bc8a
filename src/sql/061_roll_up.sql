-- All nodes above the items: stated, computed from the children where all of them are known, and the score in use.
CREATE TABLE profile_node (
  agency_id INTEGER, fiscal_year INTEGER, node_id INTEGER, code VARCHAR, stated DOUBLE, computed DOUBLE, score DOUBLE,
  lost_points DOUBLE
);

-- The computed values of one kind of node, from the scores of the nodes below that are in profile_node already.
CREATE MACRO computed_of(p_kind) AS TABLE
WITH part AS (
  SELECT below.agency_id, tree.parent_id AS node_id, count(*) AS parts, sum(tree.weight * below.score) AS value
  FROM profile_node AS below
  JOIN (
    SELECT child.node_id, child.parent_id, child.weight
    FROM tree AS child JOIN tree AS parent ON parent.node_id = child.parent_id WHERE parent.kind = p_kind
  ) AS tree USING (node_id)
  WHERE below.score IS NOT NULL
  GROUP BY ALL
  UNION ALL
  SELECT item_part.agency_id, node_id, item_part.items, item_part.value
  FROM item_part JOIN tree USING (node_id) WHERE tree.kind = p_kind
)
SELECT part.agency_id, part.node_id, sum(part.value) AS computed
FROM part JOIN tree USING (node_id)
GROUP BY part.agency_id, part.node_id, tree.children HAVING sum(part.parts) = tree.children;

-- A pass stores what it computes before it is joined with what is stated: the engine then knows which side is small.
CREATE TABLE computed_now AS SELECT * FROM computed_of('sub');

-- Stated and computed of the kind that computed_now holds, side by side.
CREATE MACRO both_of(p_kind, p_stated_first) AS TABLE
WITH stated AS (
  SELECT score.agency_id, score.node_id, score.score AS stated
  FROM score JOIN tree USING (node_id) WHERE tree.kind = p_kind
),
joined AS (
  SELECT agency_id, node_id, stated, computed,
    CASE WHEN p_stated_first THEN coalesce(stated, computed) ELSE coalesce(computed, stated) END AS score
  FROM stated FULL JOIN computed_now USING (agency_id, node_id)
)
SELECT joined.agency_id, tree.fiscal_year, joined.node_id, tree.code, joined.stated, joined.computed, joined.score,
  tree.effective_weight * (100 - joined.score) AS lost_points
FROM joined JOIN tree USING (node_id);
