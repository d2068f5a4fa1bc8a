-- What only the checks needed goes: at 3.5 million items it is more than half of the memory.
DROP TABLE stage_score; DROP TABLE stage_word; DROP TABLE word_agency; DROP TABLE word_node; DROP TABLE stage_level; DROP TABLE stage_agency; DROP TABLE stage_measure; DROP TABLE stage_item; DROP TABLE checklist_row;
DROP TABLE stage_target; DROP TABLE stage_finding; DROP TABLE stage_refused; DROP TABLE stage_source;
DROP TABLE unplaced; DROP TABLE contested; DROP TABLE contested_row; DROP TABLE settled; DROP TABLE item_repeated;
DROP TABLE computed_now; DROP TABLE item_sum; DROP TABLE item_part; DROP TABLE item_parent; DROP TABLE weakest_instrument; DROP TABLE level_bits;
DROP TABLE level_set; DROP TABLE agency_total; DROP TABLE proof; DROP TABLE statement; DROP TABLE source_place; DROP TABLE finding_found;
DROP TABLE IF EXISTS duplicate_different; DROP TABLE IF EXISTS different_pair; DROP TABLE IF EXISTS doubt; DROP TABLE IF EXISTS doubt_fact; DROP TABLE IF EXISTS name_reading; DROP TABLE IF EXISTS item_reading;
DROP TABLE IF EXISTS mismatch; DROP TABLE IF EXISTS mismatch_otherwise; DROP TABLE proper_name; DROP TABLE near_name;
DROP TABLE agency_spelling; DROP TABLE name_order; DROP MACRO TABLE both_of; DROP MACRO TABLE computed_of;
-- How exactly a value stood is told in findings; where it stood stays.
ALTER TABLE score DROP COLUMN stage_id; ALTER TABLE score DROP COLUMN tolerance;
