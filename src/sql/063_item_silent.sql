-- only if: (SELECT 1 FROM item_listing WHERE lost_only)
-- Items that nobody listed and that count as 100: of indicators whose list names the lost ones only.
INSERT INTO item_silent
SELECT listing.agency_id, tree.fiscal_year, tree.node_id
FROM item_listing AS listing JOIN tree USING (indicator_id)
ANTI JOIN score ON score.agency_id = listing.agency_id AND score.node_id = tree.node_id
WHERE listing.lost_only AND tree.kind = 'item'
ORDER BY ALL;
