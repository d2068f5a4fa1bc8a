-- Items of an agency-year: as listed, and as 100 where only the lost ones were listed.
CREATE MACRO item_values(p_agency_id, p_fiscal_year) AS TABLE
WITH listed AS (
  SELECT score.agency_id, score.node_id, score.score
  FROM score JOIN tree USING (node_id)
  WHERE (p_agency_id IS NULL OR score.agency_id = p_agency_id)
    AND (p_fiscal_year IS NULL OR score.fiscal_year = p_fiscal_year) AND tree.kind = 'item'
),
silent AS (
  SELECT listing.agency_id, tree.node_id, 100.0::DOUBLE AS score
  FROM item_listing AS listing
  JOIN place ON place.indicator_id = listing.indicator_id
  JOIN tree ON tree.node_id = place.node_id AND tree.kind = 'item'
  ANTI JOIN listed ON listed.agency_id = listing.agency_id AND listed.node_id = tree.node_id
  WHERE listing.lost_only AND (p_agency_id IS NULL OR listing.agency_id = p_agency_id)
    AND (p_fiscal_year IS NULL OR listing.fiscal_year = p_fiscal_year)
)
SELECT item.agency_id, tree.fiscal_year, item.node_id, tree.code, tree.concept, item.stated, item.score,
  tree.effective_weight * (100 - item.score) AS lost_points
FROM (
  SELECT agency_id, node_id, score AS stated, score FROM listed
  UNION ALL SELECT agency_id, node_id, NULL, score FROM silent
) AS item JOIN tree USING (node_id);
