-- From the bottom up. Indicators: what is published counts and their items only check it; all others are recomputed
-- where everything below is known.
INSERT INTO profile_node SELECT * FROM both_of('sub', false);
CREATE OR REPLACE TABLE computed_now AS SELECT * FROM computed_of('indicator');
INSERT INTO profile_node SELECT * FROM both_of('indicator', true);
CREATE OR REPLACE TABLE computed_now AS SELECT * FROM computed_of('instrument');
INSERT INTO profile_node SELECT * FROM both_of('instrument', false);
CREATE OR REPLACE TABLE computed_now AS SELECT * FROM computed_of('total');
INSERT INTO profile_node SELECT * FROM both_of('total', false);
