-- Sums of items by the node that they make up: the first of the roll-up's five passes.
CREATE TABLE item_parent AS
SELECT item.parent_id, item.indicator_id, item.fiscal_year, count(*)::INTEGER AS items, sum(item.weight) AS weight
FROM tree AS item
WHERE item.kind = 'item' GROUP BY ALL;

CREATE TABLE item_sum AS
SELECT score.agency_id, tree.parent_id, count(*)::INTEGER AS items, max(score.score) AS best,
  sum(tree.weight * score.score) AS value, sum(tree.weight * (100 - score.score)) AS lost
FROM score JOIN tree USING (node_id) WHERE tree.kind = 'item' GROUP BY ALL;

-- Reports list the items that were lost and are silent about the others: where all that a year lists are at 0,
-- the other items of an indicator that lists any count as 100.
CREATE TABLE item_listing AS
WITH listing AS (
  SELECT item_sum.agency_id, item_parent.fiscal_year, item_parent.indicator_id,
    sum(item_sum.items)::INTEGER AS items, max(item_sum.best) AS best
  FROM item_sum JOIN item_parent USING (parent_id) GROUP BY ALL
)
SELECT agency_id, fiscal_year, indicator_id, items,
  max(best) OVER (PARTITION BY agency_id, fiscal_year) = 0 AS lost_only
FROM listing;

-- What items give to each node above them; where some are not known, too few to make it complete.
CREATE TABLE item_part AS
SELECT item_sum.agency_id, item_sum.parent_id AS node_id, item_sum.items, item_sum.value
FROM item_sum JOIN item_parent USING (parent_id) JOIN item_listing USING (agency_id, indicator_id)
WHERE NOT item_listing.lost_only
UNION ALL
SELECT item_listing.agency_id, item_parent.parent_id, item_parent.items,
  item_parent.weight * 100 - coalesce(item_sum.lost, 0)
FROM item_listing JOIN item_parent USING (indicator_id)
LEFT JOIN item_sum ON item_sum.agency_id = item_listing.agency_id AND item_sum.parent_id = item_parent.parent_id
WHERE item_listing.lost_only;
