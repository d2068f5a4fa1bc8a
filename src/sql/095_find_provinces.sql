-- The engine counts slips in bytes, of which a Thai letter has three: each letter becomes one byte first.
CREATE MACRO letters(x) AS translate(
  x,
  'กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะัาำิีึืฺุูเแโใไๅๆ็่้๊๋์ํ๎',
  '0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwx'
);

-- A province that is none of the 77 and written nearly like one: the nearest are proposed, once a source and spelling.
-- What is near no province (an office abroad, a made-up place) is left as it stands. A column with thousands of spellings
-- holds something else.
INSERT INTO finding_found
WITH written AS (
  SELECT source_id, province, min(spelling_order) AS spelling_order,
    regexp_replace(bare(province), '^(จังหวัด|จ\.)', '') AS name
  FROM agency_spelling WHERE province IS NOT NULL GROUP BY ALL ORDER BY spelling_order LIMIT 1000
),
near AS (
  SELECT written.source_id, written.province, written.spelling_order, known.province AS known, known.province_order,
    damerau_levenshtein(letters(written.name), letters(known.province)) AS slips
  FROM written ANTI JOIN province_region AS correct ON correct.province = written.name
  CROSS JOIN province_region AS known
  WHERE slips <= CASE WHEN length(written.name) < 7 THEN 1 ELSE 2 END
),
nearest AS (
  SELECT source_id, spelling_order, province, string_agg(known, ' | ' ORDER BY province_order) AS proposed
  FROM (SELECT * FROM near QUALIFY rank() OVER (PARTITION BY source_id, province ORDER BY slips) = 1)
  GROUP BY ALL
)
SELECT nearest.source_id, spelling.row_no, -1, '', 'province-unknown', 'warning', nearest.province, nearest.proposed,
  spelling.name, '', NULL, spelling.agency_id, NULL
FROM nearest JOIN agency_spelling AS spelling USING (spelling_order);
