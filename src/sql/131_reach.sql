-- Every lost node with every measure that reaches it; a node that none reaches stands once, without a measure.
CREATE MACRO reach(p_agency_id, p_fiscal_year) AS TABLE
SELECT lost.agency_id, lost.fiscal_year, lost.node_id, lost.lost_points, found.measure_id, found.via, found.basis,
  found.because, found.progress, coalesce(found.reach, 'none') AS reach, coalesce(found.measures, 0) AS measures,
  coalesce(found.rank, 1) AS rank
FROM lost_nodes(p_agency_id, p_fiscal_year) AS lost
LEFT JOIN (
  SELECT * FROM reached WHERE p_agency_id IS NULL OR agency_id = p_agency_id
) AS found ON found.agency_id = lost.agency_id AND found.node_id = lost.node_id;
