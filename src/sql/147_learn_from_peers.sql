CREATE MACRO learn_from_peers(p_agency_id, p_fiscal_year, p_scope, p_n, p_chosen) AS TABLE
WITH outcome AS (
  SELECT own_id AS agency_id, node_id, count(*)::INTEGER AS peers,
    count(*) FILTER (lost)::INTEGER AS peers_lost,
    count(*) FILTER (lost AND regained IS NOT NULL)::INTEGER AS peers_followed,
    count(*) FILTER (lost AND regained)::INTEGER AS peers_regained,
    count(*) FILTER (lost AND measured)::INTEGER AS peers_with_measures,
    count(*) FILTER (lost AND measured AND regained)::INTEGER AS regained_with_measures
  FROM peer_outcome(p_agency_id, p_fiscal_year, p_scope, p_n, p_chosen) GROUP BY ALL
)
SELECT tree.code, tree.kind, tree.name_th, tree.name_en, own.lost_points, tree.certain,
  coalesce(outcome.peers, 0) AS peers, coalesce(outcome.peers_lost, 0) AS peers_lost,
  outcome.peers_lost * 100.0::DOUBLE / outcome.peers AS share_lost,
  coalesce(outcome.peers_followed, 0) AS peers_followed, coalesce(outcome.peers_regained, 0) AS peers_regained,
  CASE WHEN outcome.peers_followed > 0 THEN outcome.peers_regained * 100.0::DOUBLE / outcome.peers_followed END
    AS share_regained,
  coalesce(outcome.peers_with_measures, 0) AS peers_with_measures,
  coalesce(outcome.regained_with_measures, 0) AS regained_with_measures
FROM to_learn(p_agency_id, p_fiscal_year) AS own JOIN tree USING (node_id)
LEFT JOIN outcome ON outcome.agency_id = own.agency_id AND outcome.node_id = own.node_id
ORDER BY own.agency_id, tree.fiscal_year, tree.kind DESC, own.lost_points DESC, tree.node_order;

-- Measures that a peer which lost a node had for it (aimed at the node itself) in the plan of the year after, carried out.
-- p_code NULL: for everything that the agency lost. Peers that regained it come first.
CREATE MACRO peer_measures(p_agency_id, p_fiscal_year, p_scope, p_n, p_chosen, p_code) AS TABLE
WITH had AS (
  SELECT DISTINCT outcome.own_id, outcome.node_id, outcome.agency_id, outcome.regained, measure.measure_id
  FROM peer_outcome(p_agency_id, p_fiscal_year, p_scope, p_n, p_chosen) AS outcome
  JOIN measure_target AS target ON target.agency_id = outcome.agency_id AND target.node_id = outcome.node_id
  JOIN measure ON measure.measure_id = target.measure_id AND measure.plan_year = outcome.fiscal_year + 1
  WHERE outcome.lost AND outcome.measured AND measure.progress IN ('done', 'done_with_result')
)
SELECT tree.code, agency.agency_id, agency.name, measure.measure_id, measure.title, measure.steps, measure.responsible,
  measure.plan_year, measure.progress, had.regained
FROM had JOIN tree USING (node_id) JOIN measure USING (measure_id) JOIN agency ON agency.agency_id = had.agency_id
WHERE tree.code = coalesce(p_code, tree.code)
ORDER BY had.own_id, tree.fiscal_year, tree.node_order, had.regained DESC NULLS LAST, agency.name_rank, measure.measure_id;
