-- Two decimals, half up, on the decimal that is meant (75.705 is stored a little lower): the twin of text/round2.ts.
CREATE MACRO round2(x) AS
  sign(x) * ((TRY_CAST(round(abs(x) * 1e9) AS BIGINT) + 5000000) // 10000000) / 100::DOUBLE;

-- A recomputation may differ by what printing took away; the difference is judged as it is shown, at two decimals.
CREATE MACRO agrees(stated, computed, tolerance) AS round2(abs(stated - computed)) <= tolerance + 1e-9;

CREATE MACRO print2(x) AS printf('%.2f', round2(x));

-- A printed number as plain digits: "๙๕,๗ %" → 95.7
CREATE MACRO digits(printed) AS
  regexp_replace(translate(printed, '๐๑๒๓๔๕๖๗๘๙,', '0123456789.'), '[^0-9.]', '', 'g');

CREATE MACRO decimals(printed) AS
  CASE WHEN contains(digits(printed), '.') THEN length(split_part(digits(printed), '.', 2)) ELSE 0 END;

-- Two numbers of the same length that differ in one digit, as a misread digit does: 27.71 and 67.71.
CREATE MACRO one_digit(a, b) AS
  length(a) = length(b) AND length(a) > 0
  AND len(list_filter(range(1, length(a) + 1), lambda i: substr(a, i, 1) <> substr(b, i, 1))) = 1;

-- Which digit it is, wrong → right: "2 → 6".
CREATE MACRO digit_change(wrong, right_one) AS array_to_string(list_transform(
  list_filter(range(1, length(wrong) + 1), lambda i: substr(wrong, i, 1) <> substr(right_one, i, 1)),
  lambda i: substr(wrong, i, 1) || ' → ' || substr(right_one, i, 1)), ', ');

-- The line of a place as a person counts it: the twin of lineOf in ingest/place.ts.
CREATE MACRO line_of(place) AS place % 100000000;

-- Text without white space and with one spelling of sara am, to look for a name in a sentence.
CREATE MACRO bare(x) AS replace(regexp_replace(x, '[\s\x{00A0}\x{200B}]', '', 'g'), 'ํา', 'ำ');
