note
	description: "Note."

class
	NOTE_MODEL

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	filter: detachable STRING_32
			-- The JSON field `filter'.

	points: detachable STRING_32
			-- The JSON field `points'.

	table: detachable LIST [STRING_32]
			-- The JSON field `table'.

	count: detachable STRING_32
			-- The JSON field `count'.

	open: detachable STRING_32
			-- The JSON field `open'.

	perhaps: detachable STRING_32
			-- The JSON field `perhaps'.

	either: detachable STRING_32
			-- The JSON field `either'.

	both: detachable STRING_32
			-- The JSON field `both'.

	defaulted: detachable STRING_32
			-- The JSON field `defaulted'.

	tree: detachable STRING_32
			-- The JSON field `tree'.

	nested: detachable STRING_32
			-- The JSON field `nested'.

	loop_field: detachable STRING_32
			-- The JSON field `loop'.

	mixed: detachable NOTE_MIXED
			-- The JSON field `mixed'.

	word: detachable STRING_32
			-- The JSON field `word'.

	bare: detachable STRING_32
			-- The JSON field `bare'.

	page: detachable STRING_32
			-- The JSON field `page'.

	octets: detachable STRING_8
			-- The JSON field `octets'.

feature -- Status report

	is_points_null: BOOLEAN
			-- Is `points' null, rather than not set?

feature -- Element change

	set_filter (a_filter: detachable READABLE_STRING_GENERAL)
			-- Set `filter'; Void leaves it out.
		do
			filter := text_copy (a_filter)
		ensure
			filter_set: is_text_copy (filter, a_filter)
		end

	set_points (a_points: detachable READABLE_STRING_GENERAL)
			-- Set `points'; Void leaves it out.
		do
			points := text_copy (a_points)
			is_points_null := False
		ensure
			points_set: is_text_copy (points, a_points)
		end

	set_points_null
			-- Have null for `points'.
		do
			points := Void
			is_points_null := True
		ensure
			is_points_null: is_points_null
		end

	set_table (a_table: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `table' to a list of these items; Void leaves it out.
		do
			table := texts_copy (a_table)
		ensure
			table_set: are_texts_copy (table, a_table)
		end

	extend_table (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `table'.
		do
			if attached table as l_value then
				l_value.extend (a_item.to_string_32)
			else
				table := table_codec.singleton (a_item.to_string_32)
			end
		ensure
			one_more: table_codec.count (table) = old table_codec.count (table) + 1
			has_item: attached table as l_value and then l_value.last.same_string_general (a_item)
		end

	set_count (a_count: detachable READABLE_STRING_GENERAL)
			-- Set `count'; Void leaves it out.
		do
			count := text_copy (a_count)
		ensure
			count_set: is_text_copy (count, a_count)
		end

	set_open (a_open: detachable READABLE_STRING_GENERAL)
			-- Set `open'; Void leaves it out.
		do
			open := text_copy (a_open)
		ensure
			open_set: is_text_copy (open, a_open)
		end

	set_perhaps (a_perhaps: detachable READABLE_STRING_GENERAL)
			-- Set `perhaps'; Void leaves it out.
		do
			perhaps := text_copy (a_perhaps)
		ensure
			perhaps_set: is_text_copy (perhaps, a_perhaps)
		end

	set_either (a_either: detachable READABLE_STRING_GENERAL)
			-- Set `either'; Void leaves it out.
		do
			either := text_copy (a_either)
		ensure
			either_set: is_text_copy (either, a_either)
		end

	set_both (a_both: detachable READABLE_STRING_GENERAL)
			-- Set `both'; Void leaves it out.
		do
			both := text_copy (a_both)
		ensure
			both_set: is_text_copy (both, a_both)
		end

	set_defaulted (a_defaulted: detachable READABLE_STRING_GENERAL)
			-- Set `defaulted'; Void leaves it out.
		do
			defaulted := text_copy (a_defaulted)
		ensure
			defaulted_set: is_text_copy (defaulted, a_defaulted)
		end

	set_tree (a_tree: detachable READABLE_STRING_GENERAL)
			-- Set `tree'; Void leaves it out.
		do
			tree := text_copy (a_tree)
		ensure
			tree_set: is_text_copy (tree, a_tree)
		end

	set_nested (a_nested: detachable READABLE_STRING_GENERAL)
			-- Set `nested'; Void leaves it out.
		do
			nested := text_copy (a_nested)
		ensure
			nested_set: is_text_copy (nested, a_nested)
		end

	set_loop_field (a_loop_field: detachable READABLE_STRING_GENERAL)
			-- Set `loop_field'; Void leaves it out.
		do
			loop_field := text_copy (a_loop_field)
		ensure
			loop_field_set: is_text_copy (loop_field, a_loop_field)
		end

	set_mixed (a_mixed: detachable NOTE_MIXED)
			-- Set `mixed'; Void leaves it out.
		do
			mixed := a_mixed
		ensure
			mixed_set: mixed = a_mixed
		end

	set_mixed_string (a_text: READABLE_STRING_GENERAL)
			-- Set `mixed' to `a_text'.
		do
			set_mixed (create {NOTE_MIXED_STRING}.make (a_text))
		end

	set_word (a_word: detachable READABLE_STRING_GENERAL)
			-- Set `word'; Void leaves it out.
		do
			word := text_copy (a_word)
		ensure
			word_set: is_text_copy (word, a_word)
		end

	set_bare (a_bare: detachable READABLE_STRING_GENERAL)
			-- Set `bare'; Void leaves it out.
		do
			bare := text_copy (a_bare)
		ensure
			bare_set: is_text_copy (bare, a_bare)
		end

	set_page (a_page: detachable READABLE_STRING_GENERAL)
			-- Set `page'; Void leaves it out.
		do
			page := text_copy (a_page)
		ensure
			page_set: is_text_copy (page, a_page)
		end

	set_octets (a_octets: detachable STRING_8)
			-- Set `octets'; Void leaves it out.
		do
			octets := a_octets
		ensure
			octets_set: octets = a_octets
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			filter := a_fields.text (once "filter")
			is_points_null := a_fields.is_null (once "points")
			points := a_fields.text (once "points")
			table := table_codec.field (a_fields, once "table")
			count := a_fields.text (once "count")
			open := a_fields.text (once "open")
			perhaps := a_fields.text (once "perhaps")
			either := a_fields.text (once "either")
			both := a_fields.text (once "both")
			defaulted := a_fields.text (once "defaulted")
			tree := a_fields.text (once "tree")
			nested := a_fields.text (once "nested")
			loop_field := a_fields.text (once "loop")
			mixed := (create {NOTE_MIXED_CODEC}).field (a_fields, once "mixed")
			word := a_fields.text (once "word")
			bare := a_fields.text (once "bare")
			page := a_fields.text (once "page")
			octets := octets_codec.field (a_fields, once "octets")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("filter", filter, False)
			a_fields.put_text ("points", points, is_points_null)
			table_codec.put (a_fields, "table", table, False)
			a_fields.put_text ("count", count, False)
			a_fields.put_text ("open", open, False)
			a_fields.put_text ("perhaps", perhaps, False)
			a_fields.put_text ("either", either, False)
			a_fields.put_text ("both", both, False)
			a_fields.put_text ("defaulted", defaulted, False)
			a_fields.put_text ("tree", tree, False)
			a_fields.put_text ("nested", nested, False)
			a_fields.put_text ("loop", loop_field, False)
			a_fields.put_value ("mixed", mixed, False)
			a_fields.put_text ("word", word, False)
			a_fields.put_text ("bare", bare, False)
			a_fields.put_text ("page", page, False)
			octets_codec.put (a_fields, "octets", octets, False)
		end

feature {NONE} -- Implementation

	table_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	octets_codec: API_OCTETS_CODEC
			-- What reads and writes it.
		once
			create Result
		end

invariant
	points_null: is_points_null implies points = Void

end
