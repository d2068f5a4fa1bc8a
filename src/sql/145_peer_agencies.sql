-- Peers of an agency's year. scope: type | province | type_province | NULL = all; the nearest by the total of the year
-- before come first, p_n of them (by the year's own total where the agency has none before). p_chosen: agencies picked by
-- hand, ids with commas between, whatever the scope.
CREATE MACRO peer_pair(p_agency_id, p_fiscal_year, p_scope, p_n, p_chosen) AS TABLE
WITH begun AS (
  SELECT who.*, now.fiscal_year, now.total, before.total AS last_total
  FROM agency_year AS now JOIN compared(NULL, NULL, NULL) AS who USING (agency_id)
  LEFT JOIN agency_year AS before ON before.agency_id = now.agency_id AND before.fiscal_year = now.fiscal_year - 1
  WHERE now.total IS NOT NULL AND now.fiscal_year = coalesce(p_fiscal_year, now.fiscal_year)
),
asked AS (SELECT * FROM begun WHERE agency_id = coalesce(p_agency_id, agency_id)),
pair AS (
  SELECT asked.agency_id AS own_id, other.*,
    abs(CASE WHEN asked.last_total IS NULL THEN other.total - asked.total ELSE other.last_total - asked.last_total END)
      AS distance
  FROM asked JOIN begun AS other ON other.fiscal_year = asked.fiscal_year AND other.agency_id <> asked.agency_id
  WHERE CASE
    WHEN p_chosen IS NOT NULL THEN other.agency_id IN (SELECT TRY_CAST(unnest(string_split(p_chosen, ',')) AS INTEGER))
    WHEN p_scope = 'type' THEN other.type = asked.type
    WHEN p_scope = 'province' THEN other.province = asked.province
    WHEN p_scope = 'type_province' THEN other.type = asked.type AND other.province = asked.province
    ELSE true
  END
)
SELECT *, (row_number() OVER near)::INTEGER AS nearness FROM pair
WINDOW near AS (PARTITION BY own_id, fiscal_year ORDER BY distance NULLS LAST, name_rank, agency_id)
QUALIFY row_number() OVER near <= coalesce(p_n, 1000000000);

CREATE MACRO peer_agencies(p_agency_id, p_fiscal_year, p_scope, p_n, p_chosen) AS TABLE
SELECT agency_id, name, type, province, total, last_total, distance
FROM peer_pair(p_agency_id, p_fiscal_year, p_scope, p_n, p_chosen)
ORDER BY own_id, fiscal_year, nearness;
