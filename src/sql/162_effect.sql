-- whole: an indicator of which items are known has only its unexplained part among the lost nodes; its change is not
-- that part's alone.
CREATE MACRO effect(p_agency_id, p_from_year, p_to_year) AS TABLE
SELECT best.agency_id, tree.code, tree.kind, tree.name_th, tree.name_en, changed.code_to, best.lost_points,
  tree.kind = 'item' OR best.lost_points = tree.effective_weight * (100 - changed.score_from) AS whole, best.reach,
  best.progress, coalesce(planned.measures, 0)::INTEGER AS measures_of_year, changed.score_from, changed.score_to,
  changed.change, changed.certain, coalesce(peer.peers, 0)::INTEGER AS peers, peer.change AS peer_change
FROM reach(p_agency_id, p_from_year) AS best
JOIN tree USING (node_id)
JOIN node_change(p_agency_id, p_from_year, p_to_year) AS changed
  ON changed.agency_id = best.agency_id AND changed.node_id = best.node_id
LEFT JOIN agency_year AS planned ON planned.agency_id = best.agency_id AND planned.fiscal_year = best.fiscal_year + 1
LEFT JOIN peer_change(p_agency_id, p_from_year, p_to_year) AS peer
  ON peer.agency_id = best.agency_id AND peer.node_id = best.node_id
WHERE best.rank = 1
ORDER BY best.agency_id, best.lost_points DESC, tree.node_order;
