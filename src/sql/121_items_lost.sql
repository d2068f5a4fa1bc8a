CREATE MACRO items_lost(p_agency_id, p_fiscal_year) AS TABLE
SELECT tree.code, tree.name_th, tree.name_en, coalesce(tree.sub, '') AS sub, coalesce(tree.indicator, '') AS indicator,
  tree.effective_weight * 100 AS points, tree.concept, tree.certain, note.note
FROM item_values(p_agency_id, p_fiscal_year) AS item
JOIN tree USING (node_id)
LEFT JOIN item_note AS note ON note.agency_id = item.agency_id AND note.node_id = item.node_id
WHERE item.score = 0
ORDER BY points DESC, item.agency_id, tree.fiscal_year, tree.node_order;
