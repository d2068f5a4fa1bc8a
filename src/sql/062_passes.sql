-- From the bottom up. Indicators: what is published counts and their items only check it; all others are recomputed
-- where everything below is known.
INSERT INTO profile_node SELECT * FROM both_of('sub', false);
INSERT INTO profile_node SELECT * FROM both_of('indicator', true);
INSERT INTO profile_node SELECT * FROM both_of('instrument', false);
INSERT INTO profile_node SELECT * FROM both_of('total', false);
