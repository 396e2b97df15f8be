note
	description: "sendForm request."

class
	SEND_FORM_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_a_name: READABLE_STRING_GENERAL)
			-- Set what is required.
		require
			name_not_longer: a_a_name.count <= 20
		do
			create name.make_from_string_general (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

feature -- Access

	label: detachable STRING_32
			-- Which label. Known values: {SEND_FORM_REQUEST_LABEL}.

	name: STRING_32
			-- The JSON field `name'.

	csv: detachable LIST [STRING_32]
			-- The JSON field `csv'.

	pipes: detachable LIST [STRING_32]
			-- The JSON field `pipes'.

	tsv: detachable LIST [STRING_32]
			-- The JSON field `tsv'.

	multi: detachable LIST [INTEGER_64]
			-- The JSON field `multi'.

	grid: detachable LIST [LIST [INTEGER_64]]
			-- The JSON field `grid'.

feature -- Element change

	set_label (a_label: detachable READABLE_STRING_GENERAL)
			-- Set `label'; Void leaves it out.
		do
			label := text_copy (a_label)
		ensure
			label_set: is_text_copy (label, a_label)
		end

	set_name (a_a_name: READABLE_STRING_GENERAL)
			-- Set `name'.
		require
			name_not_longer: a_a_name.count <= 20
		do
			create name.make_from_string_general (a_a_name)
			mark_set ("name")
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_csv (a_csv: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `csv' to a list of these items; Void leaves it out.
		do
			csv := texts_copy (a_csv)
		ensure
			csv_set: are_texts_copy (csv, a_csv)
		end

	extend_csv (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `csv'.
		do
			if attached csv as l_value then
				l_value.extend (a_item.to_string_32)
			else
				csv := csv_codec.singleton (a_item.to_string_32)
			end
		ensure
			one_more: csv_codec.count (csv) = old csv_codec.count (csv) + 1
			has_item: attached csv as l_value and then l_value.last.same_string_general (a_item)
		end

	set_pipes (a_pipes: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `pipes' to a list of these items; Void leaves it out.
		do
			pipes := texts_copy (a_pipes)
		ensure
			pipes_set: are_texts_copy (pipes, a_pipes)
		end

	extend_pipes (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `pipes'.
		do
			if attached pipes as l_value then
				l_value.extend (a_item.to_string_32)
			else
				pipes := pipes_codec.singleton (a_item.to_string_32)
			end
		ensure
			one_more: pipes_codec.count (pipes) = old pipes_codec.count (pipes) + 1
			has_item: attached pipes as l_value and then l_value.last.same_string_general (a_item)
		end

	set_tsv (a_tsv: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `tsv' to a list of these items; Void leaves it out.
		do
			tsv := texts_copy (a_tsv)
		ensure
			tsv_set: are_texts_copy (tsv, a_tsv)
		end

	extend_tsv (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `tsv'.
		do
			if attached tsv as l_value then
				l_value.extend (a_item.to_string_32)
			else
				tsv := tsv_codec.singleton (a_item.to_string_32)
			end
		ensure
			one_more: tsv_codec.count (tsv) = old tsv_codec.count (tsv) + 1
			has_item: attached tsv as l_value and then l_value.last.same_string_general (a_item)
		end

	set_multi (a_multi: detachable READABLE_INDEXABLE [INTEGER_64])
			-- Set `multi' to a list of these items; Void leaves it out.
		do
			multi := multi_codec.list (a_multi)
		ensure
			multi_set: multi_codec.is_list (multi, a_multi)
		end

	extend_multi (a_item: INTEGER_64)
			-- Add `a_item' to `multi'.
		do
			if attached multi as l_value then
				l_value.extend (a_item)
			else
				multi := multi_codec.singleton (a_item)
			end
		ensure
			one_more: multi_codec.count (multi) = old multi_codec.count (multi) + 1
			has_item: attached multi as l_value and then l_value.last = a_item
		end

	set_grid (a_grid: detachable READABLE_INDEXABLE [LIST [INTEGER_64]])
			-- Set `grid' to a list of these items; Void leaves it out.
		do
			grid := grid_codec.list (a_grid)
		ensure
			grid_set: grid_codec.is_list (grid, a_grid)
		end

	extend_grid (a_item: LIST [INTEGER_64])
			-- Add `a_item' to `grid'.
		do
			if attached grid as l_value then
				l_value.extend (a_item)
			else
				grid := grid_codec.singleton (a_item)
			end
		ensure
			one_more: grid_codec.count (grid) = old grid_codec.count (grid) + 1
			has_item: attached grid as l_value and then l_value.last = a_item
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			label := a_fields.text (once "label")
			name := a_fields.required_text (once "name")
			csv := csv_codec.field (a_fields, once "csv")
			pipes := pipes_codec.field (a_fields, once "pipes")
			tsv := tsv_codec.field (a_fields, once "tsv")
			multi := multi_codec.field (a_fields, once "multi")
			grid := grid_codec.field (a_fields, once "grid")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("label", label, False)
			a_fields.put_required_text ("name", name)
			csv_codec.put (a_fields, "csv", csv, False)
			pipes_codec.put (a_fields, "pipes", pipes, False)
			tsv_codec.put (a_fields, "tsv", tsv, False)
			multi_codec.put (a_fields, "multi", multi, False)
			grid_codec.put (a_fields, "grid", grid, False)
		end

feature {NONE} -- Implementation

	csv_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	pipes_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	tsv_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	multi_codec: API_LIST_CODEC [INTEGER_64]
			-- What reads and writes it.
		once
			create Result.make (create {API_INTEGER_CODEC})
		end

	grid_codec: API_LIST_CODEC [LIST [INTEGER_64]]
			-- What reads and writes it.
		once
			create Result.make (create {API_LIST_CODEC [INTEGER_64]}.make (create {API_INTEGER_CODEC}))
		end

end
