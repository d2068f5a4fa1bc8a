-- Where an agency lies, by the name that the list of provinces has, and its region; as stated where it is none of the 77.
CREATE TABLE agency_place AS
SELECT agency.agency_id, coalesce(known.province, agency.province) AS province,
  coalesce(known.region, agency.region) AS region
FROM agency LEFT JOIN province_region AS known
  ON known.province = regexp_replace(bare(agency.province), '^(จังหวัด|จ\.)', '');
