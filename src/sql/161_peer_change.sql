-- The mean change of the same node in agencies of the same type whose total of the earlier year lies within 5 points: for
-- an item only of those that had lost it too, as one that was not lost cannot be regained.
CREATE MACRO peer_change(p_agency_id, p_from_year, p_to_year) AS TABLE
WITH begun AS (
  SELECT year.agency_id, agency.type, year.total
  FROM agency_year AS year JOIN agency USING (agency_id)
  WHERE year.fiscal_year = p_from_year AND year.total IS NOT NULL AND agency.type IS NOT NULL
),
asked AS (SELECT * FROM begun WHERE agency_id = p_agency_id),
near AS (
  SELECT begun.* FROM begun
  WHERE p_agency_id IS NULL OR EXISTS (
    FROM asked WHERE asked.type = begun.type AND begun.total BETWEEN asked.total - 5 AND asked.total + 5
  )
),
compared AS (
  SELECT near.agency_id, changed.node_id, count(changed.change) OVER peer AS peers, avg(changed.change) OVER peer AS change
  FROM node_change(NULL, p_from_year, p_to_year) AS changed JOIN near USING (agency_id)
  WHERE changed.subject IS NOT NULL
  WINDOW peer AS (
    PARTITION BY near.type, changed.kind, changed.subject ORDER BY near.total
    RANGE BETWEEN 5.0 PRECEDING AND 5.0 FOLLOWING EXCLUDE CURRENT ROW
  )
)
SELECT * FROM compared WHERE (p_agency_id IS NULL OR agency_id = p_agency_id);
