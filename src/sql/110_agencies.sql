CREATE MACRO agencies() AS TABLE
SELECT agency_id, agency_key, name, agency_code, type, district, province, region,
  min(agency_year.fiscal_year)::INTEGER AS first_year, max(agency_year.fiscal_year)::INTEGER AS last_year,
  count(agency_year.fiscal_year)::INTEGER AS years
FROM agency LEFT JOIN agency_year USING (agency_id)
GROUP BY ALL ORDER BY any_value(name_rank), agency_key;
