note
	description: "Holder."

class
	HOLDER

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_matrix: READABLE_INDEXABLE [LIST [STRING_32]])
			-- Set what is required.
		do
			matrix := matrix_codec.new_list (a_matrix)
		ensure
			matrix_set: matrix_codec.is_list (matrix, a_matrix)
		end

feature -- Access

	matrix: LIST [LIST [STRING_32]]
			-- The JSON field `matrix'.

	lists: detachable STRING_TABLE [LIST [INTEGER_64]]
			-- The JSON field `lists'.

	texts: detachable LIST [detachable STRING_32]
			-- The JSON field `texts'.

	numbers: detachable LIST [JSON_VALUE]
			-- The JSON field `numbers'.

	counts: detachable LIST [JSON_VALUE]
			-- The JSON field `counts'.

	nodes: detachable STRING_TABLE [detachable NODE]
			-- The JSON field `nodes'.

	lists_of_itself: detachable LIST [JSON_VALUE]
			-- The JSON field `lists_of_itself'.

	maps_of_itself: detachable STRING_TABLE [JSON_VALUE]
			-- The JSON field `maps_of_itself'.

	one: detachable ONE
			-- The JSON field `one'.

	other: detachable OTHER
			-- The JSON field `other'.

	filter: detachable FILTER
			-- The JSON field `filter'.

feature -- Element change

	set_matrix (a_matrix: READABLE_INDEXABLE [LIST [STRING_32]])
			-- Set `matrix' to a list of these items.
		do
			matrix := matrix_codec.new_list (a_matrix)
			mark_set ("matrix")
		ensure
			matrix_set: matrix_codec.is_list (matrix, a_matrix)
		end

	extend_matrix (a_item: LIST [STRING_32])
			-- Add `a_item' to `matrix'.
		do
			matrix.extend (a_item)
			mark_set ("matrix")
		ensure
			one_more: matrix.count = old matrix.count + 1
			has_item: matrix.last = a_item
		end

	set_lists (a_lists: detachable STRING_TABLE [LIST [INTEGER_64]])
			-- Set `lists'; Void leaves it out.
		do
			lists := a_lists
		ensure
			lists_set: lists = a_lists
		end

	set_texts (a_texts: detachable READABLE_INDEXABLE [detachable STRING_32])
			-- Set `texts' to a list of these items; Void leaves it out.
		do
			texts := texts_codec.list (a_texts)
		ensure
			texts_set: texts_codec.is_list (texts, a_texts)
		end

	extend_texts (a_item: detachable STRING_32)
			-- Add `a_item' to `texts'.
		do
			if attached texts as l_value then
				l_value.extend (a_item)
			else
				texts := texts_codec.singleton (a_item)
			end
		ensure
			one_more: texts_codec.count (texts) = old texts_codec.count (texts) + 1
			has_item: attached texts as l_value and then l_value.last = a_item
		end

	set_numbers (a_numbers: detachable READABLE_INDEXABLE [JSON_VALUE])
			-- Set `numbers' to a list of these items; Void leaves it out.
		do
			numbers := numbers_codec.list (a_numbers)
		ensure
			numbers_set: numbers_codec.is_list (numbers, a_numbers)
		end

	extend_numbers (a_item: JSON_VALUE)
			-- Add `a_item' to `numbers'.
		do
			if attached numbers as l_value then
				l_value.extend (a_item)
			else
				numbers := numbers_codec.singleton (a_item)
			end
		ensure
			one_more: numbers_codec.count (numbers) = old numbers_codec.count (numbers) + 1
			has_item: attached numbers as l_value and then l_value.last = a_item
		end

	set_counts (a_counts: detachable READABLE_INDEXABLE [JSON_VALUE])
			-- Set `counts' to a list of these items; Void leaves it out.
		do
			counts := counts_codec.list (a_counts)
		ensure
			counts_set: counts_codec.is_list (counts, a_counts)
		end

	extend_counts (a_item: JSON_VALUE)
			-- Add `a_item' to `counts'.
		do
			if attached counts as l_value then
				l_value.extend (a_item)
			else
				counts := counts_codec.singleton (a_item)
			end
		ensure
			one_more: counts_codec.count (counts) = old counts_codec.count (counts) + 1
			has_item: attached counts as l_value and then l_value.last = a_item
		end

	set_nodes (a_nodes: detachable STRING_TABLE [detachable NODE])
			-- Set `nodes'; Void leaves it out.
		do
			nodes := a_nodes
		ensure
			nodes_set: nodes = a_nodes
		end

	set_lists_of_itself (a_lists_of_itself: detachable READABLE_INDEXABLE [JSON_VALUE])
			-- Set `lists_of_itself' to a list of these items; Void leaves it out.
		do
			lists_of_itself := lists_of_itself_codec.list (a_lists_of_itself)
		ensure
			lists_of_itself_set: lists_of_itself_codec.is_list (lists_of_itself, a_lists_of_itself)
		end

	extend_lists_of_itself (a_item: JSON_VALUE)
			-- Add `a_item' to `lists_of_itself'.
		do
			if attached lists_of_itself as l_value then
				l_value.extend (a_item)
			else
				lists_of_itself := lists_of_itself_codec.singleton (a_item)
			end
		ensure
			one_more: lists_of_itself_codec.count (lists_of_itself) = old lists_of_itself_codec.count (lists_of_itself) + 1
			has_item: attached lists_of_itself as l_value and then l_value.last = a_item
		end

	set_maps_of_itself (a_maps_of_itself: detachable STRING_TABLE [JSON_VALUE])
			-- Set `maps_of_itself'; Void leaves it out.
		do
			maps_of_itself := a_maps_of_itself
		ensure
			maps_of_itself_set: maps_of_itself = a_maps_of_itself
		end

	set_one (a_one: detachable ONE)
			-- Set `one'; Void leaves it out.
		do
			one := a_one
		ensure
			one_set: one = a_one
		end

	set_one_string (a_text: READABLE_STRING_GENERAL)
			-- Set `one' to `a_text'.
		do
			set_one (create {ONE_STRING}.make (a_text))
		end

	set_other (a_other: detachable OTHER)
			-- Set `other'; Void leaves it out.
		do
			other := a_other
		ensure
			other_set: other = a_other
		end

	set_other_string (a_text: READABLE_STRING_GENERAL)
			-- Set `other' to `a_text'.
		do
			set_other (create {OTHER_STRING}.make (a_text))
		end

	set_filter (a_filter: detachable FILTER)
			-- Set `filter'; Void leaves it out.
		do
			filter := a_filter
		ensure
			filter_set: filter = a_filter
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			matrix := matrix_codec.required_field (a_fields, once "matrix")
			lists := lists_codec.field (a_fields, once "lists")
			texts := texts_codec.field (a_fields, once "texts")
			numbers := numbers_codec.field (a_fields, once "numbers")
			counts := counts_codec.field (a_fields, once "counts")
			nodes := nodes_codec.field (a_fields, once "nodes")
			lists_of_itself := lists_of_itself_codec.field (a_fields, once "lists_of_itself")
			maps_of_itself := maps_of_itself_codec.field (a_fields, once "maps_of_itself")
			one := (create {ONE_CODEC}).field (a_fields, once "one")
			other := (create {OTHER_CODEC}).field (a_fields, once "other")
			filter := (create {API_MODEL_CODEC [FILTER]}).field (a_fields, once "filter")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			matrix_codec.put_required (a_fields, "matrix", matrix)
			lists_codec.put (a_fields, "lists", lists, False)
			texts_codec.put (a_fields, "texts", texts, False)
			numbers_codec.put (a_fields, "numbers", numbers, False)
			counts_codec.put (a_fields, "counts", counts, False)
			nodes_codec.put (a_fields, "nodes", nodes, False)
			lists_of_itself_codec.put (a_fields, "lists_of_itself", lists_of_itself, False)
			maps_of_itself_codec.put (a_fields, "maps_of_itself", maps_of_itself, False)
			a_fields.put_value ("one", one, False)
			a_fields.put_value ("other", other, False)
			a_fields.put_value ("filter", filter, False)
		end

feature {NONE} -- Implementation

	matrix_codec: API_LIST_CODEC [LIST [STRING_32]]
			-- What reads and writes it.
		once
			create Result.make (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC}))
		end

	lists_codec: API_MAP_CODEC [LIST [INTEGER_64]]
			-- What reads and writes it.
		once
			create Result.make (create {API_LIST_CODEC [INTEGER_64]}.make (create {API_INTEGER_CODEC}))
		end

	texts_codec: API_LIST_CODEC [detachable STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_NULLABLE_CODEC [STRING_32]}.make (create {API_TEXT_CODEC}))
		end

	numbers_codec: API_LIST_CODEC [JSON_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {API_ANY_CODEC})
		end

	counts_codec: API_LIST_CODEC [JSON_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {API_ANY_CODEC})
		end

	nodes_codec: API_MAP_CODEC [detachable NODE]
			-- What reads and writes it.
		once
			create Result.make (create {API_NULLABLE_CODEC [NODE]}.make (create {API_MODEL_CODEC [NODE]}))
		end

	lists_of_itself_codec: API_LIST_CODEC [JSON_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {API_ANY_CODEC})
		end

	maps_of_itself_codec: API_MAP_CODEC [JSON_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {API_ANY_CODEC})
		end

end
