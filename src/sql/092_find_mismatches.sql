-- only if: reconciled WHERE NOT agrees
-- A stated value that its parts do not give. For totals and instruments one reading is proposed, where the stated level
-- or a single misread digit bears the recomputation out and no single digit of an indicator would explain it as well.
CREATE TABLE mismatch AS
WITH apart AS (
  SELECT reconciled.*, tree.kind, tree.effective_weight, said.printed, said.col_no, said.column_name,
    digits(said.printed) AS stated_digits,
    printf('%.' || decimals(said.printed) || 'f',
      CASE WHEN decimals(said.printed) >= 2 THEN round2(computed) ELSE computed END) AS computed_digits,
    abs(coalesce(TRY_CAST(digits(said.printed) AS DOUBLE), -1) - stated) < 0.005 AS as_printed,
    level.level,
    at_stated.level IS NOT NULL AS stated_level_fits, at_computed.level IS NOT NULL AS computed_level_fits
  FROM reconciled
  JOIN tree USING (node_id)
  JOIN statement AS said ON said.stage_id = reconciled.stage_id
  LEFT JOIN stated_level AS level
    ON tree.kind = 'total' AND level.agency_id = reconciled.agency_id AND level.fiscal_year = reconciled.fiscal_year
  LEFT JOIN level_band AS at_stated
    ON at_stated.fiscal_year = reconciled.fiscal_year AND at_stated.level = level.level
    AND round2(stated) >= at_stated.from_total AND round2(stated) < at_stated.below_total
  LEFT JOIN level_band AS at_computed
    ON at_computed.fiscal_year = reconciled.fiscal_year AND at_computed.level = level.level
    AND round2(computed) >= at_computed.from_total AND round2(computed) < at_computed.below_total
  WHERE NOT reconciled.agrees
)
SELECT *,
  as_printed AND one_digit(stated_digits, computed_digits) AS digit_proof,
  level IS NOT NULL AND computed_level_fits AND NOT stated_level_fits AS level_proof,
  level IS NOT NULL AND stated_level_fits AND NOT computed_level_fits AS level_against
FROM apart;

-- The other explanation: one digit of one indicator misread, so that the stated value is right.
CREATE TABLE mismatch_otherwise AS
WITH part AS (
  SELECT mismatch.stage_id, mismatch.computed, mismatch.stated, mismatch.tolerance,
    tree.effective_weight / mismatch.effective_weight AS share, round(known.stated * 100)::INTEGER AS hundredths
  FROM mismatch
  JOIN ancestor ON ancestor.ancestor_id = mismatch.node_id
  JOIN tree ON tree.node_id = ancestor.node_id AND tree.kind = 'indicator'
  JOIN profile_node AS known ON known.agency_id = mismatch.agency_id AND known.node_id = tree.node_id
  WHERE mismatch.digit_proof AND NOT mismatch.level_proof AND known.stated IS NOT NULL
),
changed AS (
  SELECT part.*, (digit.digit - hundredths // place.place % 10) * place.place AS change
  FROM part, (SELECT unnest([1, 10, 100, 1000]) AS place) AS place, (SELECT unnest(range(10))::INTEGER AS digit) AS digit
)
SELECT DISTINCT stage_id FROM changed
WHERE change <> 0 AND hundredths + change <= 10000
  AND agrees(stated, computed + share * change / 100, tolerance);

INSERT INTO finding_found
SELECT mismatch.source_id, mismatch.row_no, mismatch.col_no, mismatch.column_name,
  CASE mismatch.kind
    WHEN 'total' THEN 'total-mismatch' WHEN 'instrument' THEN 'instrument-mismatch' ELSE 'indicator-items-mismatch'
  END,
  CASE WHEN mismatch.kind IN ('total', 'instrument') THEN 'error' ELSE 'warning' END,
  coalesce(mismatch.printed, ''), print2(mismatch.computed),
  about(agency.name, mismatch.fiscal_year, mismatch.code),
  concat_ws('; ', proof.parts,
    CASE
      WHEN level_proof OR level_against
      THEN print2(CASE WHEN level_proof THEN mismatch.computed ELSE mismatch.stated END) || ' = ' || mismatch.level
    END,
    CASE WHEN digit_proof THEN digit_change(stated_digits, computed_digits) END),
  CASE
    WHEN mismatch.kind IN ('total', 'instrument') AND as_printed AND NOT level_against
      AND (level_proof OR (digit_proof AND otherwise.stage_id IS NULL))
    THEN print2(mismatch.computed)
  END,
  mismatch.agency_id, mismatch.fiscal_year
FROM mismatch JOIN agency USING (agency_id)
LEFT JOIN proof ON proof.agency_id = mismatch.agency_id AND proof.node_id = mismatch.node_id
LEFT JOIN mismatch_otherwise AS otherwise ON otherwise.stage_id = mismatch.stage_id;
