note
	description: "Holder."

class
	HOLDER

inherit
	API_MODEL
		redefine
			required_fields
		end

create
	make,
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_matrix: ARRAY [LIST [STRING_32]])
			-- Set what is required.
		do
			make
			set_matrix (matrix_codec.from_array (a_matrix))
		ensure
			matrix_set: matrix /= Void
		end

feature -- Access

	matrix: detachable LIST [LIST [STRING_32]]
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

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "matrix">>
		end

feature -- Element change

	set_matrix (a_matrix: detachable LIST [LIST [STRING_32]])
			-- Set `matrix'; Void leaves it out.
		do
			matrix := a_matrix
		ensure
			matrix_set: matrix = a_matrix
		end

	extend_matrix (a_item: LIST [STRING_32])
			-- Add `a_item' to `matrix'.
		do
			if attached matrix as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [LIST [STRING_32]]} matrix.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached matrix as l_value and then l_value.count > 0
		end

	set_lists (a_lists: detachable STRING_TABLE [LIST [INTEGER_64]])
			-- Set `lists'; Void leaves it out.
		do
			lists := a_lists
		ensure
			lists_set: lists = a_lists
		end

	set_texts (a_texts: detachable LIST [detachable STRING_32])
			-- Set `texts'; Void leaves it out.
		do
			texts := a_texts
		ensure
			texts_set: texts = a_texts
		end

	extend_texts (a_item: detachable STRING_32)
			-- Add `a_item' to `texts'.
		do
			if attached texts as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [detachable STRING_32]} texts.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached texts as l_value and then l_value.count > 0
		end

	set_numbers (a_numbers: detachable LIST [JSON_VALUE])
			-- Set `numbers'; Void leaves it out.
		do
			numbers := a_numbers
		ensure
			numbers_set: numbers = a_numbers
		end

	extend_numbers (a_item: JSON_VALUE)
			-- Add `a_item' to `numbers'.
		do
			if attached numbers as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [JSON_VALUE]} numbers.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached numbers as l_value and then l_value.count > 0
		end

	set_counts (a_counts: detachable LIST [JSON_VALUE])
			-- Set `counts'; Void leaves it out.
		do
			counts := a_counts
		ensure
			counts_set: counts = a_counts
		end

	extend_counts (a_item: JSON_VALUE)
			-- Add `a_item' to `counts'.
		do
			if attached counts as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [JSON_VALUE]} counts.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached counts as l_value and then l_value.count > 0
		end

	set_nodes (a_nodes: detachable STRING_TABLE [detachable NODE])
			-- Set `nodes'; Void leaves it out.
		do
			nodes := a_nodes
		ensure
			nodes_set: nodes = a_nodes
		end

	set_lists_of_itself (a_lists_of_itself: detachable LIST [JSON_VALUE])
			-- Set `lists_of_itself'; Void leaves it out.
		do
			lists_of_itself := a_lists_of_itself
		ensure
			lists_of_itself_set: lists_of_itself = a_lists_of_itself
		end

	extend_lists_of_itself (a_item: JSON_VALUE)
			-- Add `a_item' to `lists_of_itself'.
		do
			if attached lists_of_itself as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [JSON_VALUE]} lists_of_itself.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached lists_of_itself as l_value and then l_value.count > 0
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
			matrix := matrix_codec.field (a_fields, "matrix")
			lists := lists_codec.field (a_fields, "lists")
			texts := texts_codec.field (a_fields, "texts")
			numbers := numbers_codec.field (a_fields, "numbers")
			counts := counts_codec.field (a_fields, "counts")
			nodes := nodes_codec.field (a_fields, "nodes")
			lists_of_itself := lists_of_itself_codec.field (a_fields, "lists_of_itself")
			maps_of_itself := maps_of_itself_codec.field (a_fields, "maps_of_itself")
			one := one_codec.field (a_fields, "one")
			other := other_codec.field (a_fields, "other")
			filter := filter_codec.field (a_fields, "filter")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			matrix_codec.put (a_fields, "matrix", matrix, False)
			lists_codec.put (a_fields, "lists", lists, False)
			texts_codec.put (a_fields, "texts", texts, False)
			numbers_codec.put (a_fields, "numbers", numbers, False)
			counts_codec.put (a_fields, "counts", counts, False)
			nodes_codec.put (a_fields, "nodes", nodes, False)
			lists_of_itself_codec.put (a_fields, "lists_of_itself", lists_of_itself, False)
			maps_of_itself_codec.put (a_fields, "maps_of_itself", maps_of_itself, False)
			one_codec.put (a_fields, "one", one, False)
			other_codec.put (a_fields, "other", other, False)
			filter_codec.put (a_fields, "filter", filter, False)
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

	one_codec: ONE_CODEC
			-- What reads and writes it.
		once
			create Result
		end

	other_codec: OTHER_CODEC
			-- What reads and writes it.
		once
			create Result
		end

	filter_codec: API_MODEL_CODEC [FILTER]
			-- What reads and writes it.
		once
			create Result
		end

end
