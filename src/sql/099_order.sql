-- only if: (SELECT count(*) AS scores FROM score) WHERE scores > 100000
-- Questions are about one agency: where its rows lie together, the engine passes over all other blocks by their least and
-- greatest agency (805,000 rows: the questions of a page in 200 ms of processor time instead of 290).
CREATE TABLE ordered AS SELECT * FROM profile_node ORDER BY agency_id, fiscal_year, node_id;
DROP TABLE profile_node; ALTER TABLE ordered RENAME TO profile_node;
CREATE TABLE ordered AS SELECT * FROM score ORDER BY agency_id, fiscal_year, node_id;
DROP TABLE score; ALTER TABLE ordered RENAME TO score;
