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
			if a_filter /= Void then
				create filter.make_from_string_general (a_filter)
			else
				filter := Void
			end
		ensure
			filter_set: (filter = Void) = (a_filter = Void)
			same_text: attached filter as l_text and then a_filter /= Void implies l_text.same_string_general (a_filter)
		end

	set_points (a_points: detachable READABLE_STRING_GENERAL)
			-- Set `points'; Void leaves it out.
		do
			if a_points /= Void then
				create points.make_from_string_general (a_points)
			else
				points := Void
			end
			is_points_null := False
		ensure
			points_set: (points = Void) = (a_points = Void)
			same_text: attached points as l_text and then a_points /= Void implies l_text.same_string_general (a_points)
		end

	set_points_null
			-- Have null for `points'.
		do
			points := Void
			is_points_null := True
		ensure
			is_points_null: is_points_null
		end

	set_table (a_table: detachable LIST [STRING_32])
			-- Set `table'; Void leaves it out.
		do
			table := a_table
		ensure
			table_set: table = a_table
		end

	extend_table (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `table'.
		do
			if attached table as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} table.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached table as l_value and then l_value.count > 0
		end

	set_count (a_count: detachable READABLE_STRING_GENERAL)
			-- Set `count'; Void leaves it out.
		do
			if a_count /= Void then
				create count.make_from_string_general (a_count)
			else
				count := Void
			end
		ensure
			count_set: (count = Void) = (a_count = Void)
			same_text: attached count as l_text and then a_count /= Void implies l_text.same_string_general (a_count)
		end

	set_open (a_open: detachable READABLE_STRING_GENERAL)
			-- Set `open'; Void leaves it out.
		do
			if a_open /= Void then
				create open.make_from_string_general (a_open)
			else
				open := Void
			end
		ensure
			open_set: (open = Void) = (a_open = Void)
			same_text: attached open as l_text and then a_open /= Void implies l_text.same_string_general (a_open)
		end

	set_perhaps (a_perhaps: detachable READABLE_STRING_GENERAL)
			-- Set `perhaps'; Void leaves it out.
		do
			if a_perhaps /= Void then
				create perhaps.make_from_string_general (a_perhaps)
			else
				perhaps := Void
			end
		ensure
			perhaps_set: (perhaps = Void) = (a_perhaps = Void)
			same_text: attached perhaps as l_text and then a_perhaps /= Void implies l_text.same_string_general (a_perhaps)
		end

	set_either (a_either: detachable READABLE_STRING_GENERAL)
			-- Set `either'; Void leaves it out.
		do
			if a_either /= Void then
				create either.make_from_string_general (a_either)
			else
				either := Void
			end
		ensure
			either_set: (either = Void) = (a_either = Void)
			same_text: attached either as l_text and then a_either /= Void implies l_text.same_string_general (a_either)
		end

	set_both (a_both: detachable READABLE_STRING_GENERAL)
			-- Set `both'; Void leaves it out.
		do
			if a_both /= Void then
				create both.make_from_string_general (a_both)
			else
				both := Void
			end
		ensure
			both_set: (both = Void) = (a_both = Void)
			same_text: attached both as l_text and then a_both /= Void implies l_text.same_string_general (a_both)
		end

	set_defaulted (a_defaulted: detachable READABLE_STRING_GENERAL)
			-- Set `defaulted'; Void leaves it out.
		do
			if a_defaulted /= Void then
				create defaulted.make_from_string_general (a_defaulted)
			else
				defaulted := Void
			end
		ensure
			defaulted_set: (defaulted = Void) = (a_defaulted = Void)
			same_text: attached defaulted as l_text and then a_defaulted /= Void implies l_text.same_string_general (a_defaulted)
		end

	set_tree (a_tree: detachable READABLE_STRING_GENERAL)
			-- Set `tree'; Void leaves it out.
		do
			if a_tree /= Void then
				create tree.make_from_string_general (a_tree)
			else
				tree := Void
			end
		ensure
			tree_set: (tree = Void) = (a_tree = Void)
			same_text: attached tree as l_text and then a_tree /= Void implies l_text.same_string_general (a_tree)
		end

	set_nested (a_nested: detachable READABLE_STRING_GENERAL)
			-- Set `nested'; Void leaves it out.
		do
			if a_nested /= Void then
				create nested.make_from_string_general (a_nested)
			else
				nested := Void
			end
		ensure
			nested_set: (nested = Void) = (a_nested = Void)
			same_text: attached nested as l_text and then a_nested /= Void implies l_text.same_string_general (a_nested)
		end

	set_loop_field (a_loop_field: detachable READABLE_STRING_GENERAL)
			-- Set `loop_field'; Void leaves it out.
		do
			if a_loop_field /= Void then
				create loop_field.make_from_string_general (a_loop_field)
			else
				loop_field := Void
			end
		ensure
			loop_field_set: (loop_field = Void) = (a_loop_field = Void)
			same_text: attached loop_field as l_text and then a_loop_field /= Void implies l_text.same_string_general (a_loop_field)
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
			if a_word /= Void then
				create word.make_from_string_general (a_word)
			else
				word := Void
			end
		ensure
			word_set: (word = Void) = (a_word = Void)
			same_text: attached word as l_text and then a_word /= Void implies l_text.same_string_general (a_word)
		end

	set_bare (a_bare: detachable READABLE_STRING_GENERAL)
			-- Set `bare'; Void leaves it out.
		do
			if a_bare /= Void then
				create bare.make_from_string_general (a_bare)
			else
				bare := Void
			end
		ensure
			bare_set: (bare = Void) = (a_bare = Void)
			same_text: attached bare as l_text and then a_bare /= Void implies l_text.same_string_general (a_bare)
		end

	set_page (a_page: detachable READABLE_STRING_GENERAL)
			-- Set `page'; Void leaves it out.
		do
			if a_page /= Void then
				create page.make_from_string_general (a_page)
			else
				page := Void
			end
		ensure
			page_set: (page = Void) = (a_page = Void)
			same_text: attached page as l_text and then a_page /= Void implies l_text.same_string_general (a_page)
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
			filter := a_fields.text ("filter")
			is_points_null := a_fields.is_null ("points")
			points := a_fields.text ("points")
			table := table_codec.field (a_fields, "table")
			count := a_fields.text ("count")
			open := a_fields.text ("open")
			perhaps := a_fields.text ("perhaps")
			either := a_fields.text ("either")
			both := a_fields.text ("both")
			defaulted := a_fields.text ("defaulted")
			tree := a_fields.text ("tree")
			nested := a_fields.text ("nested")
			loop_field := a_fields.text ("loop")
			mixed := mixed_codec.field (a_fields, "mixed")
			word := a_fields.text ("word")
			bare := a_fields.text ("bare")
			page := a_fields.text ("page")
			octets := octets_codec.field (a_fields, "octets")
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
			mixed_codec.put (a_fields, "mixed", mixed, False)
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

	mixed_codec: NOTE_MIXED_CODEC
			-- What reads and writes it.
		once
			create Result
		end

	octets_codec: API_OCTETS_CODEC
			-- What reads and writes it.
		once
			create Result
		end

end
